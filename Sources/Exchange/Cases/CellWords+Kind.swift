import Guardianship

extension CellWords.Kind {
  /// Reads `kind` or `kind:tie`.
  init?(canonical text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let kind = GuardianKind(rawValue: parts[0]), parts.count <= 2 else { return nil }
    self.init(kind: kind)
    guard parts.count == 2 else { return }
    guard let tie = Tie(rawValue: parts[1]) else { return nil }
    self.tie = tie
  }

  /// The word of an export; a tie that no office writes down stays in canonical form.
  var word: String {
    let word = CellWords.kinds.word(for: self)
    return word.isEmpty ? canonical : word
  }

  /// `kind` or `kind:tie`.
  var canonical: String { tie.map { "\(kind.rawValue):\($0.rawValue)" } ?? kind.rawValue }
}
