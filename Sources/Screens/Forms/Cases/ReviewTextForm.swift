import Guardianship
import TerminalKit
import Wording

/// What a proposal is returned with, what is asked about it, and the answer: text of many lines.
struct ReviewTextForm: FormDescription {
  /// `returning`, `asking` or `answering`.
  let deed: Draft.Deed
  let proposal: Versioned<Assignment>
  let subject: String?
  /// What is answered, and who asks.
  var question: String?

  var draftKey: DraftKey { DraftKey(deed, of: proposal.value.caseID, proposal.reference) }
  var basis: Draft.Basis? { Draft.Basis(version: proposal.version, values: [:]) }

  func texts(in desk: Surroundings) -> [Slot: String] { [:] }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    let slot = Slot.field(.reviewText)
    let asked = question.map { [make.entry($0, label: .labelQuestion)] } ?? []
    return asked + [
      FormField(
        slot, label: make.desk.wording.label(.reviewText),
        input: .area(TextArea(make.text(slot)), rows: ReviewTextForm.rows),
        hint: make.desk.wording[.proposalTextHint])
    ]
  }

  private static let rows = 10

  func missing(_ answers: FormAnswers) -> [Slot: String] {
    let slot = Slot.field(.reviewText)
    return answers[slot].isEmpty ? [slot: answers.desk.wording[.proposalTextMissing]] : [:]
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    .step(
      step(with: answers[.field(.reviewText)]), of: proposal.id, basedOn: proposal.version,
      on: answers.desk.today)
  }

  private func step(with text: String) -> ProposalStep {
    switch deed {
    case .returning: .giveBack(text)
    case .asking: .ask(text)
    default: .answer(text)
    }
  }
}

extension TextKey {
  fileprivate static let labelQuestion = TextKey("reviewDecision.question")
  fileprivate static let proposalTextHint = TextKey("proposal.textHint")
  static let proposalTextMissing = TextKey("proposal.textMissing")
}
