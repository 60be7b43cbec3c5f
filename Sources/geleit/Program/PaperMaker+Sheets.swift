import Guardianship
import Register
import Screens
import Sheets

/// What is on the papers.
extension PaperMaker {
  /// The cases that the screen shows, in its order.
  func list(_ query: ListQuery, _ selection: RowSelection) throws -> Sheet {
    let rows = try workplace.rows(query, selection, limit: limit)
    let total = try selection == .all ? workplace.register.counts(query).matching : rows.count
    return sheet(of: query, rows, total: total)
  }

  /// The rows of a list of work that the screen shows, in its order.
  func list(_ query: ListQuery) throws -> Sheet {
    let rows = try workplace.register.rows(query, limit: limit)
    let total = limit == nil ? rows.count : try workplace.register.counts(query).matching
    return sheet(of: query, rows, total: total)
  }

  private func sheet(of query: ListQuery, _ rows: [ListRow], total: Int) -> Sheet {
    Sheet(
      rows, of: query,
      columns: ListColumns(query, in: .list, seenBy: workplace.user.role), total: total,
      office: workplace.office.name, wording: wording)
  }

  func caseSheet(_ id: Case.ID) throws -> RecordSheet {
    RecordSheet(
      case: try detail(id), asOf: workplace.today, office: workplace.office.name, wording: wording)
  }

  func handover(_ ids: [Case.ID]) throws -> RecordSheet {
    RecordSheet(
      handover: try ids.map(detail), asOf: workplace.today, office: workplace.office.name,
      wording: wording)
  }

  func visits(_ day: Day, ofEverybody: Bool) throws -> RecordSheet {
    let agenda = try workplace.register.agenda(
      from: day, days: 1, of: ofEverybody ? [] : [workplace.userID], today: workplace.today)
    let visits = try agenda.flatMap(\.rows).compactMap { row -> Visit? in
      guard case .calendar(let row) = row else { return nil }
      return Visit(
        entry: row.record, detail: try row.caseRow.map { try detail($0.id) }, user: row.user)
    }
    return RecordSheet(
      visits: visits, on: day, of: ofEverybody ? nil : workplace.user.name, asOf: workplace.today,
      office: workplace.office.name, wording: wording)
  }

  func socialReport(_ id: SocialReport.ID, of reference: String) throws -> RecordSheet {
    let detail = try detail(workplace.caseID(reference))
    guard let report = detail.work.reports.first(where: { $0.id == id }) else {
      throw CommandFailure.noReport(reference)
    }
    return RecordSheet(
      report: report.value, of: detail, asOf: workplace.today, office: workplace.office.name,
      wording: wording)
  }

  private func detail(_ id: Case.ID) throws -> CaseDetail {
    guard let detail = try workplace.register.detail(id, today: workplace.today) else {
      throw CommandFailure.refused(.notFound("\(id.rawValue)"))
    }
    return detail
  }
}
