import GRDB
import Guardianship

/// The rows of one rank of a list of work: in which table they lie and what their columns mean. A row
/// is called `w`, the line of its case `c`.
struct WorkTable {
  let rank: Int
  let name: String
  /// Holds the rows in their order; nothing where they lie so in the table itself.
  let index: String?
  /// Finds the rows of a case.
  var indexByCase: String?
  /// Holds the rows of one owner in their order.
  var indexByOwner: String?
  let order: WorkOrder
  /// Which rows of the table, in the words of the index.
  let condition: SQL
  let link: Link
  /// The number of the user who has to act; 0 without one.
  var owner: SQL = "0"
  /// The day that the terms `due` and `day` ask for.
  let day: WorkDay

  /// Walks the rows in their order.
  var walk: SQL { index.map { "INDEXED BY \(sql: $0)" } ?? "NOT INDEXED" }

  /// How a row leads to cases.
  enum Link {
    /// Every row belongs to a case; `isRead`: the row means nothing without the case's line.
    case one(isRead: Bool)
    /// A row may stand by itself.
    case maybe
    /// A row may be about several cases.
    case many
    /// The row is the case.
    case itself
    /// The row is a guardian.
    case guardian
  }
}

/// A day as a column keeps it.
enum WorkDay {
  case number(SQL)
  case iso(SQL)

  func within(_ range: ClosedRange<Int>) -> SQL {
    switch self {
    case .number(let column):
      return "\(column) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    case .iso(let column):
      let (first, last) = FilterCompiler.iso(range)
      return "\(column) BETWEEN \(first) AND \(last)"
    }
  }

  var isMissing: SQL {
    switch self {
    case .number(let column): "\(column) >= \(NoDay.number)"
    case .iso(let column): "ifnull(\(column), \(NoDay.iso)) = \(NoDay.iso)"
    }
  }

  /// Whether the day of the column, where there is one, lies before another.
  func isBefore(_ day: Day) -> SQL {
    switch self {
    case .number(let column): "\(column) < \(day.number)"
    case .iso(let column): "\(column) < \(day.iso)"
    }
  }
}

extension WorkTable {
  /// The tables of a list of work, in the order of their ranks.
  static func tables(of list: ListName) -> [WorkTable] {
    switch list {
    case .deadlines: [openDeadlines, deadlines(.expected, rank: 1), settledDeadlines]
    case .requests: [openRequests, sentRequests, settledRequests]
    case .calendar: [planned, past]
    case .followUps: [openFollowUps, doneFollowUps]
    case .contacts: [contacts]
    case .cases, .quality: []
    case .guardians: [guardians]
    case .assignments: [openProposals, proposalsAtCourt, formerProposals]
    case .records(let kind): kind.description.list.map { records(kind, $0) } ?? []
    }
  }

  static var openDeadlines: WorkTable { deadlines(.open, rank: 0) }

  private static func deadlines(_ state: Deadline.State, rank: Int) -> WorkTable {
    WorkTable(
      rank: rank, name: "caseDeadline", index: "caseDeadlineByDay",
      indexByCase: "caseDeadlineByCase", indexByOwner: "caseDeadlineByOwner",
      order: .numbers("w.due"), condition: "w.state = \(state.literal)", link: .one(isRead: false),
      owner: "w.owner", day: .number("w.due"))
  }

  /// The owner is the case's caseworker of today; for an Auftrag, the user who had it.
  private static var settledDeadlines: WorkTable {
    let due: SQL = "coalesce(w.settledDue, w.courtDay, w.base)"
    return WorkTable(
      rank: 2, name: "deadlineEntry", index: "deadlineEntrySettled",
      indexByCase: "deadlineEntryByKey", order: .texts(due),
      condition: "w.settlement IS NOT NULL AND w.voided IS NULL", link: .one(isRead: true),
      owner: """
        CASE w.subjectKind WHEN \(RecordKind.courtRequest.literal) THEN
          ifnull((SELECT r.assignedTo FROM courtRequest r WHERE r.id = w.subject), 0)
          ELSE c.caseworker END
        """, day: .iso(due))
  }

  static let courtDay: SQL = "ifnull(w.extendedTo, ifnull(w.dueOn, \(NoDay.literal)))"

  static var openRequests: WorkTable {
    requests(
      rank: 0, "courtRequestByCourtDay", courtDay, "w.settledOn IS NULL AND w.sentOn IS NULL")
  }

  /// An Auftrag in hand that came or changed long ago, with no contact in its case since.
  static func isStale(_ setting: OfficeSetting, on today: Day) -> SQL {
    let last = today.adding(days: -setting.staleDays).iso
    return """
      max(w.receivedOn, ifnull(w.assignedOn, '')) <= \(last)
        AND NOT EXISTS (SELECT 1 FROM contactCase x WHERE x.caseFile = w.caseFile AND x.day > \(last))
        AND NOT EXISTS (SELECT 1 FROM changedRecord r JOIN change h ON h.id = r.change
          WHERE r.kind = \(RecordKind.courtRequest.literal) AND r.record = w.id
            AND date(h.at, 'unixepoch', 'localtime') > \(last))
      """
  }

  private static var sentRequests: WorkTable {
    requests(
      rank: 1, "courtRequestSent", "w.sentOn", "w.settledOn IS NULL AND w.sentOn IS NOT NULL")
  }

  private static var settledRequests: WorkTable {
    requests(rank: 2, "courtRequestSettled", "w.settledOn", "w.settledOn IS NOT NULL")
  }

