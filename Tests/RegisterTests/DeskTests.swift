import Guardianship
import Testing

@testable import Register

@Suite("Drafts, views and lookups")
struct DeskTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("a form has one draft: kept, replaced, listed for its user, discarded")
  func drafts() throws {
    let id = try desk.openCase()
    let person = try desk.detail(id).person
    let counter = try desk.register.changeCounter()
    func keep(_ form: Draft.Form, _ text: String, _ second: Int) throws -> Draft.ID {
      try desk.register.keepDraft(
        by: desk.worker, form: form, caseID: form == .deed(.newCase) ? nil : id,
        record: form == .record(.person) ? person.reference : nil, texts: ["person.phone": text],
        at: Instant(seconds: second))
    }
    _ = try keep(.record(.person), "0", 1)
    let replaced = try keep(.record(.person), "02421", 2)
    let other = try keep(.deed(.newCase), "1", 3)
    let kept = try desk.register.drafts(of: desk.worker)
    #expect(kept.map(\.id) == [other, replaced])
    let expected = Draft(
      id: replaced, form: .record(.person), caseID: id, record: person.reference,
      texts: ["person.phone": "02421"], savedAt: Instant(seconds: 2))
    #expect(kept.last == expected)
    #expect(try desk.register.drafts(of: desk.leader).isEmpty)
    #expect(try desk.register.changeCounter() == counter)
    try desk.register.discardDraft(
      by: desk.leader, form: .deed(.newCase), caseID: nil, record: nil)
    try desk.register.discardDraft(
      by: desk.worker, form: .record(.person), caseID: id, record: person.reference)
    #expect(try desk.register.drafts(of: desk.worker).map(\.id) == [other])
  }

  @Test("two desks of one account keep a draft each, with what it builds on; one may be taken over")
  func desks() throws {
    let id = try desk.openCase()
    let person = try desk.detail(id).person
    func keep(_ text: String, _ name: String) throws -> Draft.ID {
      try desk.register.keepDraft(
        by: desk.worker, form: .record(.person), caseID: id, record: person.reference,
        texts: ["person.phone": text], basis: person.basis, desk: name, at: Instant(seconds: 1))
    }
    let first = try keep("1", "10-1")
    let second = try keep("2", "20-1")
    let again = try keep("3", "10-1")
    let kept = try desk.register.drafts(of: desk.worker)
    #expect(kept.map(\.id) == [again, second])
    #expect(kept.map(\.desk) == ["10-1", "20-1"])
    #expect(kept.allSatisfy { $0.basis == person.basis })
    #expect(first != again)
    try desk.register.takeDraft(second, by: desk.leader, desk: "30-1")
    #expect(try desk.register.drafts(of: desk.worker).last?.desk == "20-1")
    try desk.register.dropDraft(again, by: desk.worker)
    try desk.register.takeDraft(second, by: desk.worker, desk: "10-1")
    try desk.register.discardDraft(
      by: desk.worker, form: .record(.person), caseID: id, record: person.reference, desk: "10-1")
    #expect(try desk.register.drafts(of: desk.worker).isEmpty)
  }

  @Test("a view is one's own or the office's, and a name holds one of them")
  func views() throws {
    let filter = Filter(terms: [FilterTerm(.status, [.choice("running")])])
    try desk.register.saveView(
      named: "Laufende", filter: Filter(), order: .byName, isShared: false, by: desk.worker)
    let mine = try desk.register.saveView(
      named: "Laufende", filter: filter, order: ListOrder(.reviewOn, descending: true),
      isShared: false, by: desk.worker)
    let shared = try desk.register.saveView(
      named: "Laufende", filter: Filter(), order: .byName, isShared: true, by: desk.leader)
    let views = try desk.register.savedViews(for: desk.worker)
    #expect(views.map(\.id) == [mine, shared])
    #expect(views[0].filter == "status:running")
    #expect(views[0].order == ListOrder(.reviewOn, descending: true))
    #expect(views[1].isShared)
    try desk.register.deleteView(mine, by: desk.leader)
    #expect(try desk.register.savedViews(for: desk.worker).count == 2)
    try desk.register.deleteView(shared, by: desk.worker)
    try desk.register.deleteView(mine, by: desk.worker)
    #expect(try desk.register.savedViews(for: desk.worker).isEmpty)
  }

  @Test("somebody similar is found by birth day and by name")
  func similar() throws {
    _ = try desk.openCase("Müller", "Ruth")
    func found(_ family: String, _ given: String, _ born: Day?) throws -> [String] {
      try desk.register.similarPersons(family: family, given: given, born: born)
        .map(\.reference)
    }
    #expect(try found("Mueller", "Ruth", .on(1941, 3, 5)) == ["F-2026-00001"])
    #expect(try found("Müller-Lenz", "Rut", .on(1941, 3, 5)) == ["F-2026-00001"])
    #expect(try found("Ruth", "Müller", .on(1941, 3, 5)) == ["F-2026-00001"])
    #expect(try found("Müller", "Ruth", .on(1914, 3, 5)) == ["F-2026-00001"])
    #expect(try found("Müller", "Ruth", .on(1941, 5, 3)) == ["F-2026-00001"])
    #expect(try found("Ruth", "Müller", nil) == ["F-2026-00001"])
    #expect(try found("Möller", "Ruth", .on(1941, 3, 5)) == ["F-2026-00001"])
    #expect(try found("Muller", "Ruth", nil) == ["F-2026-00001"])
    #expect(try found("Müller", "Ruth", .on(1950, 3, 5)).isEmpty)
    #expect(try found("Meier", "Anna", .on(1941, 3, 5)).isEmpty)
    #expect(try found("Müller", "Anna", .on(1941, 3, 5)).isEmpty)
  }

  @Test("of somebody similar the case that goes on is named, and else the latest")
  func goingOn() throws {
    func found() throws -> [SimilarPerson] {
      try desk.register.similarPersons(family: "Müller", given: "Ruth", born: nil)
    }
    let first = try desk.openCase("Müller", "Ruth")
    #expect(try found().map(\.isGoingOn) == [true])
    let person = try desk.detail(first).person.id
    try desk.done(.endCase(CaseEnding(caseID: first, reason: .notNeeded, on: desk.today)))
    #expect(try found().map(\.isGoingOn) == [false])
    _ = try desk.openCase { $0.subject = .known(person) }
    try desk.done(
      .openCase(CaseOpening(subject: .known(person), openedOn: desk.today)))
    #expect(try found().allSatisfy { $0.isGoingOn && $0.reference == "F-2026-00003" })
  }

  @Test("guardians are found by the beginning of their name")
  func guardians() throws {
    let id = try desk.openCase()
    var recording = desk.order(id, .appointment, [])
    for (family, given) in [("Braun", "Ursula"), ("Braunfels", "Udo"), ("von Braun", "Eva")] {
      recording.appointments.append(
        OrderRecording.Appointment(
          guardian: .new(Guardian(family: family, given: given, isOrganisation: false)),
          role: .guardian, kind: .volunteer, tie: nil, effectiveOn: nil))
    }
    try desk.done(.recordOrder(recording))
    func found(_ text: String) throws -> [String] {
      try desk.register.guardians(named: text).map(\.value.listName)
    }
    #expect(try found("brau") == ["Braun, Ursula", "Braunfels, Udo"])
    #expect(try found("Braun U") == ["Braun, Ursula"])
    #expect(try found("von Braun, E") == ["von Braun, Eva"])
    #expect(try found("x").isEmpty)
  }

  @Test("the history names courts, caseworkers and task areas")
  func historyNames() throws {
    let id = try desk.openCase(opened: .on(2026, 6, 1))
    try desk.done(.giveCases([id], to: desk.worker, from: .on(2026, 6, 1)))
    try desk.done(.giveCases([id], to: desk.leader, from: .on(2026, 6, 1)))
    let given = try #require(try desk.register.history(of: id, limit: 1).first?.fields.first)
    #expect(given.field == .caseworkerPeriodCaseworker)
    #expect(given.from == "Pohl, Ines")
    #expect(given.to == "Lang, Karin")

    var order = CourtOrder(kind: .restriction)
    order.decidedOn = desk.today
    order.taskAreas = [OrderedTaskArea(area: try desk.area("Vermögenssorge"))]
    let created = try #require(
      try desk.done(.recordOrder(OrderRecording(caseID: id, order: order))).created)
    order.taskAreas.append(
      OrderedTaskArea(area: try desk.area("Gesundheitssorge"), wording: "nur Zahnarzt"))
    _ = try desk.edit(created, version: 1, [.orderTaskAreas: order.values[.orderTaskAreas]])
    let areas = try #require(try desk.register.history(of: id, limit: 1).first?.fields.first)
    #expect(areas.from == "Vermögenssorge")
    #expect(areas.to == "Vermögenssorge; nur Zahnarzt")
  }

  @Test("history comes page by page, and a change of many cases shows only this one")
  func historyPages() throws {
    let id = try desk.openCase()
    let other = try desk.openCase("Birke")
    try desk.done(.setDistrict([id, other], "Merken"))
    try desk.done(.setDistrict([id, other], "Echtz"))
    let first = try desk.register.history(of: id, limit: 2)
    #expect(first.map(\.operation) == [.setDistrict, .setDistrict])
    #expect(first[0].fields.map(\.from) == ["Merken"])
    #expect(first[1].created == [.residence])
    let rest = try desk.register.history(of: id, before: first[1].id, limit: 2)
    #expect(rest.map(\.operation) == [.openCase])
  }

  @Test("a detail knows the other cases of the person")
  func otherCases() throws {
    let first = try desk.detail(desk.openCase())
    let second = try desk.openCase { $0.subject = .known(first.person.id) }
    #expect(try desk.detail(second).otherCases.map(\.reference) == ["F-2026-00001"])
  }
}
