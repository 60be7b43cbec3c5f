import GRDB
public import Guardianship

/// The few values that hold for the whole register.
enum Meta {
  static func text(_ key: String, in db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?")
    return try String.fetchOne(statement, arguments: [key])
  }

  static func set(_ key: String, _ value: String, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")
      .execute(arguments: [key, value])
  }

  static func write(_ office: Office, to db: Database) throws {
    try set("office.name", office.name, in: db)
    try set("office.kind", office.kind.rawValue, in: db)
    try set("office.state", office.state.rawValue, in: db)
    try set("office.isDemo", office.isDemo ? "1" : "0", in: db)
  }

  static func office(in db: Database) throws -> Office {
    guard let name = try text("office.name", in: db),
      let kind = try text("office.kind", in: db).flatMap(Office.Kind.init),
      let state = try text("office.state", in: db).flatMap(Land.init)
    else { throw RegisterFailure.damaged("meta.office") }
    return Office(
      name: name, kind: kind, state: state, isDemo: try text("office.isDemo", in: db) == "1")
  }
}

extension Register {
  /// Whose register it is.
  public func office() throws(RegisterFailure) -> Office { try read(Meta.office(in:)) }

  /// By which what leaves this register is told from what leaves another; made with the register and
  /// kept in every copy of it.
  public func identifier() throws(RegisterFailure) -> String {
    try read { db in
      guard let identifier = try Meta.text("register.identifier", in: db) else {
        throw RegisterFailure.damaged("meta.register.identifier")
      }
      return identifier
    }
  }
}
