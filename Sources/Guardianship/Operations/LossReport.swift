/// Somebody who does not decide about cases heard that a guardian falls out: whoever works on each case
/// gets it to decide, with a Wiedervorlage. No office and no proposal ends with it.
public struct LossReport: Equatable, Sendable {
  public var guardian: Guardian.ID
  public var cause: GuardianLoss.Cause
  public var on: Day
  /// What the Wiedervorlagen say, in the language of the user.
  public var text: String

  public init(guardian: Guardian.ID, cause: GuardianLoss.Cause, on day: Day, text: String) {
    self.guardian = guardian
    self.cause = cause
    self.on = day
    self.text = text
  }
}
