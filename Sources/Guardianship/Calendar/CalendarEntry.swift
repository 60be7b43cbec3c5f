/// Termin: something that happens on a day, mostly at a time, and that somebody of the office goes to.
public struct CalendarEntry: Equatable, Sendable {
  public typealias ID = Identifier<CalendarEntry>

  public var kind: Kind
  public var day: Day
  public var time: TimeOfDay?
  public var minutes: Int?
  public var place: String?
  public var user: User.ID?
  public var state: State
  public var note: String?

  public init(kind: Kind, day: Day, time: TimeOfDay?) {
    self.kind = kind
    self.day = day
    self.time = time
    self.state = .planned
  }

  /// Where it is, as lists and papers may say it: the place of a visit is the person's address, which
  /// an Auskunftssperre takes off all of them (§ 51 BMG).
  public func place(addressBlocked: Bool) -> String? {
    addressBlocked && kind == .homeVisit ? nil : place
  }

  public enum Kind: String, CaseIterable, Sendable {
    case homeVisit
    /// Anhörung by the court, § 278 FamFG.
    case hearing
    /// Vorführung, §§ 278 Abs. 5, 283 FamFG.
    case presentation
    case talk
    case other
  }

  public enum State: String, CaseIterable, Sendable {
    case planned
    case held
    case cancelled
  }
}

extension CalendarEntry: FieldCoded {
  public static let kind = RecordKind.calendarEntry

  public init(_ values: FieldValues) throws(Refusal) {
    guard let day = try values.day(.calendarDay) else { throw .missing(.calendarDay) }
    self.init(
      kind: try values.requiredChoice(.calendarKind), day: day,
      time: try values.time(.calendarTime))
    minutes = try values.number(.calendarMinutes)
    if let minutes, !(0...Contact.minutesLimit).contains(minutes) {
      throw .unknownValue(.calendarMinutes, "\(minutes)")
    }
    place = values[.calendarPlace]
    user = try values.identifier(.calendarUser)
    state = try values.choice(.calendarState) ?? .planned
    note = values[.calendarNote]
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .calendarKind: kind.rawValue, .calendarTime: time?.text, .calendarPlace: place,
      .calendarState: state.rawValue, .calendarNote: note,
    ]
    values.set(.calendarDay, day)
    values.set(.calendarMinutes, minutes)
    values.set(.calendarUser, user)
    return values
  }
}
