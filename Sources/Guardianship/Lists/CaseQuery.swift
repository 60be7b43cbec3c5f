/// Which cases, in which order, read on which day.
public struct CaseQuery: Hashable, Sendable {
  public var filter: Filter
  public var order: ListOrder
  public var today: Day

  public init(filter: Filter = Filter(), order: ListOrder = .byName, today: Day) {
    self.filter = filter
    self.order = order
    self.today = today
  }

  /// The day that the rows are true on.
  public var asOf: Day { filter.asOf?.day(today: today) ?? today }
}

/// Where a page of a list begins.
public enum PageStart<Place: Hashable & Sendable>: Hashable, Sendable {
  case first
  case last
  /// The rows that follow this one in the order of the list.
  case after(Place)
  /// The rows that come before this one, the nearest last.
  case before(Place)
  /// A page that has this row in it, as near to its middle as the list allows; the first page
  /// where the row is not in the list.
  case around(Place)
}

/// Consecutive rows of a list with what lies around them.
public struct CasePage: Equatable, Sendable {
  public let rows: [CaseRow]
  public let hasRowsBefore: Bool
  public let hasRowsAfter: Bool

  public init(rows: [CaseRow], hasRowsBefore: Bool, hasRowsAfter: Bool) {
    self.rows = rows
    self.hasRowsBefore = hasRowsBefore
    self.hasRowsAfter = hasRowsAfter
  }
}

/// What is counted after a page has been painted.
public struct CaseCounts: Equatable, Sendable {
  /// Rows of the filter.
  public let matching: Int
  /// All cases of the register.
  public let total: Int
  /// For a filter with words: what the words find outside the terms, by status.
  public let outside: [CaseStatus: Int]

  public init(matching: Int, total: Int, outside: [CaseStatus: Int]) {
    self.matching = matching
    self.total = total
    self.outside = outside
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
