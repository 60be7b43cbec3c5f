import Guardianship
import Wording

/// Why a command did nothing, besides what the register itself reports.
enum CommandFailure: Error, Equatable {
  case refused(Refusal)
  case notADay(String)
  case userOnlyInDemo
  case fileNotReadable(String)
  case fileExists(String)
  case unknownOrder(String, possible: [String])
  case unknownMapping(line: String)
  case noTerminal
  case cancelled
}

extension Wording {
  func sentence(for failure: CommandFailure) -> String {
    switch failure {
    case .refused(let refusal): sentence(for: refusal)
    case .notADay(let typed): text(.notADay, typed)
    case .userOnlyInDemo: self[.userOnlyInDemo]
    case .fileNotReadable(let path): text(.fileNotReadable, path)
    case .fileExists(let path): text(.fileExists, path)
    case .unknownOrder(let typed, let possible):
      text(.unknownOrder, typed, possible.joined(separator: ", "))
    case .unknownMapping(let line): text(.unknownMapping, line)
    case .noTerminal: self[.noTerminal]
    case .cancelled: self[.cancelled]
    }
  }
}

extension TextKey {
  fileprivate static let notADay = TextKey("failure.notADay")
  fileprivate static let userOnlyInDemo = TextKey("failure.userOnlyInDemo")
  fileprivate static let fileNotReadable = TextKey("failure.fileNotReadable")
  fileprivate static let fileExists = TextKey("failure.fileExists")
  fileprivate static let unknownOrder = TextKey("failure.unknownOrder")
  fileprivate static let unknownMapping = TextKey("failure.unknownMapping")
  fileprivate static let noTerminal = TextKey("failure.noTerminal")
  fileprivate static let cancelled = TextKey("failure.cancelled")
}
