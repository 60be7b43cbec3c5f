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
    let isWhole = limit == nil || selection != .all
    return Sheet(
      rows, of: query,
      columns: ListColumns(query, in: .list, seenBy: workplace.user.role),
      total: isWhole ? rows.count : try workplace.counts(query).matching,
      office: workplace.office.name, wording: wording)
  }

  func caseSheet(_ id: Case.ID) throws -> RecordSheet {
    RecordSheet(
      case: try workplace.caseDetail(id), asOf: workplace.today, office: workplace.office.name,
      wording: wording)
  }

  func handover(_ ids: [Case.ID]) throws -> RecordSheet {
    RecordSheet(
      handover: try ids.map(workplace.caseDetail), asOf: workplace.today,
      office: workplace.office.name,
      wording: wording)
  }

  func visits(_ wanted: (day: Day, ofEverybody: Bool)) throws -> RecordSheet {
    let (day, ofEverybody) = wanted
    let agenda = try workplace.agenda(from: day, days: 1, ofEverybody: ofEverybody)
    let visits = try agenda.flatMap(\.rows).compactMap { row -> Visit? in
      guard case .calendar(let row) = row else { return nil }
      return Visit(
        entry: row.record, detail: try row.caseRow.map { try workplace.caseDetail($0.id) },
        user: row.user)
    }
    return RecordSheet(
      visits: visits, on: day, of: ofEverybody ? nil : workplace.user.name, asOf: workplace.today,
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
