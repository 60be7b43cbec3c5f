import Guardianship
import Testing

@testable import Register

@Suite("What supervisors look at as a whole")
struct OverviewTests {
  private let desk: Desk
  private let id: Case.ID

  init() throws {
    desk = try Desk(today: .on(2026, 11, 18))
    id = try desk.openCase(opened: .on(2026, 10, 1))
  }

  private func overview() throws -> Overview { try desk.register.overview(today: desk.today) }

  @Test("ages count from the day a proposal came to where it is")
  func ages() throws {
    let proposal = try desk.propose(try desk.guardian(), in: id) {
      $0.proposal.readyOn = .on(2026, 10, 30)
    }
    #expect(try desk.step(.submit, proposal, on: .on(2026, 11, 1)).isDone)
    #expect(try overview().inReview == Overview.Queue(count: 1, oldest: 17))
    let back = ProposalStep.giveBack("Sicht fehlt")
    #expect(try desk.step(back, proposal, by: desk.leader, on: .on(2026, 11, 10)).isDone)
    #expect(try overview().inReview == Overview.Queue(count: 0, oldest: nil))
    #expect(try overview().returned == Overview.Queue(count: 1, oldest: 8))
  }

  @Test("the queue of a list holds what waits, the oldest first, and nothing else")
  func queue() throws {
    var submitted: [Assignment.ID] = []
    for (family, day) in [("Adam", 5), ("Bruns", 1), ("Claus", 3)] {
      let proposal = try desk.propose(try desk.guardian(family), in: id) {
        $0.proposal.readyOn = .on(2026, 10, 30)
      }
      #expect(try desk.step(.submit, proposal, on: .on(2026, 11, day)).isDone)
      submitted.append(proposal)
    }
    try desk.propose(try desk.guardian("Dorn"), in: id)
    let query = ListQuery(.assignments, filter: Filter(), today: desk.today)
    let expected = [submitted[1], submitted[2], submitted[0]]
    #expect(try desk.register.reviewQueue(query) == expected)
    try desk.walk(submitted[2], .approve(note: nil))
    #expect(try desk.register.reviewQueue(query) == [submitted[1], submitted[0]])
  }

  @Test("proceedings without a proposal by the court's day, running cases without a guardian")
  func cases() throws {
    let other = try desk.openCase("Birke")
    try desk.receive(in: id, on: .on(2026, 11, 10))
    try desk.receive(in: other, on: .on(2026, 11, 10)) { $0.dueOn = .on(2026, 11, 30) }
    #expect(try overview().withoutProposal.rows.map(\.row.id) == [other, id])
    let proposal = try desk.propose(try desk.guardian(), in: other)
    #expect(try overview().withoutProposal.rows.map(\.row.id) == [id])
    try desk.done(.recordOrder(desk.order(other, .appointment, [.proposed(proposal)])))
    #expect(try overview().guardianGone.count == 0)
    let office = try #require(try desk.detail(other).assignments.first)
    try desk.done(
      .endAssignment(office.id, basedOn: office.version, on: desk.today, reason: "Entlassung"))
    #expect(try overview().guardianGone.rows.map(\.row.id) == [other])
  }
}
