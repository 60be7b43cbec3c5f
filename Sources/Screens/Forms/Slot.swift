import Guardianship

/// One place of a form: a field of a record, or something that only the form knows.
enum Slot: Hashable, Sendable {
  case field(Field)
  case extra(Extra)
  /// A part of one of the guardians whom an order appoints, counted from 0.
  case appointment(Int, AppointmentPart)

  enum Extra: String, CaseIterable, Sendable {
    /// What the form is about, shown and not typed: the person that the register knows, the record
    /// that is taken out.
    case entry
    /// The day the office began: the Eingang of a new case.
    case openedOn
    case startStatus
    case caseworker
    /// Words of the order for single Aufgabenbereiche, `name: words` a line.
    case areaWordings
    /// Assignments that the order ends.
    case dismissals
    /// Aufträge that came to their end with the order.
    case settled
    /// The kinds of Aufträge in a letter.
    case requestKinds
    case day
    case reason
    case note
    /// The day of a Wiedervorlage that comes with a contact.
    case again
    /// Why somebody changes a record, for the history.
    case changeReason
  }

  enum AppointmentPart: String, CaseIterable, Sendable {
    case guardian
    case role
    case kind
    case tie
    case effectiveOn
  }

  /// How many guardians one order can appoint here. The law knows no number (§ 1817 Abs. 1 BGB).
  static let appointments = 0..<6

  /// The stable name in drafts.
  var name: String {
    switch self {
    case .field(let field): field.rawValue
    case .extra(let extra): "extra." + extra.rawValue
    case .appointment(let number, let part): "appointment\(number)." + part.rawValue
    }
  }
}

extension Slot {
  static let all: [Slot] =
    Field.allCases.map { .field($0) } + Extra.allCases.map { .extra($0) }
    + appointments.flatMap { number in
      AppointmentPart.allCases.map { .appointment(number, $0) }
    }

  var holdsTaskAreas: Bool {
    if case .field(let field) = self { field.content == .taskAreas } else { false }
  }
}
