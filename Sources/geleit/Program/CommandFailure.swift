import Guardianship
import Wording

/// Why a command did nothing, besides what the register and the files report.
enum CommandFailure: Error, Equatable {
  case refused(Refusal)
  case notADay(String)
  case userOnlyInDemo
  case unknownOrder(String, possible: [String])
  /// A line of a mapping file without a heading, a sign or a known column.
  case unknownMapping(line: Int, text: String)
  /// What is said of a court of a list names none of the register.
  case notACourt(String, possible: [String])
  /// A court of a list that the register has already.
  case knownCourt(String)
  /// A line of a key script that is no instruction.
  case unknownInstruction(line: Int, text: String)
  case notASize(String)
  case noTerminal
  /// A case without a Sozialbericht.
  case noReport(String)
  /// Somebody changed the record between reading and writing.
  case changedMeanwhile(by: String)
  /// The guardian can be several things: one has to be named.
  case kindNeeded(String, possible: [GuardianKind])
  /// No open Auftrag of the case has this number.
  case unknownRequest(String, possible: [String])
  /// Standard output took no more: a full disk, a reader that went away.
  case outputRefused
  case cancelled
}

extension Wording {
  func sentence(for failure: CommandFailure) -> String {
    switch failure {
    case .refused(let refusal): explanation(of: refusal).text
    case .notADay(let typed): text(.notADay, typed)
    case .userOnlyInDemo: self[.userOnlyInDemo]
    case .unknownOrder(let typed, let possible):
      text(.unknownOrder, typed, possible.joined(separator: ", "))
    case .unknownMapping(let line, let words): text(.unknownMapping, "\(line)", words)
    case .notACourt(let typed, let possible):
      text(
        .notACourt, typed, possible.isEmpty ? self[.noValue] : possible.joined(separator: ", "))
    case .knownCourt(let name): text(.knownCourt, name)
    case .unknownInstruction(let line, let words): text(.unknownInstruction, "\(line)", words)
    case .notASize(let typed): text(.notASize, typed)
    case .noTerminal: self[.noTerminal]
    case .noReport(let reference): text(.noReport, reference)
    case .changedMeanwhile(let user): text(.changedMeanwhile, user)
    case .kindNeeded(let guardian, let possible):
      text(.kindNeeded, guardian, possible.map(\.rawValue).joined(separator: ", "))
    case .unknownRequest(let typed, let possible):
      text(
        .unknownRequest, typed, possible.isEmpty ? self[.noValue] : possible.joined(separator: ", ")
      )
    case .outputRefused: self[.outputRefused]
    case .cancelled: self[.cancelled]
    }
  }
}

extension TextKey {
  fileprivate static let changedMeanwhile = TextKey("failure.changedMeanwhile")
  fileprivate static let kindNeeded = TextKey("failure.kindNeeded")
  fileprivate static let unknownRequest = TextKey("failure.unknownRequest")
  fileprivate static let outputRefused = TextKey("failure.outputRefused")
  fileprivate static let notADay = TextKey("failure.notADay")
  fileprivate static let userOnlyInDemo = TextKey("failure.userOnlyInDemo")
  fileprivate static let unknownOrder = TextKey("failure.unknownOrder")
  fileprivate static let notACourt = TextKey("failure.notACourt")
  fileprivate static let knownCourt = TextKey("failure.knownCourt")
  fileprivate static let unknownMapping = TextKey("failure.unknownMapping")
  fileprivate static let unknownInstruction = TextKey("failure.unknownInstruction")
  fileprivate static let notASize = TextKey("failure.notASize")
  fileprivate static let noReport = TextKey("failure.noReport")
  fileprivate static let cancelled = TextKey("failure.cancelled")
}
