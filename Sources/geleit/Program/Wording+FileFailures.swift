import CursesTerminal
import Exchange
import Foundation
import Guardianship
import Papers
import Wording

extension Wording {
  /// Why a file was not written.
  func sentence(for failure: WritingFailure) -> String {
    switch failure {
    case .fileExists(let path): text(.fileExists, path)
    case .isFolder(let path): text(.isFolder, path)
    case .folderMissing(let path): text(.folderMissing, path)
    case .notWritable(let path): text(.notWritable, path)
    case .noSpace(let path): text(.noSpaceForFile, path)
    case .notSaved(let path, let reason): text(.notSaved, path, reason)
    }
  }

  /// Why the rows that were not taken are in no file, after the list was taken in.
  func sentence(forRejects failure: WritingFailure) -> String {
    text(.rejectsNotWritten, sentence(for: failure))
  }

  /// Why a paper did not come about.
  func sentence(for failure: PaperFailure) -> String {
    switch failure {
    case .drawing(let reason): text(.notDrawn, reason)
    }
  }

  /// Why nothing was printed.
  func sentence(for failure: PrinterFailure) -> String {
    switch failure {
    case .noPrinterProgram: self[.noPrinterProgram]
    case .refused(let reason): text(.notPrinted, reason)
    }
  }

  /// Why a text was not written in another editor.
  func sentence(for failure: EditorFailure) -> String {
    switch failure {
    case .noEditor: self[.noEditor]
    case .failed(let program, let status): text(.editorFailed, program, "\(status)")
    }
  }

  /// Why a list could not be read.
  func sentence(for failure: ListFileError) -> String {
    switch failure.code {
    case ENOENT, ENOTDIR: text(.fileMissing, failure.path)
    case EISDIR: text(.isFolder, failure.path)
    case EACCES, EPERM: text(.notPermitted, failure.path)
    case EFBIG: text(.tooLarge, failure.path)
    case ENOTSUP: text(.notAFile, failure.path)
    default: text(.notRead, failure.path, String(cString: strerror(failure.code)))
    }
  }

  func sentence(for failure: ListOpeningError) -> String {
    switch failure {
    case .file(let error): sentence(for: error)
    case .empty: self[.emptyList]
    case .unknownEncoding: self[.unknownEncoding]
    case .noList(let kind): self[kind.sentence]
    case .brokenLetters(let words):
      text(.brokenLetters, words.map { "„\($0)“" }.joined(separator: ", "))
    case .noHeader(let cells): text(.noHeader, cells.prefix(4).joined(separator: "; "))
    case .noNameColumn(let headings): text(.noNameColumn, headings.joined(separator: ", "))
    case .otherKind(.cases, let headings): text(.isOfCases, headings.joined(separator: ", "))
    case .otherKind(.guardians, let headings):
      text(.isOfGuardians, headings.joined(separator: ", "))
    }
  }

  func sentence(for failure: TerminalError) -> String {
    switch failure {
    case .notATerminal: self[.noTerminal]
    case .unknownTerminal(let name): text(.unknownTerminal, name)
    case .cannotMoveCursor(let name): text(.simpleTerminal, name)
    }
  }
}

extension TextKey {
  static let fileExists = TextKey("failure.file.exists")
  static let noTerminal = TextKey("failure.noTerminal")
  fileprivate static let noEditor = TextKey("failure.editor.none")
  fileprivate static let editorFailed = TextKey("failure.editor.failed")
  fileprivate static let isFolder = TextKey("failure.file.isFolder")
  fileprivate static let folderMissing = TextKey("failure.file.folderMissing")
  fileprivate static let fileMissing = TextKey("failure.file.missing")
  fileprivate static let notWritable = TextKey("failure.file.notWritable")
  fileprivate static let notPermitted = TextKey("failure.file.notPermitted")
  fileprivate static let noSpaceForFile = TextKey("failure.file.noSpace")
  fileprivate static let notSaved = TextKey("failure.file.notSaved")
  fileprivate static let rejectsNotWritten = TextKey("failure.rejects.notWritten")
  fileprivate static let noPrinterProgram = TextKey("failure.print.noProgram")
  fileprivate static let notPrinted = TextKey("failure.print.refused")
  fileprivate static let notDrawn = TextKey("failure.file.notDrawn")
  fileprivate static let notRead = TextKey("failure.list.notRead")
  fileprivate static let notAFile = TextKey("failure.list.notAFile")
  fileprivate static let tooLarge = TextKey("failure.list.tooLarge")
  fileprivate static let emptyList = TextKey("failure.list.empty")
  fileprivate static let unknownEncoding = TextKey("failure.list.unknownEncoding")
  fileprivate static let brokenLetters = TextKey("failure.list.brokenLetters")
  fileprivate static let noHeader = TextKey("failure.list.noHeader")
  fileprivate static let isOfCases = TextKey("failure.list.isOfCases")
  fileprivate static let isOfGuardians = TextKey("failure.list.isOfGuardians")
  fileprivate static let noNameColumn = TextKey("failure.list.noNameColumn")
  fileprivate static let simpleTerminal = TextKey("failure.simpleTerminal")
  fileprivate static let unknownTerminal = TextKey("failure.unknownTerminal")
}

extension FileKind {
  /// What to do with a file of this kind.
  fileprivate var sentence: TextKey {
    switch self {
    case .workbook: TextKey("failure.list.workbook")
    case .openDocument: TextKey("failure.list.openDocument")
    case .oldWorkbook: TextKey("failure.list.oldWorkbook")
    case .page: TextKey("failure.list.page")
    case .markup: TextKey("failure.list.markup")
    case .pdf: TextKey("failure.list.pdf")
    case .archive: TextKey("failure.list.archive")
    }
  }
}
