import Glibc

/// Saving a finished paper: whole or not at all.
public enum PaperFile {
  /// Writes the bytes to a file that only its owner may read (mode 0600).
  ///
  /// They go to a temporary file in the same folder first, reach the disk and then take the name;
  /// on any failure the folder is as it was. A device such as `/dev/stdout` is written straight to.
  /// - Parameter replacing: whether a file of this name may be replaced.
  public static func save(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(PaperFailure) {
    var facts = stat()
    if stat(path, &facts) == 0 {
      switch facts.st_mode & S_IFMT {
      case S_IFDIR: throw .isFolder(path: path)
      case S_IFREG: if !replacing { throw .fileExists(path: path) }
      default: return try writeDevice(bytes, path: path)
      }
    }
    let folder = folder(of: path)
    let (descriptor, temporary) = try makeTemporary(in: folder, for: path)
    do throws(PaperFailure) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw failure(path) }
    } catch {
      unlink(temporary)
      throw error
    }
    do throws(PaperFailure) {
      try name(temporary, path, replacing: replacing)
    } catch {
      unlink(temporary)
      throw error
    }
    syncFolder(folder)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeTemporary(
    in folder: String, for path: String
  ) throws(PaperFailure) -> (descriptor: Int32, path: String) {
    var template = Array("\(folder)/.geleit-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path) }
    let name = template.dropLast().map { UInt8(bitPattern: $0) }
    return (descriptor, String(decoding: name, as: UTF8.self))
  }

  private static func writeDevice(_ bytes: [UInt8], path: String) throws(PaperFailure) {
    let descriptor = open(path, O_WRONLY | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path: path)
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(PaperFailure) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      start += written
    }
  }

  /// Gives the temporary file its name. Linking refuses a name that came up meanwhile; a file
  /// system without links (a memory stick) is asked beforehand instead.
  private static func name(
    _ temporary: String, _ path: String, replacing: Bool
  ) throws(PaperFailure) {
    if !replacing {
      if link(temporary, path) == 0 {
        unlink(temporary)
        return
      }
      guard errno != EEXIST, access(path, F_OK) != 0 else { throw .fileExists(path: path) }
    }
    guard rename(temporary, path) == 0 else { throw failure(path) }
  }

  /// Makes the new name last through a power cut; a folder that cannot be synced still has it.
  private static func syncFolder(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func failure(_ path: String) -> PaperFailure {
    let code = errno
    return switch code {
    case ENOENT, ENOTDIR: .folderMissing(path: path)
    case EACCES, EPERM, EROFS: .notWritable(path: path)
    case ENOSPC, EDQUOT: .noSpace(path: path)
    default: .notSaved(path: path, reason: String(cString: strerror(code)))
    }
  }
}
