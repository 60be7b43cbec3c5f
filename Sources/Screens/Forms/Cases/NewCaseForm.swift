import Guardianship
import TerminalKit
import Wording

/// A new case, about somebody new or about a person whom the register knows.
struct NewCaseForm: FormDescription {
  /// People who are perhaps the one being typed, and the one who was taken.
  private var similar: [SimilarPerson] = []
  private var known: SimilarPerson?
  /// Whether a save has pointed to them already; the next one makes somebody new.
  private var hasPointed = false

  init() {}

  var draftKey: DraftKey { DraftKey(.newCase) }
  var isNew: Bool { true }
  var subject: String? { nil }

  func texts(in desk: Surroundings) -> [Slot: String] {
    [
      .extra(.openedOn): desk.wording.day(desk.today),
      .extra(.startStatus): CaseStatus.inquiry.rawValue,
      .extra(.caseworker): desk.session.map { "\($0.userID.rawValue)" } ?? "",
      .field(.courtPeriodCourt): desk.choices.onlyCourt,
    ]
  }

  /// The fields of the person go where the register knows the person.
  func fields(_ make: FormFields) -> [FormField<Slot>] {
    let entry = make.text(.extra(.entry))
    let person: [FormField<Slot>] =
      entry.isEmpty
      ? [
        make.field(.personFamily, isRequired: true), make.field(.personGiven),
        make.field(.personBorn), make.field(.personSex),
      ] + MoveForm.address.map { make.field($0) } + [make.field(.personPhone)]
      : [make.entry(entry, label: .labelKnownPerson)]
    let statuses = [CaseStatus.inquiry, .investigating].map {
      ($0.rawValue, make.desk.wording.name($0))
    }
    return person + [
      make.day(.extra(.openedOn), .labelOpenedOn),
      make.choice(.extra(.startStatus), .labelStatus, statuses),
      make.field(.courtPeriodCourt), make.field(.courtPeriodFileNumber),
      make.choice(.extra(.caseworker), .labelCaseworker, make.users),
      make.field(.caseWishes), make.field(.caseCause), make.field(.caseRemark),
      make.field(.caseFileReference),
    ]
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    let values = answers.values
    let openedOn =
      try answers.day(.extra(.openedOn), as: .statusPeriodFrom) ?? answers.desk.today
    var opening: CaseOpening
    if let known {
      opening = CaseOpening(subject: .known(known.id), openedOn: openedOn)
    } else {
      let person = try Person(values)
      try FieldRules.check(person.values, of: .person, today: answers.desk.today)
      opening = CaseOpening(subject: .new(person), openedOn: openedOn)
      if MoveForm.address.contains(where: { values[$0] != nil }) {
        opening.residence = try Residence(values)
      }
    }
    opening.court = answers.identifier(.field(.courtPeriodCourt))
    opening.fileNumber = values[.courtPeriodFileNumber].flatMap { FileNumber($0) }
    if opening.fileNumber != nil, opening.court == nil { throw .missing(.courtPeriodCourt) }
    opening.status = CaseStatus(rawValue: answers[.startStatus]) ?? .inquiry
    opening.caseworker = answers.identifier(.extra(.caseworker))
    opening.facts = try Case(values)
    return .openCase(opening)
  }

  func place(of field: Field, _ answers: FormAnswers) -> Slot {
    field == .statusPeriodFrom ? .extra(.openedOn) : .field(field)
  }

  func after(_ done: Outcome.Done, _ answers: FormAnswers) -> [Step] {
    guard let created = done.created, created.kind == .caseFile else { return [.back] }
    let name = known?.name ?? sketch(answers).family
    return [.replace(CaseDetailScreen(id: Case.ID(created.id), title: name))]
  }

  // MARK: - Somebody who is known already

  func warnings(_ answers: FormAnswers) -> [Warning] {
    let doubles = similar.prefix(1).map {
      Warning.similarPerson(name: $0.name, born: $0.born, reference: $0.reference)
    }
    let second =
      known.map { $0.isGoingOn ? [Warning.caseGoesOn(reference: $0.reference)] : [] } ?? []
    return answers.fileNumberWarnings + doubles + second
  }

