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
    try workplace.forEachRow(query) { row in
      if case .assignment(let row) = row, row.record.value.awaitsReview {
        waiting.append(row.record.id)
      }
    }
    return RecordSheet(
      review: try waiting.map(workplace.proposal), asOf: workplace.today,
      office: workplace.office.name, wording: wording)
  }

  /// The volunteers among the guardians of a filter that asks for no other kind.
  func volunteers(_ guardians: ListQuery) throws -> Sheet {
    var query = guardians
    if !query.filter.terms.contains(where: { $0.key == .kind }) {
      query.filter.terms.append(
        FilterTerm(.kind, [.choice(GuardianKind.volunteer.rawValue)]))
    }
    let rows = try workplace.rows(query, limit: limit)
    let total = limit == nil ? rows.count : try workplace.counts(query).matching
    return Sheet(
      volunteers: rows, query: query, total: total, office: workplace.office.name,
      wording: wording)
  }

  func load() throws -> RecordSheet {
    let query = try workplace.workQuery(.guardians, filter: nil)
    let guardians = try workplace.rows(query).compactMap(\.guardianRow)
    return RecordSheet(
      load: try workplace.caseworkerLoads(), guardians: guardians,
      asOf: workplace.today, office: workplace.office.name, wording: wording)
  }

  /// Every copy holds the same Gesuche under the same numbers.
  func searches(_ wanted: (filter: Filter, copies: Int)) throws -> [RecordSheet] {
    let (filter, copies) = wanted
    let (cases, leftOut) = try self.wanted(filter)
    let searches = try cases.prefix(limit ?? .max).compactMap { row in
      try workplace.volunteerSearch(row.id)
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
    let all = try workplace.rows(query).compactMap(\.caseRow)
    let wanted = all.filter { !proposed.contains($0.id) }
    return (wanted, all.count - wanted.count)
  }
}
