import Guardianship
import Register
import Screens

/// Effects about guardians and proposals.
extension DeskRuntime {
  func answerGuardians(_ effect: Effect, in workplace: Workplace) throws -> Reply? {
    let (register, today) = (workplace.register, workplace.today)
    switch effect {
    case .loadGuardian(let id): return .guardian(id, try register.guardian(id, today: today))
    case .loadGuardianHistory(let id, let before, let limit):
      let changes = try register.history(of: id, before: before, limit: limit + 1)
      return .guardianHistory(
        id, before: before, Array(changes.prefix(limit)), hasMore: changes.count > limit)
    case .loadReviewQueue(let query): return .reviewQueue(try register.reviewQueue(query))
    case .loadProposal(let id): return .proposal(id, try register.proposal(id, today: today))
    case .loadCandidates(let id):
      return .candidates(id, try register.candidates(for: id, today: today))
    case .loadOverview: return .overview(try register.overview(today: today))
    default: return try answerDeskKeeping(effect, in: workplace)
    }
  }
}
