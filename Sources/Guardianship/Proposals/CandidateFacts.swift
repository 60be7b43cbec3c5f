/// What is known of a guardian when candidates for a case are looked for.
public struct CandidateFacts: Equatable, Sendable {
  public var id: Guardian.ID
  public var reference: String
  public var guardian: Guardian
  public var activeCases: Int
  public var proofs: [Proof] = []
  public var hasAgreement = false
  /// Appointed as a volunteer before, so that papers hold three years (§ 21 Abs. 3 BtOG).
  public var wasAppointed = false
  /// Was guardian in this case before.
  public var wasHere = false
  /// Appointed by einstweilige Anordnung.
  public var isProvisionalHere = false
  public var isHere = false
  /// The tie of an earlier office or proposal in this case.
  public var tie: Tie?
  /// What an open proposal of this case says the person wishes.
  public var preference: Party.Preference?
  /// An open proposal of this guardian in this case.
  public var proposal: Proposed?
  /// Other cases with an open proposal of this guardian for an office that counts as a case.
  public var proposedElsewhere = 0

  public struct Proposed: Equatable, Sendable {
    public let id: Assignment.ID
    public let reference: String

    public init(id: Assignment.ID, reference: String) {
      self.id = id
      self.reference = reference
    }
  }

  public init(id: Guardian.ID, reference: String, guardian: Guardian, activeCases: Int) {
    self.id = id
    self.reference = reference
    self.guardian = guardian
    self.activeCases = activeCases
  }
}

/// What a case asks of a guardian.
public struct CandidateSearch: Equatable, Sendable {
  public var parties: [Party] = []
  /// Who was asked in the case, the latest last.
  public var inquiries: [Versioned<Inquiry>] = []
  public var district: String?
  /// What the person speaks, as the office wrote it down.
  public var languages: String?
  public var taskAreas: [TaskArea.ID] = []
  public var areaNames: [TaskArea.ID: String] = [:]
  public var preferences = CandidatePreference.allCases
  public var day: Day

  public init(on day: Day) { self.day = day }

  /// Whether a guardian speaks one of the languages that the person needs, besides German.
  public func isSpoken(in languages: String?) -> Bool {
    let wanted = Self.words(of: self.languages)
    return Self.words(of: languages).contains(where: wanted.contains)
  }

  /// German is spoken by all and says nothing.
  static func words(of languages: String?) -> [String] {
    (languages ?? "").folded.split(whereSeparator: { ",;/ .".contains($0) }).map(String.init)
      .filter { $0 != "deutsch" && $0.count > 2 }
  }

  /// All candidates in the tiers of the law, inside a tier by what the office prefers, then by name.
  public func candidates(among guardians: [CandidateFacts]) -> [Candidate] {
    let known = guardians.map { facts in
      (facts: facts, party: parties.first { facts.guardian.isNamed($0.name) })
    }
    let unknown = parties.filter { party in
      guard party.isClose, party.asGuardian != .rejected else { return false }
      return !guardians.contains { $0.guardian.isNamed(party.name) }
    }.map(candidate)
    let ordered = known.map { facts, party in
      let candidate = candidate(facts, party)
      return (candidate: candidate, order: order(candidate), name: candidate.name.folded)
    }.sorted { a, b in
      a.order == b.order ? a.name < b.name : a.order.lexicographicallyPrecedes(b.order)
    }.map(\.candidate)
    return Candidate.Tier.allCases.flatMap { tier in
      (unknown + ordered).filter { $0.tier == tier }
    }
  }

  /// Candidates that are ruled out come last in a tier, those that cannot be asked now before them;
  /// the rest stand as the office's table says.
  private func order(_ candidate: Candidate) -> [Int] {
    [candidate.blockers.isEmpty ? 0 : 1, candidate.cons.contains(where: \.isHindrance) ? 1 : 0]
      + preferences.map { preference in
        switch preference {
        case .language: candidate.has(.speaks) ? 0 : 1
        case .district: candidate.has(.livesNear) ? 0 : 1
        case .room: candidate.has(.hasRoom) ? 0 : 1
        case .agreement: candidate.has(.hasAgreement) ? 0 : 1
        case .papers: candidate.has(.papersUsable) ? 0 : 1
        }
      }
  }

  private func candidate(_ party: Party) -> Candidate {
    let isWished = party.asGuardian == .wished
    let inquiry = inquiries.last { $0.value.isAbout(nil, party.name) }
    var candidate = Candidate(
      subject: .party(party), tier: isWished ? .wish : .close,
      pros: [Candidate.Reason(isWished ? .wishedByPerson : .closeToPerson), inquiry?.value.pro]
        .compactMap(\.self),
      cons: [Candidate.Reason(.notKnownYet), party.con, inquiry?.value.con].compactMap(\.self),
      blockers: [])
    candidate.inquiry = inquiry
    return candidate
  }

  private func candidate(_ facts: CandidateFacts, _ party: Party?) -> Candidate {
    let inquiry = inquiries.last { $0.value.isAbout(facts.id, facts.guardian.listName) }
    let assessment = CandidateAssessment(
      search: self, facts: facts, party: party, inquiry: inquiry?.value)
    var candidate = Candidate(
      subject: .guardian(facts.id, reference: facts.reference, facts.guardian),
      tier: assessment.tier, pros: assessment.pros.compactMap(\.self),
      cons: assessment.cons.compactMap(\.self), blockers: assessment.blockers.compactMap(\.self))
    candidate.proposal = facts.proposal?.id
    candidate.inquiry = inquiry
    return candidate
  }
}

extension Candidate.Reason {
  /// Whether the person would say no, is not free for a while or not fit for it yet.
  fileprivate var isHindrance: Bool {
    switch note {
    case .isGuardianHere, .isPaused, .isPausedUntil, .saidNo, .askAgainFrom, .rejectedByPerson,
      .isNotReady, .notYetChecked, .hasLeft, .isUnsuitable:
      true
    default: false
    }
  }
}

extension Candidate {
  fileprivate func has(_ note: Note) -> Bool { pros.contains { $0.note == note } }
}

extension Party {
  /// Family, personal bonds (§ 1816 Abs. 3 BGB), and a Beteiligter whom the person wishes.
  public var isClose: Bool { kind == .relative || kind == .closePerson || asGuardian == .wished }
}
