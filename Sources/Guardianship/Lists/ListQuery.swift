/// The stable names of the lists, as saved views keep them.
public enum ListName: String, CaseIterable, Sendable {
  /// Area 2, Fälle.
  case cases
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
  public static let ofWork: [ListName] = [
    .deadlines, .requests, .calendar, .followUps, .contacts, .quality,
  ]

  /// The lists whose rows are cases or belong to one.
  static let ofCases = Set(allCases).subtracting([.guardians])

  /// The lists of what somebody has to do.
  static let toDo: Set<ListName> = [
    .deadlines, .requests, .calendar, .followUps, .assignments,
  ]

  /// What the list shows when it is opened: what is still to be done, and says so as a term that can
  /// be taken off.
  public var usualFilter: Filter {
    switch self {
    case .guardians:
      Filter(terms: [
        FilterTerm(.ownOnly, false),
        FilterTerm(
          .stage, excludes: true,
          Guardian.Stage.allCases.filter(\.isOver).map { .choice($0.rawValue) }),
      ])
    case .deadlines, .requests, .calendar, .followUps, .assignments:
      Filter(terms: [FilterTerm(.done, false)])
    case .cases, .contacts, .quality: Filter()
    }
  }
}

/// Which rows of which list, read on which day.
public struct ListQuery: Hashable, Sendable {
  public var list: ListName
  /// Terms about the case hold for the row's case; `done`, `due`, `day`, `rule`, `owner`, `contactKind`
  /// for the row itself.
  public var filter: Filter
  public var today: Day

  public init(_ list: ListName, filter: Filter, today: Day) {
    self.list = list
    self.filter = filter
    self.today = today
  }
}

/// Where a row stands in its list: open before expected before settled, then by day.
public struct ListPosition: Hashable, Sendable, Comparable {
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
public struct ListLine: Equatable, Sendable {
  public let position: ListPosition
  public let row: ListRow

  public init(_ row: ListRow, at position: ListPosition) {
    self.row = row
    self.position = position
  }
}

/// Consecutive rows of a list of work.
public struct ListPage: Equatable, Sendable {
  public let lines: [ListLine]
  public let hasRowsBefore: Bool
  public let hasRowsAfter: Bool

  public init(lines: [ListLine], hasRowsBefore: Bool, hasRowsAfter: Bool) {
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
public struct ListCounts: Equatable, Sendable {
  public let groups: [WorkGroup: Int]

  public init(groups: [WorkGroup: Int]) { self.groups = groups }

  public var matching: Int { groups.values.reduce(0, +) }
}
