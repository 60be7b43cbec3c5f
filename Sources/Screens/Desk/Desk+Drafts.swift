import Guardianship
import TerminalKit
import Wording

/// Drafts that lie there from an earlier time: the desk offers them and opens their forms.
extension Desk {
  /// Asks whether to write on: one draft after the other.
  func offer(_ drafts: [Draft]) -> [Step] {
    guard let draft = drafts.first else { return [] }
    let wording = surroundings.wording
    let text = wording.text(
      .draftFrom, surroundings.moment(draft.savedAt), surroundings.name(of: draft))
    let next: [Step] = drafts.count > 1 ? offer(Array(drafts.dropFirst())) : []
    let dialog = Dialog<[Step]>(
      title: wording[.draftTitle],
      text: [text, surroundings.beginning(of: draft)].filter { !$0.isEmpty }
        .joined(separator: "\n"),
      buttons: [
        .init(
          wording[.draftResume], payload: [.effect(.keep(.takeDraft(draft.id))), .resume(draft)]),
        .init(wording[.draftLater], payload: next),
        .init(wording[.draftDiscard], payload: [.effect(.keep(.dropDraft(draft.id)))] + next),
      ])
    return [.ask(dialog)]
  }

  mutating func resume(_ draft: Draft) -> [Step] {
    guard let reading = draft.reading else {
      return open(draft.form(in: surroundings), of: draft)
    }
    resuming = draft
    return [.effect(reading)]
  }

  /// Opens the form of the draft whose record has been read; nothing where the reply is about another.
  mutating func openResumed(_ reply: Reply) -> [Step]? {
    guard let draft = resuming, let reading = draft.reading else { return nil }
    let steps: [Step]
    switch (reading, reply) {
    case (.read(.detail(let asked)), .detail(let id, let detail?)) where asked == id:
      let name = detail.person.value.listName
      steps =
        [.open(CaseDetailScreen(id: id, title: name))]
        + open(draft.form(of: detail, in: surroundings), of: draft)
    case (.read(.record(let asked)), .record(let record, let entry)) where asked == record:
      steps = open(
        entry.map { RecordForm($0.asOf(draft.basis), subject: draft.texts[Draft.subject]) },
        of: draft)
    case (.read(.deadline), .deadline(_, let explanation)):
      steps = open(
        explanation.map { DeadlineForm(explanation: $0, settles: false) }, of: draft)
    default: return nil
    }
    resuming = nil
    return steps
  }

  /// Opens a form with what was typed in it, or says that its record is gone.
  private func open(_ form: (any FormDescription)?, of draft: Draft) -> [Step] {
    guard let form else {
      return [.warn(surroundings.wording[.draftStale])]
    }
    var screen = FormScreen(form, in: surroundings)
    screen.restore(draft.texts, in: surroundings)
    return [.open(screen)]
  }
}

extension TextKey {
  static let draftTitle = TextKey("draft.title")
  fileprivate static let draftFrom = TextKey("draft.from")
  fileprivate static let draftResume = TextKey("draft.resume")
  fileprivate static let draftLater = TextKey("draft.later")
  fileprivate static let draftDiscard = TextKey("draft.discard")
  fileprivate static let draftStale = TextKey("draft.stale")
}
