import GRDB
import Guardianship

/// What the rules of deadlines need besides a case: the office, its settings, its catalogues.
struct DeadlineBasis {
  let office: Office
  let setting: OfficeSetting
  /// Holidays at the seats of those courts that say where they are.
  let calendars: [Int64: HolidayCalendar]
  let today: Day
  /// Aufgabenbereiche that include Vermögensverwaltung.
  let assetAreas: Set<TaskArea.ID>
  /// What the kinds of Aufträge mean to the law.
  let matters: [Term.ID: RequestMatter]
  /// In the register of a Verein, when guardians had a Vereinbarung with it.
  let accompanied: [Guardian.ID: [Period]]

  /// Where the court is unknown, the office's own place counts.
  var officeCalendar: HolidayCalendar {
    HolidayCalendar(
      land: office.state, municipal: setting.municipal, singleDays: setting.singleDays)
  }

  static func read(in db: Database, today: Day) throws -> DeadlineBasis {
    let office = try Meta.office(in: db)
    let setting = try OfficeSetting.read(in: db).value
    var calendars: [Int64: HolidayCalendar] = [:]
    for court in try Court.all(where: "state IS NOT NULL OR municipal IS NOT NULL", in: db) {
      calendars[court.id.rawValue] = HolidayCalendar(
        land: court.value.state ?? office.state, municipal: court.value.municipal,
        singleDays: setting.singleDays)
    }
    let areas = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM taskArea WHERE includesAssets = 1"))
    let kinds = try Term.all(
      where: "topic = ?", [Term.Topic.requestKind.rawValue], in: db)
    let matters = kinds.compactMap { kind in
      RequestMatter(named: kind.value.name).map { (kind.id, $0) }
    }
    return DeadlineBasis(
      office: office, setting: setting, calendars: calendars, today: today,
      assetAreas: Set(areas.map { TaskArea.ID($0) }),
      matters: Dictionary(uniqueKeysWithValues: matters),
      accompanied: try office.kind == .association ? accompanied(by: office, in: db) : [:])
  }

  /// A Vereinbarung that names no Verein is one with the Verein whose register it stands in.
  private static func accompanied(
    by office: Office, in db: Database
  ) throws -> [Guardian.ID: [Period]] {
    let agreements = try Agreement.all(where: "signedOn IS NOT NULL ORDER BY id", in: db)
      .map(\.value)
    let names = try Guardian.known(Set(agreements.compactMap(\.association)), in: db)
    let own = agreements.filter { agreement in
      let partner = agreement.association.flatMap { names[$0]?.listName } ?? agreement.partner
      return partner.map { $0.folded == office.name.folded } ?? true
    }
    return Dictionary(grouping: own, by: \.guardian).mapValues {
      $0.map { Period(from: $0.signedOn, to: $0.endedOn) }
    }
  }

  /// - Parameters:
  ///   - court: the number of the court, 0 for none; its deadlines count by the holidays at its seat.
  ///   - caseworker: the number of the case's caseworker, 0 for none.
  func facts(
    of id: Case.ID, born: Day?, endReason: EndReason?, endedOn: Day?, takenOverOn: Day?,
    court: Int64, caseworker: Int64
  ) -> DeadlineFacts {
    var facts = DeadlineFacts(
      caseID: id, office: office.kind, officeCalendar: officeCalendar,
      courtCalendar: calendars[court] ?? officeCalendar, today: today,
      takenOverOn: takenOverOn, born: born, endReason: endReason, endedOn: endedOn,
      caseworker: caseworker == 0 ? nil : User.ID(caseworker))
    facts.reminders = setting.reminders
    facts.matters = matters
    return facts
  }

  func order(_ id: CourtOrder.ID, _ order: CourtOrder) -> DeadlineFacts.Order {
    DeadlineFacts.Order(
      id: id, value: order,
      includesAssets: order.taskAreas.contains { assetAreas.contains($0.area) })
  }
}

extension DeadlineFacts.Tenure {
  /// The time in office of an assignment; nothing for one that never came to office.
  init?(_ id: Assignment.ID, _ assignment: Assignment) {
    guard assignment.state.wasAppointed else { return nil }
    self.init(
      id: id, guardian: assignment.guardian, role: assignment.role, kind: assignment.kind,
      tie: assignment.tie, isExempt: assignment.isExempt, effectiveOn: assignment.effectiveOn,
      endedOn: assignment.endedOn, isOver: assignment.state == .ended,
      endedByDeathOfGuardian: assignment.endedByDeath)
    otherExpenses = assignment.expenses
  }
}
