import GRDB
public import Guardianship

extension Register {
  /// The record that a reference names: `F-2026-00001`, `B-00001`, `V-2026-00001`, or a court's
  /// number in any spacing, old ones included.
  ///
  /// - Returns: the record, or why there is not exactly one: `notFound`, `ambiguous`.
  public func find(
    reference text: String
  ) throws(RegisterFailure) -> Result<
    RecordReference, Refusal
  > {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return try read { db in
      for kind in [RecordKind.caseFile, .guardian, .assignment] {
        let sql = "SELECT id FROM \(kind.rawValue) WHERE reference = ? AND voided IS NULL"
        if let id = try Int64.fetchOne(
          db.cachedStatement(sql: sql), arguments: [text.uppercased()])
        {
          return .success(RecordReference(kind, id))
        }
      }
      guard let key = FileNumber(text)?.compact, !key.isEmpty else {
        return .failure(.notFound(text))
      }
      return try Register.caseFile(numbered: key, text, in: db)
    }
  }

  private static func caseFile(
    numbered key: String, _ text: String, in db: Database
  ) throws -> Result<RecordReference, Refusal> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT f.id, f.reference FROM (
          SELECT caseFile FROM courtPeriod
          WHERE fileKey = ?1 AND fileKey IS NOT NULL AND voided IS NULL AND toDay IS NULL
          UNION
          SELECT caseFile FROM courtPeriod
          WHERE fileKey = ?1 AND fileKey IS NOT NULL AND voided IS NULL AND toDay IS NOT NULL
        ) JOIN caseFile f ON f.id = caseFile WHERE f.voided IS NULL ORDER BY f.id
        """)
    let rows = try Row.fetchAll(statement, arguments: [key])
    guard let first = rows.first else { return .failure(.notFound(text)) }
    guard rows.count == 1 else {
      return .failure(.ambiguous(text, references: rows.map { $0[1] }))
    }
    return .success(RecordReference(.caseFile, first[0]))
  }
}
