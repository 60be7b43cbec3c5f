public import Guardianship

extension Wording {
  /// `21.11.2026` in both languages, as the courts' papers have it.
  public func day(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(twoDigits(dayOfMonth)).\(twoDigits(month)).\(year)"
  }

  /// The day for dense lists: `27.11.` for what is still to come this year, else `03.01.27`, and in
  /// full where two digits could mean another century.
  public func shortDay(_ day: Day, today: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    let start = "\(twoDigits(dayOfMonth)).\(twoDigits(month))."
    switch year - today.year {
    case 0 where day >= today: return start
    case -50...20: return start + twoDigits(year % 100)
    default: return start + "\(year)"
    }
  }

  /// A day that may be unknown.
  public func day(_ day: Day?) -> String { day.map { self.day($0) } ?? self[.noValue] }

  /// "Donnerstag".
  public func weekday(_ day: Day) -> String { name(.weekday, day.weekday.rawValue) }

  /// "24.10. (Sa) → 26.10.2026", the day alone where it did not move.
  public func day(_ due: DueDay) -> String {
    guard let from = due.shiftedFrom else { return day(due.day) }
    let weekday = name(.weekdayShort, from.weekday.rawValue)
    let start = from.year == due.day.year ? String(day(from).dropLast(4)) : day(from)
    return "\(start) (\(weekday)) → \(day(due.day))"
  }

  /// "Mo 30.11.2026".
  public func dayOfWeek(_ day: Day) -> String {
    "\(name(.weekdayShort, day.weekday.rawValue)) \(self.day(day))"
  }

  /// "09:30–10:15", "09:30" where nobody said how long it takes; empty without a time.
  public func times(of entry: CalendarEntry) -> String {
    guard let time = entry.time else { return "" }
    let end = entry.minutes.flatMap { $0 > 0 ? TimeOfDay(minutes: time.minutes + $0) : nil }
    return end.map { "\(time.text)–\($0.text)" } ?? time.text
  }

  /// "64 Jahre".
  public func age(_ years: Int) -> String { plural(PluralKey("age"), years) }

  /// "70 bis 79 Jahre": an age that does not tell who it is.
  public func ageGroup(_ years: Int) -> String {
    switch years {
    case ..<30: self[TextKey("ageGroup.young")]
    case 90...: self[TextKey("ageGroup.old")]
    default:
      text(TextKey("ageGroup"), "\(years / 10 * 10)", "\(years / 10 * 10 + 9)")
    }
  }

  /// "in 4 Tagen", "heute", "vor 1 Tag"; from three months on in whole months, from two years on in
  /// whole years.
  public func distance(to day: Day, today: Day) -> String {
    let days = day - today
    if days == 0 { return self[.today] }
    let months = wholeMonths(from: min(day, today), to: max(day, today))
    let number = months < 3 ? abs(days) : months < 24 ? months : months / 12
    let key: PluralKey =
      switch (months, days > 0) {
      case (..<3, true): PluralKey("distance.ahead")
      case (..<3, false): PluralKey("distance.past")
      case (..<24, true): PluralKey("distance.monthsAhead")
      case (..<24, false): PluralKey("distance.monthsPast")
      case (_, true): PluralKey("distance.yearsAhead")
      case (_, false): PluralKey("distance.yearsPast")
      }
    return plural(key, number)
  }

  private func wholeMonths(from first: Day, to last: Day) -> Int {
    let months = (last.year - first.year) * 12 + last.month - first.month
    return first.adding(months: months) > last ? months - 1 : months
  }

  /// "01.01.2020 – 31.12.2021", "seit 01.01.2020", "bis 31.12.2021".
  public func period(_ period: Period) -> String {
    switch (period.from, period.to) {
    case (let from?, let to?): "\(day(from)) – \(day(to))"
    case (let from?, nil): text(.since, day(from))
    case (nil, let to?): text(.until, day(to))
    case (nil, nil): self[.noValue]
    }
  }

  /// Day and time of a moment, `21.11.2026, 14:05`, in a zone so many seconds east of UTC.
  public func moment(_ instant: Instant, secondsFromUTC: Int) -> String {
    let seconds = instant.seconds + secondsFromUTC
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let minutes = (seconds - days * 86_400) / 60
    return "\(day(Day(number: days))), \(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The words with which days are typed in this language.
  public var dayWords: DayWords {
    DayWords(
      today: words(TextKey("dayInput.today")),
      weekdays: Weekday.allCases.map { weekday in
        [
          name(.weekdayShort, weekday.rawValue).lowercased(),
          name(.weekday, weekday.rawValue).lowercased(),
        ]
      },
      units: units)
  }

  private var units: [String: DayWords.Unit] {
    var units: [String: DayWords.Unit] = [:]
    for (key, unit) in [
      (TextKey.unitDay, DayWords.Unit.day), (.unitWeek, .week), (.unitMonth, .month),
      (.unitYear, .year),
    ] {
      for word in words(key) { units[word] = unit }
    }
    return units
  }

  /// A text that lists words with commas between them.
  func words(_ key: TextKey) -> [String] {
    self[key].split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}

extension TextKey {
  public static let today = TextKey("today")
  public static let since = TextKey("since")
  public static let until = TextKey("until")
  static let unitDay = TextKey("dayInput.unit.day")
  static let unitWeek = TextKey("dayInput.unit.week")
  static let unitMonth = TextKey("dayInput.unit.month")
  static let unitYear = TextKey("dayInput.unit.year")
}
