/// The lists of work beside the case list; each is read, filtered, printed and given out in the same
/// way.
public enum WorkList: String, CaseIterable, Sendable {
  /// Fristen: what is owed by or to the office, ends of validity, expected reviews.
  case deadlines
  /// Aufträge of the court; those with nobody are the Eingang.
  case requests
  /// Termine.
  case calendar
  /// Wiedervorlagen.
  case followUps
  case contacts
  /// What is missing or odd in the register.
  case quality
  /// Area 3, Betreuer.
  case guardians
  /// Area 4, Vorschläge and what became of them.
  case assignments

  /// The lists of area 5, one after the other.
  public static let ofWork: [WorkList] = [
    .deadlines, .requests, .calendar, .followUps, .contacts, .quality,
  ]

  /// What the list shows when it is opened: what is still to be done, and says so as a term that can
  /// be taken off.
  public var usualFilter: CaseFilter {
    switch self {
    case .guardians:
      CaseFilter(terms: [
        FilterTerm(.ownOnly, [.flag(false)]),
        FilterTerm(
          .stage, excludes: true,
          Guardian.Stage.allCases.filter(\.isOver).map { .choice($0.rawValue) }),
      ])
    case .deadlines, .requests, .calendar, .followUps, .assignments:
      CaseFilter(terms: [FilterTerm(.done, [.flag(false)])])
    case .contacts, .quality: CaseFilter()
    }
  }
}

/// Which rows of which list, read on which day.
public struct WorkQuery: Hashable, Sendable {
  public var list: WorkList
  /// Terms about the case hold for the row's case; `done`, `due`, `day`, `rule`, `owner`, `contactKind`
  /// for the row itself.
  public var filter: CaseFilter
  public var today: Day

  public init(_ list: WorkList, filter: CaseFilter, today: Day) {
    self.list = list
    self.filter = filter
    self.today = today
  }
}

/// Where a row stands in its list: open before expected before settled, then by day.
public struct WorkPosition: Hashable, Sendable, Comparable {
  public let rank: Int
  /// The number of the day; `noDay` stands behind every day.
  public let day: Int
  public let id: Int64

  public static let noDay = 1_000_000

  public init(rank: Int, day: Int, id: Int64) {
    self.rank = rank
    self.day = day
    self.id = id
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.rank, a.day, a.id) < (b.rank, b.day, b.id)
  }
}

/// A row with its place in the list.
public struct WorkLine: Equatable, Sendable {
  public let position: WorkPosition
  public let row: WorkRow

  public init(_ row: WorkRow, at position: WorkPosition) {
    self.row = row
    self.position = position
  }
}

/// Consecutive rows of a list of work.
public struct WorkPage: Equatable, Sendable {
  public let lines: [WorkLine]
  public let hasRowsBefore: Bool
  public let hasRowsAfter: Bool

  public init(lines: [WorkLine], hasRowsBefore: Bool, hasRowsAfter: Bool) {
    self.lines = lines
    self.hasRowsBefore = hasRowsBefore
    self.hasRowsAfter = hasRowsAfter
  }
}

/// How the rows of a list lie to today.
public enum WorkGroup: String, CaseIterable, Sendable {
  case overdue
  case today
  /// The rest of the week until Sunday.
  case thisWeek
  case nextWeek
  case later
  /// In the hands of others, an Auftrag once its report is sent: never overdue.
  case expected
  case done
  /// Without a day.
  case undated
}

/// What is counted after a page has been painted.
public struct WorkCounts: Equatable, Sendable {
  public let groups: [WorkGroup: Int]

  public init(groups: [WorkGroup: Int]) { self.groups = groups }

  public var matching: Int { groups.values.reduce(0, +) }
}