  /// To the case that goes on; what was typed stays as a draft.
  func way(from doubt: Warning, in desk: Surroundings) -> (title: String, steps: [Step])? {
    guard case .caseGoesOn(let reference) = doubt, let known else { return nil }
    return (
      desk.wording.text(.toCase, reference),
      [.replace(CaseDetailScreen(id: known.caseID, title: known.name))]
    )
  }

  func line(of warning: Warning, in desk: Surroundings) -> String {
    let line = desk.wording.explanation(of: warning).line
    guard case .similarPerson = warning else { return line }
    return desk.wording.text(.takeKnown, line, desk.keyNames[.function(5)])
  }

  /// Before somebody is written down a second time.
  mutating func stop(_ answers: FormAnswers) -> (slot: Slot, text: String)? {
    guard !similar.isEmpty, !hasPointed else { return nil }
    hasPointed = true
    let desk = answers.desk
    let text = desk.wording.text(
      .similarFirst, desk.keyNames[.function(5)], desk.keyNames[.function(2)])
    return (.field(.personFamily), text)
  }

  var looksForPerson: Bool { true }

  func found(for slot: Slot, _ wording: Wording) -> FormFinds? {
    guard slot == .extra(.entry) else { return nil }
    let options = similar.map { person in
      PickerOption(
        id: "\(person.id.rawValue)", title: person.name,
        detail: [person.born.map { wording.day($0) }, person.reference].compactMap(\.self)
          .joined(separator: "  "))
    }
    return FormFinds(title: .labelKnownPerson, options: options)
  }

  mutating func question(about slot: Slot, _ answers: FormAnswers) -> Effect? {
    guard known == nil,
      [.field(.personFamily), .field(.personGiven), .field(.personBorn)].contains(slot)
    else { return nil }
    let sketch = sketch(answers)
    guard !sketch.family.isEmpty, !sketch.given.isEmpty || sketch.born != nil else {
      similar = []
      return nil
    }
    return .read(.similarPersons(sketch))
  }

  private func sketch(_ answers: FormAnswers) -> PersonSketch {
    PersonSketch(
      family: answers.values[.personFamily] ?? "", given: answers.values[.personGiven] ?? "",
      born: answers.values[.personBorn].flatMap { Day(iso: $0) })
  }

  mutating func receive(_ reply: Reply, at slot: Slot, _ answers: FormAnswers) -> Bool {
    guard case .similarPersons(let asked, let persons) = reply, asked == sketch(answers),
      known == nil
    else { return false }
    if persons.map(\.id) != similar.map(\.id) { hasPointed = false }
    similar = persons
    return true
  }

  mutating func take(_ id: String, at slot: Slot, _ answers: FormAnswers) -> [Slot: String] {
    guard slot == .extra(.entry),
      let person = similar.first(where: { "\($0.id.rawValue)" == id })
    else { return [:] }
    known = person
    similar = []
    let wording = answers.desk.wording
    let born = person.born.map { ", " + wording.text(.bornOn, wording.day($0)) } ?? ""
    return [slot: "\(person.name)\(born) (\(person.reference))"]
  }
}

extension Choices {
  /// The court of an office that has to do with one alone; empty otherwise.
  var onlyCourt: String {
    let courts = courts(besides: "")
    return courts.count == 1 ? "\(courts[0].id.rawValue)" : ""
  }
}

extension FormAnswers {
  /// A file number without the usual shape is taken, and doubted.
  var fileNumberWarnings: [Warning] {
    guard let number = values[.courtPeriodFileNumber].flatMap({ FileNumber($0) }), !number.isUsual
    else { return [] }
    return [.unusualFileNumber(number.text)]
  }
}

extension TextKey {
  fileprivate static let labelOpenedOn = TextKey("form.label.openedOn")
  fileprivate static let labelStatus = TextKey("form.label.status")
  fileprivate static let labelCaseworker = TextKey("form.label.caseworker")
  fileprivate static let labelKnownPerson = TextKey("form.label.knownPerson")
  fileprivate static let similarFirst = TextKey("form.similarFirst")
  fileprivate static let toCase = TextKey("form.toCase")
  fileprivate static let takeKnown = TextKey("form.takeKnown")
}
