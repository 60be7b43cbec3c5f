import Foundation
import Screens
import Synchronization

/// The one thread beside the desk, for work that takes longer than a key may wait.
///
/// The work gets values and its own connection to the register; it answers through a pipe that the
/// loop polls. At most one piece of work runs, and it counts as running from before it starts.
final class Worker {
  /// Readable as soon as the work has news.
  let wakeDescriptor: Int32
  private let writeDescriptor: Int32
  private let mailbox = Mailbox()
  private(set) var isBusy = false

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

  /// Begins work whose last word is the reply it returns.
  /// - Precondition: nothing else runs.
  func begin(_ work: @escaping @Sendable (Channel) -> Reply) {
    precondition(!isBusy, "a second piece of work for the worker")
    isBusy = true
    let channel = Channel(mailbox: mailbox, wake: writeDescriptor)
    mailbox.reset()
    let thread = Thread {
      let reply = work(channel)
      channel.send(reply, isLast: true)
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Asks the work to stop at its next opportunity; its last word still comes.
  func cancel() { mailbox.cancel() }

  /// What the work has said since the last call.
  func news() -> [Reply] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(wakeDescriptor, &bytes, bytes.count) > 0 {}
    let (replies, isDone) = mailbox.take()
    if isDone { isBusy = false }
    return replies
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

/// Replies on their way from the worker to the loop; only the latest progress is kept.
private final class Mailbox: Sendable {
  private struct State {
    var replies: [Reply] = []
    var isDone = false
    var isCancelled = false
  }

  private let state = Mutex(State())

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  func reset() { state.withLock { $0 = State() } }

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
      defer {
        state.replies = []
        state.isDone = false
      }
      return (state.replies, state.isDone)
    }
  }
}
