import Guardianship
import TerminalKit
import Wording

/// The questions and messages that several screens have in common.
enum Dialogs {
  static func message(
    _ title: String, _ text: String, role: Role = .normal, _ wording: Wording
  )
    -> Dialog<[Step]>
  {
    Dialog(
      title: title, text: text, role: role, buttons: [.init(wording[.close], payload: [])])
  }

  /// What an action on many will do, before it does it: the button names the deed, and whoever goes
  /// back is told that nothing was done.
  static func preview(
    _ title: String, _ lines: [String], shown: Int = 12, deed: String, _ steps: [Step],
    in desk: Surroundings
  ) -> Dialog<[Step]> {
    let wording = desk.wording
    let rest = lines.count - shown
    let text = lines.prefix(shown) + (rest > 0 ? [wording.plural(.andMore, rest)] : [])
    let nothing = [Step.say(StatusLine(wording[.bulkNothing]))]
    return Dialog(
      title: title, text: text.joined(separator: "\n"),
      buttons: [
        .init(deed, payload: steps), .init(wording[.cancel], payload: nothing),
      ], onCancel: nothing)
  }

  static func replaceFile(
    _ path: String, then effect: Effect, _ desk: Surroundings
  ) -> Dialog<[Step]> {
    Dialog(
      title: desk.wording[.fileExistsTitle], text: desk.wording.text(.fileExists, path),
      role: .warning,
      buttons: [
        .init(desk.wording[.replace], payload: [.effect(effect)]),
        .init(desk.wording[.cancel], payload: []),
      ], focus: 1)
  }

  /// Rows of an action on many that were not done, each with its reason.
  static func rows(_ summary: String, _ refused: [String], in desk: Surroundings) -> Dialog<[Step]>
  {
    let wording = desk.wording
    var text = wording.plural(.bulkRefused, refused.count) + "\n"
    text += refused.prefix(6).joined(separator: "\n")
    if refused.count > 6 { text += "\n" + wording.plural(.andMore, refused.count - 6) }
    return message(summary, text, role: .warning, wording)
  }

  /// What became of an operation, in one line.
  static func status(
    _ operation: Operation, _ outcome: Outcome, in desk: Surroundings
  ) -> StatusLine {
    let wording = desk.wording
    let name = wording.name(operation.name)
    switch outcome {
    case .done(let done):
      if done.rows.count == 1, case .refused(let refusal) = done.rows[0].result {
        return StatusLine(desk.sentence(refusal), role: .error)
      }
      if case .steps(.approve, let versions, _) = operation {
        return StatusLine(wording.plural(.approved, versions.count), role: .success)
      }
      let text = operation.name == .undo ? wording[.undoDone] : wording.text(.done, name)
      return StatusLine(text, role: .success)
    case .unchanged: return StatusLine(wording[.unchanged])
    case .refused(let refusal): return StatusLine(desk.sentence(refusal), role: .error)
    case .conflict: return StatusLine(wording[.conflictMeanwhile], role: .warning)
    }
  }
}

extension TextKey {
  static let close = TextKey("button.close")
  static let cancel = TextKey("button.cancel")
  static let replace = TextKey("button.replace")
  static let bulkNothing = TextKey("bulk.nothing")
  static let fileExistsTitle = TextKey("file.existsTitle")
  static let fileExists = TextKey("file.exists")
  static let fileSaved = TextKey("file.saved")
  static let undoDone = TextKey("undo.done")
  static let undoNothing = TextKey("undo.nothing")
  static let done = TextKey("outcome.done")
  static let unchanged = TextKey("outcome.unchanged")
  static let conflictMeanwhile = TextKey("outcome.conflict")
}

extension PluralKey {
  static let bulkRefused = PluralKey("bulk.refused")
  static let bulkDone = PluralKey("bulk.done")
  static let andMore = PluralKey("andMore")
  fileprivate static let approved = PluralKey("work.approved")
}
