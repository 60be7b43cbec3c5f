/// Reads days as people type them: `21.11.2026`, `21.11.`, `21.11.26`, `2026-11-21`, `21/11/2026`,
/// `heute`, `+3m`, `-2w`, `mo`.
public enum DayInput {
  /// Which century a two-digit year belongs to.
  public enum Century: Sendable {
    /// A birth day: never in the future, and nobody is older than about a hundred.
    case birth
    /// Any other day: from eighty years back to twenty years ahead.
    case near
  }

  /// The day meant on `today`, or nothing when the text is no day.
  public static func day(
    _ text: String, today: Day, words: DayWords, century: Century = .near
  ) -> Day? {
    let text = text.filter { !$0.isWhitespace }.lowercased()
    guard !text.isEmpty else { return nil }
    if words.today.contains(text) { return today }
    if let weekday = words.weekdays.firstIndex(where: { $0.contains(text) }) {
      return next(weekday, after: today)
    }
    if let sign = text.first, sign == "+" || sign == "-" {
      return relative(text.dropFirst(), sign: sign == "+" ? 1 : -1, today: today, words: words)
    }
    return calendarDay(text, today: today, century: century)
  }

  /// A day as lists write it, without words: `23.07.2013`, `3.4.45`, `2024-05-27`, `05/01/2022`.
  public static func calendarDay(
    _ text: some StringProtocol, today: Day, century: Century
  ) -> Day? {
    if let day = Day(iso: text) { return day }
    let separator: Character = text.contains("/") ? "/" : "."
    var parts = text.split(separator: separator, omittingEmptySubsequences: false)
    if parts.count == 3, parts[2].isEmpty { parts.removeLast() }
    guard (2...3).contains(parts.count), let day = number(parts[0]), let month = number(parts[1])
    else { return nil }
    guard parts.count == 3 else { return Day(year: today.year, month: month, day: day) }
    guard let year = number(parts[2]) else { return nil }
    switch parts[2].utf8.count {
    case 4: return Day(year: year, month: month, day: day)
    case 2: return twoDigitYear(year, month, day, today: today, century: century)
    default: return nil
    }
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static func twoDigitYear(
    _ year: Int, _ month: Int, _ day: Int, today: Day, century: Century
  ) -> Day? {
    let hundred = today.year / 100 * 100
    let candidate = Day(year: hundred + year, month: month, day: day)
    let earlier = Day(year: hundred - 100 + year, month: month, day: day)
    switch century {
    case .birth:
      // Guardianships are for adults: a birth year that would make a child is the older one.
      guard let candidate, candidate.age(on: today) >= 17 else { return earlier }
      return candidate
    case .near:
      guard let candidate, candidate <= today.adding(years: 20) else { return earlier }
      return candidate
    }
  }

  private static func next(_ weekday: Int, after today: Day) -> Day? {
    let current = Weekday.allCases.firstIndex(of: today.weekday) ?? 0
    let distance = (weekday - current + 7) % 7
    return today.adding(days: distance == 0 ? 7 : distance)
  }

  private static func relative(
    _ text: Substring, sign: Int, today: Day, words: DayWords
  ) -> Day? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = String(text.dropFirst(digits.count))
    guard let count = Int(digits), count <= 1_000 else { return nil }
    switch unit.isEmpty ? .day : words.units[unit] {
    case .day: return today.adding(days: sign * count)
    case .week: return today.adding(days: sign * count * 7)
    case .month: return today.adding(months: sign * count)
    case .year: return count <= 100 ? today.adding(years: sign * count) : nil
    case nil: return nil
    }
  }
}
