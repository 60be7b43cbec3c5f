import GRDB
public import Guardianship

extension Register {
  /// The whole Eingang, oldest first, and to whom the table gives each Auftrag today.
  public func dealingProposals(today: Day) throws(RegisterFailure) -> [DealingProposal] {
    try read { db in
      let table = try DealingTable.read(in: db)
      let names = try User.all(in: db)
      return try Register.inbox(in: db).map { row, court in
        let user = table.caseworker(
          family: row.caseRow.family, district: row.caseRow.district, court: court, on: today)
        return DealingProposal(
          row: row, to: user, name: names.first { $0.id == user }?.value.name)
      }
    }
  }

  /// Aufträge with nobody, each with the court of its case.
  private static func inbox(in db: Database) throws -> [(row: RequestRow, court: Court.ID?)] {
    let found = try SQLRequest<Row>(
      literal: """
        SELECT w.id, c.court FROM courtRequest w INDEXED BY courtRequestOpen
        CROSS JOIN caseListing c ON c.id = w.caseFile
        WHERE w.assignedTo IS NULL AND \(WorkTable.openRequests.condition)
        ORDER BY w.receivedOn, w.id
        """
    ).fetchAll(db)
    let rows = try WorkRows.requests(found.map { $0[0] }, in: db)
    return found.compactMap { place in
      guard case .request(let row)? = rows[place[0]] else { return nil }
      let court: Int64 = place[1]
      return (row, court == 0 ? nil : Court.ID(court))
    }
  }
}
