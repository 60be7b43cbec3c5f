import GRDB
import GRDBSQLite

/// Asked by SQLite while a statement runs: shall it be abandoned?
final class Question {
  private let isWanted: () -> Bool

  init(_ isWanted: @escaping () -> Bool) { self.isWanted = isWanted }

  /// Stays until `remove`; the question has to live as long.
  func install(on db: Database) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(
      db.sqliteConnection, Question.instructions,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Question>.fromOpaque(context).takeUnretainedValue().isWanted() ? 1 : 0
      }, context)
  }

  static func remove(from db: Database) {
    sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil)
  }

  /// Steps of SQLite's machine between two answers.
  private static let instructions: Int32 = 2_000
}
