import Exchange
import Guardianship
import Register
import Screens
import Sheets
import TerminalKit
import Wording

/// Effects about lists of work, single records and what counts today.
extension DeskRuntime {
  func answerWork(_ effect: Effect, in workplace: Workplace) throws -> Reply? {
    switch effect {
    case .loadRecord(let reference): return .record(reference, try workplace.entry(reference))
    case .explainDeadline(let key, let id):
      return .deadline(key, try workplace.explanation(of: key, in: id))
    case .loadMorning: return try morning(in: workplace)
    case .loadAgenda(let from, let days, let ofEverybody):
      return .agenda(
        from: from, try workplace.agenda(from: from, days: days, ofEverybody: ofEverybody))
    case .loadDealings: return .dealings(try workplace.dealings())
    case .editText(let text): return .edited(try edit(text, in: workplace))
    default: return try answerGuardians(effect, in: workplace)
    }
  }

  /// In a register of many offices it takes long: then a key goes first, and it is read afterwards,
  /// if the desk still shows it.
  private func morning(in workplace: Workplace) throws -> Reply? {
    let isAgain = isMorningLate
    isMorningLate = false
    guard !isAgain || desk.screenName == "today" else { return nil }
    let begun = ContinuousClock.now
    let morning = try workplace.register.abandonable(when: { [terminal] in
      (isAgain || begun.duration(to: .now) > .milliseconds(100)) && terminal.hasInput
    }) {
      try workplace.morning()
    }
    if morning == nil {
      isMorningLate = true
      late.put(.loadMorning)
    }
    return morning.map { .morning($0) }
  }

  private func edit(_ text: String, in workplace: Workplace) throws -> String? {
    let path = workplace.register.path ?? ""
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let editor = try ExternalEditor(environment: host.environment, fallback: folder)
    return try terminal.suspended { try editor.edit(text) }
  }
}
