import Foundation
import Guardianship
import Register
import Screens
import TerminalKit

/// The loop: draw, wait for one event, update, perform effects, again.
///
/// One thread. What may wait until after painting (exact counts, the detail beside the list) is
/// performed when no key waits and given up when a newer one replaces it.
final class DeskRuntime {
  var desk: Desk
  let terminal: any Terminal
  let worker: Worker
  let host: HostEnvironment
  let options: GlobalOptions
  /// Nothing before the start screen has made or opened a register.
  var workplace: Workplace?
  var late = LateEffects()
  /// Whether a key was more urgent than what counts today.
  var isMorningLate = false
  private var knownChange: Int64 = 0
  private var isLeaving = false
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
        perform(late.next())
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
      for reply in worker.news() { receive(reply) }
    case .idle where late.isEmpty:
      perform(desk.handle(.idle))
      lookAround()
    case .idle: break
    default:
      quietPolls = 0
      perform(desk.handle(event))
    }
  }

  func receive(_ reply: Reply) { perform(desk.receive(reply)) }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isLeaving = true
      case .suspend: terminal.suspended { _ = raise(SIGTSTP) }
      case .count, .loadDetail, .loadSession: late.put(effect)
      default: performNow(effect)
      }
    }
  }

  private func perform(_ effect: Effect?) {
    if let effect { performNow(effect) }
  }

  /// Idle time: what did other desks do, and is there a log to fold into the file?
  private func lookAround() {
    guard let register = workplace?.register else { return }
    if let day = try? workplace?.turn() { receive(.newDay(day)) }
    quietPolls += 1
    if quietPolls == DeskRuntime.quietPollsBeforeCheckpoint { try? register.checkpoint() }
    guard let counter = try? register.changeCounter(), counter != knownChange else { return }
    knownChange = counter
    receive(.registerChanged)
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
