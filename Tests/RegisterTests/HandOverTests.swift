import Guardianship
import Testing

@testable import Register

@Suite("Handing cases over")
struct HandOverTests {
  let desk: Desk
  let id: Case.ID
  let other: User.ID

  init() throws {
    let desk = try Desk()
    self.desk = desk
    id = try desk.openCase { $0.caseworker = desk.worker }
    other = try desk.colleague()
  }

  private func openWork() throws -> [User.ID?] {
    let work = try desk.detail(id).work
    return work.openRequests.map(\.value.assignedTo) + work.followUps.map(\.value.owner)
      + work.calendar.map(\.value.user)
  }

  private func addWork(of user: User.ID?) throws {
    try desk.receive(in: id) { $0.assignedTo = user }
    var followUp = FollowUp(dueOn: .on(2026, 12, 1), text: "Nachfragen")
    followUp.owner = user
    try desk.add(followUp, to: id)
    var entry = CalendarEntry(kind: .homeVisit, day: .on(2026, 12, 2), time: nil)
    entry.user = user
    try desk.add(entry, to: id)
  }

  @Test("all that is open goes along, what colleagues have there stays theirs, undo brings it back")
  func handOver() throws {
    try addWork(of: desk.worker)
    try addWork(of: desk.leader)
    let done = try desk.done(
      .handOver(Handover([Handover.Share(cases: [id], to: other)], on: desk.today)))
    #expect(done.rows.map(\.result) == [.changed])
    #expect(Set(try openWork()) == [other, desk.leader])
    #expect(try desk.detail(id).caseworker?.name == "Adam, Jan")
    #expect(try desk.rows(.deadlines, [FilterTerm(.owner, [.name("Adam, Jan")])]).count == 1)
    #expect(try desk.isWhole())
    try desk.undo()
    #expect(Set(try openWork()) == [desk.worker, desk.leader])
    #expect(try desk.detail(id).caseworker?.name == "Pohl, Ines" && desk.isWhole())
  }

