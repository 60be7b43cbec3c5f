/// The words of a language that the reading of typed days needs.
public struct DayWords: Equatable, Sendable {
  /// "heute", "h".
  public let today: [String]
  /// For each weekday its short and long form, Monday first.
  public let weekdays: [[String]]
  /// Letters for days, weeks, months, years behind a number: `t`, `w`, `m`, `j`.
  public let units: [String: Unit]

  public enum Unit: Sendable {
    case day
    case week
    case month
    case year
  }

  public init(today: [String], weekdays: [[String]], units: [String: Unit]) {
    self.today = today
    self.weekdays = weekdays
    self.units = units
  }
}
