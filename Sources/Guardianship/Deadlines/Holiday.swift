/// A general holiday (gesetzlicher Feiertag) of one of the sixteen Länder.
public enum Holiday: String, CaseIterable, Sendable {
  case newYear
  /// 6 January.
  case epiphany
  /// Internationaler Frauentag, 8 March.
  case womensDay
  case goodFriday
  case easterSunday
  case easterMonday
  /// 1 May.
  case labourDay
  /// Christi Himmelfahrt.
  case ascension
  case whitSunday
  case whitMonday
  /// Fronleichnam.
  case corpusChristi
  /// Augsburger Friedensfest, 8 August.
  case peaceFestival
  /// Mariä Himmelfahrt, 15 August.
  case assumption
  /// Weltkindertag, 20 September.
  case childrensDay
  /// Tag der Deutschen Einheit, 3 October.
  case unity
  /// Reformationstag, 31 October.
  case reformation
  /// Allerheiligen, 1 November.
  case allSaints
  /// Buß- und Bettag, the Wednesday from 16 to 22 November.
  case repentance
  /// 25 December.
  case christmas
  /// 26 December.
  case secondChristmas
  /// A day that a Land or the office made a holiday once.
  case single

  /// When the holiday falls in a year; nothing for a single day.
  func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .epiphany: Day(year: year, month: 1, day: 6)
    case .womensDay: Day(year: year, month: 3, day: 8)
    case .goodFriday: Day.easterSunday(of: year).adding(days: -2)
    case .easterSunday: Day.easterSunday(of: year)
    case .easterMonday: Day.easterSunday(of: year).adding(days: 1)
    case .labourDay: Day(year: year, month: 5, day: 1)
    case .ascension: Day.easterSunday(of: year).adding(days: 39)
    case .whitSunday: Day.easterSunday(of: year).adding(days: 49)
    case .whitMonday: Day.easterSunday(of: year).adding(days: 50)
    case .corpusChristi: Day.easterSunday(of: year).adding(days: 60)
    case .peaceFestival: Day(year: year, month: 8, day: 8)
    case .assumption: Day(year: year, month: 8, day: 15)
    case .childrensDay: Day(year: year, month: 9, day: 20)
    case .unity: Day(year: year, month: 10, day: 3)
    case .reformation: Day(year: year, month: 10, day: 31)
    case .allSaints: Day(year: year, month: 11, day: 1)
    case .repentance: Day.repentance(of: year)
    case .christmas: Day(year: year, month: 12, day: 25)
    case .secondChristmas: Day(year: year, month: 12, day: 26)
    case .single: nil
    }
  }

  /// Those that only some municipalities of a Land have, in the order of the calendar.
  public static let municipal: [Holiday] = [.corpusChristi, .peaceFestival, .assumption]

  /// In all sixteen Länder.
  static let everywhere: Set<Holiday> = [
    .newYear, .goodFriday, .easterMonday, .labourDay, .ascension, .whitMonday, .unity, .christmas,
    .secondChristmas,
  ]
}

extension Day {
  /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
  static func easterSunday(of year: Int) -> Day {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century + 8) / 25
    let moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let late = (golden + 11 * moon + 22 * weekday) / 451
    let sum = moon + weekday - 7 * late + 114
    let march = Day(number: Day.firstOfMarch(of: year))
    return march.adding(days: (sum / 31 - 3) * 31 + sum % 31)
  }

  /// The last Wednesday before 23 November.
  static func repentance(of year: Int) -> Day {
    let last = Day(number: Day.firstOfMarch(of: year)).adding(days: 266)
    let fromWednesday = (last.number + 1) % 7
    return last.adding(days: -(fromWednesday < 0 ? fromWednesday + 7 : fromWednesday))
  }

  private static func firstOfMarch(of year: Int) -> Int {
    Day(year: year, month: 3, day: 1)?.number ?? 0
  }
}
