import Guardianship
import TerminalKit
import Wording

/// Work beside the desk: it goes on while its screen is left, and there is one at a time.
extension Desk {
  /// Whether a list is being read or brought in, on whatever screen.
  var isImporting: Bool {
    working?.isWorking == true
      || ([current] + below).contains { ($0 as? ImportScreen)?.isWorking == true }
  }

  /// Said on every other screen while a list comes in.
  var workStatus: StatusLine? {
    guard isImporting, !(current is ImportScreen) else { return nil }
    return StatusLine(surroundings.wording[.importGoesOn])
  }

  /// What asking for another import leads to: the one that runs, and why, or what became of it.
  mutating func openWorking() -> [Step] {
    let sentence: [Step] =
      isImporting ? [.warn(surroundings.wording[.importIsRunning])] : []
    guard let screen = working else { return sentence }
    working = nil
    return [.open(screen)] + sentence
  }

  /// Gives an answer of the work to its screen, wherever that lies; elsewhere only its end is told.
  mutating func take(work reply: Reply) -> [Effect] {
    var told = Step.say(StatusLine(surroundings.wording[.importEndedElsewhere]))
    if case .failure(let sentence) = reply { told = .say(StatusLine(sentence, role: .error)) }
    if current is ImportScreen {
      let steps = current.receive(reply, in: surroundings)
      return perform(reply.isFailure ? steps + [told] : steps)
    }
    if let under = below.lastIndex(where: { $0 is ImportScreen }) {
      _ = below[under].receive(reply, in: surroundings)
    } else {
      _ = working?.receive(reply, in: surroundings)
    }
    return reply.isProgress ? [] : perform([told])
  }
}

extension TextKey {
  fileprivate static let importIsRunning = TextKey("import.isRunning")
  fileprivate static let importGoesOn = TextKey("import.goesOn")
  fileprivate static let importEndedElsewhere = TextKey("import.ended")
}
