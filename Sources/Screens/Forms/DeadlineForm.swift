import Guardianship

/// What somebody records about one deadline: the court's day, that it is done, or why it falls away.
struct DeadlineForm: Equatable, Sendable {
  let explanation: DeadlineExplanation
  /// Whether it is to be done: then saving at once makes it done today.
  let settles: Bool

  private var known: DeadlineEntry { explanation.entry?.value ?? DeadlineEntry(explanation.key) }

  /// What the fields hold when the form opens.
  func seen(today: Day) -> FieldValues {
    var values: FieldValues = [:]
    for field in DeadlineForm.fields { values[field] = known.values[field] }
    if settles, known.settlement == nil {
      values[.deadlineSettlement] = DeadlineEntry.Settlement.done.rawValue
      values[.deadlineSettledOn] = today.iso
    }
    return values
  }

  static let fields: [Field] = [
    .deadlineCourtDay, .deadlineSettlement, .deadlineSettledOn, .deadlineNote,
  ]

  private static let keyFields: [Field] = [
    .deadlineRule, .deadlineSubjectKind, .deadlineSubject, .deadlineBase,
  ]

  /// Which deadline it is about, as a draft keeps it.
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

  /// - Throws: the first refusal of a rule about what is typed.
  func operation(_ typed: FieldValues, today: Day) throws(Refusal) -> Operation? {
    var values = known.values.merging(typed)
    if values[.deadlineSettlement] == nil {
      values[.deadlineSettledOn] = nil
      values[.deadlineSettledDue] = nil
    } else {
      if values[.deadlineSettledOn] == nil { values[.deadlineSettledOn] = today.iso }
      if values[.deadlineSettledDue] == nil {
        values[.deadlineSettledDue] = explanation.deadline?.due.iso
      }
    }
    let entry = try DeadlineEntry(values)
    guard entry != known else { return nil }
    return .recordDeadline(entry, of: explanation.caseID)
  }
}
