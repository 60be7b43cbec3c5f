import Guardianship
import Testing

/// A proposal to which a test adds what it is about.
struct Considered {
  var facts: ProposalFacts

  /// A stranger who volunteers, ready since the first of November.
  init(
    _ kind: GuardianKind = .volunteer, tie: Tie? = Tie.none, on day: String = "2026-11-26",
    _ change: (inout Considered) throws -> Void = { _ in }
  ) throws {
    var assignment = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(1), role: .guardian, kind: kind, state: .draft)
    assignment.tie = tie
    let guardian = Guardian(
      family: kind.isOrganisation ? "Brücke e. V." : "Braun",
      given: kind.isOrganisation ? nil : "Ursula", isOrganisation: kind.isOrganisation)
    facts = ProposalFacts(assignment, of: guardian, on: try Considered.day(day))
    facts.assignment.proposal.readyOn = try Considered.day("2026-11-01")
    try change(&self)
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  var guardian: Guardian {
    get { facts.guardian }
    set { facts.guardian = newValue }
  }

  var proposal: Proposal {
    get { facts.assignment.proposal }
    set { facts.assignment.proposal = newValue }
  }

  /// What one rule says; nothing where it asks nothing of such a proposal.
  func finding(_ rule: ProposalRule) -> ProposalFinding? {
    facts.findings().first { $0.rule == rule }
  }

  func verdict(_ rule: ProposalRule) -> ProposalFinding.Verdict? { finding(rule)?.verdict }

  func note(_ rule: ProposalRule) -> ProposalFinding.Note? { finding(rule)?.note }

  mutating func show(
    _ kind: Proof.Kind, issued: String?, handedIn: String? = nil, _ result: Proof.Result = .clear
  ) throws {
    var proof = Proof(guardian: Guardian.ID(1), kind: kind, result: result)
    proof.issuedOn = try issued.map(Considered.day)
    proof.handedInOn = try handedIn.map(Considered.day)
    facts.proofs.append(proof)
  }

  mutating func meet(
    _ kind: Party.Kind, _ name: String, _ preference: Party.Preference? = nil
  ) {
    var party = Party(kind: kind, name: name)
    party.asGuardian = preference
    facts.parties.append(party)
  }

  mutating func ask(_ name: String, _ answer: Inquiry.Answer) throws {
    var inquiry = Inquiry(guardian: nil, whom: name, askedOn: try Considered.day("2026-11-02"))
    inquiry.answer = answer
    facts.inquiries.insert(inquiry, at: 0)
  }

  mutating func sign(_ signed: String, until ended: String? = nil) throws {
    var agreement = Agreement(guardian: Guardian.ID(1))
    agreement.signedOn = try Considered.day(signed)
    agreement.endedOn = try ended.map(Considered.day)
    facts.agreements.append(agreement)
  }
}
