import Guardianship
import TerminalKit
import Wording

/// The end of a case.
struct EndingForm: FormDescription {
  let detail: CaseDetail

  var draftKey: DraftKey { DraftKey(.ending, of: detail.file.id) }
  var subject: String? { detail.person.value.listName }

  func texts(in desk: Surroundings) -> [Slot: String] {
    [.field(.caseEndedOn): desk.wording.day(desk.today)]
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    [
      make.field(.caseEndReason, isRequired: true), make.field(.caseEndedOn, isRequired: true),
      make.area(.extra(.note), .labelNote),
    ]
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    guard let reason = answers.values[.caseEndReason].flatMap({ EndReason(rawValue: $0) }) else {
      throw .missing(.caseEndReason)
    }
    let note = answers[.note]
    return .endCase(
      CaseEnding(
        caseID: detail.file.id, reason: reason, on: try answers.pastDay(.caseEndedOn),
        note: note.isEmpty ? nil : note))
  }
}

extension TextKey {
  fileprivate static let labelNote = TextKey("form.label.note")
}
