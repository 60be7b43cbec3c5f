import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("New cases on the fast road")
struct BulkInsertTests {
  @Test("every column that the record table knows is written, and no other")
  func columns() throws {
    let register = try ImportDesk().register
    try register.queue.write { db in
      try db.execute(sql: "INSERT INTO change (operation, user, at) VALUES ('importCases', 1, 0)")
      let bulk = try BulkInsert(
        db, change: db.lastInsertedRowID, today: day("2026-11-21"), listsCases: true)
      let guardian = try bulk.add(
        Guardian(family: "Braun", given: nil, isOrganisation: false), reference: "B-1")
      try bulk.add(whole(guardian))
      let kinds: [RecordKind] = [
        .person, .residence, .caseFile, .courtPeriod, .statusPeriod, .caseworkerPeriod, .party,
        .directive, .courtOrder, .assignment,
      ]
      for kind in kinds {
        let table = RecordTable.of(kind)
        var known =
          table.columns.map(\.field.column) + table.links.map(\.rawValue)
          + table.keys.map(\.rawValue)
        if table.hasReference { known.append("reference") }
        let written = try #require(bulk.tables[kind.rawValue]?.columns, "\(kind)")
        #expect(Set(written).subtracting(["id"]) == Set(known), "\(kind)")
      }
      #expect(bulk.tables["caseListing"]?.columns == ListedCase.columns)
      #expect(bulk.tables["caseDeadline"]?.columns == ListedDeadline.columns)
    }
  }

  /// A case with a record of every kind that is written on the fast road, and a deadline.
  private func whole(_ guardian: Guardian.ID) -> CaseRecords {
    let period = Period(from: nil, to: nil)
    var records = CaseRecords(
      reference: "F-2026-00001", person: Person(family: "Alder", given: "Otto"))
    records.residences = [Residence(kind: .home, period: period)]
    records.courts = [
      CourtPeriod(court: nil, fileNumber: FileNumber("50 XVII 1/20"), period: period)
    ]
    records.statuses = [StatusPeriod(status: .running, period: period)]
    records.caseworkers = [CaseworkerPeriod(caseworker: User.ID(1), period: period)]
    records.parties = [Party(kind: .relative, name: "Alder, Uwe")]
    records.directives = [Directive(kind: .livingWill)]
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = day("2020-05-05")
    order.reviewOn = day("2027-05-05")
    records.orders = [order]
    var assignment = Assignment(
      caseID: Case.ID(0), guardian: guardian, role: .guardian, kind: .volunteer, state: .appointed)
    assignment.effectiveOn = day("2020-05-05")
    records.assignments = [CaseRecords.Office(reference: "V-1", assignment: assignment, order: 0)]
    return records
  }
}
