import Guardianship

/// Days as they stand in the cells of a list.
enum CellDays {
  enum Reading: Equatable {
    case none
    case day(Day)
    /// Words where a day should stand; no reason to reject the row.
    case words
    /// Digits that make no day of the calendar.
    case impossible
  }

  static func read(_ text: String, column: ImportColumn, today: Day) -> Reading {
    read(
      text, century: column == .born ? .birth : .near, isPast: past.contains(column), today: today)
  }

  /// - Parameter isPast: the day cannot lie far ahead, whatever its two-digit year could mean.
  static func read(
    _ text: String, century: DayInput.Century, isPast: Bool, today: Day
  ) -> Reading {
    if text.isEmpty || CellWords.placeholders.contains(text) { return .none }
    if let day = plain(text.utf8) { return .day(day) }
    guard text.utf8.contains(where: isDigit) else { return .words }
    var text = text.filter { $0 != " " }
    // A database writes midnight behind a day.
    for midnight in ["T00:00:00", "00:00:00", "T00:00", "00:00"] where text.hasSuffix(midnight) {
      text = String(text.dropLast(midnight.count))
      break
    }
    let parts = text.split { ".-/".contains($0) }
    guard parts.count == 3 else { return .impossible }
    if text.contains("-"), parts[0].count <= 2 { text = parts.joined(separator: ".") }
    guard var day = DayInput.calendarDay(text, today: today, century: century) else {
      return .impossible
    }
    if isPast, day > today.adding(years: 1), !text.contains(String(day.year)) {
      day = day.adding(years: -100)
    }
    return .day(day)
  }

  /// Columns whose two-digit years cannot lie far ahead.
  private static let past: Set<ImportColumn> = [.appointedOn, .decidedOn, .endedOn, .diedOn]

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// `dd.mm.yyyy` and `yyyy-mm-dd`, which nearly every cell has.
  private static func plain(_ text: String.UTF8View) -> Day? {
    guard text.count == 10 else { return nil }
    var bytes: InlineBytes = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    return withUnsafeMutableBytes(of: &bytes) { space -> Day? in
      space.copyBytes(from: text)
      func number(_ range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
          guard isDigit(space[index]) else { return nil }
          value = value * 10 + Int(space[index] - 48)
        }
        return value
      }
      let (dot, dash) = (UInt8(ascii: "."), UInt8(ascii: "-"))
      if space[2] == dot, space[5] == dot, let day = number(0..<2), let month = number(3..<5),
        let year = number(6..<10)
      {
        return Day(year: year, month: month, day: day)
      }
      if space[4] == dash, space[7] == dash, let year = number(0..<4), let month = number(5..<7),
        let day = number(8..<10)
      {
        return Day(year: year, month: month, day: day)
      }
      return nil
    }
  }

  private typealias InlineBytes = (
    UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8
  )
}
