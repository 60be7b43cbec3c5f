import Guardianship
import TerminalKit
import Wording

extension Desk {
  /// Takes the answer to an effect, or news, and answers what the program has to do next.
  public mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .opened(let session):
      return open(session)
    case .session(let session):
      surroundings.session = session
      return perform(current.screen.receive(reply, in: surroundings))
    case .outcome(_, .done(let done)):
      made.insert(done.change)
      unsent.settle()
      let steps = current.screen.receive(reply, in: surroundings)
      return perform(steps + [.effect(.loadSession)])
    case .registerChanged:
      let steps = current.screen.receive(reply, in: surroundings)
      return perform(steps + [.effect(.loadSession)])
    case .newDay(let today):
      surroundings.today = today
      return perform(current.screen.appear(in: surroundings) + [.effect(.loadSession)])
    case .lastChange(let offer): return perform(offerUndo(offer))
    case .drafts(let drafts): return perform(offer(drafts))
    case .detail(let id, let detail?) where resuming?.caseID == id:
      return perform(openResumed(detail))
    case .record(let record, let entry) where resuming?.record == record:
      guard let draft = resuming else { return [] }
      resuming = nil
      return perform(
        openForm(
          entry.map { .record(RecordForm($0, subject: draft.texts[Draft.subject])) }, of: draft))
    case .deadline(_, let explanation) where resuming?.form == .deadline:
      guard let draft = resuming else { return [] }
      resuming = nil
      let form = explanation.map { DeadlineForm(explanation: $0, settles: false) }
      return perform(openForm(form.map { .deadline($0) }, of: draft))
    case .failure(let sentence), .draftFailure(let sentence):
      status = StatusLine(sentence, role: .error)
      var steps = current.screen.receive(reply, in: surroundings)
      if case .draftFailure = reply, case .form(let form) = current, case .dialog = overlay {
        // The question on the screen would promise a draft that there is not.
        steps.append(.show(.dialog(form.leaveDialog(canKeep: false, in: surroundings))))
      }
      return perform(steps)
    default: return perform(current.screen.receive(reply, in: surroundings))
    }
  }

  /// Goes to the case list of a register; after "import a list" on to the import.
  private mutating func open(_ session: Session) -> [Effect] {
    let wantsImport = if case .start(let start) = current { start.wantsImport } else { false }
    surroundings.session = session
    below = []
    overlay = nil
    areas = [:]
    current = .beginning(of: .today, in: surroundings)
    return begin() + (wantsImport ? perform([.open(.importing(ImportScreen()))]) : [])
  }

  private func offerUndo(_ offer: UndoOffer?) -> [Step] {
    guard let offer else {
      return [.say(StatusLine(surroundings.wording[.undoNothing]))]
    }
    if let refusal = offer.refusal {
      return [.say(StatusLine(surroundings.sentence(refusal), role: .warning))]
    }
    let isOwn = made.contains(offer.change.id)
    return [.show(.dialog(UndoQuestion(offer, madeHere: isOwn).dialog(in: surroundings)))]
  }

  // MARK: - Drafts

  /// Asks whether to write on: with buttons for one draft, with a list for several.
  private func offer(_ drafts: [Draft]) -> [Step] {
    guard let draft = drafts.first else { return [] }
    let wording = surroundings.wording
    let key = DraftKey(form: draft.form, caseID: draft.caseID, record: draft.record)
    let text = wording.text(
      .draftFrom, surroundings.moment(draft.savedAt), surroundings.name(of: draft))
    let next: [Step] = drafts.count > 1 ? offer(Array(drafts.dropFirst())) : []
    let dialog = Dialog<[Step]>(
      title: wording[.draftTitle],
      text: [text, surroundings.beginning(of: draft)].filter { !$0.isEmpty }
        .joined(separator: "\n"),
      buttons: [
        .init(wording[.draftResume], payload: [.resume(draft)]),
        .init(wording[.draftLater], payload: next),
        .init(wording[.draftDiscard], payload: [.effect(.discardDraft(key))] + next),
      ])
    return [.show(.dialog(dialog))]
  }

  mutating func resume(_ draft: Draft) -> [Step] {
    resuming = draft
    if let record = draft.record, RecordForm.kind(of: draft.form) != nil {
      return [.effect(.loadRecord(record))]
    }
    if draft.form == .deadline, let id = draft.caseID, let key = try? DeadlineForm.key(of: draft) {
      return [.effect(.explainDeadline(key, id))]
    }
    if let id = draft.caseID { return [.effect(.loadDetail(id))] }
    resuming = nil
    return openForm(FormPurpose(newOf: draft, in: surroundings), of: draft)
  }

  /// Opens the form of a draft with what was typed in it, or says that its record is gone.
  private func openForm(_ purpose: FormPurpose?, of draft: Draft) -> [Step] {
    guard let purpose else {
      return [.say(StatusLine(surroundings.wording[.draftStale], role: .warning))]
    }
    var form = FormScreen(purpose, in: surroundings)
    form.restore(draft.texts, in: surroundings)
    return [.open(.form(form))]
  }

  private mutating func openResumed(_ detail: CaseDetail) -> [Step] {
    guard let draft = resuming else { return [] }
    resuming = nil
    let name = detail.person.value.listName
    return [.open(.detail(CaseDetailScreen(id: detail.file.id, title: name)))]
      + openForm(FormPurpose(draft, of: detail, in: surroundings), of: draft)
  }
}

extension TextKey {
  static let draftTitle = TextKey("draft.title")
  static let draftFrom = TextKey("draft.from")
  static let draftResume = TextKey("draft.resume")
  static let draftLater = TextKey("draft.later")
  static let draftDiscard = TextKey("draft.discard")
  static let draftStale = TextKey("draft.stale")
}
