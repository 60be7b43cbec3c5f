import GRDB
import Guardianship

/// What the rules of deadlines need besides a case: the office, its holidays, its catalogue.
struct DeadlineSurroundings {
  let office: Office.Kind
  let calendar: HolidayCalendar
  let today: Day
  /// Aufgabenbereiche that include Vermögensverwaltung.
  let assetAreas: Set<TaskArea.ID>

  static func read(in db: Database, today: Day) throws -> DeadlineSurroundings {
    let office = try Meta.office(in: db)
    let areas = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM taskArea WHERE includesAssets = 1"))
    return DeadlineSurroundings(
      office: office.kind, calendar: HolidayCalendar(land: office.state), today: today,
      assetAreas: Set(areas.map { TaskArea.ID($0) }))
  }

  func facts(
    of id: Case.ID, born: Day?, endReason: EndReason?, endedOn: Day?, takenOverOn: Day?
  ) -> DeadlineFacts {
    DeadlineFacts(
      caseID: id, office: office, courtCalendar: calendar, today: today, takenOverOn: takenOverOn,
      born: born, endReason: endReason, endedOn: endedOn)
  }

  func order(_ id: CourtOrder.ID, _ order: CourtOrder) -> DeadlineFacts.Order {
    DeadlineFacts.Order(
      id: id, value: order,
      includesAssets: order.taskAreas.contains { assetAreas.contains($0.area) })
  }
}

extension DeadlineFacts.Term {
  /// The time in office of an assignment; nothing for one that never came to office.
  init?(_ id: Assignment.ID, _ assignment: Assignment) {
    guard assignment.state == .appointed || assignment.state == .ended else { return nil }
    self.init(
      id: id, guardian: assignment.guardian, role: assignment.role, kind: assignment.kind,
      tie: assignment.tie, effectiveOn: assignment.effectiveOn, endedOn: assignment.endedOn)
  }
}
