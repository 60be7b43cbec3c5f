import Foundation
import Guardianship
import Register
import Screens
import TerminalKit

/// The loop: draw, wait for one event, update, perform effects, again.
///
/// One thread. What may wait until after painting (`Read.timing`) is read when no key waits.
final class DeskRuntime {
  var desk: Desk
  let terminal: any Terminal
  let worker: Worker
  let host: HostEnvironment
  let options: GlobalOptions
  /// Nothing before the start screen has made or opened a register.
  var workplace: Workplace?
  var late = LateEffects()
  /// What the worker's news answers.
  var working: Effect?
  var isLeaving = false
  private var knownChange: Int64 = 0
  private var quietPolls = 0

  init(
    desk: Desk, terminal: any Terminal, worker: Worker, host: HostEnvironment,
    options: GlobalOptions, workplace: Workplace?
  ) {
    self.desk = desk
    self.terminal = terminal
    self.worker = worker
    self.host = host
    self.options = options
    self.workplace = workplace
    knownChange = (try? workplace?.register.changeCounter()) ?? 0
  }

  /// Runs until the user leaves or the system asks for it.
  func run() {
    perform(desk.begin())
    while !isLeaving {
      terminal.present(desk.draw())
      if !late.isEmpty, !terminal.hasInput {
        if let effect = late.next() { perform(effect, isLate: true) }
      } else {
        handle(terminal.nextEvent(timeout: late.isEmpty ? patience : 0))
      }
    }
    waitForWork()
  }

  /// Milliseconds between two looks at what other desks did; they are seen within two seconds.
  private static let pollInterval = 1_000
  /// What is typed is kept after a pause as short as that between two words.
  private static let typingPause = 200

  private var patience: Int {
    desk.holdsTyping ? DeskRuntime.typingPause : DeskRuntime.pollInterval
  }

  private func handle(_ event: Event) {
    switch event {
    case .wake:
      for reply in worker.news() { receive(reply, to: working) }
    case .idle where late.isEmpty:
      perform(desk.handle(.idle))
      lookAround()
    case .idle: break
    case .key, .paste, .resize, .terminate:
      quietPolls = 0
      perform(desk.handle(event))
    }
  }

  /// - Parameter effect: what the reply answers; nothing for news.
  func receive(_ reply: Reply, to effect: Effect?) { perform(desk.receive(reply, to: effect)) }

  /// Idle time: what did other desks do, and is there a log to fold into the file?
  private func lookAround() {
    guard let register = workplace?.register else { return }
    if let day = try? workplace?.turn() { receive(.newDay(day), to: nil) }
    quietPolls += 1
    if quietPolls == DeskRuntime.quietPollsBeforeCheckpoint { try? register.checkpoint() }
    guard let counter = try? register.changeCounter(), counter != knownChange else { return }
    knownChange = counter
    receive(.registerChanged, to: nil)
  }

  private static let quietPollsBeforeCheckpoint = 5

  /// The desk's own changes wake nobody here.
  func noteOwnChange() {
    if let register = workplace?.register {
      knownChange = (try? register.changeCounter()) ?? knownChange
    }
  }

  /// A cancelled import has to take its transaction back before the process ends.
  private func waitForWork() {
    worker.cancel()
    while worker.isBusy {
      Thread.sleep(forTimeInterval: 0.02)
      _ = worker.news()
    }
  }
}
