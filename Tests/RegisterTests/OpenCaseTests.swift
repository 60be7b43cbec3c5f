import Guardianship
import Testing

@testable import Register

@Suite("Opening a case")
struct OpenCaseTests {
  @Test("an opened case holds what was known about it")
  func opens() throws {
    let desk = try Desk()
    let court = try desk.court()
    let id = try desk.openCase { opening in
      var home = Residence(kind: .home, period: Period(from: nil, to: nil))
      home.district = "Merken"
      opening.residence = home
      opening.court = court
      opening.fileNumber = FileNumber("70 XVII A 12/26")
      opening.caseworker = desk.worker
      opening.facts.wishes = "möchte in der Wohnung bleiben"
    }
    let detail = try desk.detail(id)
    #expect(detail.reference == "F-2026-00001")
    #expect(detail.person.value.family == "Alder")
    #expect(detail.status == .inquiry)
    #expect(detail.court?.value.fileNumber?.text == "70 XVII A 12/26")
    #expect(detail.caseworker?.name == "Pohl, Ines")
    #expect(detail.residences.first?.value.district == "Merken")
    #expect(detail.residences.first?.value.period.from == .on(2026, 10, 1))
    #expect(detail.file.value.wishes == "möchte in der Wohnung bleiben")
    #expect(detail.file.version == 1)
  }

  @Test("references count up and are never given twice")
  func references() throws {
    let desk = try Desk()
    _ = try desk.openCase()
    let second = try desk.openCase("Birke")
    try desk.done(.undo(try #require(try desk.register.lastUndoable(by: desk.worker)).change.id))
    #expect(try desk.register.detail(second, today: desk.today) == nil)
    #expect(try desk.detail(desk.openCase("Cedrus")).reference == "F-2026-00003")
    desk.today = .on(2027, 1, 4)
    #expect(try desk.detail(desk.openCase("Dorn")).reference == "F-2027-00001")
  }

  @Test("a person known from another case is not written twice")
  func knownPerson() throws {
    let desk = try Desk()
    let first = try desk.detail(desk.openCase())
    let second = try desk.openCase { $0.subject = .known(first.person.id) }
    #expect(try desk.detail(second).person.id == first.person.id)
  }

  @Test("nobody is born, and no case opened, in the future")
  func future() throws {
    let desk = try Desk()
    var person = Person(family: "Alder", given: "")
    person.born = .on(2027, 1, 1)
    let born = try desk.perform(
      .openCase(CaseOpening(subject: .new(person), openedOn: desk.today)))
    #expect(born.refusal == .inTheFuture(.personBorn, .on(2027, 1, 1)))
    let opening = CaseOpening(
      subject: .new(Person(family: "Alder", given: "")), openedOn: .on(2026, 11, 22))
    #expect(
      try desk.perform(.openCase(opening)).refusal
        == .inTheFuture(.statusPeriodFrom, .on(2026, 11, 22)))
  }

  @Test("a person has a name")
  func nameless() throws {
    let desk = try Desk()
    let opening = CaseOpening(subject: .new(Person(family: "", given: "R")), openedOn: desk.today)
    #expect(try desk.perform(.openCase(opening)).refusal == .missing(.personFamily))
  }

  @Test("a file number belongs to one person at its court")
  func takenNumber() throws {
    let desk = try Desk()
    let court = try desk.court()
    let other = try desk.court("Amtsgericht Jülich")
    func opening(_ family: String, _ court: Court.ID, _ number: String) -> CaseOpening {
      var opening = CaseOpening(
        subject: .new(Person(family: family, given: "Ruth")), openedOn: desk.today)
      opening.court = court
      opening.fileNumber = FileNumber(number)
      return opening
    }
    try desk.done(.openCase(opening("Alder", court, "70 XVII 12/26")))
    try desk.done(.openCase(opening("Birke", other, "70 XVII 12/26")))
    let refusal = try desk.perform(.openCase(opening("Cedrus", court, "70 xvii  12/26"))).refusal
    #expect(
      refusal
        == .fileNumberTaken(
          try #require(FileNumber("70 xvii 12/26")), court: "Amtsgericht Düren",
          person: "Alder, Ruth", reference: "F-2026-00001"))
  }
}
