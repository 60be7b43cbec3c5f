import GRDB

/// The register file.
public final class Register {
  let queue: DatabaseQueue

  init(queue: DatabaseQueue) { self.queue = queue }
}
