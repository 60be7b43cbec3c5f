/// A calendar day without time or time zone, as the law counts them.
///
/// Kept as the number of days since 1970-01-01 in the Gregorian calendar, so comparing and counting
/// are plain integer arithmetic. Never a `Date`: a legal day does not move with a time zone.
/// - Invariant: the year lies between 1800 and 2399; every legal or biographic day does. Reckoning
///   stops at the two ends, so no sum of a day and a length of time is ever without a result.
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// The day of this number, or the end of the calendar that lies nearer.
  public init(number: Int) {
    self.number = min(max(number, Day.range.lowerBound), Day.range.upperBound)
  }

  /// The day with these parts, or nothing where the calendar has no such day (31 February).
  public init?(year: Int, month: Int, day: Int) {
    guard (1800...2399).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The day written as `2026-11-21`, the form in files, JSON and the register.
  public init?(iso text: some StringProtocol) {
    var (number, position) = (0, 0)
    for byte in text.utf8 {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (48...57).contains(byte), position < 10 else { return nil }
        number = number * 10 + Int(byte - 48)
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  private static let range =
    number(year: 1800, month: 1, day: 1)...number(year: 2399, month: 12, day: 31)

  /// How many months the calendar has.
  private static let months = 600 * 12
}

extension Day: Codable {
  private enum CodingKeys: CodingKey { case number }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(number: try container.decode(Int.self, forKey: .number))
  }
}

extension Day {
  public var parts: (year: Int, month: Int, day: Int) {
    // Civil-from-days over 400-year eras that begin on 1 March.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var dayOfMonth: Int { parts.day }

  /// `2026-11-21`.
  public var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(Day.twoDigits(month))-\(Day.twoDigits(day))"
  }

  public var weekday: Weekday {
    let index = (number + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The day on which its week begins (ISO 8601).
  public var monday: Day {
    adding(days: -(Weekday.allCases.firstIndex(of: weekday) ?? 0))
  }

  static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day {
  /// The day so many days later, or earlier for a negative count; the end of the calendar where
  /// that lies beyond it.
  public func adding(days: Int) -> Day {
    Day(number: number + min(max(days, -Day.range.count), Day.range.count))
  }

  /// The same day number so many months later; a missing day becomes the last of its month
  /// (§ 188 Abs. 3 BGB). Chains are computed from the original day, never by repeated adding.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + (month - 1) + min(max(months, -Day.months), Day.months)
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    guard newYear >= 1800, newYear <= 2399 else {
      return Day(number: months < 0 ? Day.range.lowerBound : Day.range.upperBound)
    }
    let last = Day.length(ofMonth: newMonth, year: newYear)
    return Day(number: Day.number(year: newYear, month: newMonth, day: min(day, last)))
  }

  /// The same day so many years later; 29 February becomes the 28th where there is none.
  public func adding(years: Int) -> Day {
    adding(months: min(max(years, -Day.months), Day.months) * 12)
  }

  /// Whole years reached on `day`; the birthday itself counts (§ 187 Abs. 2 BGB).
  public func age(on day: Day) -> Int {
    let (birthYear, birthMonth, birthDay) = parts
    let (year, month, dayOfMonth) = day.parts
    let reached = (month, dayOfMonth) >= (birthMonth, birthDay)
    return year - birthYear - (reached ? 0 : 1)
  }

  public static func - (a: Day, b: Day) -> Int { a.number - b.number }
}

/// Days of the week in the order of the calendar sheet, Monday first.
public enum Weekday: String, CaseIterable, Sendable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}

/// Stands for a missing day wherever one is kept and compared: behind every day.
public enum NoDay {
  /// Where days are numbers.
  public static let number = 1_000_000
  /// Where days are written.
  public static let iso = "9999"
}
