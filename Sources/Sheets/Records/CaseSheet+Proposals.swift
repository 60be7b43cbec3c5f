import Guardianship
import Wording

extension CaseSheet {
  /// Who is proposed and who was asked; what became of it stays in sight.
  var proposals: [Block] { detail.assignments.filter(isProposal).table(ofProposals) + inquiries }

  private func isProposal(_ record: Versioned<Assignment>) -> Bool {
    record.value.state.isOpen || record.value.state == .declined
  }

  private var ofProposals: [RecordColumn<Versioned<Assignment>>] {
    [
      .column(wording.label(.reviewAssignment), 12...14, drop: 2) {
        detail.work.assignmentReferences[$0.id] ?? ""
      },
      .column(wording.label(.assignmentGuardian), 14...28) {
        detail.names.guardians[$0.value.guardian]?.listName ?? ""
      },
      .column(wording.shortLabel(.assignmentKind), 10...24, drop: 1) {
        wording.name($0.value.kind, tie: $0.value.tie)
      },
      .column(wording.label(.assignmentState), 10...28) { wording.state(of: $0.value) },
      .column(wording[TextKey("column.submitted")], 10...10) {
        wording.cell($0.value.proposal.sentOn ?? $0.value.proposal.submittedOn)
      },
    ]
  }

  private var inquiries: [Block] {
    detail.work.inquiries.table([
      .column(wording.label(.inquiryWhom), 14...28) { $0.value.whom ?? "" },
      .column(wording.label(.inquiryAskedOn), 10...10) { wording.day($0.value.askedOn) },
      .column(wording.label(.inquiryAnswer), 8...16) { wording.name($0.value.answer) },
      .column(wording.label(.inquiryReason), 12...40, drop: 1) { record in
        let again = record.value.askAgainFrom.map {
          wording.text(TextKey("proposal.again"), wording.day($0))
        }
        return [record.value.reason, again].compactMap(\.self).joined(separator: " · ")
      },
    ])
  }
}
