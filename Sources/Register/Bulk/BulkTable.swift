import GRDB
import GRDBSQLite
import Guardianship

/// The INSERT of one table, bound value by value: several times faster than arguments that are boxed
/// first.
///
/// A column is named beside its value. The first row says which columns there are.
/// - Invariant: every row puts the same columns in the same order.
final class BulkTable {
  private(set) var columns: [String] = []
  private let name: String
  private let db: Database
  private var statement: Statement?
  /// Nothing while the first row tells its columns.
  private var handle: OpaquePointer?
  private var place: Int32 = 0

  init(_ name: String, in db: Database) { (self.name, self.db) = (name, db) }

  /// - Parameter fill: puts every column once.
  /// - Throws: what the table's constraints refuse.
  func insert(_ fill: (BulkTable) -> Void) throws {
    if handle == nil {
      fill(self)
      try prepare()
    }
    place = 0
    fill(self)
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) })
    }
  }

  private func prepare() throws {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.makeStatement(
      sql: "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    self.statement = statement
    handle = statement.sqliteStatement
  }

  /// The statement whose next value is the column's; nothing while columns are told.
  private func next(_ column: String) -> OpaquePointer? {
    guard let handle else {
      columns.append(column)
      return nil
    }
    assert(columns[Int(place)] == column, "the columns of a table come in one order")
    place += 1
    return handle
  }
}

// MARK: - Values

extension BulkTable {
  func put(_ column: String, _ text: String?) {
    guard let handle = next(column) else { return }
    guard var text else {
      sqlite3_bind_null(handle, place)
      return
    }
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        // The text lives only for this call: SQLite copies it.
        sqlite3_bind_text(
          handle, place, $0.baseAddress, Int32($0.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      }
    }
  }

  func put(_ column: String, _ number: Int64?) {
    guard let handle = next(column) else { return }
    if let number {
      sqlite3_bind_int64(handle, place, number)
    } else {
      sqlite3_bind_null(handle, place)
    }
  }

  func put(_ column: String, _ number: Int) { put(column, Int64(number)) }
  func put(_ column: String, _ flag: Bool?) { put(column, flag.map { $0 ? 1 : 0 } as Int64?) }

  func put(_ column: String, _ choice: (some RawRepresentable<String>)?) {
    put(column, choice?.rawValue)
  }

  func put(_ period: Period) {
    put("fromDay", period.from)
    put("toDay", period.to)
  }

  /// As ISO text, without making a string of it.
  func put(_ column: String, _ day: Day?) {
    guard let day else { return put(column, nil as Int64?) }
    guard let handle = next(column) else { return }
    let (year, month, dayOfMonth) = day.parts
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 10) { text in
      func put(_ value: Int, _ from: Int, _ count: Int) {
        var rest = value
        for index in stride(from: from + count - 1, through: from, by: -1) {
          text[index] = CChar(48 + rest % 10)
          rest /= 10
        }
      }
      put(year, 0, 4)
      put(month, 5, 2)
      put(dayOfMonth, 8, 2)
      text[4] = 0x2D
      text[7] = 0x2D
      sqlite3_bind_text(
        handle, place, text.baseAddress, 10, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  func put(_ column: String, _ value: DatabaseValue) {
    switch value.storage {
    case .int64(let number): put(column, number)
    case .string(let text): put(column, text)
    case .null: put(column, nil as Int64?)
    case .double, .blob: preconditionFailure("derived rows hold numbers and texts")
    }
  }
}
