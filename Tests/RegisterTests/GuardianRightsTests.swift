import Guardianship
import Testing

@testable import Register

@Suite("What the roles may write around guardians")
struct GuardianRightsTests {
  let desk: Desk
  let coordinator: User.ID
  let reader: User.ID
  let id: Case.ID
  let guardian: Guardian.ID
  let proposal: Assignment.ID

  init() throws {
    desk = try Desk()
    coordinator = try desk.add(
      User(account: "yilmaz", name: "Yılmaz, Ece", role: .coordinator), by: desk.leader)
    reader = try desk.add(
      User(account: "sommer", name: "Sommer, Lea", role: .reader), by: desk.leader)
    id = try desk.openCase()
    guardian = try desk.guardian()
    proposal = try desk.propose(guardian, in: id)
  }

  @Test("the Ehrenamtskoordination keeps guardians, papers, talks and asking rounds")
  func keeps() throws {
    let own: Guardian.ID = try desk.add(
      Guardian(family: "Klee", given: "Jan", isOrganisation: false), by: coordinator)
    #expect(try desk.change(own, [.guardianCapacity: "2"], by: coordinator).isDone)
    let proof: Proof.ID = try desk.add(
      Proof(guardian: own, kind: .criminalRecord), by: coordinator)
    #expect(try desk.change(proof, [.proofResult: "clear"], by: coordinator).isDone)
    let inquiry: Inquiry.ID = try desk.add(
      Inquiry(guardian: own, whom: nil, askedOn: desk.today), to: id, by: coordinator)
    #expect(try desk.void(inquiry, by: coordinator).isDone)
    try desk.undo(by: coordinator)
    #expect(try desk.isWhole())
  }

  @Test("neither a case nor a proposal is the Ehrenamtskoordination's to change")
  func keepsNot() throws {
    let edit = Refusal.notAllowed(.edit, .coordinator)
    #expect(try desk.change(id, [.caseWishes: "zu Hause"], by: coordinator).refusal == edit)
    #expect(
      try desk.change(try desk.detail(id).person.id, [.personPhone: "1"], by: coordinator).refusal
        == edit)
    #expect(try desk.change(proposal, [.assignmentReason: "gut"], by: coordinator).refusal == edit)
    #expect(
      try desk.void(proposal, by: coordinator).refusal == .notAllowed(.void, .coordinator))
    let other = desk.proposal(of: guardian, in: id) { $0.role = .substitute }
    let refused: [(Guardianship.Operation, OperationName)] = [
      (.add(NewRecord(other)), .propose),
      (.proposeUrgently(other, on: desk.today), .proposeUrgently),
      (.step(.submit, of: proposal, basedOn: 1, on: desk.today), .submitProposal),
      (.recordOrder(desk.order(id, .appointment, [.known(guardian)])), .recordOrder),
      (.add(NewRecord(Party(kind: .relative, name: "Adam"), to: id)), .addParty),
    ]
    for (operation, name) in refused {
      #expect(
        try desk.perform(operation, by: coordinator).refusal == .notAllowed(name, .coordinator))
    }
    #expect(try desk.assignment(proposal).state == .draft)
  }

  @Test("the Ehrenamtskoordination writes down talks with guardians, not contacts of cases")
  func contacts() throws {
    var talk = Contact(kind: .call, day: desk.today)
    talk.guardian = guardian
    let own: Contact.ID = try desk.add(talk, by: coordinator)
    #expect(try desk.void(own, by: coordinator).isDone)
    var ofCase = Contact(kind: .call, day: desk.today)
    ofCase.cases = [id]
    let seen = Refusal.notSeen(.coordinator)
    #expect(try desk.perform(.add(NewRecord(ofCase)), by: coordinator).refusal == seen)
    let other: Contact.ID = try desk.add(ofCase, by: desk.leader)
    #expect(try desk.change(other, [.contactText: "gut"], by: coordinator).refusal == seen)
    #expect(try desk.void(other, by: coordinator).refusal == seen)
  }

  @Test("a reader writes nothing")
  func reads() throws {
    let refused: [(Guardianship.Operation, OperationName)] = [
      (.add(NewRecord(Guardian(family: "Klee", given: nil, isOrganisation: false))), .addGuardian),
      (.step(.submit, of: proposal, basedOn: 1, on: desk.today), .submitProposal),
      (.add(NewRecord(ReviewRule(kind: nil, tie: nil, reviews: 0))), .addReviewRule),
    ]
    for (operation, name) in refused {
      #expect(try desk.perform(operation, by: reader).refusal == .notAllowed(name, .reader))
    }
    #expect(
      try desk.change(guardian, [.guardianCapacity: "2"], by: reader).refusal
        == .notAllowed(.edit, .reader))
  }

  @Test("how many review is the supervisors' table, for new lines and old ones")
  func table() throws {
    let rule = ReviewRule(kind: .volunteer, tie: nil, reviews: 0)
    #expect(
      try desk.perform(.add(NewRecord(rule))).refusal == .notAllowed(.addReviewRule, .caseworker))
    let line: ReviewRule.ID = try desk.add(rule, by: desk.leader)
    let refusal = Refusal.notAllowed(.addReviewRule, .caseworker)
    #expect(try desk.change(line, [.reviewRuleReviews: "2"]).refusal == refusal)
    #expect(try desk.void(line).refusal == refusal)
    #expect(try desk.change(line, [.reviewRuleReviews: "2"], by: desk.leader).isDone)
    #expect(try desk.change(line, [.reviewRuleReviews: "3"], by: desk.leader).refusal != nil)
  }

  @Test("what was reviewed is written by steps and never changed")
  func reviews() throws {
    try desk.walk(proposal, .submit, .giveBack("Sicht fehlt"))
    let detail = try #require(try desk.register.proposal(proposal, today: desk.today))
    let review = try #require(detail.reviews.first).id
    #expect(
      try desk.change(review, [.reviewText: "anders"], by: desk.leader).refusal
        == .onlyByOperation(.reviewText))
    #expect(
      try desk.void(review, by: desk.leader).refusal == .onlyByOperation(.reviewDecision))
  }
}
