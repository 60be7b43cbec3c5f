import GRDB
import Guardianship

// What many readings share.

extension Row {
  /// A day kept as ISO text.
  func day(_ index: Int) -> Day? { (self[index] as String?).flatMap { Day(iso: $0) } }

  /// A choice kept by its raw value.
  func choice<Choice: RawRepresentable<String>>(_ index: Int) -> Choice? {
    (self[index] as String?).flatMap { Choice(rawValue: $0) }
  }
}

extension Database {
  /// Whether a query finds a row.
  func finds(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
    let statement = try cachedStatement(sql: "SELECT EXISTS (\(sql))")
    return try Bool.fetchOne(statement, arguments: arguments) ?? false
  }
}

extension SQL {
  /// How many rows `SELECT … FROM` this finds.
  func count(in db: Database) throws -> Int {
    try SQLRequest<Int>(literal: "SELECT count(*) FROM \(self)").fetchOne(db) ?? 0
  }
}

extension Sequence<Int64> {
  /// Numbers as `json_each` takes them.
  var jsonList: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
