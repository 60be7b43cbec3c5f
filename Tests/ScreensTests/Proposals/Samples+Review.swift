import Guardianship
import Screens
import TerminalKit
import Testing

/// Proposals of which a test says where they stand.
extension Samples {
  static func proposal(
    question: String? = nil, view: String? = nil, review: ReviewNeed = review,
    said: [Review] = [], claimedBy: String? = nil,
    _ change: (inout Assignment) -> Void = { _ in }
  ) -> ProposalDetail {
    var assignment = assignment
    if let view { assignment.proposal.view = view }
    change(&assignment)
    let row = assignmentRow(61, assignment)
    var facts = ProposalFacts(assignment, of: demir, on: today)
    facts.proofs = [proof]
    let asked = question.map {
      Review(
        assignment: Assignment.ID(61), decision: .question, text: $0, reviewer: User.ID(3),
        day: today)
    }
    return ProposalDetail(
      row: AssignmentRow(
        record: row.record, reference: row.reference, caseRow: row.caseRow, guardian: row.guardian,
        guardianReference: row.guardianReference, courtDay: row.courtDay,
        proposedBy: row.proposedBy, claimedBy: claimedBy, hasOpenQuestion: question != nil,
        reviewedBy: [], reviewedOn: nil,
        review: assignment.awaitsReview ? review : nil, taskAreas: []),
      caseDetail: detail(of: rows[1]), guardian: proposal.guardian, findings: facts.findings(),
      reviews: (said + [asked].compactMap(\.self)).enumerated().map { place, review in
        Versioned(id: Review.ID(Int64(place + 1)), version: 1, value: review)
      },
      inquiries: [], others: [], request: nil,
      users: [User.ID(3): User(account: nil, name: "Winter, Gesa", role: .supervisor)],
      review: review)
  }
}

extension DeskDriver {
  /// A desk on one proposal.
  init(
    _ proposal: ProposalDetail, role: UserRole = .supervisor, columns: Int = 80,
    rows: Int = 24
  ) {
    let session = Samples.session(role: role)
    self.init(
      size: Size(columns: columns, rows: rows), register: FakeRegister(session: session),
      session: session, area: "4")
    press("enter")
    let seen = Rights.seesWholeCases(role) ? proposal : proposal.placement
    reply(.proposal(proposal.record.id, seen))
    _ = takeEffects()
  }

  /// The bottom line.
  var footer: String { screen.text(ofRow: screen.size.rows - 1) }

  /// The operations that went out since the last call.
  mutating func takeOperations() -> [Guardianship.Operation] {
    takeEffects().compactMap { if case .perform(let operation, _) = $0 { operation } else { nil } }
  }
}
