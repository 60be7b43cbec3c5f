import Guardianship
import Register
import Screens
import Sheets

/// What is on the papers.
extension PaperMaker {
  /// The rows that the screen shows, in its order.
  func list(_ wanted: (query: ListQuery, selection: RowSelection)) throws -> Sheet {
    let (query, selection) = wanted
    let rows = try workplace.rows(query, selection, limit: limit)
    let isWhole = limit == nil && selection == .all
    return Sheet(
      rows, of: query,
      columns: ListColumns(query, in: .list, seenBy: workplace.user.role),
      total: isWhole ? rows.count : try workplace.counts(query).matching,
      isMarked: selection != .all,
      office: workplace.office.name, wording: wording)
  }

  func caseSheet(_ id: Case.ID) throws -> RecordSheet {
    RecordSheet(
      case: try workplace.caseDetail(id), asOf: workplace.today, office: workplace.office.name,
      wording: wording)
  }

  func handovers(_ ids: [Case.ID]) throws -> [RecordSheet] {
    RecordSheet.handovers(
      try ids.map(workplace.caseDetail), asOf: workplace.today,
      office: workplace.office.name,
      wording: wording)
  }

  /// What the user does in the week of a day, as far as the role sees it.
  func week(of day: Day) throws -> RecordSheet {
    let monday = day.monday
    func rows(of name: String) throws -> WeekWork.Rows {
      let queries = WeekWork.queries(of: name, from: monday, today: workplace.today)
      return WeekWork.Rows(
        try queries.filter { Rights.sees($0.list, workplace.user.role) }
          .flatMap { try workplace.rows($0) }, until: monday.adding(days: 6))
    }
    let morning = try workplace.morning()
    let substituted = try morning.standingInFor.map { name in
      WeekWork.Substituted(name: name, rows: try rows(of: name))
    }
    return RecordSheet(
      week: WeekWork(
        from: monday, name: workplace.user.name, own: try rows(of: workplace.user.name),
        standingInFor: substituted, landDuty: morning.landDuty),
      asOf: workplace.today, office: workplace.office.name, wording: wording)
  }

  func visits(
    _ wanted: (day: Day, ofEverybody: Bool), byDistrict: Bool
  ) throws -> RecordSheet {
    let (day, ofEverybody) = wanted
    let agenda = try workplace.agenda(from: day, days: 1, ofEverybody: ofEverybody)
    let visits = try agenda.flatMap(\.rows).compactMap { row -> Visit? in
      guard case .calendar(let row) = row else { return nil }
      return Visit(
        entry: row.record, detail: try row.caseRow.map { try workplace.caseDetail($0.id) },
        user: row.user)
    }
    return RecordSheet(
      visits: visits, on: day, of: ofEverybody ? nil : workplace.user.name,
      byDistrict: byDistrict, asOf: workplace.today,
      office: workplace.office.name, wording: wording)
  }

  func socialReport(_ wanted: (id: SocialReport.ID, reference: String)) throws -> RecordSheet {
    let (id, reference) = wanted
    let detail = try workplace.caseDetail(workplace.caseID(reference))
    guard let report = detail.work.reports.first(where: { $0.id == id }) else {
      throw CommandFailure.noReport(reference)
    }
    return RecordSheet(
      report: report.value, of: detail, asOf: workplace.today, office: workplace.office.name,
      wording: wording)
  }
}
