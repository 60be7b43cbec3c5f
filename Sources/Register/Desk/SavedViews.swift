import GRDB
public import Guardianship

extension Register {
  /// The user's own views and the office's, by name.
  public func savedViews(for user: User.ID) throws(RegisterFailure) -> [SavedView] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM savedView WHERE owner IS NULL OR owner = ?
          ORDER BY owner IS NULL, name, id
          """, arguments: [user.rawValue]
      ).compactMap { row in
        guard let key = ListOrder.Key(rawValue: row["orderKey"]),
          let list = ListName(rawValue: row["list"])
        else { return nil }
        return SavedView(
          id: SavedView.ID(row["id"]), name: row["name"], isShared: row["owner"] == nil,
          list: list, filter: row["filter"],
          order: ListOrder(key, descending: row["descending"]))
      }
    }
  }

  /// Saves a view of a list under a name, in place of an earlier one of the same name and owner.
  ///
  /// - Parameters:
  ///   - isShared: the whole office's view instead of the user's own.
  @discardableResult
  public func saveView(
    named name: String, list: ListName = .cases, filter: Filter, order: ListOrder,
    isShared: Bool, by user: User.ID
  ) throws(RegisterFailure) -> SavedView.ID {
    try write { db in
      let owner = isShared ? nil : user.rawValue
      let list = list.rawValue
      try db.execute(
        sql: "DELETE FROM savedView WHERE name = ? AND list = ? AND owner IS ?",
        arguments: [name, list, owner])
      try db.execute(
        sql: """
          INSERT INTO savedView (owner, name, list, filter, orderKey, descending)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          owner, name, list, filter.canonicalText, order.key.rawValue, order.descending,
        ])
      return SavedView.ID(db.lastInsertedRowID)
    }
  }

  /// Removes one's own view or one of the office's; somebody else's stays.
  public func deleteView(_ id: SavedView.ID, by user: User.ID) throws(RegisterFailure) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM savedView WHERE id = ? AND (owner IS NULL OR owner = ?)",
        arguments: [id.rawValue, user.rawValue])
    }
  }
}
