import Guardianship
import Wording

extension RecordForm {
  /// What is particular to the form of one kind of record. A kind says only what is not so by itself.
  struct Particulars: Sendable {
    typealias Texts = [Slot: String]

    /// The fields in their order; some depend on what stands in others.
    var fields: @Sendable (RecordForm, Texts) -> [Field] = { _, _ in [] }
    var required: @Sendable (RecordForm, Texts) -> Set<Field> = { _, _ in [] }
    /// What a label of fourteen columns cannot say.
    var hints: [Field: TextKey] = [:]
    /// What a new one begins with, in a case or in none.
    var preset: @Sendable (Surroundings, Case.ID?) -> FieldValues = { _, _ in [:] }
    /// Fields that a new one has from where it was opened and does not show: a draft keeps them.
    var carried: [Field] = []
    /// Another title than that of the kind.
    var title: @Sendable (RecordForm) -> TextKey? = { _ in nil }
    /// Whether a change of it corrects a case, so that the history can hold why.
    var belongsToCase = false
    /// Whether it is read with its case, because it does not know by itself which case that is.
    var isReadWithCase = false

    /// What one changed place puts into others.
    var following: @Sendable (Slot, FormAnswers) -> Texts = { _, _ in [:] }
    /// What is typed as it is kept.
    var tidied: @Sendable (FieldValues) -> FieldValues = { $0 }
    /// Rules that need more than the record, asked before an edit goes out.
    var check: @Sendable (FieldValues, Day) throws(Refusal) -> Void = {
      (_, _) throws(Refusal) in
    }
    /// The operation that makes a new one.
    var making: @Sendable (RecordForm, FieldValues, Day) throws(Refusal) -> Operation = {
      (form, values, _) throws(Refusal) in
      .add(try NewRecord(form.kind, values, to: form.caseID))
    }
    /// Whether everything required is missed at once, and not one after the other.
    var needsAllAtOnce: @Sendable (RecordForm) -> Bool = { _ in false }
    /// What is asked about before it is saved.
    var doubts: @Sendable (FieldValues) -> [Warning] = { _ in [] }
    /// The field of a refusal that names none.
    var place: @Sendable (Refusal) -> Field? = { _ in nil }
    /// What follows when a new one has come into being.
    var after: @Sendable (RecordReference, FormAnswers) -> [Step] = { _, _ in [.back] }
  }
}

extension RecordForm.Particulars {
  /// A form whose fields depend on nothing.
  ///
  /// - Parameter later: fields that a new one does not ask for.
  init(
    _ all: [Field], required: Set<Field> = [], later: Set<Field> = [],
    hints: [Field: TextKey] = [:],
    preset: @escaping @Sendable (Surroundings, Case.ID?) -> FieldValues = { _, _ in [:] },
    carried: [Field] = [], belongsToCase: Bool = false
  ) {
    fields = { form, _ in form.isNew ? all.filter { !later.contains($0) } : all }
    self.required = { _, _ in required }
    self.hints = hints
    self.preset = preset
    self.carried = carried
    self.belongsToCase = belongsToCase
  }
}

extension RecordKind {
  var particulars: RecordForm.Particulars {
    switch self {
    case .person: .person
    case .residence: .residence
    case .caseFile: .caseFile
    case .party: .party
    case .directive: .directive
    case .contact: .contact
    case .calendarEntry: .calendarEntry
    case .followUp: .followUp
    case .courtRequest: .courtRequest
    case .caseEvent: .caseEvent
    case .socialReport: .socialReport
    case .guardian: .guardian
    case .proof: .proof
    case .agreement: .agreement
    case .training: .training
    case .inquiry: .inquiry
    case .assignment: .assignment
    case .taskArea: .taskArea
    case .court: .court
    case .user: .user
    case .absence: .absence
    case .dealingRule: .dealingRule
    case .term: .term
    case .textModule: .textModule
    case .officeSetting: .officeSetting
    case .reviewRule: .reviewRule
    // They come and change with operations and forms of their own.
    case .courtPeriod, .statusPeriod, .caseworkerPeriod, .courtOrder, .deadlineEntry, .review:
      RecordForm.Particulars()
    }
  }
}

extension [Slot: String] {
  /// What stands in a field.
  subscript(field: Field) -> String { self[.field(field)] ?? "" }
}

extension Surroundings {
  /// The user by number, as a field holds it.
  var user: String? { session.map { "\($0.userID.rawValue)" } }
}
