/// Where a row stands in its list: open before expected before settled, then by day. A case stands by
/// its number alone.
public struct ListPosition: Hashable, Sendable, Comparable {
  public let rank: Int
  /// The number of the day, or `NoDay.number`.
  public let day: Int
  public let id: Int64

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

/// Consecutive rows of a list with what lies around them.
public struct ListPage: Equatable, Sendable {
  public let lines: [ListLine]
  public let hasRowsBefore: Bool
  public let hasRowsAfter: Bool

  public init(lines: [ListLine], hasRowsBefore: Bool, hasRowsAfter: Bool) {
    self.lines = lines
    self.hasRowsBefore = hasRowsBefore
    self.hasRowsAfter = hasRowsAfter
  }

  public var rows: [ListRow] { lines.map(\.row) }
  /// The cases that the rows lead to: of the case list all rows.
  public var caseRows: [CaseRow] { lines.compactMap(\.row.caseRow) }
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
  /// Rows of the filter; at least so many where a group is `capped`.
  public var matching: Int
  /// How they lie to today; not told of cases.
  public var groups: [WorkGroup: Int] = [:]
  /// All cases of the register; not counted for the other lists.
  public var total: Int?
  /// For cases found by words within terms: what the words find outside the terms, by status.
  public var outside: [CaseStatus: Int] = [:]
  /// Of cases found by words, those found by what is their own; nothing where no others can be.
  public var own: Int?
  /// Of cases found by words, how many stand in the groups behind that.
  public var found: [SearchGroup: Int] = [:]
  /// Groups of more than `cap`, which are not counted any further.
  public var capped: Set<SearchGroup> = []
  public static let cap = 1_000

  public init(groups: [WorkGroup: Int]) {
    matching = groups.values.reduce(0, +)
    self.groups = groups
  }

  public init(matching: Int, total: Int, outside: [CaseStatus: Int], own: Int? = nil) {
    self.matching = matching
    self.total = total
    self.outside = outside
    self.own = own
  }
}

/// One value of a filter key with the number of cases that the rest of the filter leaves for it.
public struct Facet: Equatable, Sendable {
  public let value: FilterValue
  public let count: Int

  public init(value: FilterValue, count: Int) {
    self.value = value
    self.count = count
  }
}
