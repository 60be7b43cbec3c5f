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
  var isLeaving = false
  /// Whether the account was switched off while the desk was open.
  private(set) var isLockedOut = false
  private var knownChange: Int64 = 0
  private var quietPolls = 0
  /// When typing was last kept and other desks were last looked at.
  private var lastLook = ContinuousClock.now

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

  /// Letters that come faster are one word.
  private static let wordPause = 500

  private var patience: Int {
    if desk.holdsTyping { return DeskRuntime.typingPause }
    return desk.hearsWord ? DeskRuntime.wordPause : DeskRuntime.pollInterval
  }

  private func handle(_ event: Event) {
    switch event {
    case .wake:
      for news in worker.news() { receive(news.reply, to: news.effect) }
    case .idle where late.isEmpty:
      perform(desk.handle(.idle))
      lookAround()
      quietPolls += 1
      if quietPolls.isMultiple(of: DeskRuntime.quietPollsBeforeCheckpoint) {
        try? workplace?.register.checkpoint()
      }
    case .idle: perform(desk.pause())
    case .key, .paste, .resize, .terminate:
      quietPolls = 0
      if leavesLockedOut() { return }
      perform(desk.handle(event))
      guard lastLook.duration(to: .now) >= .milliseconds(DeskRuntime.pollInterval) else { return }
      // Keys that come without a pause: what is typed is kept and other desks are seen all the same.
      if desk.holdsTyping { perform(desk.handle(.idle)) }
      lookAround()
    }
  }

  /// - Parameter effect: what the reply answers; nothing for news.
  func receive(_ reply: Reply, to effect: Effect?) { perform(desk.receive(reply, to: effect)) }

  /// What did other desks do, and is it another day?
  private func lookAround() {
    lastLook = .now
    guard let register = workplace?.register else { return }
    if let day = try? workplace?.turn() { receive(.newDay(day), to: nil) }
    if leavesLockedOut() { return }
    do throws(RegisterFailure) {
      try register.checkPlace()
    } catch {
      receive(.failure(Geleit.sentence(for: error)), to: nil)
    }
    guard let counter = try? register.changeCounter(), counter != knownChange else { return }
    knownChange = counter
    receive(.registerChanged, to: nil)
  }

  private static let quietPollsBeforeCheckpoint = 5

  /// An account that was switched off does not read on: what is typed is kept, then the desk ends.
  private func leavesLockedOut() -> Bool {
    guard let workplace, (try? workplace.isLockedOut()) == true else { return false }
    isLockedOut = true
    perform(desk.handle(.terminate))
    return true
  }

  /// The desk's own changes wake nobody here.
  func noteOwnChange() {
    if let register = workplace?.register {
      knownChange = (try? register.changeCounter()) ?? knownChange
    }
  }

  /// A cancelled import has to take its transaction back before the process ends; a printer that
  /// does not answer is not waited for.
  private func waitForWork() {
    worker.cancelImport()
    let begun = ContinuousClock.now
    while worker.isImporting
      || !worker.isIdle && begun.duration(to: .now) < DeskRuntime.patienceWithPrinter
    {
      Thread.sleep(forTimeInterval: 0.02)
      _ = worker.news()
    }
  }

  private static let patienceWithPrinter = Duration.seconds(5)
}
