import Guardianship
import Wording

/// Where the guardian is, was or was asked to be guardian.
extension GuardianSheet {
  /// Offices held now first, then proposals, then what has ended.
  var offices: [Block] {
    let held = detail.assignments.table([
      .column(wording[TextKey("column.name")], 14...26) { $0.caseRow.name },
      .column(wording[TextKey("record.reference")], 12...14, drop: 3) { $0.caseRow.reference },
      .column(wording.shortLabel(.assignmentRole), 12...26, drop: 1) { office($0.record.value) },
      .column(wording[TextKey("record.from")], 10...10) {
        wording.cell($0.record.value.effectiveOn)
      },
      .column(wording[TextKey("record.to")], 10...10, drop: 2) {
        wording.cell($0.record.value.endedOn)
      },
      .column(wording[TextKey("column.step")], 12...26) { state(of: $0) },
    ]) { RecordSheet.Row(record: $0.record.reference, cells: $1) }
    return held.isEmpty ? [.paragraph(wording[TextKey("guardianSheet.noCases")])] : held
  }

  /// "ehrenamtlich, Familie"; another role than that of the guardian is said first.
  private func office(_ assignment: Assignment) -> String {
    let kind = wording.name(assignment.kind, tie: assignment.tie)
    guard assignment.role != .guardian else { return kind }
    return "\(wording.name(assignment.role)), \(kind)"
  }

  private func state(of row: AssignmentRow) -> String {
    let state = wording.state(of: row)
    guard let reason = row.record.value.endReason else { return state }
    return "\(state): \(wording.value(reason, of: .assignmentEndReason))"
  }

  var inquiries: [Block] {
    detail.inquiries.table([
      .column(wording.label(.inquiryAskedOn), 10...10) { wording.day($0.record.value.askedOn) },
      .column(wording[TextKey("column.name")], 14...26) { $0.caseRow?.name ?? "" },
      .column(wording.label(.inquiryAnswer), 10...14) { answer(of: $0.record.value) },
      .column(wording.label(.inquiryReason), 10...30, drop: 1) { $0.record.value.reason ?? "" },
      .column(wording.shortLabel(.inquiryAskAgainFrom), 10...10, drop: 2) {
        wording.cell($0.record.value.askAgainFrom)
      },
    ]) { RecordSheet.Row(record: $0.record.reference, cells: $1) }
  }

  /// "ja, 12.11.2026".
  private func answer(of inquiry: Inquiry) -> String {
    [wording.name(inquiry.answer), inquiry.answeredOn.map { wording.day($0) }]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// The latest contacts; older ones are in the list of contacts.
  var contacts: [Block] {
    let shown = detail.contacts.prefix(GuardianSheet.contactsShown).table([
      .column(wording[TextKey("column.day")], 10...10) { wording.day($0.record.value.day) },
      .column(wording[TextKey("column.kind")], 9...14) { wording.name($0.record.value.kind) },
      .column(wording[TextKey("column.name")], 12...26, drop: 1) {
        $0.cases.map(\.name).joined(separator: "; ")
      },
      .column(wording[TextKey("column.text")], 20...60) { $0.record.value.summary(wording) },
    ]) { RecordSheet.Row(record: $0.record.reference, cells: $1) }
    return shown + wording.olderContacts(detail.contacts.count - GuardianSheet.contactsShown)
  }

  private static let contactsShown = 12
}
