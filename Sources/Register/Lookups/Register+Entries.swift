import GRDB
public import Guardianship

extension Register {
  /// A record of any kind with the version that a change of it is based on; nothing where there is
  /// none or it was voided.
  public func entry(_ reference: RecordReference) throws(RegisterFailure) -> RecordEntry? {
    try read { db in
      guard let stored = try RecordTable.of(reference.kind).record(reference.id, in: db),
        !stored.isVoided
      else { return nil }
      return RecordEntry(
        stored, subject: try stored.caseFile.flatMap { try Register.subject(of: $0, in: db) })
    }
  }

  /// One deadline of a case with the way to its day and what people recorded about it; nothing where
  /// neither facts nor records know it.
  public func explanation(
    of key: Deadline.Key, in id: Case.ID, today: Day
  ) throws(RegisterFailure) -> DeadlineExplanation? {
    try read { db in
      guard let facts = try DeadlineFacts.read([id.rawValue], in: db, today: today).first,
        let subject = try Register.subject(of: id.rawValue, in: db)
      else { return nil }
      let deadline = facts.deadlines().first { $0.key == key }
      let entry = try DeadlineEntry.known(key, of: id, in: db)
      guard deadline != nil || entry != nil else { return nil }
      return DeadlineExplanation(
        key: key, caseID: id, subject: subject, deadline: deadline, entry: entry)
    }
  }

  /// Whom a case is about.
  private static func subject(of id: Int64, in db: Database) throws -> String? {
    try CaseRow.read([id], from: .current, in: db).first?.name
  }
}

extension DeadlineEntry {
  /// What was recorded about a deadline of a case.
  static func known(
    _ key: Deadline.Key, of id: Case.ID, in db: Database
  ) throws -> Versioned<DeadlineEntry>? {
    try all(
      where: "caseFile = ? AND rule = ? AND subjectKind = ? AND subject = ? AND base = ?",
      [id.rawValue, key.rule.rawValue, key.subject.kind.rawValue, key.subject.id, key.base.iso],
      in: db
    ).first
  }
}
