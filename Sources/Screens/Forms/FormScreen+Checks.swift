import Guardianship
import TerminalKit
import Wording

/// Refusals and warnings at the fields.
extension FormScreen {
  /// Checks one place that the focus has left; the typing stays as it is.
  mutating func check(_ slot: Slot, in desk: Surroundings) {
    guard form.has(slot) else { return }
    let read = values(in: desk)
    if let refusal = read.refusals[slot] {
      refused[slot] = desk.wording.explanation(of: refusal).line
    } else if let refusal = ruleRefusal(read.values, in: desk), place(of: refusal) == slot {
      refused[slot] = desk.wording.explanation(of: refusal).line
    } else {
      refused[slot] = nil
    }
  }

  /// What the rules say about the days that are there; fields that are still empty are not missed
  /// before the form is saved.
  private func ruleRefusal(_ values: FieldValues, in desk: Surroundings) -> Refusal? {
    do throws(Refusal) {
      _ = try operation(values, in: desk)
      return nil
    } catch {
      if case .missing = error { return nil }
      return error
    }
  }

  /// The place of a refusal: its field, or the one that stands for it in this form.
  private func place(of refusal: Refusal) -> Slot? {
    switch refusal.field {
    case .statusPeriodFrom where form.has(.extra(.openedOn)): .extra(.openedOn)
    case .statusPeriodFrom: .extra(.day)
    case .assignmentKind: .extra(.guardianKind)
    case .assignmentEffectiveOn: .extra(.guardianEffectiveOn)
    case .orderTaskAreas where isWordingRefused(refusal): .extra(.areaWordings)
    case .some(let field): .field(field)
    case nil: nil
    }
  }

  private func isWordingRefused(_ refusal: Refusal) -> Bool {
    if case .unknownValue(.orderTaskAreas, _) = refusal { return true }
    return false
  }

  /// Puts refusals, warnings and hints at their fields; a refusal hides a warning.
  mutating func settle(in desk: Surroundings) {
    let warnings = warnings(in: desk)
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
    settleGuardians(desk.wording)
  }

  /// What is odd about what is typed, by place.
  func warnings(in desk: Surroundings) -> [Slot: String] {
    var texts: [Slot: [String]] = [:]
    for warning in domainWarnings(in: desk) {
      guard let field = warning.field else { continue }
      texts[.field(field), default: []].append(desk.wording.explanation(of: warning).line)
    }
    if let person = similar.first, knownPerson == nil {
      let sentence = desk.wording.explanation(
        of: Warning.similarPerson(
          name: person.name, born: person.born, reference: person.reference)
      ).line
      texts[.field(.personFamily), default: []].append(
        desk.wording.text(.takeKnown, sentence, desk.keyNames[.function(5)]))
    }
    return texts.mapValues { $0.joined(separator: "\n") }
  }

  private func domainWarnings(in desk: Surroundings) -> [Warning] {
    let values = values(in: desk).values
    var warnings: [Warning] = []
    if let number = values[.courtPeriodFileNumber].flatMap({ FileNumber($0) }), !number.isUsual {
      warnings.append(.unusualFileNumber(number.text))
    }
    switch purpose {
    case .newOrder, .order:
      guard let order = try? CourtOrder(purpose.seen.merging(values)) else { return warnings }
      let catalogue = desk.choices.taskAreasByID
      warnings += OrderRules.warnings(for: order, today: desk.today, catalogue: catalogue)
      return warnings.filter { warning in
        warning.field.map { form.has(.field($0)) } ?? false
      }
    default: return warnings
    }
  }

  // MARK: - Saving

  mutating func save(in desk: Surroundings) -> [Step] {
    if let reason = refusalOfPurpose(in: desk) {
      return [.say(StatusLine(reason, role: .warning))] + keepDraft()
    }
    let read = values(in: desk)
    refused = read.refusals.reduce(into: [:]) { refused, entry in
      let slot = place(of: entry.value) ?? entry.key
      refused[slot] = desk.wording.explanation(of: entry.value).line
    }
    if needsReason, (texts[.extra(.reason)] ?? "").trimmed.isEmpty {
      refused[.extra(.reason)] = desk.wording[.reasonMissing]
    }
    guard refused.isEmpty else { return showRefusals(in: desk) }
    do throws(Refusal) {
      guard let operation = try operation(read.values, in: desk) else {
        return discardDraft() + [.back, .say(StatusLine(desk.wording[.unchanged]))]
      }
      if let steps = pointToSimilar(in: desk) { return steps }
      let kept = keepDraft()
      isSaving = true
      return kept + [.effect(.perform(operation, reason: nil))]
    } catch {
      return refuse(error, in: desk)
    }
  }

  /// Before somebody is written down a second time; nothing where there is no such danger.
  private mutating func pointToSimilar(in desk: Surroundings) -> [Step]? {
    guard case .newCase = purpose, knownPerson == nil, !similar.isEmpty, !hasPointedToSimilar else {
      return nil
    }
    hasPointedToSimilar = true
    form.focus(on: .field(.personFamily))
    let text = desk.wording.text(
      .similarFirst, desk.keyNames[.function(5)], desk.keyNames[.function(2)])
    return [.say(StatusLine(text, role: .warning))] + keepDraft()
  }

  private var needsReason: Bool {
    switch purpose {
    case .reopening, .voiding: true
    default: false
    }
  }

  private func refusalOfPurpose(in desk: Surroundings) -> String? {
    desk.session?.isReadOnly == true ? desk.sentence(.readOnly) : nil
  }

  /// Shows a refusal at its field, or in the status line where the form has none for it.
  mutating func refuse(_ refusal: Refusal, in desk: Surroundings) -> [Step] {
    let explanation = desk.wording.explanation(of: refusal)
    guard let slot = place(of: refusal), form.has(slot) else {
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
}

extension TextKey {
  static let similarFirst = TextKey("form.similarFirst")
  static let takeKnown = TextKey("form.takeKnown")
  static let reasonMissing = TextKey("form.reasonMissing")
}

extension PluralKey {
  static let formRefused = PluralKey("form.refused")
}
