/// Somebody who could become guardian in a case, with what speaks for and against: in words, never
/// as a number.
public struct Candidate: Equatable, Sendable {
  public let subject: Subject
  public let tier: Tier
  public let pros: [Reason]
  public let cons: [Reason]
  /// What rules the candidate out at present.
  public let blockers: [Reason]
  /// The open proposal that names this guardian in the case already.
  public var proposal: Assignment.ID?

  public enum Subject: Equatable, Sendable {
    case guardian(Guardian.ID, reference: String, Guardian)
    /// A relative or close person of the case who is not among the guardians yet.
    case party(Party)
  }

  /// The order of the law: § 1816 Abs. 2, 3, 4, 5, § 1818 Abs. 1, 4 BGB.
  public enum Tier: String, CaseIterable, Sendable {
    case wish
    case close
    case volunteer
    case professional
    case association
    case authority

    /// Where the law puts the tier.
    public var paragraph: Paragraph {
      switch self {
      case .wish: .wish
      case .close: .family
      case .volunteer: .volunteers
      case .professional: .volunteerFirst
      case .association: .association
      case .authority: .authority
      }
    }
  }

  public struct Reason: Equatable, Sendable {
    public let note: Note
    public let arguments: [ProposalFinding.Argument]

    init(_ note: Note, _ arguments: ProposalFinding.Argument...) {
      self.note = note
      self.arguments = arguments
    }
  }

  public enum Note: String, CaseIterable, Sendable {
    case wishedByPerson
    case closeToPerson
    case speaks
    case livesNear
    case hasRoom
    case wasHere
    case isProvisionalHere
    case hasAgreement
    case papersUsable
    case takesAreas
    case saidYes
    case isFull
    case isPaused
    case isPausedUntil
    case saidNo
    case notReached
    case askAgainFrom
    case rejectedByPerson
    case noAgreement
    case paperMissing
    case paperTooOld
    case paperWithEntry
    case paperResultUnknown
    case leavesAreas
    case notYetChecked
    case notKnownYet
    case hasDied
    case hasLeft
    case isUnsuitable
    case notRegistered
    case isGuardianHere
    case isProposedHere
    case isProposedElsewhere
  }

  /// The day on which the guardian said yes in the case.
  public var readyOn: Day? {
    guard case .day(let day) = pros.first(where: { $0.note == .saidYes })?.arguments.first else {
      return nil
    }
    return day
  }

  public var guardianID: Guardian.ID? {
    if case .guardian(let id, _, _) = subject { id } else { nil }
  }

  public var name: String {
    switch subject {
    case .guardian(_, _, let guardian): guardian.listName
    case .party(let party): party.name
    }
  }

  public var reference: String? {
    if case .guardian(_, let reference, _) = subject { reference } else { nil }
  }
}
