import Guardianship
import TerminalKit
import Wording

/// What comes back to a form: pickers, people, outcomes.
extension FormScreen {
  // MARK: - Picking

  var canPick: Bool {
    if form.focused == .field(.residenceDistrict) { return true }
    if form.focused.isGuardian { return true }
    switch form[form.focused].input {
    case .choice: return true
    case .check: return form.focused.holdsTaskAreas
    default: return false
    }
  }

  mutating func openPicker(in desk: Surroundings) -> [Step] {
    let slot = form.focused
    let field = form[slot]
    switch field.input {
    case .choice(let choice):
      return show(
        slot, in: desk,
        choice.options.filter { !$0.id.isEmpty }.map { PickerOption(id: $0.id, title: $0.title) },
        selected: choice.selected)
    case .check where slot.holdsTaskAreas:
      let marked = Set(field.value.split(separator: " ").map(String.init))
      let options = desk.choices.taskAreas(besides: marked).map { entry in
        PickerOption(id: "\(entry.id.rawValue)", title: entry.value.name)
      }
      return [
        .show(
          .picker(
            PickerOverlay(
              .question(.fieldOption(slot)), title: pickerTitle(of: slot, in: desk),
              options: options, marked: marked,
              takesMany: true)))
      ]
    case .text where slot == .field(.residenceDistrict):
      return show(
        slot, in: desk, desk.choices.districts.map { PickerOption(id: $0, title: $0) },
        selected: field.value)
    case .text:
      wantsGuardians = true
      return [.effect(.findGuardians(field.value.trimmed))]
    default: return []
    }
  }

  private func show(
    _ slot: Slot, in desk: Surroundings, _ options: [PickerOption<String>], selected: String?
  ) -> [Step] {
    let known = options.contains { $0.id == selected } ? selected : nil
    return [
      .show(
        .picker(
          PickerOverlay(
            .question(.fieldOption(slot)), title: pickerTitle(of: slot, in: desk),
            options: options, selected: known)))
    ]
  }

