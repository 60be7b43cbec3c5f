/// Which days are no Werktage at one place: Saturdays, Sundays and the general holidays there.
///
/// What is due at the court counts by the court's seat, what is due at the office by the office
/// (§ 193 BGB, § 222 Abs. 2 ZPO with § 16 Abs. 2 FamFG).
public struct HolidayCalendar: Equatable, Sendable {
  public var land: Land
  /// Holidays that only some municipalities of the Land have, as switched on for this place.
  public var municipal: Set<Holiday>
  /// Days that are a holiday once, beside those the Länder are known to have made.
  public var singleDays: Set<Day>

  public init(land: Land, municipal: Set<Holiday> = [], singleDays: Set<Day> = []) {
    self.land = land
    self.municipal = municipal
    self.singleDays = singleDays
  }

  /// The holiday that falls on a day, if any.
  public func holiday(on day: Day) -> Holiday? {
    let year = day.year
    let known = Holiday.everywhere.union(land.ownHolidays)
      .union(municipal.intersection(land.municipalHolidays))
    if let holiday = Holiday.allCases.first(where: {
      known.contains($0) && $0.day(in: year) == day && land.celebrates($0, in: year)
    }) {
      return holiday
    }
    return singleDays.contains(day) || land.singleDays.contains(day) ? .single : nil
  }

  /// Monday to Friday and no holiday; Saturday is never a due day (§ 193 BGB).
  public func isWorkday(_ day: Day) -> Bool {
    day.weekday != .saturday && day.weekday != .sunday && holiday(on: day) == nil
  }

  /// The day itself, or the next Werktag after it.
  public func workday(from day: Day) -> Day {
    var candidate = day
    while !isWorkday(candidate) { candidate = candidate.adding(days: 1) }
    return candidate
  }
}

extension Land {
  /// General holidays of the whole Land beside those that all Länder have.
  var ownHolidays: Set<Holiday> {
    switch self {
    case .badenWuerttemberg: [.epiphany, .corpusChristi, .allSaints]
    case .bayern: [.epiphany, .corpusChristi, .allSaints]
    case .berlin: [.womensDay]
    case .brandenburg: [.easterSunday, .whitSunday, .reformation]
    case .bremen, .hamburg, .niedersachsen, .schleswigHolstein: [.reformation]
    case .hessen: [.corpusChristi]
    case .mecklenburgVorpommern: [.womensDay, .reformation]
    case .nordrheinWestfalen, .rheinlandPfalz: [.corpusChristi, .allSaints]
    case .saarland: [.corpusChristi, .assumption, .allSaints]
    case .sachsen: [.reformation, .repentance]
    case .sachsenAnhalt: [.epiphany, .reformation]
    case .thueringen: [.childrensDay, .reformation]
    }
  }

  /// Holidays that only some municipalities have; an office switches them on for a place.
  public var municipalHolidays: Set<Holiday> {
    switch self {
    case .bayern: [.assumption, .peaceFestival]
    case .sachsen, .thueringen: [.corpusChristi]
    default: []
    }
  }

  /// Days that were made a holiday once.
  var singleDays: Set<Day> {
    let days: [Day?] =
      switch self {
      case .berlin:
        [
          Day(year: 2020, month: 5, day: 8), Day(year: 2025, month: 5, day: 8),
          Day(year: 2028, month: 6, day: 17),
        ]
      default: []
      }
    // The five-hundredth Reformationstag was a holiday in every Land.
    return Set((days + [Day(year: 2017, month: 10, day: 31)]).compactMap(\.self))
  }

  /// Whether the Land had the holiday in a year already.
  func celebrates(_ holiday: Holiday, in year: Int) -> Bool {
    switch (self, holiday) {
    case (.berlin, .womensDay), (.thueringen, .childrensDay): year >= 2019
    case (.mecklenburgVorpommern, .womensDay): year >= 2023
    case (.bremen, .reformation), (.hamburg, .reformation), (.niedersachsen, .reformation),
      (.schleswigHolstein, .reformation):
      year >= 2018
    default: true
    }
  }
}
