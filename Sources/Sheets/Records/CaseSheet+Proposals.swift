import Guardianship
import Wording

extension CaseSheet {
  /// Who is proposed and who was asked; what became of it stays in sight.
  var proposals: [RecordSheet.Block] {
    let open = detail.assignments.filter { $0.value.state.isOpen || $0.value.state == .declined }
    var blocks: [RecordSheet.Block] = []
    if !open.isEmpty { blocks.append(.table(table(of: open))) }
    if !detail.work.inquiries.isEmpty { blocks.append(.table(inquiries)) }
    return blocks
  }

  private func table(of proposals: [Versioned<Assignment>]) -> RecordSheet.Table {
    RecordSheet.Table(
      columns: [
        column(wording.label(.reviewAssignment), 12, 14, drop: 2),
        column(wording.label(.assignmentGuardian), 14, 28),
        column(wording.shortLabel(.assignmentKind), 10, 24, drop: 1),
        column(wording.label(.assignmentState), 10, 28),
        column(wording[TextKey("column.submitted")], 10, 10),
      ],
      rows: proposals.map { record in
        let proposal = record.value
        let since = proposal.proposal.sentOn ?? proposal.proposal.submittedOn
        return RecordSheet.Row(
          record: record.reference,
          cells: [
            detail.work.assignmentReferences[record.id] ?? "",
            detail.names.guardians[proposal.guardian]?.listName ?? "",
            wording.name(proposal.kind, tie: proposal.tie), wording.state(of: proposal),
            since.map { wording.day($0) } ?? "",
          ])
      })
  }

  private var inquiries: RecordSheet.Table {
    RecordSheet.Table(
      columns: [
        column(wording.label(.inquiryWhom), 14, 28),
        column(wording.label(.inquiryAskedOn), 10, 10),
        column(wording.label(.inquiryAnswer), 8, 16),
        column(wording.label(.inquiryReason), 12, 40, drop: 1),
      ],
      rows: detail.work.inquiries.map { record in
        let inquiry = record.value
        let again = inquiry.askAgainFrom.map {
          wording.text(TextKey("proposal.again"), wording.day($0))
        }
        return RecordSheet.Row(
          record: record.reference,
          cells: [
            inquiry.whom ?? "", wording.day(inquiry.askedOn), wording.name(inquiry.answer),
            [inquiry.reason, again].compactMap(\.self).joined(separator: " · "),
          ])
      })
  }
}
