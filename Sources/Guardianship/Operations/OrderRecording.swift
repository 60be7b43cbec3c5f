/// An order as it is recorded, with the guardians it appoints or dismisses.
///
/// Recording an appointment works from every status and is never refused for what the office would
/// have liked to see first: the court decides without the office too.
public struct OrderRecording: Equatable, Sendable {
  public var caseID: Case.ID
  public var order: CourtOrder
  public var appointments: [Appointment]
  /// Assignments that the order ends, as a Betreuerwechsel does.
  public var dismissals: [Assignment.ID] = []
  /// Aufträge of the case that came to their end with the order.
  public var settled: [CourtRequest.ID] = []

  public init(caseID: Case.ID, order: CourtOrder, appointments: [Appointment] = []) {
    self.caseID = caseID
    self.order = order
    self.appointments = appointments
  }

  /// One guardian of the order; the effective day may be the guardian's own (§ 287 FamFG).
  public struct Appointment: Equatable, Sendable {
    public var guardian: Appointee
    public var role: Assignment.Role
    public var kind: GuardianKind
    public var tie: Tie?
    public var effectiveOn: Day?

    public init(
      guardian: Appointee, role: Assignment.Role, kind: GuardianKind, tie: Tie?, effectiveOn: Day?
    ) {
      self.guardian = guardian
      self.role = role
      self.kind = kind
      self.tie = tie
      self.effectiveOn = effectiveOn
    }
  }

  public enum Appointee: Equatable, Sendable {
    case known(Guardian.ID)
    case new(Guardian)
    /// The guardian of a proposal, which becomes the appointment.
    case proposed(Assignment.ID)
  }
}
