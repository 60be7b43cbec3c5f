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
  ///
  /// - Parameter takenOverOn: the day on which the office got to know of an appointment that was
  ///   there before. Talks until then are not known, so it counts as one where none is.
  public func next(appointedOn first: Day, lastTalk: Day?, takenOverOn: Day? = nil) -> Day {
    let known = [lastTalk, takenOverOn].compactMap(\.self).first { $0 >= first }
    guard let known else { return first.adding(days: 7 * firstWeeks) }
    let months = known < first.adding(years: 1) ? firstYearMonths : laterMonths
    return known.adding(months: months)
  }
}
