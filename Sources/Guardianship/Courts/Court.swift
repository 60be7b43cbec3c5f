/// A guardianship court (Betreuungsgericht), a division of the Amtsgericht (§ 23c GVG).
public struct Court: Equatable, Sendable {
  public typealias ID = Identifier<Court>

  /// The full name, "Amtsgericht Düren"; unique in a register after folding.
  public var name: String
  /// What lists call it besides, between semicolons: "AG DD; Dresden".
  public var spellings: String?
  /// Not offered any more; the periods that name it go on doing so.
  public var isRetired = false
  /// The Land of its seat, where it is another than the office's: its holidays decide what is due
  /// there (§ 193 BGB).
  public var state: Land?
  /// Holidays that only some municipalities of the Land have, and its seat has.
  public var municipal: Set<Holiday> = []

  public init(name: String) { self.name = name }

  /// What a list may call it besides its name, in full.
  public var otherNames: [String] {
    (spellings ?? "").split(separator: ";").map { Court(spelling: String($0)).name }
      .filter { !$0.isEmpty }
  }

  /// Has it understood under other names from now on.
  public mutating func add(spellings names: [String]) {
    for name in names {
      guard !([self.name] + otherNames).contains(where: { $0.folded == name.folded }) else {
        continue
      }
      spellings = [spellings, Court.short(of: name)].compactMap(\.self).joined(separator: "; ")
    }
  }

  /// The name as lists write it: "AG Düren".
  public var short: String { Court.short(of: name) }

  public static func short(of name: String) -> String {
    name.hasPrefix(longPrefix) ? "AG " + name.dropFirst(longPrefix.count) : name
  }

  private static let longPrefix = "Amtsgericht "

  /// Recognises the spellings that offices use for the same court: "AG Düren", "AG DÜREN",
  /// "Amtsger. Düren", "Amtsgericht  Düren" are one.
  public init(spelling: String) {
    let words = spelling.split(whereSeparator: \.isWhitespace).map(String.init)
    let prefixes = ["ag", "amtsger.", "amtsg.", "amtsgericht"]
    guard let first = words.first, prefixes.contains(first.lowercased()), words.count > 1 else {
      name = words.joined(separator: " ")
      return
    }
    let place = words.dropFirst().map { word in
      word.count > 2 && word == word.uppercased() ? word.capitalizedWord : word
    }
    name = Court.longPrefix + place.joined(separator: " ")
  }
}

extension String {
  /// "DÜREN" as "Düren", "NORD-DÜREN" as "Nord-Düren".
  fileprivate var capitalizedWord: String {
    split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
      .joined(separator: "-")
  }
}

extension Court: FieldCoded {
  public static let kind = RecordKind.court
  public static let description = RecordDescription(
    adding: .addCourt, name: .unique(.courtName), order: .name, isMergeable: true)
  public static let blank = Court(name: "")

  public static let fields: [RecordField<Court>] = [
    .field(.courtName, \.name),
    .field(.courtSpellings, \.spellings),
    .field(.courtState, \.state),
    .field(.courtMunicipal, \.municipal),
    .field(.courtIsRetired, \.isRetired),
  ]
}
