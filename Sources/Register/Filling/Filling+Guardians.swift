import GRDB
import Guardianship

/// Guardians in a case: offices, proposals with what was decided about them, and who was asked.
extension Filling {
  /// - Parameter firstOrder: the number before that of the case's first order.
  func add(
    _ office: FilledCase.Office, to id: Int64, after firstOrder: Int64, _ work: FiledWork
  ) throws -> Int64 {
    let assignment = office.assignment
    let row = statements.assignment
    row.bind(office.reference)
    row.bind(id)
    row.bind(assignment.guardian.rawValue)
    row.bind(assignment.role)
    row.bind(assignment.kind)
    row.bind(assignment.tie)
    row.bind(assignment.state)
    row.bind(assignment.effectiveOn)
    row.bind(assignment.endedOn)
    row.bind(assignment.endReason)
    row.bind(office.order.map { firstOrder + 1 + Int64($0) })
    row.bind(assignment.isExempt.map { $0 ? 1 : 0 } as Int64?)
    row.bind(assignment.endedByDeath)
    row.bind(OrderedTaskArea.text(of: assignment.taskAreas).nonEmpty)
    row.bind(assignment.courtReference)
    row.bind(office.request.map { work.requests[$0] })
    row.bind(assignment.proposal)
    try row.run(in: db)
    let number = db.lastInsertedRowID
    for var review in office.reviews {
      review.assignment = Assignment.ID(number)
      _ = try file(review, to: id)
    }
    return number
  }

  func add(_ inquiry: Inquiry, to id: Int64) throws { _ = try file(inquiry, to: id) }
}

extension FillingStatement {
  /// What an assignment keeps of its proposal, the Auftrag excepted.
  fileprivate func bind(_ proposal: Proposal) {
    bind(proposal.isUrgent)
    bind(proposal.reviewLater)
    bind(proposal.reason)
    bind(proposal.view)
    bind(proposal.preference)
    bind(proposal.readyOn)
    bind(proposal.consentOn)
    bind(proposal.isTiedToProvider)
    bind(proposal.proofsFollowOn)
    bind(Proposal.text(of: proposal.answers).nonEmpty)
    bind(proposal.proposedBy?.rawValue)
    bind(proposal.submittedOn)
    bind(proposal.sentOn)
    bind(proposal.claimedBy?.rawValue)
    bind(proposal.claimedOn)
    bind(proposal.course)
  }
}

extension String {
  /// Nothing for an empty text: an empty value is no value.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
