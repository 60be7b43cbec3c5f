/// What is to be done and what was done in one case, read together with it.
public struct CaseWork: Equatable, Sendable {
  /// Computed from the facts, settled ones excepted; by day.
  public var deadlines: [Deadline] = []
  /// What people recorded about deadlines, settled or with a court's day.
  public var entries: [Versioned<DeadlineEntry>] = []
  /// Latest first, as all records here except what lies ahead.
  public var requests: [Versioned<CourtRequest>] = []
  public var references: [CourtRequest.ID: String] = [:]
  public var calendar: [Versioned<CalendarEntry>] = []
  public var followUps: [Versioned<FollowUp>] = []
  public var contacts: [Versioned<Contact>] = []
  public var events: [Versioned<CaseEvent>] = []
  public var reports: [Versioned<SocialReport>] = []
  /// Who was asked to become guardian, named, the latest first.
  public var inquiries: [Versioned<Inquiry>] = []
  public var reviews: [Versioned<Review>] = []
  /// `V-2026-00001` of each assignment.
  public var assignmentReferences: [Assignment.ID: String] = [:]
  public var terms: [Term.ID: Term] = [:]
  /// All users that are named in these records.
  public var users: [User.ID: User] = [:]

  public init() {}

  public var openRequests: [Versioned<CourtRequest>] { requests.filter { $0.value.isOpen } }

  /// The open Auftrag that a new proposal answers: the only one that asks for a proposal (§ 12 BtOG).
  /// A Sozialbericht is answered by a report.
  public var requestForProposal: CourtRequest.ID? {
    let asking = openRequests(answeredBy: .proposal)
    return asking.count == 1 ? asking[0].id : nil
  }

  /// The day on which a guardian said yes in the case, if that is the last word.
  public func readyOn(_ guardian: Guardian.ID) -> Day? {
    guard let last = inquiries.first(where: { $0.value.guardian == guardian })?.value,
      last.answer == .yes
    else { return nil }
    return last.answeredOn ?? last.askedOn
  }
}
