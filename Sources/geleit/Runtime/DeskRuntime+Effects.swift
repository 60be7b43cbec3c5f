import Foundation
import Guardianship
import Register
import Screens
import TerminalKit
import Wording

extension DeskRuntime {
  /// Performs effects in their order; what waits for the painting is put aside.
  func perform(_ effects: [Effect]) {
    for effect in effects {
      if effect.isLate { late.put(effect) } else { perform(effect, isLate: false) }
    }
  }

  /// Performs one effect and feeds its answer back; whatever fails answers with a sentence.
  func perform(_ effect: Effect, isLate: Bool) {
    do {
      if let reply = try answer(effect, isLate: isLate) { receive(reply, to: effect) }
    } catch {
      receive(.failure(Geleit.sentence(for: error)), to: effect)
    }
  }

  /// - Returns: nothing where no answer is due, or not yet.
  private func answer(_ effect: Effect, isLate: Bool) throws -> Reply? {
    switch effect {
    case .terminal(let request): return try answer(request)
    case .create(let register): return try answer(register)
    case .read(let read): return try answer(read, isLate: isLate)
    case .perform(let operation, let reason):
      let reply = try workplace?.answer(operation, reason: reason)
      noteOwnChange()
      return reply
    case .keep(let keep): return try workplace?.answer(keep)
    case .file(let request): return try workplace.flatMap { try answer(request, in: $0) }
    case .work(let work): return workplace.flatMap { begin(work, in: $0) }
    }
  }

  /// What nobody waits for any more is not read; what gives way to a key that waits is not answered.
  private func answer(_ read: Read, isLate: Bool) throws -> Reply? {
    guard desk.awaits(.read(read)) else { return nil }
    switch read.timing {
    case .atOnce, .afterPainting: return try workplace?.answer(read)
    case .afterPaintingUnlessKeysWait: return try unlessKeysWait(after: .zero, read)
    case .atOnceUnlessItTakesLong:
      let reply = try unlessKeysWait(after: isLate ? .zero : DeskRuntime.patienceOfKeys, read)
      if reply == nil { late.put(.read(read)) }
      return reply
    }
  }

  private func unlessKeysWait(after patience: Duration, _ read: Read) throws -> Reply? {
    guard let register = workplace?.register else { return nil }
    let begun = ContinuousClock.now
    let reply = try register.abandonable(when: { [terminal] in
      begun.duration(to: .now) >= patience && terminal.hasInput
    }) { try workplace?.answer(read) }
    return reply ?? nil
  }

  /// How long a key waits for what is read before painting.
  private static let patienceOfKeys = Duration.milliseconds(100)

  private func answer(_ request: TerminalRequest) throws -> Reply? {
    switch request {
    case .edit(let text): return .edited(try edit(text))
    case .suspend: terminal.suspended { _ = raise(SIGTSTP) }
    case .quit: isLeaving = true
    }
    return nil
  }

  private func edit(_ text: String) throws -> String? {
    let path = workplace?.register.path ?? ""
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let editor = try ExternalEditor(environment: host.environment, fallback: folder)
    return try terminal.suspended { try editor.edit(text) }
  }
}

extension Effect {
  fileprivate var isLate: Bool {
    guard case .read(let read) = self else { return false }
    return switch read.timing {
    case .atOnce, .atOnceUnlessItTakesLong: false
    case .afterPainting, .afterPaintingUnlessKeysWait: true
    }
  }
}

/// Effects that wait until the screen is painted and no key waits.
struct LateEffects {
  private var effects: [Effect] = []

  var isEmpty: Bool { effects.isEmpty }

  /// In place of those that are of no use once this one is asked for.
  mutating func put(_ effect: Effect) {
    effects.removeAll { effect.replaces($0) }
    effects.append(effect)
  }

  mutating func next() -> Effect? { effects.isEmpty ? nil : effects.removeFirst() }
}
