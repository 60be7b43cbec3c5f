import Guardianship
import TerminalKit
import Wording

/// Saving: what stands in the way of it, what is asked first, what goes out.
extension FormScreen {
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
    for field in neededToSend where read.values[field] == nil && read.refusals[.field(field)] == nil
    {
      refused[.field(field)] = desk.wording.explanation(of: .missing(field)).line
    }
    guard refused.isEmpty else { return showRefusals(in: desk) }
    do throws(Refusal) {
      guard let operation = try operation(read.values, in: desk) else {
        return discardDraft() + [.back, .say(StatusLine(desk.wording[.unchanged]))]
      }
      if let steps = pointToSimilar(in: desk) { return steps }
      if let question = question(in: desk) { return keepDraft() + [.show(.dialog(question))] }
      let kept = keepDraft()
      isSaving = true
      return kept + [.effect(.perform(operation, reason: changeReason))]
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

  /// Asks whether what is odd is really so; nothing where nothing is, or it was answered.
  private func question(in desk: Surroundings) -> Dialog<[Step]>? {
    guard !isAnswered else { return nil }
    let odd = (domainWarnings(in: desk) + gaps(in: desk)).filter(\.wantsAnswer)
    let changed = odd.filter { warning in
      warning.field.map { initial[.field($0)] != texts[.field($0)] || purpose.record == nil }
        ?? true
    }
    guard !changed.isEmpty else { return nil }
    let wording = desk.wording
    return Dialog(
      title: wording[.saveAnywayTitle],
      text: changed.map { wording.explanation(of: $0).text }.joined(separator: "\n"),
      role: .warning,
      buttons: [
        .init(wording[.saveNot], payload: []),
        .init(wording[.saveAnyway], payload: [.answer(.pressed(.saveAnyway, ""))]),
      ])
  }

  /// What a new paper leaves open: worth a question at the end, not before anything is typed.
  private func gaps(in desk: Surroundings) -> [Warning] {
    guard case .record(let form) = purpose, form.kind == .proof else { return [] }
    let values = values(in: desk).values
    let result = values[.proofResult] ?? Proof.Result.unknown.rawValue
    return (values[.proofIssuedOn] == nil ? [.proofWithoutDay] : [])
      + (result == Proof.Result.unknown.rawValue ? [.proofWithoutResult] : [])
  }

  /// Fields without which an Eilfall does not go out.
  private var neededToSend: [Field] {
    guard case .record(let form) = purpose, form.isUrgentProposal else { return [] }
    return form.fields { texts[.field($0)] ?? "" }.filter(\.isRequired).map(\.field)
  }

  /// Why the record changes, where somebody wrote it down.
  var changeReason: String? {
    let reason = (texts[.extra(.changeReason)] ?? "").trimmed
    return reason.isEmpty ? nil : reason
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
  static let saveAnywayTitle = TextKey("form.saveAnyway.title")
  static let saveAnyway = TextKey("form.saveAnyway")
  static let saveNot = TextKey("form.saveNot")
  static let reasonMissing = TextKey("form.reasonMissing")
}

extension PluralKey {
  static let formRefused = PluralKey("form.refused")
}
