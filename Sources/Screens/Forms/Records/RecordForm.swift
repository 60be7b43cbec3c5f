import Guardianship
import TerminalKit
import Wording

/// The form of a record: a new one, or one that was read to be changed.
///
/// Its fields and which have to be filled follow from the description of the record, how a field is
/// typed from its content; the rest stands in the `Particulars` of its kind.
struct RecordForm: FormDescription {
  let kind: RecordKind
  /// The case it belongs to; nothing for catalogues and for what is about no case.
  let caseID: Case.ID?
  /// Whom or what it is about, for the title.
  let subject: String?
  /// The record as it was read; nothing for a new one.
  let entry: RecordEntry?
  /// What a new one begins with.
  let preset: FieldValues
  /// What is proposed for fields of one that was read, because somebody said that it is done.
  var proposed: FieldValues = [:]
  /// Open Aufträge of the case that a report or a proposal may answer.
  var requests: [Request] = []
  var start: Slot?
  /// Who has to do with the case, once it was asked for.
  private var people: [(name: String, ways: String)] = []

  struct Request: Equatable, Sendable {
    let id: String
    let title: String
    /// What answers an Auftrag of this kind, unless it went out already.
    let awaits: RequestAnswer?
  }

  /// Whether several Aufträge wait for such an answer, so that somebody has to say which one it is.
  func isUnclear(_ answer: RequestAnswer) -> Bool {
    isNew && requests.filter { $0.awaits == answer }.count > 1
  }

  /// A new record of a case, or of none, with what the desk knows: the day, the user.
  ///
  /// - Parameter subject: whom it is about besides the person of the case.
  init(
    new kind: RecordKind, of file: (id: Case.ID, name: String)? = nil,
    about subject: String? = nil, in desk: Surroundings, _ values: FieldValues = [:]
  ) {
    self.kind = kind
    caseID = file?.id
    self.subject = subject ?? file?.name
    entry = nil
    preset = kind.particulars.preset(desk, file?.id).merging(values)
  }

  /// A record that was read.
  ///
  /// - Parameter subject: whom it is about, where the entry does not say so.
  init(_ entry: RecordEntry, subject: String? = nil) {
    kind = entry.reference.kind
    caseID = entry.caseID
    self.subject = subject ?? entry.subject
    self.entry = entry
    preset = [:]
  }

  var particulars: Particulars { kind.particulars }
  var isNew: Bool { entry == nil }
  /// What the fields hold when the form opens.
  var seen: FieldValues { entry?.values.merging(proposed) ?? preset }

  // MARK: - Fields

  func title(_ wording: Wording) -> String {
    particulars.title(self).map { wording[$0] }
      ?? (isNew ? wording.title(ofNew: kind) : wording.name(draftKey.form))
  }

