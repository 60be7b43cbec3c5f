import Guardianship
import Testing

@testable import Register

@Suite("The work of one case")
struct CaseWorkTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
  }

  @Test("a case is read with all that is to be done and was done in it")
  func work() throws {
    let request = try desk.receive(in: id) { request in
      request.assignedTo = desk.worker
      request.dueOn = .on(2026, 12, 10)
      request.occasion = try? desk.kind("Verlängerung")
    }
    for day in [Day.on(2026, 11, 3), .on(2026, 11, 18), .on(2026, 11, 10)] {
      var contact = Contact(kind: .call, day: day, cases: [id])
      contact.author = desk.leader
      try desk.add(contact)
    }
    for (day, state) in [
      (Day.on(2026, 12, 2), CalendarEntry.State.planned), (.on(2026, 11, 2), .held),
      (.on(2026, 11, 25), .planned), (.on(2026, 11, 9), .cancelled),
    ] {
      var entry = CalendarEntry(kind: .homeVisit, day: day, time: TimeOfDay("10:00"))
      entry.state = state
      try desk.add(entry, to: id)
    }
    for (day, done) in [(Day.on(2026, 12, 5), Day?.none), (.on(2026, 11, 9), .on(2026, 11, 9))] {
      var followUp = FollowUp(dueOn: day, text: "Nachfragen")
      followUp.doneOn = done
      try desk.add(followUp, to: id)
    }
    try desk.add(CaseEvent(kind: .notification, happenedOn: .on(2026, 11, 2)), to: id)
    let work = try desk.detail(id).work
    #expect(work.deadlines.map(\.key.rule) == [.g10, .b1])
    #expect(work.requests.map(\.id) == [request] && work.references[request] == "A-2026-00001")
    #expect(Set(work.terms.values.map(\.name)) == ["Sozialbericht", "Verlängerung"])
    #expect(work.contacts.map(\.value.day.parts.day) == [18, 10, 3])
    #expect(work.calendar.map(\.value.day.parts.day) == [25, 2, 9, 2])
    #expect(work.followUps.map(\.value.dueOn) == [.on(2026, 12, 5), .on(2026, 11, 9)])
    #expect(work.events.count == 1 && work.reports.isEmpty && work.entries.isEmpty)
    #expect(Set(work.users.keys) == [desk.worker, desk.leader])
  }

  @Test("any record can be read to be changed, with the case it belongs to")
  func entries() throws {
    let followUp = try desk.add(FollowUp(dueOn: .on(2026, 12, 1), text: "Akte"), to: id)
    let entry = try #require(try desk.register.entry(RecordReference(followUp)))
    #expect(entry.caseID == id && entry.subject == "Alder, Ruth" && entry.version == 1)
    #expect(entry.values[.followUpText] == "Akte")
    let alone = try desk.add(FollowUp(dueOn: .on(2026, 12, 1), text: "Urlaub"))
    let without = try #require(try desk.register.entry(RecordReference(alone)))
    #expect(without.caseID == nil && without.subject == nil)
    let contact = try desk.add(Contact(kind: .call, day: desk.today, cases: [id]))
    #expect(try desk.register.entry(RecordReference(contact))?.caseID == id)
    _ = try desk.void(followUp)
    #expect(try desk.register.entry(RecordReference(followUp)) == nil)
    #expect(try desk.register.entry(RecordReference(.term, 99)) == nil)
  }

  @Test("a deadline that nobody knows has no explanation")
  func explanation() throws {
    let key = Deadline.Key(.g3, RecordReference(.courtOrder, 9), base: desk.today)
    #expect(try desk.register.explanation(of: key, in: id, today: desk.today) == nil)
    #expect(try desk.register.explanation(of: key, in: Case.ID(9), today: desk.today) == nil)
  }

  @Test("the catalogues come in an order that somebody can read")
  func catalogues() throws {
    #expect(try desk.register.catalogue(of: Term.self).first?.value.name == "Sozialbericht")
    for name in ["Zum Schluss", "Anrede"] { try desk.add(TextModule(name: name, text: "…")) }
    #expect(
      try desk.register.catalogue(of: TextModule.self).map(\.value.name) == [
        "Anrede", "Zum Schluss",
      ])
    for day in [Day.on(2026, 7, 1), .on(2026, 12, 21)] {
      try desk.add(Absence(user: desk.worker, period: Period(from: day, to: nil)))
    }
    #expect(
      try desk.register.catalogue(of: Absence.self).map(\.value.period.from?.month) == [12, 7])
    try desk.add(DealingRule(caseworker: desk.worker), by: desk.leader)
    #expect(
      try desk.register.catalogue(of: DealingRule.self).map(\.value.caseworker) == [desk.worker])
  }

  @Test("a view is saved for its list; the same name may stand in several")
  func views() throws {
    let filter = Filter(terms: [FilterTerm(.due, [.past])])
    for list in [ListName.cases, .deadlines, .deadlines] {
      try desk.register.saveView(
        named: "Überfällig", list: list, filter: filter, order: .byName, isShared: false,
        by: desk.worker)
    }
    #expect(try desk.register.savedViews(for: desk.worker).map(\.list) == [.cases, .deadlines])
  }
}
