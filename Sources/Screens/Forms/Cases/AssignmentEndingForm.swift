import Guardianship
import TerminalKit
import Wording

/// The end of one guardian's office.
struct AssignmentEndingForm: FormDescription {
  let detail: CaseDetail
  let assignment: Versioned<Assignment>

  var draftKey: DraftKey {
    DraftKey(.endingAssignment, of: detail.file.id, assignment.reference)
  }
  var basis: Draft.Basis? { assignment.basis }
  var subject: String? { detail.person.value.listName }

  func texts(in desk: Surroundings) -> [Slot: String] {
    [.field(.assignmentEndedOn): desk.wording.day(desk.today)]
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    [
      make.entry(detail.names.guardians[assignment.value.guardian]?.listName ?? ""),
      make.field(.assignmentEndedOn, isRequired: true),
      make.field(.assignmentEndReason, isRequired: true), make.field(.assignmentEndedByDeath),
    ]
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    let on = try answers.pastDay(.assignmentEndedOn)
    if let start = assignment.value.effectiveOn, on < start {
      throw .endBeforeStart(field: .assignmentEndedOn, end: on, start: start)
    }
    guard let reason = answers.values[.assignmentEndReason] else {
      throw .missing(.assignmentEndReason)
    }
    return .endAssignment(
      assignment.id, basedOn: assignment.version, on: on, reason: reason,
      byDeath: answers.values[.assignmentEndedByDeath] == "1")
  }
}
