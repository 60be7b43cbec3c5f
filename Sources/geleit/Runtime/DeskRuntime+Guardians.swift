import Guardianship
import Register
import Screens

/// Effects about guardians and proposals.
extension DeskRuntime {
  func answerGuardians(_ effect: Effect, in workplace: Workplace) throws -> Reply? {
    switch effect {
    case .loadGuardian(let id): return .guardian(id, try workplace.guardianDetail(id))
    case .loadGuardianHistory(let id, let before, let limit):
      let changes = try workplace.history(of: id, before: before, limit: limit + 1)
      return .guardianHistory(
        id, before: before, Array(changes.prefix(limit)), hasMore: changes.count > limit)
    case .loadReviewQueue(let query): return .reviewQueue(try workplace.reviewQueue(query))
    case .loadProposal(let id): return .proposal(id, try workplace.proposalDetail(id))
    case .loadCandidates(let id):
      return .candidates(id, try workplace.candidates(for: id))
    case .loadOverview: return .overview(try workplace.overview())
    default: return try answerDeskKeeping(effect, in: workplace)
    }
  }
}
