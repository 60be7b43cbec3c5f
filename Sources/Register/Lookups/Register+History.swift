import GRDB
public import Guardianship

extension Register {
  /// What happened to a case and its person, latest first, from before a change on.
  ///
  /// A change of many cases shows what it did to this one.
  public func history(
    of id: Case.ID, before change: Change.ID? = nil, limit: Int
  ) throws(RegisterFailure) -> [Change] {
    try read { db in
      let ids = try History.changes(of: id, before: change, limit: limit, in: db)
      return try History.read(ids, of: id, in: db)
    }
  }

  /// The change that undo would take back now, whole, with whom it was about.
  public func lastUndoable(by user: User.ID) throws(RegisterFailure) -> UndoOffer? {
    try read { db in
      try Undoable.last(by: user, before: nil, in: db).flatMap { try UndoOffer.read($0, in: db) }
    }
  }
}
