public import Guardianship

/// One case with everything that belongs to it, as an import or a demo brings it into a register.
public struct FilledCase: Sendable {
  /// The office's own Geschäftszeichen; unique.
  public var reference: String
  public var person: Person
  /// Whether this is a further case of the person of the case before; person and residences, which
  /// are the same, are not written again.
  public var isOfSamePerson = false
  public var residences: [Residence] = []
  public var facts = Case()
  public var courts: [CourtPeriod] = []
  public var statuses: [StatusPeriod] = []
  public var caseworkers: [CaseworkerPeriod] = []
  public var parties: [Party] = []
  public var directives: [Directive] = []
  public var orders: [CourtOrder] = []
  public var assignments: [Office] = []
  /// The rows of the list that the case came from, `ImportedRow.packed`; they speak of the last
  /// assignment.
  public var imported: [String] = []

  public init(reference: String, person: Person) {
    self.reference = reference
    self.person = person
  }

  /// An assignment of the case; the case in it is not looked at.
  public struct Office: Sendable {
    /// Unique, `V-2026-00001`.
    public var reference: String
    public var assignment: Assignment
    /// The place in `orders` of the order that appointed the guardian.
    public var order: Int?

    public init(reference: String, assignment: Assignment, order: Int? = nil) {
      self.reference = reference
      self.assignment = assignment
      self.order = order
    }
  }
}
