import Guardianship
import Register

extension Workplace {
  /// - Returns: what came into being.
  /// - Throws: why it was refused; between reading and writing somebody else may have been first.
  @discardableResult
  func perform(_ operation: Operation) throws -> RecordReference? {
    switch try outcome(of: operation, reason: nil) {
    case .done(let done): return done.created
    case .unchanged: return nil
    case .refused(let refusal): throw refusal
    case .conflict(let conflicts):
      throw CommandFailure.changedMeanwhile(by: conflicts.first?.changedBy ?? "")
    }
  }

  /// - Parameter reason: for the history, where the user gave one.
  func outcome(of operation: Operation, reason: String?) throws -> Outcome {
    try register.perform(
      operation, by: userID, today: today, at: HostEnvironment.now(), reason: reason,
      letter: letter)
  }

  /// Takes a step of a proposal as it stands now.
  func take(_ step: ProposalStep, of id: Assignment.ID, on day: Day? = nil) throws {
    let version = try proposal(id).record.version
    try perform(.step(step, of: id, basedOn: version, on: day ?? today))
  }
}
