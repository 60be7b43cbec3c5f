import GRDB
import Guardianship

/// Where a case is found beside what is its own: telephones, Beteiligte, addresses.
///
/// `caseReach` is one B-tree: words and digits of each kind lie together, so that whatever begins so
/// is one stretch of it, which can be read as far as it is of use. Full-text indexes put a prefix
/// together from all words behind it first: an area code begins every second telephone number.
///
/// Its rows follow from the line of a case by one statement and are written with it.
enum Reach: Int, CaseIterable {
  /// Digits of the person's own numbers.
  case phone = 1
  /// Words of the names of Beteiligte.
  case party
  case partyPhone
  /// Words of streets, without house numbers.
  case street

  /// Letters that a name, and digits that a number is looked for from on.
  var leastLength: Int {
    switch self {
    case .phone, .partyPhone: 4
    case .party, .street: 3
    }
  }

  /// The column of the line that holds the texts.
  var column: String {
    switch self {
    case .phone: "phones"
    case .party: "parties"
    case .partyPhone: "partyPhones"
    case .street: "streets"
    }
  }

  func text(of line: ListedCase) -> String {
    switch self {
    case .phone: line.phones
    case .party: line.parties
    case .partyPhone: line.partyPhones
    case .street: line.streets
    }
  }

  /// Words as a line keeps them, what belongs to one and the same party or address behind each
  /// other; the same for the same in any order.
  static func lines(_ words: [[String]]) -> String {
    words.map { SearchWords.text($0) }.filter { !$0.isEmpty }.sorted().joined(separator: "\n")
  }

  // MARK: - What finds

  /// The cases with a word or number here that begins so.
  func cases(beginning prefix: String) -> SQL {
    """
    SELECT DISTINCT caseFile FROM caseReach
    WHERE place = \(rawValue) AND word >= \(prefix) AND word < \(prefix + "\u{10FFFF}")
    """
  }

  /// Decides from a line: all of these begin words of one and the same party or address.
  func test(_ tokens: [String]) -> SQL { Reach.oneLine(of: "c.\(sql: column)", begins: tokens) }

  /// All of these begin words of one and the same line of a text that `lines` made.
  static func oneLine(of text: SQL, begins tokens: [String]) -> SQL {
    func begun(_ text: SQL) -> [SQL] { tokens.map { "instr(\(text), \(" " + $0)) > 0" } }
    guard tokens.count > 1 else { return SQL.all(begun(text)) }
    let lines: SQL = """
      json_each('["' || replace(\(text), char(10), '","') || '"]') one
      """
    return """
      (\(SQL.all(begun(text))) AND EXISTS (SELECT 1 FROM \(lines)
        WHERE \(SQL.all(begun("one.value")))))
      """
  }

  // MARK: - Keeping it true

  /// Takes the words of the old line out and puts those of the new one in.
  static func replace(
    _ old: ListedCase?, by line: ListedCase?, of id: Int64, in db: Database
  ) throws {
    for place in allCases {
      let (before, after) = (place.words(of: old), place.words(of: line))
      guard before != after else { continue }
      let delete = try db.cachedStatement(
        sql: "DELETE FROM caseReach WHERE place = ? AND word = ? AND caseFile = ?")
      for word in before.subtracting(after) {
        try delete.execute(arguments: [place.rawValue, word, id])
      }
      let insert = try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO caseReach (place, word, caseFile) VALUES (?, ?, ?)")
      for word in after.subtracting(before) {
        try insert.execute(arguments: [place.rawValue, word, id])
      }
    }
  }

  private func words(of line: ListedCase?) -> Set<String> {
    guard let line else { return [] }
    let words = text(of: line).split { $0 == " " || $0 == "\n" }.map(String.init)
    return Set(words.filter(isFound))
  }

  /// House numbers and initials stand in the line alone.
  private func isFound(_ word: String) -> Bool {
    guard word.unicodeScalars.count >= leastLength else { return false }
    return self != .street || !word.utf8.contains { (48...57).contains($0) }
  }

  static func rebuild(in db: Database) throws {
    try db.execute(sql: "DELETE FROM caseReach")
    for place in allCases {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO caseReach (place, word, caseFile) \(place.select) ORDER BY 1, 2, 3
          """)
    }
  }

  static func agrees(in db: Database) throws -> Bool {
    let kept = "SELECT place, word, caseFile FROM caseReach"
    let follows = allCases.map(\.select).joined(separator: " UNION ALL ")
    let sql = """
      SELECT EXISTS (\(kept) EXCEPT SELECT * FROM (\(follows)))
        OR EXISTS (SELECT * FROM (\(follows)) EXCEPT \(kept))
      """
    return try Bool.fetchOne(db, sql: sql) == false
  }

  /// What follows from all lines.
  private var select: String {
    let digits = self == .street ? " AND j.value NOT GLOB '*[0-9]*'" : ""
    return """
      SELECT \(rawValue), j.value, c.id FROM caseListing c,
        json_each('["' || replace(replace(ltrim(c.\(column)), char(10) || ' ', '","'), ' ', '","')
          || '"]') j
      WHERE c.\(column) <> '' AND length(j.value) >= \(leastLength)\(digits)
      """
  }
}
