import Glibc

/// A file that is written whole or not at all: beside its place, then renamed. Only its owner may
/// read it.
public struct WholeFile: Sendable {
  public let path: String
  /// Whether a file of that name may be written over.
  public let replaces: Bool

  public init(path: String, replaces: Bool) {
    self.path = path
    self.replaces = replaces
  }

  /// - Parameter body: hands its bytes to the function it is given.
  /// - Throws: `ListFileError`; a file that may not be replaced gives `EEXIST`.
  public func write(
    _ body: (_ sink: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws(ListFileError) {
    let aside = "\(path).new-\(getpid())"
    unlink(aside)
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ListFileError(path: path, code: errno) }
    do {
      try body { try Self.write($0, to: descriptor, path) }
      guard fsync(descriptor) == 0 else { throw ListFileError(path: path, code: errno) }
      try take(aside)
      close(descriptor)
    } catch {
      close(descriptor)
      unlink(aside)
      throw error as? ListFileError ?? ListFileError(path: path, code: EIO)
    }
  }

  private func take(_ aside: String) throws(ListFileError) {
    if replaces {
      guard rename(aside, path) == 0 else { throw ListFileError(path: path, code: errno) }
    } else {
      guard link(aside, path) == 0 else { throw ListFileError(path: path, code: errno) }
      unlink(aside)
    }
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(ListFileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { space in
        Glibc.write(descriptor, space.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ListFileError(path: path, code: errno) }
      written += count
    }
  }
}
