public import Guardianship

/// One case with everything that belongs to it, as an import or a demo brings it into a register.
public struct CaseRecords: Sendable {
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
  public var inquiries: [Inquiry] = []
  public var requests: [Request] = []
  /// A contact that names no case is about this one.
  public var contacts: [Contact] = []
  public var calendar: [CalendarEntry] = []
  public var followUps: [FollowUp] = []
  public var events: [CaseEvent] = []
  public var reports: [Report] = []
  /// The row of the list that the case came from (`ImportedRow.packed`); it speaks of the last
  /// assignment.
  var imported: String?

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
    /// The place in `requests` of the Auftrag that the proposal answers.
    public var request: Int?
    /// In the order in which they were decided; the assignment in them is not looked at.
    public var reviews: [Review] = []

    public init(reference: String, assignment: Assignment, order: Int? = nil) {
      self.reference = reference
      self.assignment = assignment
      self.order = order
    }
  }

  /// An Auftrag of the case.
  public struct Request: Sendable {
    /// Unique, `A-2026-00001`.
    public var reference: String
    public var request: CourtRequest

    public init(reference: String, request: CourtRequest) {
      self.reference = reference
      self.request = request
    }
  }

  /// A Sozialbericht of the case; the Auftrag in it is not looked at.
  public struct Report: Sendable {
    public var report: SocialReport
    /// The place in `requests` of the Auftrag that it answers.
    public var request: Int?

    public init(report: SocialReport, request: Int? = nil) {
      self.report = report
      self.request = request
    }
  }
}
