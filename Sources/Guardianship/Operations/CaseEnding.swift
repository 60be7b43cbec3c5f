/// The end of our file: ends the case and its assignments in one step.
public struct CaseEnding: Equatable, Sendable {
  public var caseID: Case.ID
  public var reason: EndReason
  /// Death, effective Aufhebung, Abgabe …; never after today.
  public var on: Day
  public var note: String?

  public init(caseID: Case.ID, reason: EndReason, on day: Day, note: String? = nil) {
    self.caseID = caseID
    self.reason = reason
    self.on = day
    self.note = note
  }
}
