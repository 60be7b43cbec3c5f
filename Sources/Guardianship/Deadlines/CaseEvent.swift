/// Something the court or a doctor did in a case that no order of the guardianship says and that
/// starts a period of its own: a placement, a decision that can be contested, a Gutachten.
public struct CaseEvent: Equatable, Sendable {
  public typealias ID = Identifier<CaseEvent>

  public var kind: Kind
  /// The day from which the period counts: effect, notification, confirmation.
  public var happenedOn: Day
  /// The day in the decision; always wins.
  public var until: Day?
  /// The first of several orders in a row, for limits that hold for all of them together.
  public var since: Day?
  /// The other length that the law knows: two years of an obviously long placement (G5), two weeks
  /// of a Beschwerde against an einstweilige Anordnung or an approval (G10).
  public var hasOtherLength = false
  public var note: String?

  public init(kind: Kind, happenedOn: Day) {
    self.kind = kind
    self.happenedOn = happenedOn
  }

  /// What can be entered, each with the rule that it starts.
  public enum Kind: String, FieldChoice {
    public static let textFamily = "eventKind"

    /// Unterbringung or freiheitsentziehende Maßnahme approved, § 1831 BGB.
    case placement
    case provisionalPlacement
    /// Ärztliche Zwangsmaßnahme approved, § 1832 BGB.
    case treatment
    case provisionalTreatment
    /// Unterbringung for a Gutachten, § 284 FamFG.
    case observation
    /// A decision came in writing: the Beschwerde runs.
    case notification
    /// A Gutachten or a hearing that can be used again.
    case opinion
    /// Ehegattennotvertretung, § 1358 BGB.
    case spouse
    /// End of a Rechnungsjahr, with the court's day for the Rechnungslegung, § 1865 BGB.
    case accounting
    /// Somebody else acts for the Verein or the Behörde from now on, § 1818 Abs. 2 S. 4 BGB.
    case actingPerson
    /// Erweiterte Unterstützung begins, § 8 Abs. 2 BtOG; its expected end is told to the court.
    case extendedSupport
    /// Who acts for the Verein as guardian began to work for it, not registered yet (§ 12 Abs. 1 S. 3
    /// VBVG).
    case employment
    /// A Verhinderungsbetreuer acted, from the first to the last day (§ 1878 Abs. 2 S. 2 BGB).
    case standingIn

    public var rule: DeadlineRule.ID {
      switch self {
      case .placement: .g5
      case .provisionalPlacement: .g6
      case .treatment: .g7
      case .provisionalTreatment: .g8
      case .observation: .g9
      case .notification: .g10
      case .opinion: .g14
      case .spouse: .g17
      case .accounting: .r2
      case .actingPerson: .a7
      case .extendedSupport: .b8
      case .employment: .b6
      case .standingIn: .m1
      }
    }

    /// Whether the law knows two lengths and the form asks which.
    public var knowsOtherLength: Bool { self == .placement || self == .notification }

    /// Whether a day says until when: the court's, or what the court was told.
    public var knowsEnd: Bool {
      switch self {
      case .notification, .opinion, .actingPerson, .employment: false
      default: true
      }
    }

    /// Whether nothing follows without that day.
    public var needsEnd: Bool {
      self == .accounting || self == .extendedSupport || self == .standingIn
    }

    /// Whether several in a row have a limit together.
    public var knowsChain: Bool {
      switch self {
      case .provisionalPlacement, .provisionalTreatment, .observation: true
      default: false
      }
    }
  }
}

extension CaseEvent: FieldCoded {
  public static let kind = RecordKind.caseEvent
  public static let description = RecordDescription(
    adding: .addCaseEvent, links: [.caseFile], correctsCase: true)
  public static let blank = CaseEvent(kind: .placement, happenedOn: Day(number: 0))

  public static let fields: [RecordField<CaseEvent>] = [
    .field(.eventKind, \.kind),
    .field(.eventHappenedOn, \.happenedOn, .notAfterToday),
    .field(.eventUntil, \.until),
    .field(.eventSince, \.since),
    .field(.eventHasOtherLength, \.hasOtherLength),
    .paragraph(.eventNote, \.note),
  ]

  public func check() throws(Refusal) {
    if kind.needsEnd, until == nil { throw .missing(.eventUntil) }
    try Refusal.check(.eventUntil, until, notBefore: happenedOn)
    try Refusal.check(.eventHappenedOn, happenedOn, notBefore: since)
  }
}
