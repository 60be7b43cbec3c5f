import GRDB
import Guardianship

/// Folded names and numbers of districts, each worked out once for a run over many cases.
final class ListingNames {
  private let db: Database
  private let mayAdd: Bool
  private var foldedTexts: [String: String] = [:]
  private var splitWords: [String: [String]] = [:]
  private var districts: [String: Int64] = [:]

  /// - Parameter mayAdd: a district met for the first time gets a number; without it, 0.
  init(_ db: Database, mayAdd: Bool) {
    self.db = db
    self.mayAdd = mayAdd
  }

  func folded(_ text: String) -> String {
    if let folded = foldedTexts[text] { return folded }
    if foldedTexts.count > Self.limit { foldedTexts.removeAll(keepingCapacity: true) }
    let folded = text.folded
    foldedTexts[text] = folded
    return folded
  }

  func words(_ text: String) -> [String] {
    if let words = splitWords[text] { return words }
    if splitWords.count > Self.limit { splitWords.removeAll(keepingCapacity: true) }
    let words = SearchWords.name(folded(text))
    splitWords[text] = words
    return words
  }

  /// The number of a district; spellings that fold to the same text are one district.
  func district(_ name: String) throws -> Int64 {
    let key = folded(name)
    if let number = districts[key] { return number }
    let number = try numberInTable(key, name)
    districts[key] = number
    return number
  }

  private func numberInTable(_ key: String, _ name: String) throws -> Int64 {
    let select = try db.cachedStatement(sql: "SELECT id FROM listedDistrict WHERE key = ?")
    if let number = try Int64.fetchOne(select, arguments: [key]) { return number }
    guard mayAdd else { return 0 }
    try db.execute(
      sql: "INSERT INTO listedDistrict (key, name) VALUES (?, ?)", arguments: [key, name])
    return db.lastInsertedRowID
  }

  /// Keeps a nation's names from filling the memory.
  private static let limit = 50_000
}
