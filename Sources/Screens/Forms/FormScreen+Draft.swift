import Guardianship
import TerminalKit
import Wording

/// What is typed survives as a draft in the register.
extension FormScreen {
  /// What differs from the beginning, by stable name: what a draft keeps. Of what is new it keeps all
  /// that stands there.
  var typed: [String: String] {
    let texts = texts.filter { $0.key != .extra(.entry) }
    var typed: [String: String] = [:]
    for (slot, text) in texts where text != initial[slot] ?? "" { typed[slot.name] = text }
    guard !typed.isEmpty else { return [:] }
    if description.isNew {
      for (slot, text) in texts where !text.isEmpty { typed[slot.name] = text }
    }
    return typed.merging(description.kept) { typed, _ in typed }
  }

  /// Puts a draft's texts in.
  mutating func restore(_ texts: [String: String], in desk: Surroundings) {
    kept = texts
    for slot in Slot.all { if let text = texts[slot.name] { hidden[slot] = text } }
    rebuild(with: initial.merging(hidden) { $1 }, in: desk)
  }

  /// What could not be kept is tried again when it is another text, or when somebody leaves.
  mutating func rest(in desk: Surroundings) -> [Step] { unkept == typed ? [] : keepDraft() }

  /// Brings the draft in step with what is typed.
  mutating func keepDraft() -> [Step] {
    guard !isSaving else { return [] }
    let typed = typed
    guard typed != kept else { return [] }
    kept = typed
    unkept = nil
    if typed.isEmpty { return discardDraft() }
    let content = DraftContent(
      key: description.draftKey, texts: typed, basis: description.basis)
    return [.effect(.keep(.draft(content)))]
  }

  func discardDraft() -> [Step] { [.effect(.keep(.noDraft(description.draftKey)))] }

  mutating func leave(in desk: Surroundings) -> [Step] {
    guard holdsTyping else { return (kept.isEmpty ? [] : discardDraft()) + [.back] }
    let dialog = leaveDialog(canKeep: true, in: desk)
    return keepDraft() + [.ask(dialog)]
  }

  /// What becomes of what was typed; keeping it is offered only where it can be kept.
  func leaveDialog(canKeep: Bool, in desk: Surroundings) -> Dialog<[Step]> {
    let wording = desk.wording
    var buttons: [Dialog<[Step]>.Button] = [.init(wording[.leaveStay], payload: [])]
    if canKeep {
      let keep: [Step] = [.back, .say(StatusLine(wording[.draftKept]))]
      buttons.append(.init(wording[.leaveKeep], payload: keep))
    }
    buttons.append(.init(wording[.leaveDiscard], payload: discardDraft() + [.back]))
    // Where nothing can be kept, leaving the program must not wait for it.
    if !canKeep { buttons.append(.init(wording[.quitLeave], payload: [.effect(.terminal(.quit))])) }
    return Dialog<[Step]>(
      title: wording[.leaveTitle], text: wording[.leaveText], buttons: buttons)
  }
}

extension TextKey {
  fileprivate static let leaveTitle = TextKey("leave.title")
  fileprivate static let leaveText = TextKey("leave.text")
  fileprivate static let leaveStay = TextKey("leave.stay")
  fileprivate static let leaveKeep = TextKey("leave.keep")
  fileprivate static let leaveDiscard = TextKey("leave.discard")
  fileprivate static let draftKept = TextKey("draft.kept")
}
