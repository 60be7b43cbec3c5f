/// How often the office talks with a volunteer in office, from its own table.
public struct TalkRhythm: Equatable, Sendable {
  /// Weeks after the first appointment in which the first talk is held.
  public var firstWeeks = 2
  /// Months between talks in the first year.
  public var firstYearMonths = 3
  /// Months between talks from then on.
  public var laterMonths = 12

  public init() {}

  /// When the next talk is due: counted from the first appointment, or from the last talk after it.
  public func next(appointedOn first: Day, lastTalk: Day?) -> Day {
    guard let lastTalk, lastTalk >= first else { return first.adding(days: 7 * firstWeeks) }
    let months = lastTalk < first.adding(years: 1) ? firstYearMonths : laterMonths
    return lastTalk.adding(months: months)
  }
}
