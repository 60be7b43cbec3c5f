import GRDB
import Guardianship

extension Ledger {
  /// What only the whole register can say about new values: names and numbers that are taken.
  ///
  /// - Throws: `nameTaken` and `fileNumberTaken`.
  func checkUnique(_ values: FieldValues, of record: RecordReference, caseFile: Int64?) throws {
    if case .unique(let name, _) = record.kind.description.name {
      try checkName(values, name, of: record)
    }
    if record.kind == .user { try checkAccount(values[.userAccount], of: record) }
    if record.kind == .courtPeriod {
      try checkFileNumber(CourtPeriod(values), of: record, caseFile: caseFile)
    }
  }

  private func checkName(_ values: FieldValues, _ field: Field, of record: RecordReference) throws {
    guard let name = values[field],
      let key = RecordTable.of(record.kind).keyValue(for: values)
    else { return }
    let sql =
      "SELECT 1 FROM \(record.kind.rawValue) WHERE nameKey = ? AND voided IS NULL AND id <> ?"
    if try db.finds(sql, [key, record.id]) { throw Refusal.nameTaken(field, name) }
  }

  /// An account stays with its user for good: the history names it.
  private func checkAccount(_ account: String?, of record: RecordReference) throws {
    guard let account else { return }
    if try db.finds("SELECT 1 FROM user WHERE account = ? AND id <> ?", [account, record.id]) {
      throw Refusal.nameTaken(.userAccount, account)
    }
  }

  /// A number belongs to one person at its court, in old periods as well; a case may come back to
  /// its own.
  private func checkFileNumber(
    _ period: CourtPeriod, of record: RecordReference, caseFile: Int64?
  ) throws {
    guard let court = period.court, let number = period.fileNumber, let caseFile,
      let key = RecordTable.of(.courtPeriod).keyValue(for: period.values)
    else { return }
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.name, p.family, p.given, f.reference FROM courtPeriod o
        JOIN caseFile f ON f.id = o.caseFile JOIN person p ON p.id = f.person
        JOIN court c ON c.id = o.court
        WHERE o.fileKey = ?1 AND o.court = ?2 AND o.voided IS NULL AND o.id <> ?3
          AND o.caseFile <> ?4 AND ((o.toDay IS NULL AND ?5)
            OR f.person <> (SELECT person FROM caseFile WHERE id = ?4))
        LIMIT 1
        """)
    let other = try Row.fetchOne(
      statement,
      arguments: [key, court.rawValue, record.id, caseFile, period.period.to == nil])
    guard let other else { return }
    throw Refusal.fileNumberTaken(
      number, court: other[0], person: Person.listName(other[1], other[2]), reference: other[3])
  }
}
