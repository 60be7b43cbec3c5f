/// Everything about one guardian, read in one go.
public struct GuardianDetail: Equatable, Sendable {
  public let row: GuardianRow
  public let employer: Guardian?
  public let proofs: [Versioned<Proof>]
  public let agreements: [Versioned<Agreement>]
  public let trainings: [Versioned<Training>]
  /// In office now first, then the latest.
  public let assignments: [AssignmentRow]
  public let inquiries: [Line]
  public let contacts: [ContactRow]
  public let names: CaseDetail.Names
  /// Who stands ready in the cases of the guardian.
  public var succession = Succession()

  /// A question put to the guardian, and the case that it was about.
  public struct Line: Equatable, Sendable {
    public let record: Versioned<Inquiry>
    public let caseRow: CaseRow?

    public init(record: Versioned<Inquiry>, caseRow: CaseRow?) {
      self.record = record
      self.caseRow = caseRow
    }
  }

  public init(
    row: GuardianRow, employer: Guardian?, proofs: [Versioned<Proof>],
    agreements: [Versioned<Agreement>], trainings: [Versioned<Training>],
    assignments: [AssignmentRow], inquiries: [Line], contacts: [ContactRow],
    names: CaseDetail.Names
  ) {
    self.row = row
    self.employer = employer
    self.proofs = proofs
    self.agreements = agreements
    self.trainings = trainings
    self.assignments = assignments
    self.inquiries = inquiries
    self.contacts = contacts
    self.names = names
  }

  public var record: Versioned<Guardian> { row.record }
}
