/// How the papers of a volunteer stand on a day, both together; each by itself says `ProposalFacts`.
public enum PaperState: String, CaseIterable, Sendable {
  /// Both are there and can be used for a proposal made now.
  case usable
  /// At least one is too old.
  case tooOld
  /// At least one has an entry or is to be clarified.
  case notable
  /// At least one is there without its result.
  case unknown
  /// At least one is not there.
  case missing
  /// No papers are asked for: professionals and organisations.
  case notNeeded

  /// - Parameter wasAppointed: papers then hold three years (§ 21 Abs. 3 BtOG).
  public init(
    of guardian: Guardian, proofs: [Proof], wasAppointed: Bool, on day: Day
  ) {
    guard guardian.isPerhapsVolunteer else {
      self = .notNeeded
      return
    }
    var facts = ProposalFacts(.blank, of: guardian, on: day)
    facts.proofs = proofs
    facts.wasAppointed = wasAppointed
    let notes = Proof.Kind.allCases.compactMap { facts.paper($0)?.note }
    let results = Proof.Kind.allCases.compactMap { facts.proof($0)?.result }
    if notes.contains(.paperWithEntry) || notes.contains(.paperUnclear) {
      self = .notable
    } else if notes.contains(.paperMissing) || notes.contains(.paperWithoutDay) {
      self = .missing
    } else if notes.contains(.paperTooOld) || notes.contains(.paperTooOldForFurther) {
      self = .tooOld
    } else {
      self = results.contains(.unknown) ? .unknown : .usable
    }
  }
}
