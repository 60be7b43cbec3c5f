import Guardianship
import Testing

@testable import Register

@Suite("Taking back")
struct UndoTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase(opened: .on(2026, 6, 1))
  }

  private func undoLast(by user: User.ID? = nil) throws -> Outcome {
    let last = try desk.register.lastUndoable(by: user ?? desk.worker)
    return try desk.perform(.undo(try #require(last).change.id), by: user)
  }

  @Test("undo gives the old value back through a new change and erases nothing")
  func edit() throws {
    let person = try desk.detail(id).person
    _ = try desk.edit(person.reference, version: 1, [.personPhone: "1"])
    #expect(try undoLast().isDone)
    let after = try desk.detail(id).person
    #expect(after.value.phone == nil)
    #expect(after.version == 3)
    let history = try desk.register.history(of: id, limit: 10)
    #expect(history.map(\.operation) == [.undo, .edit, .openCase])
    #expect(history[0].undoes == history[1].id)
    #expect(history[1].isUndone)
    #expect(history[0].fields.map(\.from) == ["1"])
  }

  @Test("undo walks back change by change")
  func walksBack() throws {
    let person = try desk.detail(id).person
    _ = try desk.edit(person.reference, version: 1, [.personPhone: "1"])
    _ = try desk.edit(person.reference, version: 2, [.personPhone: "2"])
    #expect(try undoLast().isDone)
    #expect(try desk.detail(id).person.value.phone == "1")
    #expect(try undoLast().isDone)
    #expect(try desk.detail(id).person.value.phone == nil)
    #expect(try undoLast().isDone)
    #expect(try desk.register.detail(id, today: desk.today) == nil)
    #expect(try desk.register.lastUndoable(by: desk.worker) == nil)
  }

  @Test("an order taken back takes status, guardian and assignment with it")
  func order() throws {
    let before = try desk.detail(id)
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = .on(2026, 7, 1)
    var recording = OrderRecording(caseID: id, order: order)
    recording.appointments = [
      OrderRecording.Appointment(
        guardian: .new(Guardian(family: "Braun", given: nil, isOrganisation: false)),
        role: .guardian, kind: .volunteer, tie: nil, effectiveOn: nil)
    ]
    try desk.done(.recordOrder(recording))
    #expect(try undoLast().isDone)
    let after = try desk.detail(id)
    #expect(after.statuses.map(\.value) == before.statuses.map(\.value))
    #expect(after.assignments.isEmpty)
    #expect(after.orders.isEmpty)
    #expect(try desk.register.guardians(named: "Braun").isEmpty)
  }

  @Test("a bulk operation is taken back as a whole")
  func bulk() throws {
    let second = try desk.openCase("Birke")
    try desk.done(.setDistrict([id, second], "Merken"))
    #expect(try undoLast().isDone)
    #expect(try desk.detail(id).residences.isEmpty)
    #expect(try desk.detail(second).residences.isEmpty)
  }

  @Test("what somebody has changed since is not taken back")
  func changedSince() throws {
    let person = try desk.detail(id).person
    _ = try desk.edit(person.reference, version: 1, [.personPhone: "1"])
    _ = try desk.edit(person.reference, version: 2, [.personTitle: "Dr."], by: desk.leader)
    guard case .changedSince(.edit, by: "Lang, Karin", at: _) = try undoLast().refusal else {
      Issue.record("a newer version stands in the way")
      return
    }
    #expect(try desk.detail(id).person.value.phone == "1")
    #expect(try undoLast(by: desk.leader).isDone)
    #expect(try undoLast().isDone)
    #expect(try desk.detail(id).person.value.phone == nil)
  }

  @Test("a case that somebody added to is not taken back")
  func addedTo() throws {
    try desk.done(.add(NewRecord(Party(kind: .doctor, name: "Dr. Klee"), to: id)), by: desk.leader)
    guard case .changedSince(.addParty, by: _, at: _) = try undoLast().refusal else {
      Issue.record("a party stands in the way")
      return
    }
  }

  @Test("a court that somebody uses is not taken back")
  func inUse() throws {
    let added = try desk.done(.add(NewRecord(Court(name: "Amtsgericht Kerpen"))))
    let court = Court.ID(try #require(added.created).id)
    try desk.done(
      .changeCourt(id, court: court, fileNumber: nil, from: .on(2026, 7, 1)), by: desk.leader)
    #expect(try undoLast().refusal == .inUse(RecordReference(court)))
  }

  @Test("only one's own last change is taken back, and only once")
  func nothingToUndo() throws {
    let mine = try #require(try desk.register.lastUndoable(by: desk.worker)).change
    #expect(try desk.perform(.undo(mine.id), by: desk.leader).refusal == .nothingToUndo)
    #expect(try desk.perform(.undo(mine.id)).isDone)
    #expect(try desk.perform(.undo(mine.id)).refusal == .nothingToUndo)
  }

  @Test("the offer names whom the change was about, each once")
  func subjects() throws {
    let second = try desk.openCase("Birke")
    try desk.done(.setDistrict([id, second], "Merken"))
    let offer = try #require(try desk.register.lastUndoable(by: desk.worker))
    #expect(offer.subjects.map(\.name) == ["Alder, Ruth", "Birke, Ruth"])
    #expect(offer.subjects.first?.born == .on(1941, 3, 5))
    #expect(offer.subjectCount == 2)
    try desk.done(.add(NewRecord(Court(name: "Amtsgericht Kerpen"))))
    let court = try #require(try desk.register.lastUndoable(by: desk.worker))
    #expect(court.subjects == [UndoOffer.Subject(name: "Amtsgericht Kerpen")])
  }

  @Test("a later own change stands before an earlier one")
  func laterOwnChange() throws {
    let seen = try #require(try desk.register.lastUndoable(by: desk.worker)).change
    try desk.done(.add(NewRecord(Court(name: "Amtsgericht Kerpen"))))
    #expect(try desk.perform(.undo(seen.id)).refusal == .laterOwnChange(.addCourt))
  }

  @Test("what a register began with is nobody's own change")
  func beginning() throws {
    _ = try desk.register.transaction(
      .importCases, by: desk.worker, today: desk.today, at: Instant(seconds: 1_800_000_000),
      reason: nil
    ) { ledger in try ledger.insert(Person(family: "Cedrus", given: "")) }
    #expect(try desk.register.lastUndoable(by: desk.worker) == nil)
  }

  @Test("an import is not taken back")
  func imports() throws {
    let outcome = try desk.register.transaction(
      .importCases, by: desk.worker, today: desk.today, at: Instant(seconds: 1_800_000_000),
      reason: nil
    ) { ledger in
      let person = try ledger.insert(Person(family: "Cedrus", given: ""))
      ledger.created = RecordReference(
        try ledger.insert(Case(), links: [.person: person.rawValue]))
    }
    let imported = Case.ID(try #require(outcome.created).id)
    let last = try #require(outcome.change)
    #expect(try desk.perform(.undo(last)).refusal == .cannotUndo(.importCases))
    let history = try desk.register.history(of: imported, limit: 5)
    #expect(history.map(\.operation) == [.importCases])
    #expect(history.map(\.created) == [[.caseFile]])
  }

  @Test("a voided party counts again, unless its file number or name is taken now")
  func restores() throws {
    let party = try #require(
      try desk.done(.add(NewRecord(Party(kind: .doctor, name: "Dr. Klee"), to: id))).created)
    try desk.done(.void(party, basedOn: 1, reason: "doppelt"))
    #expect(try desk.detail(id).parties.isEmpty)
    #expect(try undoLast().isDone)
    #expect(try desk.detail(id).parties.count == 1)

    let court = try #require(
      try desk.done(.add(NewRecord(Court(name: "Amtsgericht Kerpen")))).created)
    try desk.done(.void(court, basedOn: 1, reason: "doppelt"))
    try desk.done(.add(NewRecord(Court(name: "AMTSGERICHT KERPEN"))), by: desk.leader)
    #expect(try undoLast().refusal == .nameTaken(.courtName, "Amtsgericht Kerpen"))
  }
}
