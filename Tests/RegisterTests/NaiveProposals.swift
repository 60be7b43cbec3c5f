import GRDB
import Guardianship
import Testing

@testable import Register

/// The list of proposals worked out the slow way.
struct NaiveProposals {
  let today: Day
  private(set) var rows: [AssignmentRow] = []
  private let users: [User.ID: User]
  private let reviews: [Int64: [Review]]

  init(in db: Database, today: Day) throws {
    self.today = today
    let all = try Assignment.all(in: db)
    users = try Dictionary(uniqueKeysWithValues: User.all(in: db).map { ($0.id, $0.value) })
    reviews = try Review.byAssignment(all.map(\.id.rawValue), in: db)
    rows = try AssignmentRow.read(all.map(\.id.rawValue), in: db, today: today).values.sorted {
      key($0).lexicographicallyPrecedes(key($1))
    }
  }

  private func rank(_ row: AssignmentRow) -> Int {
    let assignment = row.record.value
    if assignment.proposal.reviewLater { return 0 }
    return switch assignment.state {
    case .draft, .inReview, .returned, .approved: 0
    case .named, .proposed: 1
    case .appointed, .declined, .ended: 2
    }
  }

  private func key(_ row: AssignmentRow) -> [Int] {
    let assignment = row.record.value
    let (rank, id) = (rank(row), Int(row.record.id.rawValue))
    guard rank < 2 else { return [rank, -id] }
    let order: [Assignment.State] = [.inReview, .returned, .draft, .approved]
    let place = assignment.proposal.reviewLater ? 0 : order.firstIndex(of: assignment.state) ?? 4
    return [rank, place, assignment.proposal.submittedOn?.number ?? .max, id]
  }

  func found(_ filter: Filter) -> [AssignmentRow] {
    rows.filter { row in
      filter.terms.allSatisfy { term in
        term.values.contains { matches(row, term.key, $0) } != term.excludes
      }
        && (filter.words.allSatisfy { row.caseRow.family.folded.hasPrefix($0.folded) }
          || filter.words.allSatisfy { row.guardian.family.folded.hasPrefix($0.folded) }
          || filter.words == [row.reference])
    }
  }

  private func matches(_ row: AssignmentRow, _ key: FilterKey, _ value: FilterValue) -> Bool {
    let assignment = row.record.value
    switch (key, value) {
    case (.done, .flag(let flag)): return (rank(row) == 2) == flag
    case (.expected, .flag(let flag)): return (rank(row) == 1) == flag
    case (.step, .choice("question")): return row.hasOpenQuestion
    case (.appointed, _): return appointed(assignment.effectiveOn, value)
    case (.step, .choice(let raw)):
      return assignment.state.rawValue == raw
        || raw == "inReview" && assignment.proposal.reviewLater
    case (.kind, .choice(let raw)): return assignment.kind.rawValue == raw
    case (.tie, .choice(let raw)): return assignment.tie?.rawValue == raw
    case (.tie, _): return assignment.tie == nil
    case (.course, .choice(let raw)): return assignment.proposal.course?.rawValue == raw
    case (.course, _): return assignment.proposal.course == nil
    case (.urgent, .flag(let flag)): return assignment.proposal.isUrgent == flag
    case (.hints, .flag(let flag)): return !assignment.proposal.answers.isEmpty == flag
    case (.unreviewed, .flag(let flag)):
      let own = reviews[row.record.id.rawValue] ?? []
      let round = own.split(omittingEmptySubsequences: false) { $0.decision == .returned }.last
      let decisions = Set(round?.map(\.decision) ?? [])
      return (decisions.contains(.skipped) && !decisions.contains(.approved)) == flag
    case (.reviewer, _):
      return users.contains { id, user in
        user.name.folded == value.plainName?.folded && row.isReviewable(by: id, on: today)
      }
    case (.owner, _):
      let name = assignment.proposal.proposedBy.flatMap { users[$0]?.name }
      return name?.folded == value.plainName?.folded
    case (.guardian, .name(let name)):
      return SearchWords.split(name.folded).allSatisfy { token in
        SearchWords.split(row.guardian.listName.folded).contains { $0.hasPrefix(token) }
      }
    case (.due, _): return due(row, value)
    default: return false
    }
  }

  private func appointed(_ day: Day?, _ value: FilterValue) -> Bool {
    guard let day else { return value == .none }
    return switch value {
    case .past: day < today
    case .days(let first, let last): first <= day && day <= last
    default: false
    }
  }

  private func due(_ row: AssignmentRow, _ value: FilterValue) -> Bool {
    if value == .past, rank(row) > 0 { return false }
    guard let day = row.courtDay else { return value == .none }
    return switch value {
    case .past: day < today
    case .days(let first, let last): first <= day && day <= last
    default: false
    }
  }
}
