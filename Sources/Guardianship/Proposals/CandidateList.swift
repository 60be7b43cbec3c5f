/// Candidates for a case, and how many more each tier has that were not looked at.
public struct CandidateList: Equatable, Sendable {
  public let candidates: [Candidate]
  /// Guardians of a tier who stand behind those that were looked at; only tiers that have some.
  public let left: [Candidate.Tier: Int]

  public init(_ candidates: [Candidate], left: [Candidate.Tier: Int] = [:]) {
    self.candidates = candidates
    self.left = left
  }
}
