import Glibc

/// A file that is written whole or not at all: beside its place, to the disk, then named. Only its
/// owner may read it (mode 0600).
///
/// On any failure the folder is as it was. A device such as `/dev/stdout` is written straight to.
public struct WholeFile: Sendable {
  public let path: String
  /// Whether a file of that name may be written over.
  public let replaces: Bool

  public init(path: String, replaces: Bool) {
    self.path = path
    self.replaces = replaces
  }

  public func write(_ bytes: [UInt8]) throws(WritingFailure) {
    try write { sink in try sink(bytes) }
  }

  /// - Parameter body: hands its bytes to the function it is given.
  public func write(
    _ body: (_ sink: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws(WritingFailure) {
    if try isDevice() { return try writeDevice(body) }
    let (descriptor, aside) = try makeTemporary()
    do throws(WritingFailure) {
      defer { close(descriptor) }
      try fill(descriptor, body)
      guard fsync(descriptor) == 0 else { throw failure() }
    } catch {
      unlink(aside)
      throw error
    }
    do throws(WritingFailure) {
      try name(aside)
    } catch {
      unlink(aside)
      throw error
    }
    syncFolder()
  }

  /// Refuses beforehand what writing would refuse because of what lies there now.
  public func check() throws(WritingFailure) { _ = try isDevice() }

  private func isDevice() throws(WritingFailure) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return false }
    switch facts.st_mode & S_IFMT {
    case S_IFDIR: throw .isFolder(path: path)
    case S_IFREG:
      if !replaces { throw .fileExists(path: path) }
      return false
    default: return true
    }
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func makeTemporary() throws(WritingFailure) -> (descriptor: Int32, path: String) {
    guard let file = Leftovers.makeFile(in: folder) else { throw failure() }
    return file
  }

  private func writeDevice(
    _ body: (_ sink: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws(WritingFailure) {
    let descriptor = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    try fill(descriptor, body)
  }

  private func fill(
    _ descriptor: Int32, _ body: (_ sink: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws(WritingFailure) {
    do {
      try body { bytes in try write(bytes, to: descriptor) }
    } catch let error as WritingFailure {
      throw error
    } catch {
      throw .notSaved(path: path, reason: String(describing: error))
    }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(WritingFailure) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      start += written
    }
  }

  /// Gives the temporary file its name. Linking refuses a name that came up meanwhile; on a file
  /// system without links (a memory stick) an empty file takes the name first.
  private func name(_ aside: String) throws(WritingFailure) {
    if !replaces {
      if link(aside, path) == 0 {
        unlink(aside)
        return
      }
      try claimName()
    }
    guard rename(aside, path) == 0 else {
      let failure = failure()
      if !replaces { unlink(path) }
      throw failure
    }
  }

  private func claimName() throws(WritingFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .fileExists(path: path) : failure() }
    close(descriptor)
  }

  /// Makes the new name last through a power cut; a folder that cannot be synced still has it.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func failure() -> WritingFailure { WritingFailure(path: path, code: errno) }
}
