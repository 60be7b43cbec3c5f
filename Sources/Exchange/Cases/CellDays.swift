import Guardianship

/// Days as they stand in the cells of a list.
enum CellDays {
  enum Reading: Equatable {
    case none
    case day(Day)
    /// A way of writing that there is no day: `0000-00-00`, `31.12.9999`, "unbefristet".
    case placeholder
    /// A year, a month and a year, or an age: less than a day.
    case partial
    /// Words where a day should stand; no reason to reject the row.
    case words
    /// The number that a spreadsheet has for the day.
    case spreadsheetNumber(Day)
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
    if let day = plain(text.utf8) { return known(day, century) }
    guard text.utf8.contains(where: isDigit) else {
      let hasLetters = text.contains { $0.isLetter }
      return noDays[text] == true || !hasLetters && !text.contains("#") ? .placeholder : .words
    }
    guard let bare = bare(text) else { return .words }
    if let day = spreadsheetDay(bare) { return .spreadsheetNumber(day) }
    var parts = parts(bare).filter { !$0.allSatisfy { "?x_".contains($0) } }
    guard parts.count == 3 else { return isPartial(parts) ? .partial : .impossible }
    if parts.allSatisfy({ $0.allSatisfy { $0 == "0" } }) { return .placeholder }
    if parts[0] == "9999" || parts[2] == "9999" { return .placeholder }
    if parts[0].utf8.count == 4 { parts.reverse() }
    if Int(parts[0]) == 0, parts[2].utf8.count == 4 { return .partial }
    guard
      var day = DayInput.calendarDay(parts.joined(separator: "."), today: today, century: century)
    else { return .impossible }
    if isPast, day > today.adding(years: 1), parts[2].utf8.count == 2 {
      day = day.adding(years: -100)
    }
    return known(day, century)
  }

  /// Programs write the first days of their calendar for "no day"; a person may be born on one.
  private static func known(_ day: Day, _ century: DayInput.Century) -> Reading {
    guard day.year == 1_899 || day.year == 1_900, firstDays.contains(day.iso) else {
      return .day(day)
    }
    return century == .birth && day.year == 1_900 ? .day(day) : .placeholder
  }

  private static let firstDays: Set<String> = ["1899-12-30", "1899-12-31", "1900-01-01"]

  // MARK: - Forms

  /// The text without weekday, time, age in brackets and mark of birth; nothing where the time is one
  /// of another zone in which the day may be another.
  private static func bare(_ text: String) -> String? {
    var text = text.lowercased()
    if let bracket = text.firstIndex(of: "("), text.hasSuffix(")"), bracket > text.startIndex {
      text = String(text[..<bracket]).trimmedASCII
    }
    text = text.trimmingPrefix { "*~ ".contains($0) }.description
    if let first = text.split(whereSeparator: { " ,.".contains($0) }).first,
      weekdays.contains(String(first)) || first == "geb"
    {
      text = text.dropFirst(first.count).trimmingPrefix { " ,.".contains($0) }.description
    }
    guard let colon = text.firstIndex(of: ":") else { return text.filter { $0 != " " } }
    guard let gap = text[..<colon].lastIndex(where: { $0 == "t" || $0 == " " }) else { return text }
    let time = text[text.index(after: gap)...]
    let hour = Int(text[text.index(after: gap)..<colon].filter { $0 != " " })
    let hasZone = time.contains { "z+-".contains($0) }
    guard let hour, (0...23).contains(hour), !hasZone || hour < 22 else { return nil }
    return text[..<gap].filter { $0 != " " }
  }

  /// Day, month and year as digits, in the order of the text; fewer where the text has fewer.
  private static func parts(_ text: String) -> [String] {
    if text.utf8.count == 8, text.utf8.allSatisfy(isDigit) {
      let year = Int(text.prefix(4)) ?? 0
      return (1800...2399).contains(year) && (Int(text.dropFirst(4).prefix(2)) ?? 13) <= 12
        ? [String(text.prefix(4)), String(text.dropFirst(4).prefix(2)), String(text.suffix(2))]
        : [String(text.prefix(2)), String(text.dropFirst(2).prefix(2)), String(text.suffix(4))]
    }
    var parts: [String] = []
    var part = ""
    func finish() {
      if !part.isEmpty { parts.append(months[part].map { "\($0)" } ?? part) }
      part = ""
    }
    for character in text {
      if ".-/,".contains(character) {
        finish()
        continue
      }
      if let last = part.last, last.isLetter != character.isLetter { finish() }
      part.append(character)
    }
    finish()
    return parts
  }

  /// A year, a month with its year, or an age; "ca." may stand before them.
  private static func isPartial(_ parts: [String]) -> Bool {
    let known = parts.filter { !about.contains($0) }
    guard let year = known.last, let number = Int(year) else { return false }
    let isYear = year.utf8.count == 4 && (1800...2399).contains(number)
    switch known.count {
    case 1: return isYear || (1...2).contains(year.utf8.count)
    case 2: return isYear && Int(known[0]).map { (0...12).contains($0) } == true
    default: return false
    }
  }

  /// The day that a spreadsheet means by a number, counted from 30.12.1899; a time is its fraction.
  private static func spreadsheetDay(_ text: String) -> Day? {
    let parts = text.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      parts[0].utf8.count == 5, let number = Int(parts[0]), (10_000...80_000).contains(number)
    else { return nil }
    return Day(number: number - 25_569)
  }

  private static let months: [String: Int] = {
    let names = [
      ["januar", "jan", "jänner", "january"], ["februar", "feb", "feber", "february"],
      ["märz", "mär", "mrz", "maerz", "mar", "march"], ["april", "apr"], ["mai", "may"],
      ["juni", "jun", "june"], ["juli", "jul", "july"], ["august", "aug"],
      ["september", "sep", "sept"], ["oktober", "okt", "oct", "october"], ["november", "nov"],
      ["dezember", "dez", "dec", "december"],
    ]
    return Dictionary(
      uniqueKeysWithValues: names.enumerated().flatMap { index, words in
        words.map { ($0, index + 1) }
      })
  }()

  private static let weekdays: Set<String> = [
    "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag",
    "freitag", "samstag", "sonnabend", "sonntag",
  ]

  private static let about: Set<String> = ["ca", "circa", "etwa", "um", "jg", "jahrgang", "seit"]

  private static let noDays = WordTable<Bool>([
    (
      true,
      ["unbefristet", "unbegrenzt", "ohne Frist", "keine", "kein", "keiner", "offen", "ohne"]
    )
  ])

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
