import GRDB
public import Guardianship

extension Register {
  /// Everybody who works or worked in the office, by name.
  public func users() throws(RegisterFailure) -> [Versioned<User>] {
    try catalogue(of: User.self)
  }

  /// Who logged in with an account of the operating system.
  public func user(account: String) throws(RegisterFailure) -> Versioned<User>? {
    try read { db in try User.all(where: "account = ?", [account], in: db).first }
  }

  /// Whether the account may work here; cheap enough to be asked with every key.
  public func isActive(_ user: User.ID) throws(RegisterFailure) -> Bool {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT isActive FROM user WHERE id = ?")
      return try Bool.fetchOne(statement, arguments: [user.rawValue]) ?? false
    }
  }

  public func courts() throws(RegisterFailure) -> [Versioned<Court>] {
    try catalogue(of: Court.self)
  }

  /// The catalogue in the office's own order.
  public func taskAreas() throws(RegisterFailure) -> [Versioned<TaskArea>] {
    try catalogue(of: TaskArea.self)
  }

  /// Guardians whose name begins so, by name; "braun u" finds "Braun, Ursula".
  public func guardians(
    named prefix: String, limit: Int = 50
  ) throws(RegisterFailure) -> [Versioned<Guardian>] {
    let key = prefix.folded
    return try read { db in
      let found = try Register.guardians(beginning: key, limit, in: db)
      guard found.isEmpty, !key.contains(","), let space = key.lastIndex(of: " ") else {
        return found
      }
      let parted = key[..<space] + "," + key[space...]
      return try Register.guardians(beginning: String(parted), limit, in: db)
    }
  }

  private static func guardians(
    beginning key: String, _ limit: Int, in db: Database
  ) throws -> [Versioned<Guardian>] {
    try Guardian.all(
      where: "nameKey >= ? AND nameKey < ? ORDER BY nameKey, id LIMIT ?",
      [key, key + "\u{10FFFF}", limit], in: db)
  }

  /// People who are perhaps the one being typed, each with the reference of a case.
  public func similarPersons(
    family: String, given: String, born: Day?
  ) throws(RegisterFailure) -> [SimilarPerson] {
    try read { db in
      try SimilarPersons.find(family: family, given: given, born: born, in: db)
    }
  }
}
