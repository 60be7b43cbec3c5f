import Exchange
import Guardianship
import Register
import Testing

/// A list of cases names guardians by their names alone, and two may have one.
@Suite("Cases whose guardian cannot be told apart")
struct GuardianNamesakeTests {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
    try desk.takeGuardians(
      "Art", "Braun;Ursula;An der Rur 78;52351;Berufsbetreuer",
      "Braun;Ursula;Talweg 1;52349;ehrenamtlich", "Nowak;Ingrid;Talweg 2;52349;ehrenamtlich")
  }

  private func list(_ guardians: String...) -> String {
    "Az.;Gericht;Name;Vorname;Stadtteil;Betreuer/in;Art;bestellt am\n"
      + guardians.map {
        "5 XVII 7/20;AG Düren;Alder;Ruth;Merken;\($0);Berufsbetreuer;01.02.2020\n"
      }.joined()
  }

  private func detail() throws -> CaseDetail {
    try #require(try desk.register.detail(Case.ID(1), today: desk.today))
  }

  private func appoint(_ guardian: Guardian.ID) throws {
    var order = CourtOrder(kind: .appointment)
    order.effectiveOn = day("2020-02-01")
    let appointment = OrderRecording.Appointment(
      guardian: .known(guardian), role: .guardian, kind: .professional, tie: nil,
      effectiveOn: day("2020-02-01"))
    let outcome = try desk.perform(
      .recordOrder(
        OrderRecording(caseID: Case.ID(1), order: order, appointments: [appointment])))
    #expect(outcome.refusal == nil)
  }

  @Test("the case comes in without an appointment, the name in its note, both in the report")
  func fresh() throws {
    let report = try desk.take(list("Braun, Ursula"))
    #expect(report.created == 1)
    let doubt = try #require(report.doubts.first)
    #expect(report.doubts.count == 1)
    #expect(doubt.number == 2 && doubt.name == "Braun, Ursula")
    #expect(try detail().reference == doubt.caseReference)
    #expect(doubt.candidates.map(\.reference) == ["B-00001", "B-00002"])
    let detail = try detail()
    #expect(detail.assignments.isEmpty)
    #expect(
      detail.file.value.importNote == "Betreuer/in: Braun, Ursula\nArt: Berufsbetreuer")
    #expect(try desk.values()[0][0][.appointedOn] == "2020-02-01")
    #expect(try desk.guardians("Braun").count == 2)
  }

  @Test("it is said until somebody appoints one of them, and is unchanged from then on")
  func settled() throws {
    let text = list("Braun, Ursula")
    try desk.take(text)
    let counter = try desk.register.changeCounter()
    let again = try desk.take(text)
    #expect(again.doubts.count == 1)
    #expect([again.created, again.updated, again.unchanged] == [0, 0, 0])
    #expect(try desk.register.changeCounter() == counter)
    try appoint(try #require(try desk.guardians("Braun").last).id)
    #expect(try desk.take(text).doubts.isEmpty)
    #expect(try detail().file.value.importNote == nil)
    let last = try desk.take(text)
    #expect(last.doubts.isEmpty && last.unchanged == 1)
    #expect(try detail().assignments.count == 1)
  }

  @Test("a second guardian of a case who is in doubt is kept in the note as well")
  func second() throws {
    let text = list("Nowak, Ingrid", "Braun, Ursula")
    let report = try desk.take(text)
    #expect(report.doubts.map(\.number) == [3])
    #expect(try detail().assignments.count == 1)
    #expect(try detail().file.value.importNote?.contains("Braun, Ursula") == true)
    let counter = try desk.register.changeCounter()
    let again = try desk.take(text)
    #expect(again.doubts.map(\.number) == [3])
    #expect(again.unchanged == 1)
    #expect(try desk.register.changeCounter() == counter)
  }

  @Test("whom the list names in the place of another stays in doubt, and the other in office")
  func changed() throws {
    try desk.take(list("Nowak, Ingrid"))
    for _ in 1...2 {
      let report = try desk.take(list("Braun, Ursula"))
      #expect(report.doubts.count == 1)
      #expect(report.conflicts.isEmpty)
      #expect(try desk.values()[0].map { $0[.guardian] } == ["Nowak, Ingrid"])
      #expect(try detail().file.value.importNote?.contains("Braun, Ursula") == true)
    }
  }

  @Test("one of a name is meant by it")
  func single() throws {
    let report = try desk.take(list("Nowak, Ingrid"))
    #expect(report.doubts.isEmpty)
    #expect(try detail().assignments.count == 1)
  }
}
