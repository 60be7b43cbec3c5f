import GRDB
public import Guardianship

/// Many cases that a register begins with, brought in while the file is still being built aside.
public struct InitialCases {
  private let today: Day
  private let instant: Instant
  private let body: (BulkInsert) throws -> Void

  /// - Parameter body: adds guardians and cases; what it throws leaves no file behind.
  public init(today: Day, at instant: Instant, _ body: @escaping (BulkInsert) throws -> Void) {
    self.today = today
    self.instant = instant
    self.body = body
  }

  /// The cases come from one Change of the first user, as an import's do.
  func run(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction(BulkInsert.prepare)
    try queue.write { db in
      try db.execute(
        sql: "INSERT INTO change (operation, user, at) VALUES (?, 1, ?)",
        arguments: [OperationName.importCases.rawValue, instant.seconds])
      try BulkInsert.run(
        in: db, change: Change.ID(db.lastInsertedRowID), today: today, body)
    }
  }
}
