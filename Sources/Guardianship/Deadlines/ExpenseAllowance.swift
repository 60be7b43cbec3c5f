/// Aufwandspauschale of a volunteer for a Betreuungsjahr, § 1878 BGB, in cents.
public enum ExpenseAllowance {
  /// 18 times the highest hour of a witness (§ 22 JVEG: 25 €), since 2026.
  private static let since2026 = 45_000
  /// 17 times 25 €.
  private static let since2023 = 42_500
  /// Together with the Pauschale for 2024 and 2025, §§ 4, 5 BetrInASG.
  private static let extra = 2_400
  private static let before2023 = 40_000

  /// What a full year that ends on `end` brings.
  ///
  /// No transition rule says which amount holds for a year across a change of the amount: then both
  /// are given, the earlier one first, and the office chooses.
  public static func fullYear(endingOn end: Day) -> [Int] {
    let (first, last) = (amount(on: end.adding(years: -1).adding(days: 1)), amount(on: end))
    return first == last ? [last] : [first, last]
  }

  /// The share of a year that began on `start` and ended with the office on `end`: a started month
  /// counts fully, § 1878 Abs. 3 S. 2 BGB.
  public static func share(from start: Day, to end: Day) -> [Int] {
    let months = startedMonths(from: start, to: end)
    let (first, last) = (amount(on: start), amount(on: end))
    return (first == last ? [last] : [first, last]).map { ($0 * months + 6) / 12 }
  }

  static func startedMonths(from start: Day, to end: Day) -> Int {
    var months = 0
    while months < 12, start.adding(months: months) < end { months += 1 }
    return max(months, 1)
  }

  private static func amount(on day: Day) -> Int {
    switch day.year {
    case 2026...: since2026
    case 2024...2025: since2023 + extra
    case 2023: since2023
    default: before2023
    }
  }
}
