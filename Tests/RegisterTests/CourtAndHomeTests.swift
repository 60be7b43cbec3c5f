import Guardianship
import Testing

@testable import Register

@Suite("Court and home as periods")
struct CourtAndHomeTests {
  let desk: Desk
  let id: Case.ID
  let dueren: Court.ID
  let juelich: Court.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase(opened: .on(2026, 6, 1))
    dueren = try desk.court()
    juelich = try desk.court("Amtsgericht Jülich")
  }

  @Test("the first number joins the period, another court begins a new one")
  func changesCourt() throws {
    try desk.done(.changeCourt(id, court: dueren, fileNumber: nil, from: .on(2026, 6, 5)))
    try desk.done(
      .changeCourt(
        id, court: dueren, fileNumber: FileNumber("70 XVII 1/26"), from: .on(2026, 7, 1)))
    #expect(try desk.detail(id).courts.count == 1)
    try desk.done(
      .changeCourt(
        id, court: juelich, fileNumber: FileNumber("8 XVII 5/26"), from: .on(2026, 9, 1)))
    let courts = try desk.detail(id).courts.map(\.value)
    #expect(courts.map(\.court) == [juelich, dueren])
    #expect(courts[1].period == Period(from: .on(2026, 6, 5), to: .on(2026, 8, 31)))
    let found = RecordReference(id)
    #expect(try desk.register.find(reference: "70XVII1/26") == .success(found))
    #expect(try desk.register.find(reference: "8 XVII  5/26") == .success(found))
    #expect(try desk.register.find(reference: "F-2026-00001") == .success(found))
    #expect(
      try desk.register.find(reference: "9 XVII 9/26") == .failure(.notFound("9 XVII 9/26")))
  }

  @Test("an old number stays its person's, and a case may come back to its own")
  func oldNumber() throws {
    let number = FileNumber("70 XVII 1/26")
    try desk.done(.changeCourt(id, court: dueren, fileNumber: number, from: .on(2026, 6, 5)))
    try desk.done(.changeCourt(id, court: juelich, fileNumber: nil, from: .on(2026, 7, 1)))
    let other = try desk.openCase("Birke")
    let refusal = try desk.perform(
      .changeCourt(other, court: dueren, fileNumber: number, from: .on(2026, 10, 2))
    ).refusal
    #expect(
      refusal
        == .fileNumberTaken(
          try #require(number), court: "Amtsgericht Düren", person: "Alder, Ruth",
          reference: "F-2026-00001"))
    try desk.done(.changeCourt(id, court: dueren, fileNumber: number, from: .on(2026, 8, 1)))
    #expect(try desk.detail(id).courts.count == 3)
  }

  @Test("one number at two courts is no single case")
  func ambiguous() throws {
    let other = try desk.openCase("Birke")
    let number = FileNumber("70 XVII 1/26")
    try desk.done(.changeCourt(id, court: dueren, fileNumber: number, from: .on(2026, 10, 5)))
    try desk.done(.changeCourt(other, court: juelich, fileNumber: number, from: .on(2026, 10, 5)))
    #expect(
      try desk.register.find(reference: "70 XVII 1/26")
        == .failure(
          .ambiguous("70 XVII 1/26", references: ["F-2026-00001", "F-2026-00002"])))
  }

  @Test("a court does not change in the future, nor for an ended case")
  func refusals() throws {
    let tomorrow = desk.today.adding(days: 1)
    #expect(
      try desk.perform(.changeCourt(id, court: dueren, fileNumber: nil, from: tomorrow)).refusal
        == .inTheFuture(.courtPeriodFrom, tomorrow))
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .notNeeded, on: desk.today)))
    #expect(
      try desk.perform(.changeCourt(id, court: dueren, fileNumber: nil, from: desk.today)).refusal
        == .caseEnded(reference: "F-2026-00001"))
  }

  @Test("a move ends the home the day before and leaves the stay alone")
  func moves() throws {
    let person = try desk.detail(id).person.id
    func residence(_ kind: Residence.Kind, _ street: String, _ from: Day?) -> Residence {
      var residence = Residence(kind: kind, period: Period(from: from, to: nil))
      residence.street = street
      return residence
    }
    try desk.done(.move(person, to: residence(.home, "Am Markt 1", .on(2026, 1, 1))))
    try desk.done(.move(person, to: residence(.stay, "Krankenhaus", .on(2026, 5, 1))))
    try desk.done(.move(person, to: residence(.home, "Hauptstr. 2", .on(2026, 8, 1))))
    let detail = try desk.detail(id)
    #expect(detail.residence(.home, on: .on(2026, 7, 31))?.value.street == "Am Markt 1")
    #expect(detail.residence(.home, on: .on(2026, 8, 1))?.value.street == "Hauptstr. 2")
    #expect(detail.residence(.stay, on: desk.today)?.value.street == "Krankenhaus")
    #expect(
      try desk.perform(.move(person, to: residence(.home, "x", nil))).refusal
        == .missing(.residenceFrom))
  }

  @Test("an edit lets no two homes hold at once")
  func overlap() throws {
    let person = try desk.detail(id).person.id
    var home = Residence(kind: .home, period: Period(from: .on(2026, 1, 1), to: nil))
    home.street = "Am Markt 1"
    try desk.done(.move(person, to: home))
    home.period.from = .on(2026, 8, 1)
    home.street = "Hauptstr. 2"
    try desk.done(.move(person, to: home))
    let earlier = try #require(try desk.detail(id).residences.last)
    let outcome = try desk.edit(
      earlier.reference, version: earlier.version, [.residenceTo: "2026-08-15"])
    #expect(outcome.refusal == .periodsOverlap(.residenceFrom, .on(2026, 8, 1)))
  }
}
