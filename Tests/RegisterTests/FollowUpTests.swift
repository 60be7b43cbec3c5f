import Guardianship
import Testing

@testable import Register

@Suite("Wiedervorlagen")
struct FollowUpTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk(today: .on(2026, 1, 31))
    id = try desk.openCase(opened: .on(2026, 1, 2))
  }

  private func all() throws -> [FollowUp] {
    try desk.rows(.followUps).compactMap {
      if case .followUp(let row) = $0 { row.record.value } else { nil }
    }
  }

  private func open() throws -> FollowUp.ID {
    try #require(
      try desk.detail(id).work.followUps.first { $0.value.doneOn == nil }
    ).id
  }

  @Test("a series from the end of a month stays at the end of months, and what is done stays")
  func series() throws {
    var followUp = FollowUp(dueOn: .on(2026, 1, 31), text: "Kontoauszug")
    followUp.every = FollowUp.Interval("1m")
    try desk.add(followUp, to: id)
    for day in [Day.on(2026, 2, 28), .on(2026, 3, 31), .on(2026, 4, 30)] {
      try desk.done(.finishFollowUps([open()], on: desk.today))
      desk.today = day
      #expect(try desk.detail(id).work.followUps.first?.value.dueOn == day)
    }
    #expect(try all().filter { $0.doneOn != nil }.count == 3)
    #expect(try all().allSatisfy { $0.text == "Kontoauszug" && $0.every == followUp.every })
    #expect(try desk.isWhole())
    try desk.undo()
    #expect(try desk.detail(id).work.followUps.first?.value.dueOn == .on(2026, 3, 31))
    #expect(try all().count == 3 && desk.isWhole())
  }

  @Test("one that was left lying comes back on a day ahead")
  func late() throws {
    var followUp = FollowUp(dueOn: .on(2026, 1, 31), text: "Anrufen")
    followUp.every = FollowUp.Interval("2w")
    try desk.add(followUp, to: id)
    desk.today = .on(2026, 4, 1)
    try desk.done(.finishFollowUps([open()], on: .on(2026, 3, 30)))
    #expect(try desk.detail(id).work.followUps.first?.value.dueOn == .on(2026, 4, 11))
  }

  @Test("several are moved at once, and a moved one of a series keeps its rhythm")
  func moved() throws {
    var series = FollowUp(dueOn: .on(2026, 1, 31), text: "Bericht")
    series.every = FollowUp.Interval("1m")
    let ids = [
      try desk.add(series, to: id), try desk.add(FollowUp(dueOn: .on(2026, 1, 20), text: "Akte")),
    ]
    try desk.done(.moveFollowUps(ids, to: .on(2026, 2, 5)))
    #expect(try all().map(\.dueOn) == [.on(2026, 2, 5), .on(2026, 2, 5)])
    desk.today = .on(2026, 2, 5)
    try desk.done(.finishFollowUps(ids, on: desk.today))
    #expect(try all().filter { $0.doneOn == nil }.map(\.dueOn) == [.on(2026, 2, 28)])
    #expect(try desk.isWhole())
  }

  @Test("a word is looked for in the text and in the case")
  func words() throws {
    try desk.add(FollowUp(dueOn: .on(2026, 2, 1), text: "Bäcker anrufen"), to: id)
    try desk.add(FollowUp(dueOn: .on(2026, 2, 1), text: "Urlaub"))
    #expect(try desk.rows(.followUps, words: ["backer"]).count == 1)
    #expect(try desk.rows(.followUps, words: ["alder", "anr"]).count == 1)
    #expect(try desk.rows(.followUps, words: ["urlaub"]).count == 1)
    #expect(try desk.rows(.followUps, words: ["urlaub", "alder"]).isEmpty)
  }
}
