import GRDB
public import Guardianship

extension Register {
  /// Remembers that a user opened a case; makes no Change and wakes no desk.
  public func noteOpened(_ id: Case.ID, by user: User.ID) throws(RegisterFailure) {
    try write { db in
      let next = "(SELECT ifnull(max(place), 0) + 1 FROM openedCase WHERE user = ?)"
      try db.execute(
        sql: "INSERT OR REPLACE INTO openedCase (user, caseFile, place) VALUES (?, ?, \(next))",
        arguments: [user.rawValue, id.rawValue, user.rawValue])
      try db.execute(
        sql: """
          DELETE FROM openedCase WHERE user = ? AND place <= (
            SELECT place FROM openedCase WHERE user = ? ORDER BY place DESC LIMIT 1 OFFSET ?)
          """, arguments: [user.rawValue, user.rawValue, Register.openedCasesKept])
    }
  }

  /// The cases that a user opened last, the latest first.
  public func openedCases(by user: User.ID) throws(RegisterFailure) -> [CaseRow] {
    try read { db in
      let ids = try Int64.fetchAll(
        db, sql: "SELECT caseFile FROM openedCase WHERE user = ? ORDER BY place DESC",
        arguments: [user.rawValue])
      return try CaseRow.read(ids, from: .current, in: db)
    }
  }

  /// As many as a picker shows at once.
  private static let openedCasesKept = 20
}
