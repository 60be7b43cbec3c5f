import Guardianship
import Testing

@testable import Register

@Suite("Candidates read from the register")
struct CandidateReadingTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
  }

  private func names() throws -> [String] {
    try desk.register.candidates(for: id, today: desk.today).candidates.map(\.name)
  }

  private func candidate(_ guardian: Guardian.ID) throws -> Candidate {
    try #require(
      try desk.register.candidates(for: id, today: desk.today).candidates
        .first { $0.guardianID == guardian })
  }

  @Test("a relative is found by the name in any order, also one who takes no strangers")
  func relatives() throws {
    let niece = try desk.guardian("Demir-Yılmaz", "Fatma") { $0.takesStrangers = false }
    try desk.guardian("Demir", "Uwe") { $0.takesStrangers = false }
    #expect(try names().isEmpty, "who serves an own relative is not offered to others")
    try desk.add(Party(kind: .relative, name: "Fatma Demir-Yılmaz"), to: id)
    try desk.add(Party(kind: .closePerson, name: "Jan Adam"), to: id)
    #expect(try names() == ["Jan Adam", "Demir-Yılmaz, Fatma"])
    #expect(try candidate(niece).tier == .close)
  }

  @Test(
    "one question of a day to the same person is one, to others and on other days it is another")
  func askedTwice() throws {
    let volunteer = try desk.guardian("Adam", "Jan")
    let question = Inquiry(guardian: volunteer, whom: nil, askedOn: desk.today)
    try desk.add(question, to: id)
    let again = try desk.perform(.add(NewRecord(question, to: id)))
    #expect(again.refusal == .alreadyAsked(desk.today))
    var earlier = question
    earlier.askedOn = desk.today.adding(days: -1)
    try desk.add(earlier, to: id)
    try desk.add(Inquiry(guardian: nil, whom: "Jan Adam", askedOn: desk.today), to: id)
    let named = Inquiry(guardian: nil, whom: "jan adam", askedOn: desk.today)
    #expect(try desk.perform(.add(NewRecord(named, to: id))).refusal == .alreadyAsked(desk.today))
    #expect(try candidate(volunteer).inquiry?.value.askedOn == desk.today)
  }

  @Test("the tiers of the law, with who was asked and what came of it")
  func asked() throws {
    let verein = try desk.guardian("Brücke e. V.", nil, [.association])
    let volunteer = try desk.guardian("Adam", "Jan")
    let professional = try desk.guardian("Klee", "Ute", [.professional]) {
      $0.licence.registration = .undecided
    }
    try desk.guardian("Weg", "Lea") { $0.stage = .left }
    let found = try desk.register.candidates(for: id, today: desk.today)
    #expect(found.candidates.map(\.guardianID) == [volunteer, professional, verein])
    var inquiry = Inquiry(guardian: volunteer, whom: nil, askedOn: desk.today)
    (inquiry.answer, inquiry.reason) = (.no, "keine Zeit")
    try desk.add(inquiry, to: id)
    #expect(
      try candidate(volunteer).cons.first?.arguments == [.day(desk.today), .text("keine Zeit")])
    let findings = try desk.register.findings(
      for: desk.proposal(of: professional, in: id, kind: .professional), today: desk.today)
    #expect(findings.first { $0.rule == .volunteerFirst }?.note == .volunteersNone)
  }

  @Test("an open proposal speaks against somebody, here by number, elsewhere by cases")
  func proposed() throws {
    let guardian = try desk.guardian()
    let other = try desk.openCase()
    try desk.propose(guardian, in: other)
    let elsewhere = try candidate(guardian)
    #expect(elsewhere.proposal == nil)
    #expect(elsewhere.cons.first { $0.note == .isProposedElsewhere }?.arguments == [.number(1)])
    let proposal = try desk.propose(guardian, in: id)
    let here = try candidate(guardian)
    #expect(here.proposal == proposal)
    #expect(here.cons.contains { $0.note == .isProposedHere })
    try desk.done(
      .step(.withdraw("doch nicht"), of: proposal, basedOn: 1, on: desk.today))
    #expect(try candidate(guardian).proposal == nil)
  }

  @Test(
    "candidates and proposals count the proposals elsewhere alike: standing in is no case",
    arguments: Assignment.Role.allCases)
  func proposedElsewhere(role: Assignment.Role) throws {
    let guardian = try desk.guardian { $0.capacity = 1 }
    try desk.propose(guardian, in: try desk.openCase("Birke")) { $0.role = role }
    let isCounted = role != .substitute
    #expect(try candidate(guardian).cons.contains { $0.note == .isProposedElsewhere } == isCounted)
    let findings = try desk.register.findings(
      for: desk.proposal(of: guardian, in: id), today: desk.today)
    #expect(findings.contains { $0.note == .isFullWithProposals } == isCounted)
  }

  @Test("whoever is guardian here wants a reason, whoever was speaks from experience")
  func here() throws {
    let guardian = try desk.guardian()
    try desk.done(.recordOrder(desk.order(id, .appointment, [.known(guardian)])))
    #expect(try candidate(guardian).cons.map(\.note).contains(.isGuardianHere))
    let findings = try desk.register.findings(
      for: desk.proposal(of: guardian, in: id), today: desk.today)
    #expect(findings.first { $0.rule == .inOffice }?.verdict == .warning)
    let office = try #require(try desk.detail(id).assignments.first)
    try desk.done(
      .endAssignment(office.id, basedOn: office.version, on: desk.today, reason: "Pause"))
    #expect(!(try candidate(guardian).cons.map(\.note).contains(.isGuardianHere)))
    #expect(try candidate(guardian).pros.map(\.note).contains(.wasHere))
  }

  @Test("whoever is appointed for a while only can be proposed for good")
  func provisional() throws {
    let guardian = try desk.guardian()
    try desk.done(.recordOrder(desk.order(id, .provisional, [.known(guardian)])))
    let found = try candidate(guardian)
    #expect(found.blockers.isEmpty)
    #expect(found.pros.map(\.note).contains(.isProvisionalHere))
    let facts = try desk.register.findings(
      for: desk.proposal(of: guardian, in: id), today: desk.today)
    #expect(!facts.contains { $0.rule == .inOffice })
  }

  @Test("whoever stands in can be proposed for the office, and not to stand in twice")
  func substitute() throws {
    let guardian = try desk.guardian()
    try desk.done(
      .recordOrder(desk.order(id, .appointment, [.known(guardian)], role: .substitute)))
    #expect(!(try candidate(guardian).cons.map(\.note).contains(.isGuardianHere)))
    func isWarned(_ role: Assignment.Role) throws -> Bool {
      var proposal = desk.proposal(of: guardian, in: id)
      proposal.role = role
      return try desk.register.findings(for: proposal, today: desk.today)
        .contains { $0.rule == .inOffice }
    }
    #expect(try !isWarned(.guardian))
    #expect(try isWarned(.substitute))
  }

  @Test("whoever speaks the person's language is found among however many")
  func manyVolunteers() throws {
    try desk.done(
      .edit([
        RecordEdit(
          record: try desk.detail(id).person.reference,
          basedOn: try desk.detail(id).person.version,
          values: [.personLanguages: "Ukrainisch"], seen: [:])
      ]))
    for number in 1...5 { try desk.guardian("Adam", "Nr \(number)") }
    let speaker = try desk.guardian("Zander", "Oksana") { $0.languages = "Deutsch, ukrainisch" }
    let found = try desk.register.candidates(for: id, today: desk.today, limit: 3)
    #expect(found.candidates.first?.guardianID == speaker)
    #expect(found.candidates.count == 3)
    #expect(found.left == [.volunteer: 3])
    let all = try desk.register.candidates(for: id, today: desk.today, limit: nil)
    #expect(all.candidates.count == 6)
    #expect(all.left.isEmpty)
  }

  @Test("asked people stand in a proposal in their tier, as considered")
  func considered() throws {
    let guardian = try desk.guardian()
    let other = try desk.guardian("Adam", "Jan")
    try desk.add(Party(kind: .relative, name: "Fatma Demir"), to: id)
    let proposal = try desk.propose(guardian, in: id)
    try desk.add(Inquiry(guardian: nil, whom: "Demir, Fatma", askedOn: desk.today), to: id)
    try desk.add(Inquiry(guardian: other, whom: nil, askedOn: desk.today), to: id)
    let detail = try #require(try desk.register.proposal(proposal, today: desk.today))
    #expect(detail.inquiries.map(\.name) == ["Adam, Jan", "Demir, Fatma"])
    #expect(detail.inquiries.map(\.tier) == [.volunteer, .close])
    #expect(detail.review.needed == 1)
  }
}
