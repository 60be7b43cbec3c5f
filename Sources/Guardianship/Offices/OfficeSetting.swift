/// What an office decides about its deadlines: its own reminders where the law names no day, and
/// the holidays of its place. There is one in a register.
public struct OfficeSetting: Equatable, Sendable {
  public typealias ID = Identifier<OfficeSetting>

  public var reminders = DeadlineFacts.Reminders()
  /// Days without an entry after which an open Auftrag is pointed out.
  public var staleDays = 14
  /// Holidays that only some municipalities of the Land have, and this one has.
  public var municipal: Set<Holiday> = []
  /// Days that are a holiday once.
  public var singleDays: Set<Day> = []

  /// What orders candidates inside a tier, the weightiest first.
  public var preferences = CandidatePreference.allCases
  public var rhythm = TalkRhythm()

  /// The record's number in every register.
  public static let id = ID(1)

  public init() {}
}

extension OfficeSetting: FieldCoded {
  public static let kind = RecordKind.officeSetting

  public init(_ values: FieldValues) throws(Refusal) {
    self.init()
    reminders.weeks = try values.count(.settingReminderWeeks, 1...52) ?? reminders.weeks
    reminders.weeksForName = try values.count(.settingNameWeeks, 1...52) ?? reminders.weeksForName
    staleDays = try values.count(.settingStaleDays, 1...365) ?? staleDays
    municipal = try values.holidays(.settingMunicipal)
    singleDays = try values.days(.settingSingleDays)
    if values[.settingPreferences] != nil {
      preferences = try values.orderedChoices(.settingPreferences)
    }
    rhythm.firstWeeks = try values.count(.settingFirstTalkWeeks, 1...52) ?? rhythm.firstWeeks
    rhythm.firstYearMonths =
      try values.count(.settingFirstYearMonths, 1...12) ?? rhythm.firstYearMonths
    rhythm.laterMonths = try values.count(.settingLaterMonths, 1...60) ?? rhythm.laterMonths
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(.settingReminderWeeks, reminders.weeks)
    values.set(.settingNameWeeks, reminders.weeksForName)
    values.set(.settingStaleDays, staleDays)
    values.set(.settingMunicipal, municipal)
    values[.settingPreferences] = preferences.map(\.rawValue).joined(separator: " ")
    values.set(.settingFirstTalkWeeks, rhythm.firstWeeks)
    values.set(.settingFirstYearMonths, rhythm.firstYearMonths)
    values.set(.settingLaterMonths, rhythm.laterMonths)
    values[.settingSingleDays] = singleDays.sorted().map(\.iso).joined(separator: " ")
    return values
  }
}

extension FieldValues {
  /// A number in a range.
  func count(_ field: Field, _ range: ClosedRange<Int>) throws(Refusal) -> Int? {
    guard let number = try number(field) else { return nil }
    guard range.contains(number) else { throw .unknownValue(field, "\(number)") }
    return number
  }

  /// Raw values between spaces.
  func choices<Choice: RawRepresentable<String> & Hashable>(
    _ field: Field
  ) throws(Refusal) -> Set<Choice> {
    Set(try orderedChoices(field))
  }

  /// Raw values between spaces, in their order.
  func orderedChoices<Choice: RawRepresentable<String>>(
    _ field: Field
  ) throws(Refusal) -> [Choice] {
    var choices: [Choice] = []
    for raw in (self[field] ?? "").split(separator: " ") {
      guard let choice = Choice(rawValue: String(raw)) else {
        throw .unknownValue(field, String(raw))
      }
      choices.append(choice)
    }
    return choices
  }

  mutating func set(_ field: Field, _ choices: Set<some RawRepresentable<String>>) {
    self[field] = choices.map(\.rawValue).sorted().joined(separator: " ")
  }

  /// Raw values between spaces.
  func holidays(_ field: Field) throws(Refusal) -> Set<Holiday> {
    var holidays: Set<Holiday> = []
    for raw in (self[field] ?? "").split(separator: " ") {
      guard let holiday = Holiday(rawValue: String(raw)) else {
        throw .unknownValue(field, String(raw))
      }
      holidays.insert(holiday)
    }
    return holidays
  }

  /// ISO days between spaces.
  fileprivate func days(_ field: Field) throws(Refusal) -> Set<Day> {
    var days: Set<Day> = []
    for text in (self[field] ?? "").split(separator: " ") {
      guard let day = Day(iso: text) else { throw .notADay(field, String(text)) }
      days.insert(day)
    }
    return days
  }

  mutating func set(_ field: Field, _ holidays: Set<Holiday>) {
    self[field] = holidays.map(\.rawValue).sorted().joined(separator: " ")
  }
}
