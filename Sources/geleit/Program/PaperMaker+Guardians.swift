import Guardianship
import Register
import Screens
import Sheets

/// What is on the papers about guardians and proposals.
extension PaperMaker {
  /// The supervisors' queue in its own order.
  func reviewList() throws -> RecordSheet {
    let query = try workplace.workQuery(.assignments, filter: nil)
    var waiting: [Assignment.ID] = []
    try workplace.register.forEachRow(query) { row in
      if case .assignment(let row) = row, row.record.value.awaitsReview {
        waiting.append(row.record.id)
      }
    }
    return RecordSheet(
      review: try waiting.map(workplace.proposal), asOf: workplace.today,
      office: workplace.office.name, wording: wording)
  }

  /// The volunteers among the guardians of a filter that asks for no other kind.
  func volunteers(_ filter: Filter) throws -> Sheet {
    let isNarrowed = filter.terms.contains { $0.key == .kind }
    let kind = FilterTerm(.kind, [.choice(GuardianKind.volunteer.rawValue)])
    let query = ListQuery(
      .guardians, filter: isNarrowed ? filter : filter.adding(kind), today: workplace.today)
    let rows = try workplace.register.rows(query, limit: limit)
    let total = limit == nil ? rows.count : try workplace.register.counts(query).matching
    return Sheet(
      volunteers: rows, query: query, total: total, office: workplace.office.name,
      wording: wording)
  }

  func load() throws -> RecordSheet {
    let query = try workplace.workQuery(.guardians, filter: nil)
    let guardians = try workplace.register.rows(query).compactMap(\.guardianRow)
    return RecordSheet(
      load: try workplace.register.caseworkerLoads(today: workplace.today), guardians: guardians,
      asOf: workplace.today, office: workplace.office.name, wording: wording)
  }

  /// Every copy holds the same Gesuche under the same numbers.
  func searches(_ filter: Filter, copies: Int) throws -> [RecordSheet] {
    let (wanted, leftOut) = try wanted(filter)
    let searches = try wanted.prefix(limit ?? .max).map { row in
      VolunteerSearch(try workplace.caseDetail(row.id), on: workplace.today)
    }
    return (1...max(1, copies)).map { copy in
      RecordSheet(
        searches: searches, leftOut: leftOut, copy: copy, of: copies, asOf: workplace.today,
        office: workplace.office.name, wording: wording)
    }
  }

  /// Cases in which nobody is in office and nobody proposed yet, and how many have a proposal.
  private func wanted(_ filter: Filter) throws -> (rows: [CaseRow], leftOut: Int) {
    var filter = filter
    filter.terms += [
      FilterTerm(.guardian, [.none]),
      FilterTerm(.status, excludes: true, [.choice(CaseStatus.ended.rawValue)]),
    ]
    let query = ListQuery(.cases, filter: filter, today: workplace.today)
    let proposed = try workplace.register.casesWithOpenProposal()
    let all = try workplace.register.rows(query).compactMap(\.caseRow)
    let wanted = all.filter { !proposed.contains($0.id) }
    return (wanted, all.count - wanted.count)
  }
}
