import Guardianship
import TerminalKit
import Wording

/// A case that had ended is open again.
struct ReopeningForm: FormDescription {
  let detail: CaseDetail

  var draftKey: DraftKey { DraftKey(.reopening, of: detail.file.id) }
  var subject: String? { detail.person.value.listName }

  func texts(in desk: Surroundings) -> [Slot: String] {
    let day = ReopeningRules.likelyDay(for: detail, today: desk.today)
    return [.extra(.day): desk.wording.day(day)]
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    [make.day(.extra(.day), .labelReopenedOn), make.reason()]
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    .reopenCase(
      detail.file.id, on: try day(answers) ?? answers.desk.today, reason: answers[.reason])
  }

  func missing(_ answers: FormAnswers) -> [Slot: String] { answers.missingReason }

  func warnings(_ answers: FormAnswers) -> [Warning] {
    let from = (try? day(answers)) ?? answers.desk.today
    return ReopeningRules.warning(for: detail, from: from).map { [$0] } ?? []
  }

  private func day(_ answers: FormAnswers) throws(Refusal) -> Day? {
    try answers.day(.extra(.day), as: .statusPeriodFrom)
  }

  func place(of field: Field, _ answers: FormAnswers) -> Slot {
    field == .statusPeriodFrom ? .extra(.day) : .field(field)
  }
}

extension FormAnswers {
  /// What does not go without a reason that stays readable in the history.
  var missingReason: [Slot: String] {
    self[.reason].isEmpty ? [.extra(.reason): desk.wording[.reasonMissing]] : [:]
  }
}

extension TextKey {
  fileprivate static let labelReopenedOn = TextKey("form.label.reopenedOn")
  fileprivate static let reasonMissing = TextKey("form.reasonMissing")
}
