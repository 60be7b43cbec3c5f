import GRDB
import Guardianship

/// Guardians in a case: offices, proposals with what was decided about them, and who was asked.
extension BulkInsert {
  /// - Parameter firstOrder: the number before that of the case's first order.
  func add(
    _ office: CaseRecords.Office, to id: Int64, after firstOrder: Int64, _ work: InsertedWork
  ) throws -> Int64 {
    let assignment = office.assignment
    try insert(into: "assignment") { row in
      row.put("reference", office.reference)
      row.put("caseFile", id)
      row.put("guardian", assignment.guardian.rawValue)
      row.put("role", assignment.role)
      row.put("kind", assignment.kind)
      row.put("tie", assignment.tie)
      row.put("state", assignment.state)
      row.put("effectiveOn", assignment.effectiveOn)
      row.put("endedOn", assignment.endedOn)
      row.put("endReason", assignment.endReason)
      row.put("courtOrder", office.order.map { firstOrder + 1 + Int64($0) })
      row.put("isExempt", assignment.isExempt)
      row.put("expenses", assignment.expenses)
      row.put("endedByDeath", assignment.endedByDeath)
      row.put("taskAreas", OrderedTaskArea.text(of: assignment.taskAreas).nonEmpty)
      row.put("courtReference", assignment.courtReference)
      row.put("request", office.request.map { work.requests[$0] })
      row.put(assignment.proposal)
    }
    let number = db.lastInsertedRowID
    for var review in office.reviews {
      review.assignment = Assignment.ID(number)
      try add(review, to: id)
    }
    return number
  }
}

extension BulkTable {
  /// What an assignment keeps of its proposal, the Auftrag excepted.
  fileprivate func put(_ proposal: Proposal) {
    put("isUrgent", proposal.isUrgent)
    put("reviewLater", proposal.reviewLater)
    put("reason", proposal.reason)
    put("view", proposal.view)
    put("preference", proposal.preference)
    put("readyOn", proposal.readyOn)
    put("consentOn", proposal.consentOn)
    put("isTiedToProvider", proposal.isTiedToProvider)
    put("proofsFollowOn", proposal.proofsFollowOn)
    put("answers", Proposal.text(of: proposal.answers).nonEmpty)
    put("proposedBy", proposal.proposedBy?.rawValue)
    put("submittedOn", proposal.submittedOn)
    put("sentOn", proposal.sentOn)
    put("way", proposal.sending.way)
    put("receipt", proposal.sending.receipt)
    put("claimedBy", proposal.claimedBy?.rawValue)
    put("claimedOn", proposal.claimedOn)
    put("course", proposal.course)
  }
}
