import Guardianship

/// One place of a form: a field of a record, or something that only the form knows.
enum Slot: Hashable, Sendable {
  case field(Field)
  case extra(Extra)

  enum Extra: String, CaseIterable, Sendable {
    /// The person of the register that a new case is about.
    case knownPerson
    /// The day the office began: the Eingang of a new case.
    case openedOn
    case startStatus
    case caseworker
    /// Words of the order for single Aufgabenbereiche, `name: words` a line.
    case areaWordings
    case guardian
    case guardianRole
    case guardianKind
    case guardianTie
    case guardianEffectiveOn
    case secondGuardian
    case secondGuardianRole
    case secondGuardianKind
    case secondGuardianTie
    case secondGuardianEffectiveOn
    /// Assignments that the order ends.
    case dismissals
    case day
    case reason
    case note
  }

  /// The stable name in drafts.
  var name: String {
    switch self {
    case .field(let field): field.rawValue
    case .extra(let extra): "extra." + extra.rawValue
    }
  }
}
