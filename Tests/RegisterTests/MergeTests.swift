import Guardianship
import Testing

@testable import Register

@Suite("Two records of one person become one")
struct MergeTests {
  let desk: Desk
  let cases: [Case.ID]
  let persons: [Person.ID]

  init() throws {
    let desk = try Desk()
    self.desk = desk
    let first = try desk.openCase("Müller", "Anna") { opening in
      var person = Person(family: "Müller", given: "Anna")
      person.phone = "0241 1"
      opening.subject = .new(person)
    }
    let second = try desk.openCase("Mueller", "Anna") { opening in
      var person = Person(family: "Mueller", given: "Anna")
      (person.phone, person.languages) = ("0241 2", "Polnisch")
      person.born = .on(1950, 5, 4)
      person.addressBlocked = true
      opening.subject = .new(person)
      var home = Residence(kind: .home, period: Period(from: .on(2020, 1, 1), to: nil))
      home.district = "Merken"
      opening.residence = home
    }
    cases = [first, second]
    persons = try cases.map { try desk.detail($0).person.id }
  }

  private func merge() throws -> Outcome {
    try desk.perform(.mergePersons(keep: persons[0], drop: persons[1]))
  }

  @Test("the first keeps what it says and learns the rest; cases and addresses hang on it")
  func merged() throws {
    #expect(try merge().isDone)
    let (kept, other) = (try desk.detail(cases[0]), try desk.detail(cases[1]))
    #expect(kept.person.id == persons[0] && other.person.id == persons[0])
    #expect(kept.person.value.phone == "0241 1" && kept.person.value.languages == "Polnisch")
    #expect(kept.person.value.born == .on(1950, 5, 4))
    #expect(kept.person.value.addressBlocked, "a block that one record knows holds")
    #expect(kept.residences.map(\.value.district) == ["Merken"])
    #expect(kept.otherCases.map(\.id) == [cases[1]])
    let page = try desk.register.page(
      ListQuery(.cases, today: desk.today), start: .first, limit: 5)
    #expect(page.caseRows.map(\.family) == ["Müller", "Müller"])
    #expect(page.caseRows.map(\.district) == [nil, nil], "and no list says where")
    #expect(try desk.register.entry(RecordReference(persons[1])) == nil)
    #expect(try desk.isWhole())
  }

  @Test("what cannot be one person is not made one")
  func impossible() throws {
    var order = CourtOrder(kind: .provisional)
    order.decidedOn = .on(1960, 1, 1)
    try desk.done(.recordOrder(OrderRecording(caseID: cases[0], order: order)))
    #expect(try !merge().isDone, "decided before the seventeenth birthday")
    try desk.undo()
    try desk.done(.endCase(CaseEnding(caseID: cases[1], reason: .death, on: .on(2026, 11, 1))))
    #expect(
      try merge() == .refused(.deadInOpenCase), "dead, and a case goes on")
  }

  @Test("the history of the case names the change and both people")
  func history() throws {
    _ = try merge()
    let change = try #require(try desk.register.history(of: cases[1], limit: 1).first)
    #expect(change.operation == .mergePersons)
    let person = try #require(change.fields.first { $0.field == .casePerson })
    #expect(person.from == "Mueller, Anna" && person.to == "Müller, Anna")
  }

  @Test("undo brings both people back with their cases and addresses")
  func undo() throws {
    let before = try cases.map { try desk.detail($0) }
    _ = try merge()
    try desk.undo()
    for (before, after) in zip(before, try cases.map { try desk.detail($0) }) {
      #expect(after.person.id == before.person.id && after.person.value == before.person.value)
      #expect(after.residences.map(\.value) == before.residences.map(\.value))
      #expect(after.otherCases.isEmpty)
    }
    #expect(try desk.isWhole())
    #expect(try merge().isDone)
    #expect(try desk.isWhole())
  }

  @Test("a person is not merged with itself, nor with one that is gone")
  func refusals() throws {
    #expect(
      try desk.perform(.mergePersons(keep: persons[0], drop: persons[0])).refusal == .samePerson)
    _ = try merge()
    #expect(try merge().refusal == .recordVoided(RecordReference(persons[1])))
  }

  @Test("a voided case does not come back to a person who is gone")
  func voidedCase() throws {
    #expect(try desk.void(cases[1], by: desk.leader).isDone)
    _ = try merge()
    let last = try #require(try desk.register.lastUndoable(by: desk.leader)).change.id
    #expect(
      try desk.perform(.undo(last), by: desk.leader).refusal
        == .recordVoided(RecordReference(persons[1])))
  }
}
