import Guardianship
import Testing

@testable import Register

@Suite("Aufträge of the court")
struct RequestTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase("Çelik", "Ayşe") { opening in
      var home = Residence(kind: .home, period: Period(from: nil, to: nil))
      home.district = "Merken"
      opening.residence = home
    }
  }

  private func rule(_ user: User.ID, _ change: (inout DealingRule) -> Void) throws {
    var rule = DealingRule(caseworker: user)
    change(&rule)
    try desk.add(rule, by: desk.leader)
  }

  @Test("without a table they lie in the Eingang, with a number, and the case stays where it is")
  func inbox() throws {
    let status = try desk.detail(id).status
    let request = try desk.receive(in: id)
    let work = try desk.detail(id).work
    #expect(work.references[request] == "A-2026-00001")
    #expect(work.openRequests.first?.value.assignedTo == nil)
    #expect(try desk.detail(id).status == status)
    #expect(try desk.isWhole())
    try desk.undo()
    #expect(try desk.detail(id).work.requests.isEmpty)
    #expect(try desk.isWhole())
  }

  @Test("one letter brings several, each with a number of its own")
  func several() throws {
    let requests = ["Sozialbericht", "Eignungsfeststellung"]
    let receipt = RequestReceipt(
      caseID: id,
      requests: try requests.map {
        CourtRequest(kind: try desk.kind($0), receivedOn: .on(2026, 11, 20))
      })
    try desk.done(.receiveRequests(receipt))
    #expect(
      Set(try desk.detail(id).work.references.values) == ["A-2026-00001", "A-2026-00002"])
  }

  @Test("the first line of the table that fits deals them out; marks in names do not matter")
  func table() throws {
    let other = try desk.colleague()
    try rule(other) { ($0.fromLetters, $0.toLetters) = ("A", "B") }
    try rule(desk.worker) { $0.district = "MERKEN" }
    try rule(other) { ($0.fromLetters, $0.toLetters) = ("C", "D") }
    let request = try desk.request(desk.receive(in: id))
    #expect(request.assignedTo == desk.worker && request.assignedOn == desk.today)
  }

  @Test("who is away is substituted, and who left gets nothing")
  func absences() throws {
    let (second, third) = (try desk.colleague(), try desk.colleague("Brandt, Eva"))
    try rule(desk.worker) { $0.district = "Merken" }
    var absence = Absence(
      user: desk.worker, period: Period(from: .on(2026, 11, 16), to: .on(2026, 11, 27)))
    absence.substitute = second
    let away = try desk.add(absence)
    #expect(try desk.request(desk.receive(in: id)).assignedTo == second)
    _ = try desk.change(second, [.userIsActive: "0"], by: desk.leader)
    #expect(try desk.register.dealingProposals(today: desk.today).isEmpty)
    // The Auftrag in the substitute's hands keeps the account open.
    #expect(try desk.request(desk.receive(in: id)).assignedTo == second)
    for request in try desk.detail(id).work.requests {
      try desk.done(.dealOut([Dealing(request.id, to: third)]))
    }
    // So does standing in for somebody.
    #expect(!(try desk.change(second, [.userIsActive: "0"], by: desk.leader).isDone))
    #expect(try desk.change(away, [.absenceSubstitute: nil]).isDone)
    #expect(try desk.change(second, [.userIsActive: "0"], by: desk.leader).isDone)
    #expect(try desk.request(desk.receive(in: id)).assignedTo == nil)
    #expect(try desk.register.dealingProposals(today: desk.today).map(\.to) == [nil])
  }

  @Test("a report that is sent sends its Auftrag")
  func answered() throws {
    let desk = try Desk()
    let id = try desk.openCase()
    let request = try desk.receive(in: id)
    var report = SocialReport()
    report.request = request
    let draft = try desk.add(report, to: id)
    #expect(try desk.request(request).sentOn == nil)
    try desk.change(
      draft,
      [
        .reportPersonal: "wohnt allein", .reportState: "sent", .reportSentOn: "2026-11-21",
        .reportWay: "post",
      ])
    #expect(try desk.request(request).sentOn == .on(2026, 11, 21))
    try desk.undo()
    #expect(try desk.request(request).sentOn == nil)
    #expect(try desk.isWhole())
  }

  @Test(
    "Aufträge that an order settles end with it, answered where something was sent; undo as one")
  func settles() throws {
    let desk = try Desk()
    let id = try desk.openCase(opened: .on(2026, 6, 1))
    let sent = try desk.receive(in: id, on: .on(2026, 6, 10))
    try desk.change(sent, [.requestSentOn: "2026-06-20"])
    let waiting = try desk.receive(in: id, on: .on(2026, 7, 3))
    let other = try desk.receive(in: id, on: .on(2026, 6, 11))
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = .on(2026, 7, 1)
    var recording = OrderRecording(caseID: id, order: order)
    recording.settled = [sent, waiting]
    try desk.done(.recordOrder(recording))
    #expect(try desk.request(sent).settledOn == .on(2026, 7, 1))
    #expect(try desk.request(sent).settlement == .answered)
    #expect(try desk.request(waiting).settledOn == .on(2026, 7, 3), "not before it came")
    #expect(try desk.request(waiting).settlement == .obsolete)
    #expect(try desk.request(other).isOpen)
    #expect(try desk.isWhole())
    try desk.undo()
    #expect(try desk.request(sent).isOpen && desk.request(waiting).isOpen && desk.isWhole())
  }

  @Test("the list of cases says what the court waits for longest")
  func ofCase() throws {
    let desk = try Desk()
    let id = try desk.openCase()
    func shown() throws -> CaseRow.OpenRequest? {
      let query = ListQuery(.cases, filter: Filter(), today: desk.today)
      return try desk.register.page(query, start: .first, limit: 5).caseRows.first?.request
    }
    #expect(try shown() == nil)
    try desk.receive(in: id, on: .on(2026, 11, 19))
    let kind = try desk.kind("Vorschlag Ehrenamt")
    let first = try desk.receive(in: id, on: .on(2026, 11, 2)) { $0.kind = kind }
    #expect(
      try shown()
        == CaseRow.OpenRequest(
          kind: "Vorschlag Ehrenamt", receivedOn: .on(2026, 11, 2), count: 2))
    try desk.change(
      first, [.requestSettledOn: "2026-11-20", .requestSettlement: "withdrawn"])
    #expect(try shown()?.receivedOn == .on(2026, 11, 19))
  }

  @Test("the Eingang is proposed as a whole, oldest first, and dealt out at once")
  func proposals() throws {
    let other = try desk.openCase("Alder")
    let late = try desk.receive(in: id, on: .on(2026, 11, 19))
    let early = try desk.receive(in: other, on: .on(2026, 11, 2))
    try rule(desk.worker) { $0.district = "Merken" }
    let proposals = try desk.register.dealingProposals(today: desk.today)
    #expect(proposals.map(\.row.record.id) == [early, late])
    #expect(proposals.map(\.name) == [nil, "Pohl, Ines"])
    try desk.done(.dealOut([Dealing(early, to: desk.worker), Dealing(late, to: desk.worker)]))
    #expect(try desk.register.dealingProposals(today: desk.today).isEmpty)
    try desk.undo()
    #expect(try desk.register.dealingProposals(today: desk.today).count == 2)
  }

  @Test("a settled one is not dealt out, and nobody who left gets one")
  func refusals() throws {
    let request = try desk.receive(in: id) { $0.assignedTo = desk.worker }
    _ = try desk.change(
      request, [.requestSettledOn: "2026-11-21", .requestSettlement: "withdrawn"])
    #expect(
      try desk.perform(.dealOut([Dealing(request, to: desk.leader)])).refusal
        == .requestSettled(reference: "A-2026-00001"))
    let left = try desk.colleague()
    _ = try desk.change(left, [.userIsActive: "0"], by: desk.leader)
    var given = CourtRequest(kind: try desk.kind(), receivedOn: desk.today)
    given.assignedTo = left
    #expect(
      try desk.perform(.receiveRequests(RequestReceipt(caseID: id, requests: [given]))).refusal
        == .unknownUser("Adam, Jan"))
    let open = try desk.receive(in: id)
    #expect(
      try desk.change(open, [.requestAssignedTo: "\(left.rawValue)"]).refusal
        == .unknownUser("Adam, Jan"))
  }

  @Test(
    "the end of the case settles what is open, and undo opens it again",
    arguments: [
      EndReason.death, .notNeeded, .transferred,
    ])
  func end(reason: EndReason) throws {
    let (open, sent) = (try desk.receive(in: id), try desk.receive(in: id))
    _ = try desk.change(sent, [.requestSentOn: "2026-11-21"])
    try desk.done(.endCase(CaseEnding(caseID: id, reason: reason, on: desk.today)))
    #expect(try desk.request(open).settlement == .obsolete)
    #expect(try desk.request(sent).settlement == .answered)
    #expect(try desk.detail(id).work.openRequests.isEmpty)
    #expect(try desk.isWhole())
    try desk.undo()
    #expect(try desk.detail(id).work.openRequests.count == 2)
    #expect(try desk.isWhole())
  }
}
