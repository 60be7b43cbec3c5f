import Foundation
import Synchronization

/// Ctrl-C during long work on the command line: asks the work to stop and take itself back.
struct Interrupt {
  private static let requested = Atomic(false)

  init() {
    signal(SIGINT) { _ in Interrupt.requested.store(true, ordering: .relaxed) }
  }

  var isRequested: Bool { Interrupt.requested.load(ordering: .relaxed) }
}
