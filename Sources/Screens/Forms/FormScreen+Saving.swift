import Guardianship
import TerminalKit
import Wording

/// Saving: what stands in the way of it, what is asked first, what goes out and what came of it.
extension FormScreen {
  mutating func save(in desk: Surroundings) -> [Step] {
    if desk.session?.isReadOnly == true {
      return [.warn(desk.sentence(.readOnly))] + keepDraft()
    }
    let answers = answers(in: desk)
    refused = answers.refusals.reduce(into: description.missing(answers)) { refused, entry in
      let slot = description.place(of: entry.value, answers) ?? entry.key
      refused[slot] = desk.wording.explanation(of: entry.value).line
    }
    guard refused.isEmpty else { return showRefusals(in: desk) }
    do throws(Refusal) {
      guard let operation = try description.operation(answers) else {
        return discardDraft() + [.back, .say(StatusLine(desk.wording[.unchanged]))]
      }
      if let stop = description.stop(answers) {
        form.focus(on: stop.slot)
        return [.warn(stop.text)] + keepDraft()
      }
      if let question = question(answers) { return keepDraft() + [.ask(question)] }
      let kept = keepDraft()
      isSaving = true
      return kept + [.effect(.perform(operation, reason: changeReason))]
    } catch {
      return refuse(error, in: desk)
    }
  }

  /// Asks whether what is odd is really so; nothing where nothing is, or it was answered.
  private func question(_ answers: FormAnswers) -> Dialog<[Step]>? {
    guard !isAnswered else { return nil }
    let changed = description.doubts(answers).filter { warning in
      guard description.draftKey.record != nil, let field = warning.field else { return true }
      return initial[.field(field)] != answers.texts[.field(field)]
    }
    guard !changed.isEmpty else { return nil }
    let wording = answers.desk.wording
    let ways = changed.compactMap { description.way(from: $0, in: answers.desk) }
    return Dialog(
      title: wording[.saveAnywayTitle],
      text: changed.map { wording.explanation(of: $0).text }.joined(separator: "\n"),
      role: .warning,
      buttons: [
        .init(wording[.saveNot], payload: [])
      ] + ways.map { .init($0.title, payload: $0.steps) } + [
        .init(wording[.saveAnyway], payload: [.answer(.pressed(.saveAnyway, ""))])
      ])
  }

  /// Why the record changes, where somebody wrote it down.
  var changeReason: String? {
    let reason = (texts[.extra(.changeReason)] ?? "").trimmed
    return reason.isEmpty ? nil : reason
  }

  mutating func finish(
    _ operation: Operation, _ outcome: Outcome, in desk: Surroundings
  ) -> [Step] {
    isSaving = false
    let status = Step.say(Dialogs.status(operation, outcome, in: desk))
    switch outcome {
    case .done(let done):
      return discardDraft() + description.after(done, answers(in: desk)) + [status]
    case .unchanged: return discardDraft() + [.back, status]
    case .refused(let refusal): return refuse(refusal, in: desk)
    case .conflict(let conflicts):
      guard let conflict = ConflictScreen(conflicts, operation, from: self) else {
        return [status] + keepDraft()
      }
      return keepDraft() + [.replace(conflict)]
    }
  }

  // MARK: - Refusals and warnings at the fields

  /// Shows a refusal at its field, or in the status line where the form has none for it.
  private mutating func refuse(_ refusal: Refusal, in desk: Surroundings) -> [Step] {
    let explanation = desk.wording.explanation(of: refusal)
    guard let slot = description.place(of: refusal, answers(in: desk)), form.has(slot) else {
      return [.say(StatusLine(explanation.text, role: .error))] + keepDraft()
    }
    refused[slot] = explanation.line
    return showRefusals(in: desk)
  }

  private mutating func showRefusals(in desk: Surroundings) -> [Step] {
    settle(in: desk)
    if let first = form.fields.first(where: { refused[$0.name] != nil }) {
      form.focus(on: first.name)
    }
    let line = StatusLine(desk.wording.plural(.formRefused, refused.count), role: .error)
    return [.say(line)] + keepDraft()
  }

  /// Checks one place that the focus has left; the typing stays as it is.
  mutating func check(_ slot: Slot, in desk: Surroundings) {
    guard form.has(slot) else { return }
    let answers = answers(in: desk)
    let refusal = answers.refusals[slot] ?? ruleRefusal(at: slot, answers)
    refused[slot] = refusal.map { desk.wording.explanation(of: $0).line }
  }

  /// What the rules say about the days that are there; fields that are still empty are not missed
  /// before the form is saved.
  private func ruleRefusal(at slot: Slot, _ answers: FormAnswers) -> Refusal? {
    do throws(Refusal) {
      _ = try description.operation(answers)
      return nil
    } catch {
      if case .missing = error { return nil }
      return description.place(of: error, answers) == slot ? error : nil
    }
  }

  /// Puts refusals, warnings and hints at their fields; a refusal hides a warning.
  mutating func settle(in desk: Surroundings) {
    let answers = answers(in: desk)
    let warnings = warnings(answers)
    for field in form.fields {
      let slot = field.name
      if let text = refused[slot] {
        form[slot].note = FormNote(text, role: .error)
      } else if let text = warnings[slot] {
        form[slot].note = FormNote(text, role: .warning)
      } else if field.note != nil {
        form[slot].note = nil
      }
    }
    for (slot, hint) in description.hints(answers) { form[slot].hint = hint }
  }

  private func warnings(_ answers: FormAnswers) -> [Slot: String] {
    var texts: [Slot: [String]] = [:]
    for warning in description.warnings(answers) {
      guard let field = warning.field else { continue }
      texts[description.place(of: field, answers), default: []].append(
        description.line(of: warning, in: answers.desk))
    }
    return texts.mapValues { $0.joined(separator: "\n") }
  }
}

extension TextKey {
  fileprivate static let saveAnywayTitle = TextKey("form.saveAnyway.title")
  fileprivate static let saveAnyway = TextKey("form.saveAnyway")
  fileprivate static let saveNot = TextKey("form.saveNot")
}

extension PluralKey {
  fileprivate static let formRefused = PluralKey("form.refused")
}
