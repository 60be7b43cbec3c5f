import Glibc

/// Why a file was not written. Wording says the sentence; each case names what to do.
public enum WritingFailure: Error, Equatable, Sendable {
  /// The file is there already: choose another name, or replace it knowingly.
  case fileExists(path: String)
  /// The path is a folder: add a file name.
  case isFolder(path: String)
  /// The folder of the file is missing: create it or choose another.
  case folderMissing(path: String)
  /// The folder or file may not be written: choose a folder of one's own.
  case notWritable(path: String)
  /// The disk is full: make room and write again.
  case noSpace(path: String)
  /// The system refused for another reason, in its own words.
  case notSaved(path: String, reason: String)

  /// - Parameter code: an `errno`.
  init(path: String, code: Int32) {
    self =
      switch code {
      case EEXIST: .fileExists(path: path)
      case EISDIR: .isFolder(path: path)
      case ENOENT, ENOTDIR: .folderMissing(path: path)
      case EACCES, EPERM, EROFS: .notWritable(path: path)
      case ENOSPC, EDQUOT: .noSpace(path: path)
      default: .notSaved(path: path, reason: String(cString: strerror(code)))
      }
  }
}
