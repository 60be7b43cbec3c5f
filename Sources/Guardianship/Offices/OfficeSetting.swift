/// What an office decides about its deadlines: its own reminders where the law names no day, and
/// the holidays of its place. There is one in a register.
public struct OfficeSetting: Equatable, Sendable {
  public typealias ID = Identifier<OfficeSetting>

  public var reminders = DeadlineFacts.Reminders()
  /// Days without an entry after which an open Auftrag is pointed out.
  public var staleDays = 14
  /// By which the office's day begins and its moments are shown, by its name in the tz database: a
  /// legal day hangs neither on the machine nor on somebody's environment.
  public var timeZone = "Europe/Berlin"
  /// Whether a Verein is recognised where its Land asks for a report or pays it (L1, L2).
  public var hasLandDuties = true
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
  public static let description = RecordDescription(keeper: .supervisors(.addDealingRule))
  public static let blank = OfficeSetting()

  public static let fields: [RecordField<OfficeSetting>] = [
    .field(.settingReminderWeeks, \.reminders.weeks, .mayBeEmpty, in: 1...52),
    .field(.settingNameWeeks, \.reminders.weeksForName, .mayBeEmpty, in: 1...52),
    .field(.settingStaleDays, \.staleDays, .mayBeEmpty, in: 1...365),
    .field(.settingMunicipal, \.municipal),
    .field(.settingSingleDays, \.singleDays),
    .field(.settingPreferences, \.preferences, .mayBeEmpty),
    .field(.settingFirstTalkWeeks, \.rhythm.firstWeeks, .mayBeEmpty, in: 1...52),
    .field(.settingFirstYearMonths, \.rhythm.firstYearMonths, .mayBeEmpty, in: 1...12),
    .field(.settingLaterMonths, \.rhythm.laterMonths, .mayBeEmpty, in: 1...60),
    .field(.settingTimeZone, \.timeZone, .mayBeEmpty),
    .field(.settingLandDuties, \.hasLandDuties),
  ]
}
