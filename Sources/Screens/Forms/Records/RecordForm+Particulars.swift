import Guardianship
import Wording

extension RecordForm {
  /// What is particular to the form of one kind of record. What is not said here follows from the
  /// description of the record: its fields in their order, which of them it cannot do without.
  struct Particulars: Sendable {
    typealias Texts = [Slot: String]

    /// The fields in their order, where some depend on what stands in others.
    var fields: (@Sendable (RecordForm, Texts) -> [Field])?
    /// What has to be filled besides what no record can do without.
    var required: @Sendable (RecordForm, Texts) -> Set<Field> = { _, _ in [] }
    /// Fields that no form shows.
    var hidden: Set<Field> = []
    /// Fields that a new one does not ask for.
    var later: Set<Field> = []
    /// Choices of fields that come with an operation and are not offered.
    var withheld: [Field: Set<String>] = [:]
    /// Whether a new one can come with a Wiedervorlage.
    var hasFollowUp = false
    /// Fields that a new one has from where it was opened and does not show: a draft keeps them.
    var carried: [Field] = []
    /// What a new one begins with, in a case or in none.
    var preset: @Sendable (Surroundings, Case.ID?) -> FieldValues = { _, _ in [:] }
    /// Another title than that of the kind.
    var title: @Sendable (RecordForm) -> TextKey? = { _ in nil }
    /// Whether it is read with its case, because it does not know by itself which case that is.
    var isReadWithCase = false

    /// What one changed place puts into others.
    var following: @Sendable (Slot, FormAnswers) -> Texts = { _, _ in [:] }
    /// What is typed as it is kept.
    var tidied: @Sendable (FieldValues) -> FieldValues = { $0 }
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

extension RecordKind {
  /// Nothing is particular to a kind that says nothing.
  var particulars: RecordForm.Particulars { Self.allParticulars[self] ?? .init() }

  private static let allParticulars: [RecordKind: RecordForm.Particulars] = [
    .person: .person, .residence: .residence, .caseFile: .caseFile, .contact: .contact,
    .calendarEntry: .calendarEntry, .followUp: .followUp, .courtRequest: .courtRequest,
    .caseEvent: .caseEvent, .socialReport: .socialReport, .guardian: .guardian, .proof: .proof,
    .agreement: .agreement, .training: .training, .inquiry: .inquiry, .assignment: .assignment,
    .taskArea: .taskArea, .court: .court, .user: .user, .absence: .absence, .term: .term,
    .textModule: .textModule,
  ]
}

extension [Slot: String] {
  /// What stands in a field.
  subscript(field: Field) -> String { self[.field(field)] ?? "" }
}

extension Surroundings {
  /// The user by number, as a field holds it.
  var user: String? { session.map { "\($0.userID.rawValue)" } }
}
