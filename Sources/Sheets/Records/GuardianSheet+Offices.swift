import Guardianship
import Wording

/// Where the guardian is, was or was asked to be guardian.
extension GuardianSheet {
  /// Offices held now first, then proposals, then what has ended.
  var offices: [RecordSheet.Block] {
    let columns = [
      column(wording[TextKey("column.name")], 14, 26),
      column(wording[TextKey("record.reference")], 12, 14, drop: 3),
      column(wording.shortLabel(.assignmentRole), 12, 26, drop: 1),
      column(wording[TextKey("record.from")], 10, 10),
      column(wording[TextKey("record.to")], 10, 10, drop: 2),
      column(wording[TextKey("column.step")], 12, 26),
    ]
    let rows = detail.assignments.map { row in
      let assignment = row.record.value
      return RecordSheet.Row(
        record: row.record.reference,
        cells: [
          row.caseRow.name, row.caseRow.reference, office(assignment),
          assignment.effectiveOn.map { wording.day($0) } ?? "",
          assignment.endedOn.map { wording.day($0) } ?? "", state(of: row),
        ])
    }
    return rows.isEmpty
      ? [.paragraph(wording[TextKey("guardianSheet.noCases")])] : table(columns, rows)
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

  var inquiries: [RecordSheet.Block] {
    let columns = [
      column(wording.label(.inquiryAskedOn), 10, 10),
      column(wording[TextKey("column.name")], 14, 26),
      column(wording.label(.inquiryAnswer), 10, 14),
      column(wording.label(.inquiryReason), 10, 30, drop: 1),
      column(wording.shortLabel(.inquiryAskAgainFrom), 10, 10, drop: 2),
    ]
    let rows = detail.inquiries.map { line in
      let inquiry = line.record.value
      return RecordSheet.Row(
        record: line.record.reference,
        cells: [
          wording.day(inquiry.askedOn), line.caseRow?.name ?? "", answer(of: inquiry),
          inquiry.reason ?? "", inquiry.askAgainFrom.map { wording.day($0) } ?? "",
        ])
    }
    return table(columns, rows)
  }

  /// "ja, 12.11.2026".
  private func answer(of inquiry: Inquiry) -> String {
    [wording.name(inquiry.answer), inquiry.answeredOn.map { wording.day($0) }]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// The latest contacts; older ones are in the list of contacts.
  var contacts: [RecordSheet.Block] {
    let rows = detail.contacts.prefix(GuardianSheet.contactsShown).map { row in
      let contact = row.record.value
      let about = row.cases.map(\.name).joined(separator: "; ")
      return RecordSheet.Row(
        record: row.record.reference,
        cells: [
          wording.day(contact.day), wording.name(contact.kind), about, contact.summary(wording),
        ])
    }
    let columns = [
      column(wording[TextKey("column.day")], 10, 10),
      column(wording[TextKey("column.kind")], 9, 14),
      column(wording[TextKey("column.name")], 12, 26, drop: 1),
      column(wording[TextKey("column.text")], 20, 60),
    ]
    let older = detail.contacts.count - rows.count
    let rest: [RecordSheet.Block] =
      older > 0 ? [.paragraph(wording.plural(PluralKey("contact.older"), older))] : []
    return table(columns, Array(rows)) + rest
  }

  private static let contactsShown = 12
}
