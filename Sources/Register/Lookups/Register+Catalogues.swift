import GRDB
public import Guardianship

extension Register {
  /// The words of the office's catalogues, topic by topic, in the office's own order.
  public func terms() throws(RegisterFailure) -> [Versioned<Term>] {
    try read { db in try Term.all(where: "1 ORDER BY topic, id", in: db) }
  }

  /// Pieces of text for reports, by name.
  public func textModules() throws(RegisterFailure) -> [Versioned<TextModule>] {
    try read { db in try TextModule.all(where: "1 ORDER BY nameKey, id", in: db) }
  }

  /// The lines of the dealing-out table in the order in which they are asked.
  public func dealingRules() throws(RegisterFailure) -> [Versioned<DealingRule>] {
    try read { db in try DealingRule.all(where: "1 ORDER BY id", in: db) }
  }

  /// The lines of the table of reviews in the order in which they are asked.
  public func reviewRules() throws(RegisterFailure) -> [Versioned<ReviewRule>] {
    try read { db in try ReviewRule.all(where: "1 ORDER BY id", in: db) }
  }

  /// Who is or was away, the latest first.
  public func absences() throws(RegisterFailure) -> [Versioned<Absence>] {
    try read { db in try Absence.all(where: "1 ORDER BY fromDay DESC, id DESC", in: db) }
  }

  /// What the office decided about its deadlines.
  public func officeSetting() throws(RegisterFailure) -> Versioned<OfficeSetting> {
    try read(OfficeSetting.read(in:))
  }
}

extension OfficeSetting {
  /// - Throws: `damaged` where the one that every register has is gone.
  static func read(in db: Database) throws -> Versioned<OfficeSetting> {
    guard let setting = try all(where: "id = ?", [OfficeSetting.id.rawValue], in: db).first else {
      throw RegisterFailure.damaged("officeSetting")
    }
    return setting
  }
}