  /// The whole label, without the sign that the field has to be filled.
  private func pickerTitle(of slot: Slot, in desk: Surroundings) -> String {
    if case .field(let field) = slot { desk.wording.label(field) } else { form[slot].label }
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .pressed(.saveAnyway, _):
      isAnswered = true
      return save(in: desk)
    case .picked(.knownPerson, let ids):
      guard let person = similar.first(where: { "\($0.id.rawValue)" == ids.first }) else {
        return []
      }
      return take(person, in: desk)
    case .picked(.textModule(let slot), let ids):
      guard
        let module = desk.choices.textModules.first(where: { "\($0.id.rawValue)" == ids.first })
      else { return [] }
      return insert(module.value, at: slot, in: desk)
    case .picked(.fieldOption(let slot), let ids):
      guard form.has(slot) else { return [] }
      if slot.holdsTaskAreas {
        var texts = texts
        texts[slot] = ids.joined(separator: " ")
        rebuild(with: texts, in: desk)
      } else if let found = foundGuardians.first(where: { "\($0.id.rawValue)" == ids.first }),
        slot.isGuardian
      {
        take(found, at: slot, in: desk)
      } else {
        form[slot].setText(ids.first ?? "")
      }
      refused[slot] = nil
      let steps = changed(slot, in: desk).filter { step in
        if case .effect(.findGuardians) = step { false } else { true }
      }
      return steps + keepDraft()
    default: return []
    }
  }

  /// A guardian who is a legal person acts as one.
  private mutating func take(_ found: KnownGuardian, at slot: Slot, in desk: Surroundings) {
    knownGuardians[slot] = found
    var texts = texts
    texts[slot] = found.value.listName
    if found.value.isOrganisation, case .appointment(let number, _) = slot,
      GuardianKind(rawValue: texts[.appointment(number, .kind)] ?? "")?.isOrganisation != true
    {
      texts[.appointment(number, .kind)] = GuardianKind.association.rawValue
    }
    rebuild(with: texts, in: desk)
  }

  // MARK: - People who may be the same

  mutating func findSimilar(after slot: Slot, in desk: Surroundings) -> [Step] {
    guard case .newCase = purpose, knownPerson == nil else { return [] }
    guard [.field(.personFamily), .field(.personGiven), .field(.personBorn)].contains(slot) else {
      return []
    }
    let sketch = sketch(in: desk)
    guard !sketch.family.isEmpty, !sketch.given.isEmpty || sketch.born != nil else {
      similar = []
      settle(in: desk)
      return []
    }
    return [.effect(.findSimilarPersons(sketch))]
  }

  private func sketch(in desk: Surroundings) -> PersonSketch {
    let values = values(in: desk).values
    return PersonSketch(
      family: values[.personFamily] ?? "", given: values[.personGiven] ?? "",
      born: values[.personBorn].flatMap { Day(iso: $0) })
  }

  mutating func takePerson(in desk: Surroundings) -> [Step] {
    guard let first = similar.first else { return [] }
    guard similar.count > 1 else { return take(first, in: desk) }
    let options = similar.map { person in
      PickerOption(
        id: "\(person.id.rawValue)", title: person.name,
        detail: [person.born.map { desk.wording.day($0) }, person.reference].compactMap(\.self)
          .joined(separator: "  "))
    }
    return [
      .show(
        .picker(
          PickerOverlay(
            .question(.knownPerson), title: desk.wording[.labelKnownPerson], options: options)))
    ]
  }

  /// The new case is about somebody the register knows: the fields of the person go.
  private mutating func take(_ person: SimilarPerson, in desk: Surroundings) -> [Step] {
    knownPerson = person
    similar = []
    var texts = texts
    let born = person.born.map { ", " + desk.wording.text(.bornOn, desk.wording.day($0)) } ?? ""
    texts[.extra(.knownPerson)] = "\(person.name)\(born) (\(person.reference))"
    rebuild(with: texts, in: desk)
    return []
  }

  // MARK: - Replies

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .similarPersons(let asked, let persons):
      guard asked == sketch(in: desk), knownPerson == nil else { return [] }
      if persons.map(\.id) != similar.map(\.id) { hasPointedToSimilar = false }
      similar = persons
      settle(in: desk)
      return []
    case .edited(let text):
      return text.map { setText($0, at: form.focused, in: desk) } ?? []
    case .guardians(_, let guardians): return takeFound(guardians, in: desk)
    case .outcome(let operation, let outcome): return finish(operation, outcome, in: desk)
    case .draftFailure:
      (unkept, kept) = (kept, [:])
      return []
    case .failure:
      // What was typed is kept as a draft; the desk says what failed.
      isSaving = false
      return keepDraft()
    default: return []
    }
  }

  private func text(_ field: Field) -> String { texts[.field(field)] ?? "" }

  private mutating func finish(
    _ operation: Operation, _ outcome: Outcome, in desk: Surroundings
  ) -> [Step] {
    isSaving = false
    let status = Step.say(Dialogs.status(operation, outcome, in: desk))
    switch outcome {
    case .done(let done):
      if let created = done.created, created.kind == .assignment, purpose.record == nil,
        case .record = purpose
      {
        // What is proposed goes on at its own place: warnings, the step into review.
        let proposal = ProposalScreen(Assignment.ID(created.id))
        return discardDraft() + [.replace(.proposal(proposal)), status]
      }
      if let created = done.created, created.kind == .guardian, purpose.record == nil {
        // The new number is said where it stands, and the list below knows whom it holds now.
        var guardian = GuardianScreen(Guardian.ID(created.id), name: text(.guardianFamily))
        guardian.isNew = true
        return discardDraft() + [
          .back, .answer(.made(created)), .open(.guardian(guardian)), status,
        ]
      }
      guard case .newCase = purpose, let created = done.created, created.kind == .caseFile else {
        return discardDraft() + [.back, status]
      }
      let name = knownPerson?.name ?? sketch(in: desk).family
      let detail = CaseDetailScreen(id: Case.ID(created.id), title: name)
      return discardDraft() + [.replace(.detail(detail)), status]
    case .unchanged: return discardDraft() + [.back, status]
    case .refused(let refusal): return refuse(refusal, in: desk)
    case .conflict(let conflicts):
      guard let conflict = ConflictScreen(conflicts, operation, from: self) else {
        return [status] + keepDraft()
      }
      return keepDraft() + [.replace(.conflict(conflict))]
    }
  }
}
