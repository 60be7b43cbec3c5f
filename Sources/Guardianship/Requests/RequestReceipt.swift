/// A letter of the court with the Aufträge in it, as it is entered: they share the case, the days and
/// the occasion.
public struct RequestReceipt: Equatable, Sendable {
  public var caseID: Case.ID
  /// At least one.
  public var requests: [CourtRequest]

  public init(caseID: Case.ID, requests: [CourtRequest]) {
    self.caseID = caseID
    self.requests = requests
  }
}
