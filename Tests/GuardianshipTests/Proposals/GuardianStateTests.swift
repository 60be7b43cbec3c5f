import Guardianship
import Testing

@Suite("States of guardians and proposals on a day")
struct GuardianStateTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test("papers of a volunteer in one word")
  func paperState() throws {
    let today = try day("2026-11-26")
    func state(
      _ proofs: [(Proof.Kind, String?, Proof.Result)], wasAppointed: Bool = false,
      _ change: (inout Guardian) -> Void = { _ in }
    ) throws -> PaperState {
      var guardian = Guardian(family: "Braun", given: nil, isOrganisation: false)
      change(&guardian)
      let papers = try proofs.map { kind, issued, result in
        var proof = Proof(guardian: Guardian.ID(1), kind: kind, result: result)
        proof.issuedOn = try issued.map(day)
        return proof
      }
      return PaperState(of: guardian, proofs: papers, wasAppointed: wasAppointed, on: today)
    }
    let fresh: [(Proof.Kind, String?, Proof.Result)] = [
      (.criminalRecord, "2026-08-26", .clear), (.debtorRegister, "2026-11-01", .clear),
    ]
    #expect(try state(fresh) == .usable)
    #expect(try state([]) == .missing)
    #expect(try state([fresh[0]]) == .missing)
    #expect(try state([fresh[0], (.debtorRegister, "2026-11-01", .unknown)]) == .unknown)
    #expect(try state([fresh[0], (.debtorRegister, nil, .clear)]) == .missing)
    #expect(try state([fresh[0], (.debtorRegister, "2026-08-25", .clear)]) == .tooOld)
    #expect(
      try state([fresh[0], (.debtorRegister, "2026-08-25", .clear)], wasAppointed: true)
        == .usable)
    #expect(
      try state([fresh[0], (.debtorRegister, "2023-11-25", .clear)], wasAppointed: true)
        == .tooOld)
    #expect(try state([(.debtorRegister, "2026-11-01", .entry)]) == .notable)
    #expect(try state([fresh[0], (.debtorRegister, "2026-11-01", .unclear)]) == .notable)
    #expect(try state([]) { $0.kinds = [.professional] } == .notNeeded)
    #expect(try state([]) { $0.kinds = [.professional, .volunteer] } == .missing)
    #expect(try state([]) { $0.isOrganisation = true } == .notNeeded)
  }

  @Test("two weeks after the first appointment, quarterly in the first year, then yearly")
  func rhythm() throws {
    let first = try day("2026-11-30")
    func next(_ talk: String?) throws -> String {
      TalkRhythm().next(appointedOn: first, lastTalk: try talk.map(day)).iso
    }
    #expect(try next(nil) == "2026-12-14")
    #expect(try next("2026-11-29") == "2026-12-14", "a talk before it is no talk in office")
    #expect(try next("2026-11-30") == "2027-02-28")
    #expect(try next("2027-11-29") == "2028-02-29")
    #expect(try next("2027-11-30") == "2028-11-30")
    let old = try day("2013-05-14")
    let takenOver = try day("2026-11-26")
    let next = { TalkRhythm().next(appointedOn: $0, lastTalk: $1, takenOverOn: takenOver).iso }
    #expect(next(old, nil) == "2027-11-26", "talks before the takeover are not known")
    #expect(next(old, try day("2025-03-01")) == "2026-03-01")
    #expect(next(try day("2026-09-01"), nil) == "2027-02-26")
    #expect(next(try day("2026-12-01"), nil) == "2026-12-15")
    var own = TalkRhythm()
    (own.firstWeeks, own.firstYearMonths, own.laterMonths) = (4, 6, 24)
    #expect(own.next(appointedOn: first, lastTalk: nil).iso == "2026-12-28")
    #expect(own.next(appointedOn: first, lastTalk: try day("2027-05-31")).iso == "2027-11-30")
    #expect(own.next(appointedOn: first, lastTalk: try day("2028-02-29")).iso == "2030-02-28")
  }

  @Test("a claim is free again after a day")
  func claimant() throws {
    var proposal = Proposal()
    proposal.claimedBy = User.ID(3)
    #expect(proposal.claimant(on: try day("2026-11-26")) == nil)
    proposal.claimedOn = try day("2026-11-26")
    #expect(proposal.claimant(on: try day("2026-11-26")) == User.ID(3))
    #expect(proposal.claimant(on: try day("2026-11-27")) == User.ID(3))
    #expect(proposal.claimant(on: try day("2026-11-28")) == nil)
  }

  @Test("the first line of the table that fits says how many reviews there are")
  func reviewRules() {
    let table = [
      ReviewRule(kind: .volunteer, tie: .family, reviews: 0),
      ReviewRule(kind: .association, tie: nil, reviews: 2),
      ReviewRule(kind: nil, tie: Tie.none, reviews: 1),
    ]
    func reviews(_ kind: GuardianKind, _ tie: Tie?, _ table: [ReviewRule]) -> Int? {
      var assignment = Assignment(
        caseID: Case.ID(1), guardian: Guardian.ID(1), role: .guardian, kind: kind, state: .draft)
      assignment.tie = tie
      return ReviewRule.rule(for: assignment, in: table) { false }?.reviews
    }
    #expect(reviews(.volunteer, .family, table) == 0)
    #expect(reviews(.volunteer, .bond, table) == nil)
    #expect(reviews(.association, nil, table) == 2)
    #expect(reviews(.association, Tie.none, table) == 2)
    #expect(reviews(.association, Tie.none, table.reversed()) == 1)
    #expect(reviews(.professional, nil, table) == nil)
    #expect(reviews(.professional, nil, [ReviewRule(kind: nil, tie: nil, reviews: 2)]) == 2)
  }

  @Test(
    "a line for proposals without hints leaves those with some, and asks only where it has to")
  func onlyWithoutHints() {
    var bare = ReviewRule(kind: .volunteer, tie: .family, reviews: 0)
    bare.onlyWithoutHints = true
    #expect(bare.words == "volunteer family withoutHints")
    let table = [bare, ReviewRule(kind: .volunteer, tie: nil, reviews: 2)]
    func reviews(_ kind: GuardianKind, hints: () -> Bool) -> Int? {
      var assignment = Assignment(
        caseID: Case.ID(1), guardian: Guardian.ID(1), role: .guardian, kind: kind, state: .draft)
      assignment.tie = .family
      return ReviewRule.rule(for: assignment, in: table, hasHints: hints)?.reviews
    }
    #expect(reviews(.volunteer) { false } == 0)
    #expect(reviews(.volunteer) { true } == 2)
    var wasAsked = false
    _ = reviews(.association) {
      wasAsked = true
      return true
    }
    #expect(!wasAsked)
  }

  @Test("answers are the same after a journey through their text")
  func answers() {
    let answers: [ProposalRule: String] = [
      .criminalRecord: "bestellt am 3.11., kommt direkt", .view: "nicht ansprechbar",
      .family: "Tochter: sagt  ab = nein",
    ]
    #expect(Proposal.answers(from: Proposal.text(of: answers)) == answers)
    let lines = Proposal.text(of: [.view: "erste Zeile\n\r\nzweite"])
    #expect(Proposal.answers(from: lines) == [.view: "erste Zeile zweite"])
    for blank in ["", " ", "\t\n "] {
      #expect(Proposal.answers(from: Proposal.text(of: [.view: blank])).isEmpty, "\(blank)")
    }
    #expect(Proposal.answers(from: "unbekannt Grund\nview ja") == [.view: "ja"])
  }
}
