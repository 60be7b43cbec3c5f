/// One value for each import column in canonical form; an empty text is no value.
///
/// Days are ISO; status, end reason, sex and living situation raw values; a court its full name; a
/// guardian "Family, Given" or an organisation's name; the kind of guardian `kind` or `kind:tie`
/// (`volunteer:family`); task areas the catalogue's or the list's names joined by "; "; a
/// reservation `yes` or `yes:scope`; flags `yes`.
public struct ImportValues: Hashable, Sendable {
  private var texts: [String]

  public init() { texts = Array(repeating: "", count: ImportColumn.allCases.count) }

  public subscript(column: ImportColumn) -> String {
    get { texts[column.index] }
    set { texts[column.index] = newValue }
  }

  /// The columns in which the two differ.
  public func differences(from other: ImportValues) -> [ImportColumn] {
    ImportColumn.allCases.filter { texts[$0.index] != other.texts[$0.index] }
  }

  /// Whether the row brings a Geschäftszeichen that this program gave, `F-2026-00001`: then it comes
  /// out of a register.
  public var hasOwnReference: Bool {
    let parts = self[.reference].split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "F", parts[1].utf8.count == 4, parts[2].utf8.count >= 5
    else { return false }
    return parts.dropFirst().allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// The effective day of the order behind the row.
  ///
  /// In a register a guardian may have followed another after the review day had passed; then the
  /// day of the row is the guardian's alone.
  public var orderEffectiveOn: String {
    let (review, appointed) = (self[.reviewOn], self[.appointedOn])
    let isLaterGuardian =
      hasOwnReference && self[.decidedOn].isEmpty && !review.isEmpty && review < appointed
    return isLaterGuardian ? "" : appointed
  }

  /// All values as one text, for keeping what was last imported: `key=value` of every column that
  /// has one, by key. Neither a further column nor another order of the columns changes it.
  public var packed: String {
    var packed = ""
    for column in Self.byKey {
      let text = texts[column.index]
      if text.isEmpty { continue }
      if !packed.isEmpty { packed += "\u{1F}" }
      packed += column.sign
      packed += text
    }
    return packed
  }

  private static let byKey = ImportColumn.allCases.sorted { $0.rawValue < $1.rawValue }
    .map { (index: $0.index, sign: "\($0.rawValue)=") }

  /// Keys of columns that are no more are passed over.
  public init(packed: String) {
    self.init()
    for part in packed.utf8.split(separator: 0x1F) {
      guard let sign = part.firstIndex(of: UInt8(ascii: "=")),
        let column = ImportColumn(rawValue: String(Substring(part[..<sign])))
      else { continue }
      self[column] = String(Substring(part[part.index(after: sign)...]))
    }
  }
}
