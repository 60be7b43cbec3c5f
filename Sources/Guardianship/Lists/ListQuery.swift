/// Which rows of which list, in which order, read on which day.
public struct ListQuery: Hashable, Sendable {
  public var list: ListName
  /// Terms about the case hold for the row's case; `done`, `due`, `day`, `rule`, `owner`, `contactKind`
  /// for the row itself.
  public var filter: Filter
  /// Of the case list; the other lists have one order each.
  public var order: ListOrder
  public var today: Day
  /// How much of the cases is seen, and which.
  public var reach = SearchReach.whole
  /// Whose rows alone there are; nothing for everybody's.
  public var owner: User.ID?

  public init(
    _ list: ListName, filter: Filter = Filter(), order: ListOrder = .byName, today: Day
  ) {
    self.list = list
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