  @Test("nobody leaves with anything in their name, ended cases and lines of the table included")
  func leaving() throws {
    try addWork(of: desk.worker)
    let ended = try desk.openCase("Birke") { $0.caseworker = desk.worker }
    try desk.done(.endCase(CaseEnding(caseID: ended, reason: .notNeeded, on: desk.today)))
    try desk.add(DealingRule(caseworker: desk.worker), by: desk.leader)
    var past = CalendarEntry(kind: .talk, day: .on(2026, 11, 3), time: nil)
    past.user = desk.worker
    try desk.add(past, to: id)
    #expect(
      try desk.change(desk.worker, [.userIsActive: "0"], by: desk.leader).refusal
        == .stillResponsible("Pohl, Ines", cases: 2, requests: 1, others: 3))
    let holdings = try desk.register.holdings(.user(desk.worker), today: desk.today)
    #expect(holdings.files.map(\.row.status) == [.inquiry, .ended])
    #expect(holdings.files[0].open == [.courtRequest: 1, .followUp: 1, .calendarEntry: 1])
    #expect(holdings.pieces.map(\.entry.reference.kind) == [.dealingRule])
  }

  @Test("open proposals go along with their case; those elsewhere stay where they are")
  func proposals() throws {
    let here = try desk.propose(try desk.guardian("Adam"), in: id)
    let elsewhere = try desk.openCase("Birke") { $0.caseworker = other }
    let left = try desk.propose(try desk.guardian("Bruns"), in: elsewhere)
    try desk.done(.handOver(Handover([Handover.Share(cases: [id], to: other)], on: desk.today)))
    #expect(try desk.assignment(here).proposal.proposedBy == other)
    #expect(try desk.assignment(left).proposal.proposedBy == desk.worker)
  }

  @Test("who leaves gives everything away in one step, and one undo brings it back")
  func leavingAtOnce() throws {
    try addWork(of: desk.worker)
    let ended = try desk.openCase("Birke") { $0.caseworker = desk.worker }
    try desk.done(.endCase(CaseEnding(caseID: ended, reason: .notNeeded, on: desk.today)))
    let elsewhere = try desk.openCase("Cedrus") { $0.caseworker = other }
    let proposal = try desk.propose(try desk.guardian("Bruns"), in: elsewhere)
    let nobodys = try desk.propose(
      try desk.guardian("Claus"), in: try desk.openCase("Dorn") { $0.caseworker = nil })
    try desk.add(DealingRule(caseworker: desk.worker), by: desk.leader)
    var absence = Absence(user: desk.leader, period: Period(from: desk.today, to: nil))
    absence.substitute = desk.worker
    try desk.add(absence, by: desk.leader)

    let pohl = try #require(try desk.register.users().first { $0.id == desk.worker })
    let holdings = try desk.register.holdings(.user(desk.worker), today: desk.today)
    #expect(
      holdings.counts == [
        .courtRequest: 1, .followUp: 1, .calendarEntry: 1, .assignment: 2, .dealingRule: 1,
        .absence: 1,
      ])
    let handover = holdings.handover(to: [desk.leader, other], leaver: pohl, on: desk.today)
    #expect(try desk.perform(.handOver(handover), by: desk.worker).refusal != nil)
    try desk.done(.handOver(handover), by: desk.leader)

    #expect(try desk.register.holdings(.user(desk.worker), today: desk.today).isEmpty)
    #expect(try desk.assignment(proposal).proposal.proposedBy == other)
    #expect(try desk.assignment(nobodys).proposal.proposedBy == desk.leader)
    #expect(try desk.detail(ended).caseworker?.name == "Adam, Jan")
    #expect(try desk.register.read { try Absence.all(in: $0) }.map(\.value.substitute) == [other])
    #expect(try desk.register.users().first { $0.id == desk.worker }?.value.isActive == false)
    #expect(try desk.isWhole())
    try desk.undo(by: desk.leader)
    let back = try desk.register.holdings(.user(desk.worker), today: desk.today)
    #expect(back.counts == holdings.counts && back.casesInHand == holdings.casesInHand)
    #expect(back.files.map(\.row.id) == holdings.files.map(\.row.id))
    #expect(try desk.isWhole())
  }

  @Test("what came to somebody after the preview keeps the account on, and nothing is half done")
  func leavingMeanwhile() throws {
    let pohl = try #require(try desk.register.users().first { $0.id == desk.worker })
    let holdings = try desk.register.holdings(.user(desk.worker), today: desk.today)
    let later = try desk.openCase("Birke") { $0.caseworker = desk.worker }
    let handover = holdings.handover(to: [other], leaver: pohl, on: desk.today)
    #expect(
      try desk.perform(.handOver(handover), by: desk.leader).refusal
        == .stillResponsible("Pohl, Ines", cases: 1, requests: 0, others: 0))
    #expect(try desk.detail(id).caseworker?.name == "Pohl, Ines")
    #expect(try desk.detail(later).caseworker?.name == "Pohl, Ines")
  }

  @Test(
    "nothing is given to somebody whose role cannot work on it",
    arguments: [UserRole.coordinator, .reader])
  func roles(role: UserRole) throws {
    let user: User.ID = try desk.add(
      User(account: nil, name: "Ehrenfels, Ada", role: role), by: desk.leader)
    let refusal = Refusal.doesNotWorkOnCases("Ehrenfels, Ada", role)
    let request = try desk.receive(in: id)
    #expect(
      try desk.perform(
        .handOver(Handover([Handover.Share(cases: [id], to: user)], on: desk.today))
      ).refusal == refusal)
    #expect(try desk.perform(.giveCases([id], to: user, from: desk.today)).refusal == refusal)
    #expect(try desk.perform(.dealOut([Dealing(request, to: user)])).refusal == refusal)
    #expect(
      try desk.perform(.add(NewRecord(DealingRule(caseworker: user))), by: desk.leader).refusal
        == refusal)
    var followUp = FollowUp(dueOn: .on(2026, 12, 1), text: "Nachfragen")
    followUp.owner = user
    #expect(try desk.perform(.add(NewRecord(followUp))).isDone, "a note to oneself is anybody's")
  }

  @Test("cases are dealt out evenly, and an ended one says so")
  func evenly() throws {
    let ids = try ["Birke", "Cedrus", "Dorn"].map { try desk.openCase($0) }
    try desk.done(.endCase(CaseEnding(caseID: ids[2], reason: .notNeeded, on: desk.today)))
    let shares = Handover.evenly([id] + ids, among: [other, desk.leader])
    let done = try desk.done(.handOver(Handover(shares, on: desk.today)))
    #expect(
      done.rows.map(\.result) == [
        .changed, .changed, .changed, .refused(.caseEnded(reference: "F-2026-00004")),
      ])
    #expect(try desk.detail(ids[0]).caseworker?.name == "Lang, Karin")
    #expect(try desk.detail(ids[1]).caseworker?.name == "Adam, Jan")
  }
}
