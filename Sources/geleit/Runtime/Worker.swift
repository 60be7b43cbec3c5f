import Foundation
import Screens
import Synchronization

/// The threads beside the desk, for work that takes longer than a key may wait.
///
/// Each piece of work gets values and, where it reads the register, its own connection; it answers
/// through a pipe that the loop polls. A piece counts as running from before it starts.
final class Worker {
  /// Readable as soon as some work has news.
  let wakeDescriptor: Int32
  private let writeDescriptor: Int32
  private var running: [Piece] = []

  /// One piece of work, and the effect that its next answer is for.
  private struct Piece {
    var effect: Effect
    let mailbox = Mailbox()
  }

  /// - Throws: `POSIXError` when no pipe can be had.
  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
    (wakeDescriptor, writeDescriptor) = (ends[0], ends[1])
    _ = fcntl(wakeDescriptor, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(wakeDescriptor)
    close(writeDescriptor)
  }

  var isIdle: Bool { running.isEmpty }
  /// Whether a list is being read or brought in; there is one at a time.
  var isImporting: Bool {
    running.contains { if case .work = $0.effect { true } else { false } }
  }

  /// Begins work for an effect, whose last word is the reply it returns.
  func begin(_ effect: Effect, _ work: @escaping @Sendable (Channel) -> Reply) {
    let piece = Piece(effect: effect)
    running.append(piece)
    let channel = Channel(mailbox: piece.mailbox, wake: writeDescriptor)
    let thread = Thread {
      let reply = work(channel)
      channel.send(reply, isLast: true)
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Asks the import to stop at its next opportunity; its last word still comes, as the answer to
  /// having asked.
  func cancelImport() {
    for index in running.indices {
      guard case .work = running[index].effect else { continue }
      running[index].effect = .work(.cancel)
      running[index].mailbox.cancel()
    }
  }

  /// What the work has said since the last call, with what it answers.
  func news() -> [(effect: Effect, reply: Reply)] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(wakeDescriptor, &bytes, bytes.count) > 0 {}
    var news: [(Effect, Reply)] = []
    running.removeAll { piece in
      let (replies, isDone) = piece.mailbox.take()
      news += replies.map { (piece.effect, $0) }
      return isDone
    }
    return news
  }

  /// The work's side of the pipe.
  struct Channel: Sendable {
    fileprivate let mailbox: Mailbox
    fileprivate let wake: Int32

    var isCancelled: Bool { mailbox.isCancelled }

    func report(_ progress: Screens.Progress) { send(.progress(progress), isLast: false) }

    fileprivate func send(_ reply: Reply, isLast: Bool) {
      mailbox.put(reply, isLast: isLast)
      var byte: UInt8 = 1
      _ = write(wake, &byte, 1)
    }
  }
}

/// Replies on their way from the work to the loop; only the latest progress is kept.
private final class Mailbox: Sendable {
  private struct State {
    var replies: [Reply] = []
    var isDone = false
    var isCancelled = false
  }

  private let state = Mutex(State())

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  func cancel() { state.withLock { $0.isCancelled = true } }

  func put(_ reply: Reply, isLast: Bool) {
    state.withLock { state in
      if case .progress = state.replies.last { state.replies.removeLast() }
      state.replies.append(reply)
      state.isDone = isLast
    }
  }

  func take() -> (replies: [Reply], isDone: Bool) {
    state.withLock { state in
      defer { state.replies = [] }
      return (state.replies, state.isDone)
    }
  }
}
