/// What is known when a case is opened: about whom, where, since when.
public struct CaseOpening: Equatable, Sendable {
  public var subject: Subject
  public var residence: Residence?
  public var court: Court.ID?
  public var fileNumber: FileNumber?
  /// Anregung unless the office starts elsewhere.
  public var status = CaseStatus.inquiry
  public var caseworker: User.ID?
  public var facts = Case()
  public var openedOn: Day

  public init(subject: Subject, openedOn: Day) {
    self.subject = subject
    self.openedOn = openedOn
  }

  public enum Subject: Equatable, Sendable {
    case new(Person)
    /// A person that the register knows from another case.
    case known(Person.ID)
  }
}