  private static func requests(
    rank: Int, _ index: String, _ order: SQL, _ state: SQL
  ) -> WorkTable {
    WorkTable(
      rank: rank, name: "courtRequest", index: index, indexByCase: "courtRequestByCase",
      order: .texts(order), condition: "\(state) AND w.voided IS NULL", link: .one(isRead: false),
      owner: "ifnull(w.assignedTo, 0)", day: .iso(courtDay))
  }

  static var planned: WorkTable {
    calendar(
      rank: 0, "calendarEntryPlanned",
      "w.state = \(CalendarEntry.State.planned.literal) AND w.voided IS NULL")
  }

  private static var past: WorkTable {
    calendar(
      rank: 2, "calendarEntryPast",
      "w.state <> \(CalendarEntry.State.planned.literal) AND w.voided IS NULL")
  }

  private static func calendar(rank: Int, _ index: String, _ condition: SQL) -> WorkTable {
    WorkTable(
      rank: rank, name: "calendarEntry", index: index, indexByCase: "calendarEntryByCase",
      order: .times, condition: condition, link: .maybe, owner: "ifnull(w.user, 0)",
      day: .iso("w.day"))
  }

  static var openFollowUps: WorkTable {
    followUps(rank: 0, "followUpByDay", "w.doneOn IS NULL AND w.voided IS NULL")
  }

  private static var doneFollowUps: WorkTable {
    followUps(rank: 2, "followUpDone", "w.doneOn IS NOT NULL AND w.voided IS NULL")
  }

  private static func followUps(rank: Int, _ index: String, _ condition: SQL) -> WorkTable {
    WorkTable(
      rank: rank, name: "followUp", index: index, indexByCase: "followUpByCase",
      order: .texts("w.dueOn"), condition: condition, link: .maybe, owner: "ifnull(w.owner, 0)",
      day: .iso("w.dueOn"))
  }

  private static var guardians: WorkTable {
    WorkTable(
      rank: 0, name: "guardianListing", index: "guardianListingByName",
      order: .names(table: "guardianListing", row: "w"),
      condition: "1", link: .guardian, day: .iso("w.lastTalk"))
  }

  /// The queue of the supervisors, then the proposals that caseworkers have in hand, then those that
  /// may go to the court. A proposal that went out without a review stays in the queue.
  static var openProposals: WorkTable {
    proposals(
      rank: 0, index: "assignmentOpen", order: .proposals,
      """
      \(w.isUnfinished) AND w.voided IS NULL AND (\(w.state(in: .draft, .inReview, .returned, .approved))
        OR w.reviewLater)
      """)
  }

  private static var proposalsAtCourt: WorkTable {
    proposals(
      rank: 1, index: "assignmentOpen", order: .proposals,
      """
      \(w.isUnfinished) AND w.voided IS NULL AND \(w.state(in: .named, .proposed)) AND NOT w.reviewLater
      """)
  }

  private static var formerProposals: WorkTable {
    proposals(
      rank: 2, index: nil, order: .newest,
      "\(w.isClosed) AND NOT w.reviewLater AND w.voided IS NULL")
  }

  private static let w = AssignmentSQL("w")

  /// A proposal that supervisors look at and have asked something about last.
  static let isAskedAbout: SQL = """
    \(w.awaitsReview) AND \(Review.Decision.question.literal) =
      (SELECT r.decision FROM review r WHERE r.assignment = w.id AND r.voided IS NULL
        ORDER BY r.id DESC LIMIT 1)
    """

  /// The court has neither appointed nor declined the proposed guardian.
  static let isProposed: SQL = "\(w.isUnfinished) AND w.voided IS NULL AND \(w.isOpen)"

  /// Proposals of all cases by the index of the open ones.
  static let proposed: SQL = "assignment w INDEXED BY assignmentOpen"

  static let casesWithProposal: SQL = "SELECT w.caseFile FROM \(proposed) WHERE \(isProposed)"

  private static func proposals(
    rank: Int, index: String?, order: WorkOrder, _ condition: SQL
  ) -> WorkTable {
    WorkTable(
      rank: rank, name: "assignment", index: index, indexByCase: "assignmentByCase",
      order: order, condition: condition, link: .one(isRead: false),
      owner: "ifnull(w.proposedBy, 0)",
      day: .iso(
        """
        ifnull((SELECT ifnull(r.extendedTo, r.dueOn) FROM courtRequest r WHERE r.id = w.request),
          \(NoDay.literal))
        """))
  }

  private static var contacts: WorkTable {
    WorkTable(
      rank: 0, name: "contact", index: "contactByDay", order: .latest,
      condition: "w.voided IS NULL", link: .many, owner: "ifnull(w.author, 0)", day: .iso("w.day"))
  }

  /// The records of a kind that are open, then those that are done with.
  private static func records(_ kind: RecordKind, _ list: RecordListing) -> [WorkTable] {
    func column(_ field: Field) -> SQL { "w.\(sql: field.column)" }
    let isDone: SQL =
      switch list.done {
      case .filled(let field): "\(column(field)) IS NOT NULL"
      case .not(let field, let open): "\(column(field)) <> \(sql: "'\(open)'")"
      }
    let isOpen: SQL =
      switch list.done {
      case .filled(let field): "\(column(field)) IS NULL"
      case .not(let field, let open): "\(column(field)) = \(sql: "'\(open)'")"
      }
    return [(0, "Open", isOpen), (2, "Done", isDone)].map { rank, index, condition in
      WorkTable(
        rank: rank, name: kind.rawValue, index: kind.rawValue + index,
        indexByCase: kind.rawValue + "ByCase", order: .texts(column(list.day)),
        condition: "\(condition) AND w.voided IS NULL", link: .one(isRead: false),
        owner: list.owner.map { "ifnull(\(column($0)), 0)" } ?? "0", day: .iso(column(list.day)))
    }
  }
}
