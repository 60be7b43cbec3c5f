/// One deadline with the way to its day, and what people recorded about it.
public struct DeadlineExplanation: Equatable, Sendable {
  public let key: Deadline.Key
  public let caseID: Case.ID
  /// "Çelik, Ayşe".
  public let subject: String
  /// Nothing once it is settled, or where the facts do not make it any more.
  public let deadline: Deadline?
  public let entry: Versioned<DeadlineEntry>?

  public init(
    key: Deadline.Key, caseID: Case.ID, subject: String, deadline: Deadline?,
    entry: Versioned<DeadlineEntry>?
  ) {
    self.key = key
    self.caseID = caseID
    self.subject = subject
    self.deadline = deadline
    self.entry = entry
  }
}
