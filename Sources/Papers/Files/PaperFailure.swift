/// Why a paper did not come about. Wording says the sentence; each case names what to do.
public enum PaperFailure: Error, Equatable, Sendable {
  /// The file is there already: choose another name, or replace it knowingly.
  case fileExists(path: String)
  /// The path is a folder: add a file name.
  case isFolder(path: String)
  /// The folder of the file is missing: create it or choose another.
  case folderMissing(path: String)
  /// The folder or file may not be written: choose a folder of one's own.
  case notWritable(path: String)
  /// The disk is full: make room and print again.
  case noSpace(path: String)
  /// The system refused for another reason, in its own words.
  case notSaved(path: String, reason: String)
  /// The PDF could not be drawn, in Cairo's words: close other programs and print again.
  case drawing(reason: String)
}
