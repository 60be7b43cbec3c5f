import GRDB

/// The road from every released schema to the present one. Append only.
enum Migrations {
  /// Stands in the head of the file and tells a register from any other SQLite file: "GELE".
  static let applicationID = 0x4745_4C45

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(Schema1.name, migrate: Schema1.migrate)
    migrator.registerMigration(Schema2.name, migrate: Schema2.migrate)
    migrator.registerMigration(Schema3.name, migrate: Schema3.migrate)
    migrator.registerMigration(Schema4.name, migrate: Schema4.migrate)
    migrator.registerMigration(Schema5.name, migrate: Schema5.migrate)
    migrator.registerMigration(Schema6.name, migrate: Schema6.migrate)
    migrator.registerMigration(Schema7.name, migrate: Schema7.migrate)
    migrator.registerMigration(Schema8.name, migrate: Schema8.migrate)
    migrator.registerMigration(Schema9.name, migrate: Schema9.migrate)
    migrator.registerMigration(Schema10.name, migrate: Schema10.migrate)
    migrator.registerMigration(Schema11.name, migrate: Schema11.migrate)
    migrator.registerMigration(Schema12.name, migrate: Schema12.migrate)
    return migrator
  }

  /// Makes a register in memory of the present schema: a copy of an empty one that went the whole
  /// road once, which takes longer than most of what is done in memory.
  static func copyEmpty(to queue: DatabaseQueue) throws { try empty.get().backup(to: queue) }

  private static let empty = Result<DatabaseQueue, any Error> {
    let queue = try DatabaseQueue()
    try makeEmpty(queue)
    return queue
  }

  /// Brings a new file or memory to the present schema.
  static func makeEmpty(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    try migrator.migrate(queue)
  }
}
