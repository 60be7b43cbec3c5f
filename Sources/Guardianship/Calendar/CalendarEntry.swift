/// Termin: something that happens on a day, mostly at a time, and that somebody of the office goes to.
public struct CalendarEntry: Equatable, Sendable {
  public typealias ID = Identifier<CalendarEntry>

  public var kind: Kind
  public var day: Day
  public var time: TimeOfDay?
  public var minutes: Int?
  public var place: String?
  public var user: User.ID?
  public var state = State.planned
  public var note: String?

  public init(kind: Kind, day: Day, time: TimeOfDay?) {
    self.kind = kind
    self.day = day
    self.time = time
  }

  /// Where it is, as lists and papers may say it: the place of a visit is the person's address, which
  /// an Auskunftssperre takes off all of them (§ 51 BMG).
  public func place(addressBlocked: Bool) -> String? {
    addressBlocked && kind == .homeVisit ? nil : place
  }

  public enum Kind: String, FieldChoice {
    public static let textFamily = "calendarKind"

    case homeVisit
    /// Anhörung by the court, § 278 FamFG.
    case hearing
    /// Vorführung, §§ 278 Abs. 5, 283 FamFG.
    case presentation
    case talk
    case other
  }

  public enum State: String, FieldChoice {
    public static let textFamily = "calendarState"

    case planned
    case held
    case cancelled
  }
}

extension CalendarEntry: FieldCoded {
  public static let kind = RecordKind.calendarEntry
  public static let description = RecordDescription(
    adding: .addCalendarEntry, links: [.caseFile])
  public static let blank = CalendarEntry(kind: .homeVisit, day: Day(number: 0), time: nil)

  public static let fields: [RecordField<CalendarEntry>] = [
    .field(.calendarKind, \.kind),
    .field(.calendarDay, \.day),
    .field(.calendarTime, \.time),
    .field(.calendarMinutes, \.minutes, in: 0...Contact.minutesLimit),
    .field(.calendarPlace, \.place),
    .field(.calendarUser, \.user, .activeUser),
    .paragraph(.calendarNote, \.note),
    .field(.calendarState, \.state, .mayBeEmpty),
  ]
}
