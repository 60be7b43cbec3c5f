/// Betreuer fällt aus: what becomes of all cases of one guardian, in one step.
///
/// Death and Entlassung end every office; an illness ends none, but another guardian is proposed.
public struct GuardianLoss: Equatable, Sendable {
  public var guardian: Guardian.ID
  public var cause: Cause
  public var on: Day
  /// Whether the court knows already; where it does not, each case gets a Wiedervorlage.
  public var courtKnows: Bool
  public var texts: Texts

  public init(
    guardian: Guardian.ID, cause: Cause, on day: Day, courtKnows: Bool, texts: Texts
  ) {
    self.guardian = guardian
    self.cause = cause
    self.on = day
    self.courtKnows = courtKnows
    self.texts = texts
  }

  /// What is written into the cases, in the language of the user.
  public struct Texts: Equatable, Sendable {
    /// Why the office ended.
    public var reason: String
    /// The Wiedervorlage that reminds of telling the court.
    public var tellCourt: String
    /// The Wiedervorlage of a case without a substitute.
    public var findSuccessor: String

    /// The Wiedervorlage of a case in which the guardian was proposed.
    public var proposeAnother: String

    public init(
      reason: String, tellCourt: String, findSuccessor: String, proposeAnother: String
    ) {
      self.reason = reason
      self.tellCourt = tellCourt
      self.findSuccessor = findSuccessor
      self.proposeAnother = proposeAnother
    }
  }

  public enum Cause: String, CaseIterable, Sendable {
    case death
    case illness
    /// Entlassung, § 1868 BGB.
    case dismissal

    /// Whether the offices end with it.
    public var endsOffices: Bool { self != .illness }
  }
}