  func texts(in desk: Surroundings) -> [Slot: String] { seen.inputs(in: desk) }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    var make = make
    make.requests = requests
    make.withheld = particulars.withheld
    let shown = particulars.fields?(self, make.texts) ?? shown
    let required = required(make.texts)
    var fields = shown.map { make.field($0, isRequired: required.contains($0)) }
    if particulars.hasFollowUp, isNew { fields.append(make.day(.extra(.again), .labelAgain)) }
    return kind.description.correctsCase && !isNew ? fields + [make.changeReason()] : fields
  }

  private var shown: [Field] {
    kind.fields.map(\.field).filter {
      !particulars.hidden.contains($0) && !particulars.carried.contains($0)
        && !(isNew && particulars.later.contains($0))
    }
  }

  private func required(_ texts: [Slot: String]) -> Set<Field> {
    Set(kind.fields.filter(\.isRequired).map(\.field))
      .union(particulars.required(self, texts))
  }

  func following(_ slot: Slot, _ answers: FormAnswers) -> [Slot: String] {
    particulars.following(slot, answers)
  }

  // MARK: - Saving

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    let typed = particulars.tidied(answers.values)
    let values = (entry?.values ?? preset).merging(typed)
    let today = answers.desk.today
    try FieldRules.check(values, of: kind, today: today)
    guard let entry else {
      let operation = try particulars.making(self, values, today)
      guard case .add(var record) = operation, let followUp = try followUp(answers) else {
        return operation
      }
      record.followUp = followUp
      return .add(record)
    }
    _ = try kind.checked(values)
    return entry.edited(typed)
  }

  /// What is to be looked at again, in the words of what it follows from.
  private func followUp(_ answers: FormAnswers) throws(Refusal) -> FollowUp? {
    guard let day = try answers.day(.extra(.again), as: .followUpDueOn) else { return nil }
    let (wording, values) = (answers.desk.wording, answers.values)
    let topic =
      values[.contactTopic]
      ?? values[.contactText]?.split(separator: "\n").first
      .map(String.init)
    let words = [Field.contactKind, .contactWith].compactMap { field in
      values[field].map { wording.value($0, of: field) }
    }
    var followUp = FollowUp(
      dueOn: day,
      text: [words.joined(separator: ", "), topic].compactMap(\.self)
        .joined(separator: ": "))
    followUp.owner = answers.desk.session?.userID
    return followUp
  }

  func doubts(_ answers: FormAnswers) -> [Warning] { particulars.doubts(answers.values) }

  func missing(_ answers: FormAnswers) -> [Slot: String] {
    guard particulars.needsAllAtOnce(self) else { return [:] }
    let missing = required(answers.texts).filter {
      answers.shown.contains(.field($0)) && answers.values[$0] == nil
        && answers.refusals[.field($0)] == nil
    }
    return missing.reduce(into: [:]) { texts, field in
      texts[.field(field)] = answers.desk.wording.explanation(of: .missing(field)).line
    }
  }

  func place(of refusal: Refusal, _ answers: FormAnswers) -> Slot? {
    if kind == .contact, refusal.field?.kind == .followUp { return .extra(.again) }
    return (refusal.field ?? particulars.place(refusal)).map { .field($0) }
  }

  func after(_ done: Outcome.Done, _ answers: FormAnswers) -> [Step] {
    guard isNew, let created = done.created, created.kind == kind else { return [.back] }
    return particulars.after(created, answers)
  }
}

extension RecordEntry {
  /// Puts values in place of those that were read.
  func edit(_ values: FieldValues) -> RecordEdit {
    var seen = FieldValues()
    for field in values.fields { seen[field] = self.values[field] }
    return RecordEdit(record: reference, basedOn: version, values: values, seen: seen)
  }

  /// The edit of what differs from what was read; nothing where nothing does.
  func edited(_ typed: FieldValues) -> Operation? {
    let changed = typed.differences(from: values)
    return changed.isEmpty ? nil : .edit([edit(changed)])
  }
}

// MARK: - Whom somebody spoke with

extension RecordForm {
  private func asksWhom(_ slot: Slot) -> Bool { slot == .field(.contactWith) && caseID != nil }

  func found(for slot: Slot, _ wording: Wording) -> FormFinds? {
    guard asksWhom(slot) else { return nil }
    return FormFinds(
      title: .labelWhom,
      options: people.map { PickerOption(id: $0.name, title: $0.name, detail: $0.ways) })
  }

  func question(about slot: Slot, _ answers: FormAnswers) -> Effect? {
    asksWhom(slot) ? caseID.map { .read(.detail($0)) } : nil
  }

  mutating func receive(_ reply: Reply, at slot: Slot, _ answers: FormAnswers) -> Bool {
    guard asksWhom(slot), case .detail(let id, let detail) = reply, id == caseID else {
      return false
    }
    people = detail?.people(on: answers.desk.today) ?? []
    return true
  }

  func take(_ id: String, at slot: Slot, _ answers: FormAnswers) -> [Slot: String] { [slot: id] }
}

extension CaseDetail {
  /// Who has to do with the case, guardians first, and how they are reached.
  fileprivate func people(on day: Day) -> [(name: String, ways: String)] {
    let guardians = currentAssignments(on: day).compactMap { names.guardians[$0.value.guardian] }
      .map { ($0.listName, [$0.phone, $0.email]) }
    let parties = parties.map { ($0.value.name, [$0.value.relation, $0.value.phone]) }
    return (guardians + parties).map { ($0, $1.compactMap(\.self).joined(separator: ", ")) }
  }
}

extension TextKey {
  fileprivate static let labelAgain = TextKey("form.label.again")
  fileprivate static let labelWhom = TextKey("field.contact.withWhom")
}
