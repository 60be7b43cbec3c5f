import GRDB
import Guardianship

extension CaseRow {
  /// The columns that `init(_:)` reads; `c` is a line of the list.
  static let columns = """
    c.id, c.reference, c.family, c.given, c.born, c.districtName, c.traits, k.name, c.fileNumber,
    g.family, g.given, c.guardianCount, c.appointedOn, c.decidedOn, c.reviewOn, u.name, c.endedOn,
    (SELECT min(r.receivedOn) || ' ' || count(*) || ' ' || t.name FROM courtRequest r
      JOIN term t ON t.id = r.kind
      WHERE r.caseFile = c.id AND r.settledOn IS NULL AND r.voided IS NULL),
    CASE WHEN g.id IS NULL THEN \(WithoutGuardian.since) END,
    (SELECT f.fileReference FROM caseFile f WHERE f.id = c.id)
    """

  /// Names that the line keeps only by number.
  static let joins = """
    LEFT JOIN court k ON k.id = c.court LEFT JOIN guardian g ON g.id = c.guardian
    LEFT JOIN user u ON u.id = c.caseworker
    """

  init(_ row: Row) {
    let traits = Traits(bits: row[6])
    let guardian = (row[9] as String?).map { Person.listName($0, row[10]) }
    self.init(
      id: Case.ID(row[0]), reference: row[1], family: row[2], given: row[3], born: row.listed(4),
      district: row[5], status: traits.choice(.status) ?? .inquiry, court: row[7],
      fileNumber: row[8], guardian: guardian, guardianKind: traits.choice(.kind),
      guardianTie: traits.choice(.tie), guardianCount: row[11], appointedOn: row.listed(12),
      decidedOn: row.listed(13), reviewOn: row.listed(14), caseworker: row[15],
      endReason: traits.choice(.endReason), endedOn: row.listed(16))
    fileReference = row[19]
    request = (row[17] as String?).flatMap(OpenRequest.init)
    withoutGuardianSince = row.day(18)
  }

  /// These cases in this order; one that is not in the list is missing.
  static func read(_ ids: [Int64], from source: ListingSource, in db: Database) throws -> [CaseRow]
  {
    let sql = """
      SELECT \(columns) FROM json_each(?) j
      CROSS JOIN \(source.table) c ON c.id = j.value \(joins) ORDER BY j.key
      """
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [ids.jsonList])
    var result: [CaseRow] = []
    result.reserveCapacity(ids.count)
    while let row = try rows.next() { result.append(CaseRow(row)) }
    // The end of an office is known as of today.
    if source.isIndexed { return result }
    for index in result.indices { result[index].withoutGuardianSince = nil }
    return result
  }
}

extension CaseRow.OpenRequest {
  /// "2026-11-02 2 Sozialbericht", as the columns put it together.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let day = Day(iso: String(parts[0])), let count = Int(parts[1]) else {
      return nil
    }
    self.init(kind: String(parts[2]), receivedOn: day, count: count)
  }
}

extension Traits {
  func choice<Choice: RawRepresentable<String>>(_ part: Part) -> Choice? {
    if case .choice(let raw) = part.value(of: self[part]) { Choice(rawValue: raw) } else { nil }
  }
}

extension Row {
  fileprivate func listed(_ index: Int) -> Day? {
    let number: Int = self[index]
    return number == NoDay.number ? nil : Day(number: number)
  }
}
