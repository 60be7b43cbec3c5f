import Guardianship
import Testing

@testable import Register

@Suite("Who carries how much")
struct LoadTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
  }

  @Test("open Aufträge are counted by name, the most first, the Eingang last")
  func loads() throws {
    let other = try desk.colleague("Adam, Jan")
    try desk.receive(in: id)
    for due in [Day.on(2026, 11, 20), .on(2026, 11, 21)] {
      try desk.receive(in: id) { ($0.assignedTo, $0.dueOn) = (other, due) }
    }
    try desk.receive(in: id) {
      ($0.assignedTo, $0.dueOn) = (other, .on(2026, 11, 20))
      $0.sentOn = .on(2026, 11, 20)
    }
    try desk.receive(in: id) {
      $0.assignedTo = other
      ($0.settledOn, $0.settlement) = (.on(2026, 11, 20), .answered)
    }
    #expect(
      try desk.register.caseworkerLoads(today: desk.today) == [
        CaseworkerLoad(name: "Adam, Jan", inHand: 2, late: 1, sent: 1),
        CaseworkerLoad(name: "Pohl, Ines", inHand: 0, late: 0, sent: 0),
        CaseworkerLoad(name: nil, inHand: 1, late: 0, sent: 0),
      ])
    #expect(try desk.register.requestsInHand() == [other: 2])
  }

  @Test("the Überblick shows the same load")
  func overview() throws {
    try desk.receive(in: id) { $0.sentOn = .on(2026, 11, 20) }
    try desk.receive(in: id)
    let loads = try desk.register.caseworkerLoads(today: desk.today)
    #expect(try desk.register.overview(today: desk.today).caseworkers == loads)
    #expect(loads.map(\.sent).reduce(0, +) == 1)
  }

  @Test("on the Überblick a professional has what was reported where that is more")
  func reported() throws {
    let guardian = try desk.guardian { guardian in
      guardian.kinds = [.professional]
      (guardian.capacity, guardian.reportedLoad) = (40, 50)
      guardian.reportedOn = .on(2026, 10, 17)
    }
    #expect(try desk.register.guardian(guardian, today: desk.today) != nil)
    let loads = try desk.register.overview(today: desk.today).guardians
    #expect(
      loads.rows == [
        Overview.Load(guardian: guardian, name: "Braun, Ursula", count: 50, capacity: 40)
      ])
    #expect(loads.count == 1)
  }

  @Test("of many guardians the Überblick tells the fullest and counts all")
  func manyGuardians() throws {
    for number in 1...12 {
      _ = try desk.guardian("Adam \(number)") { guardian in
        guardian.kinds = [.professional]
        (guardian.capacity, guardian.reportedLoad) = (40, number)
        guardian.reportedOn = .on(2026, 10, 17)
      }
    }
    let loads = try desk.register.overview(today: desk.today).guardians
    #expect(loads.count == 12)
    #expect(loads.rows.map(\.count) == Array((3...12).reversed()))
  }

  @Test("a case counts as one with a proposal until the proposal came to its end")
  func proposals() throws {
    #expect(try desk.register.casesWithOpenProposal().isEmpty)
    let proposal = try desk.propose(try desk.guardian(), in: id)
    #expect(try desk.register.casesWithOpenProposal() == [id])
    #expect(try desk.step(.withdraw("doch nicht nötig"), proposal).isDone)
    #expect(try desk.register.casesWithOpenProposal().isEmpty)
  }
}
