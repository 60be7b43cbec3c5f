import Guardianship
import TerminalKit
import Wording

/// What somebody records about one deadline: the court's day, that it is done, or why it falls away.
struct DeadlineForm: FormDescription {
  let explanation: DeadlineExplanation
  /// Whether it is to be done: then saving at once makes it done today.
  let settles: Bool

  /// A deadline has no number of its own: what it is about stands for it.
  var draftKey: DraftKey {
    DraftKey(.deadline, of: explanation.caseID, explanation.key.subject)
  }
  var subject: String? { explanation.subject }

  private var known: DeadlineEntry { explanation.entry?.value ?? DeadlineEntry(explanation.key) }

  private static let shown: [Field] = [
    .deadlineCourtDay, .deadlineSettlement, .deadlineSettledOn, .deadlineNote,
  ]

  func texts(in desk: Surroundings) -> [Slot: String] {
    var values: FieldValues = [:]
    for field in DeadlineForm.shown { values[field] = known.values[field] }
    if settles, known.settlement == nil {
      values[.deadlineSettlement] = DeadlineEntry.Settlement.done.rawValue
      values[.deadlineSettledOn] = desk.today.iso
    }
    return values.inputs(in: desk)
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    [make.entry(make.desk.wording.name(explanation.key.rule))]
      + DeadlineForm.shown.map { make.field($0) }
  }

  func warnings(_ answers: FormAnswers) -> [Warning] {
    guard let entry = try? DeadlineEntry(known.values.merging(answers.values)) else { return [] }
    return CourtDayRules.warnings(for: entry)
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    var values = known.values.merging(answers.values)
    if values[.deadlineSettlement] == nil {
      values[.deadlineSettledOn] = nil
      values[.deadlineSettledDue] = nil
    } else {
      if values[.deadlineSettledOn] == nil {
        values[.deadlineSettledOn] = answers.desk.today.iso
      }
      if values[.deadlineSettledDue] == nil {
        values[.deadlineSettledDue] = explanation.deadline?.due.iso
      }
    }
    let entry = try DeadlineEntry(values)
    guard entry != known else { return nil }
    return .recordDeadline(entry, of: explanation.caseID)
  }

  // MARK: - Draft

  private static let keyFields: [Field] = [
    .deadlineRule, .deadlineSubjectKind, .deadlineSubject, .deadlineBase,
  ]

  /// Which deadline it is about.
  var kept: [String: String] {
    let values = DeadlineEntry(explanation.key).values
    return Dictionary(
      uniqueKeysWithValues: DeadlineForm.keyFields.map { ($0.rawValue, values[$0] ?? "") })
  }

  /// The deadline that a draft is about.
  static func key(of draft: Draft) throws(Refusal) -> Deadline.Key {
    var values: FieldValues = [:]
    for field in keyFields { values[field] = draft.texts[field.rawValue] }
    return try DeadlineEntry(values).key
  }
}
