import GRDB
import GRDBSQLite

/// What the head of the register's file says as it lies on the disk: past the log, and past what the
/// connection remembers.
///
/// Both numbers only rise as long as nobody but SQLite writes to the file, so that a copy put over it
/// is known even where the file keeps its number.
struct FileHead: Equatable, Sendable {
  /// How often the first page was written.
  private let writes: UInt32
  /// The last change that was folded into the file.
  private let change: UInt32

  /// Nothing where the file has no head any more.
  init?(of db: Database) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    var bytes = [UInt8](repeating: 0, count: Self.length)
    guard
      sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
        == SQLITE_OK, let file, let read = file.pointee.pMethods?.pointee.xRead,
      read(file, &bytes, Int32(Self.length), 0) == SQLITE_OK
    else { return nil }
    func number(at place: Int) -> UInt32 {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    (writes, change) = (number(at: 24), number(at: 60))
  }

  /// Whether a file with this head may be the one that had an earlier head.
  ///
  /// - Parameter latest: the latest change of the register, those in the log among them.
  func continues(
    _ earlier: FileHead, upTo latest: @autoclosure () throws -> Int64
  ) rethrows -> Bool {
    guard writes >= earlier.writes, change >= earlier.change else { return false }
    return try Int64(change) <= latest()
  }

  /// Puts the number of a change into the head, in the transaction of the change.
  static func note(change: Int64, in db: Database) throws {
    try db.execute(sql: "PRAGMA user_version = \(change)")
  }

  private static let length = 100
}
