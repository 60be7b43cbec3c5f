import GRDB
public import Guardianship

extension Register {
  /// Every deadline of these cases, settled ones included, each computed anew from the facts.
  public func deadlines(
    of rows: [CaseRow], today: Day
  ) throws(RegisterFailure) -> [DeadlineRow] {
    try read { db in
      let cases = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
      var deadlines: [DeadlineRow] = []
      for facts in try DeadlineFacts.read(rows.map(\.id.rawValue), in: db, today: today) {
        guard let row = cases[facts.caseID] else { continue }
        deadlines += facts.deadlines().map { DeadlineRow($0, of: row) }
        deadlines += try facts.settledDeadlines(of: row, in: db)
      }
      return try DeadlineRow.namingSubjects(deadlines, in: db)
    }
  }
}

extension DeadlineFacts {
  fileprivate func settledDeadlines(of row: CaseRow, in db: Database) throws -> [DeadlineRow] {
    guard !settled.isEmpty else { return [] }
    let entries = try DeadlineEntry.all(
      where: "caseFile = ? AND settlement IS NOT NULL ORDER BY id", [caseID.rawValue], in: db)
    return entries.compactMap { entry in
      let guardian = tenures.first { RecordReference($0.id) == entry.value.key.subject }?.kind
      return DeadlineRow(
        entry.value, of: row, isOurs: office.watches(entry.value.key.rule, of: guardian))
    }
  }
}
