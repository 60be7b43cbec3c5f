import Guardianship
import Testing

@testable import Register

@Suite("Users, catalogues and voiding")
struct CatalogueTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("users are the supervisors' matter")
  func rights() throws {
    let user = User(account: nil, name: "Weber, Tim", role: .reader)
    #expect(try desk.perform(.add(NewRecord(user))).refusal == .notAllowed(.addUser, .caseworker))
    let pohl = try #require(try desk.register.user(account: "pohl"))
    let promotion = try desk.edit(
      pohl.reference, version: pohl.version, [.userRole: "supervisor"])
    #expect(promotion.refusal == .notAllowed(.addUser, .caseworker))
    let reader = User.ID(
      try #require(try desk.done(.add(NewRecord(user)), by: desk.leader).created).id)
    let opening = CaseOpening(
      subject: .new(Person(family: "Alder", given: "")), openedOn: desk.today)
    #expect(
      try desk.perform(.openCase(opening), by: reader).refusal
        == .notAllowed(.openCase, .reader))
    #expect(
      try desk.perform(.openCase(opening), by: User.ID(99)).refusal == .unknownUser("99"))
  }

  @Test("a name or account is taken once, however it is spelled")
  func taken() throws {
    let name = User(account: nil, name: "POHL, ines", role: .reader)
    #expect(
      try desk.perform(.add(NewRecord(name)), by: desk.leader).refusal
        == .nameTaken(.userName, "POHL, ines"))
    let account = User(account: "pohl", name: "Weber, Tim", role: .reader)
    #expect(
      try desk.perform(.add(NewRecord(account)), by: desk.leader).refusal
        == .nameTaken(.userAccount, "pohl"))
    #expect(
      try desk.perform(.add(NewRecord(Court(name: "amtsgericht dueren")))).refusal
        == .nameTaken(.courtName, "amtsgericht dueren"))
    let area = TaskArea(name: "Vermögenssorge", expressNumber: nil, includesAssets: false)
    #expect(
      try desk.perform(.add(NewRecord(area))).refusal == .nameTaken(.taskAreaName, "Vermögenssorge")
    )
  }

  @Test("the last supervisor stays")
  func lastSupervisor() throws {
    let lang = try #require(try desk.register.user(account: "lang"))
    for change: FieldValues in [[.userRole: "reader"], [.userIsActive: "0"], [.userAccount: nil]] {
      let outcome = try desk.edit(
        lang.reference, version: lang.version, change, by: desk.leader)
      #expect(outcome.refusal == .lastSupervisor("Lang, Karin"))
    }
    #expect(
      try desk.perform(.void(lang.reference, basedOn: 1, reason: ""), by: desk.leader).refusal
        == .lastSupervisor("Lang, Karin"))
  }

  @Test("what others point to is not voided")
  func inUse() throws {
    let id = try desk.openCase { $0.caseworker = self.desk.worker }
    try desk.done(
      .changeCourt(id, court: desk.court(), fileNumber: nil, from: .on(2026, 10, 2)))
    var order = CourtOrder(kind: .restriction)
    order.decidedOn = desk.today
    order.taskAreas = [OrderedTaskArea(area: try desk.area("Vermögenssorge"), wording: "Konto")]
    try desk.done(.recordOrder(OrderRecording(caseID: id, order: order)))
    let used = [
      RecordReference(desk.worker), RecordReference(try desk.court()),
      RecordReference(try desk.area("Vermögenssorge")),
      RecordReference(try desk.detail(id).person.id),
    ]
    for reference in used {
      let outcome = try desk.perform(
        .void(reference, basedOn: 9, reason: ""), by: desk.leader)
      #expect(outcome.refusal == .inUse(reference))
    }
    let free = RecordReference(try desk.area("Gesundheitssorge"))
    #expect(try desk.perform(.void(free, basedOn: 1, reason: "nie gebraucht")).isDone)
    #expect(try desk.perform(.void(free, basedOn: 2, reason: "")).refusal == .recordVoided(free))
    #expect(try desk.register.taskAreas().count == 2)
  }

  @Test("what is used goes out of use, and comes back by undo")
  func retired() throws {
    let court = try desk.court()
    let id = try desk.openCase { $0.court = court }
    let edit = try desk.edit(RecordReference(court), version: 1, [.courtIsRetired: "1"])
    #expect(edit.isDone)
    #expect(try desk.register.courts().first { $0.id == court }?.value.isRetired == true)
    #expect(try desk.detail(id).names.courts[court]?.name == "Amtsgericht Düren")
    let offer = try #require(try desk.register.lastUndoable(by: desk.worker))
    #expect(try desk.perform(.undo(offer.change.id)).isDone)
    #expect(try desk.register.courts().first { $0.id == court }?.value.isRetired == false)
  }

  @Test("an express matter is one of the six")
  func expressNumbers() throws {
    let area = RecordReference(try desk.area("Gesundheitssorge"))
    #expect(
      try desk.edit(area, version: 1, [.taskAreaExpressNumber: "7"]).refusal
        == .unknownValue(.taskAreaExpressNumber, "7"))
  }

  @Test("a voided case takes its parts along and frees its number")
  func voidCase() throws {
    let number = FileNumber("70 XVII 1/26")
    let court = try desk.court()
    let id = try desk.openCase {
      $0.court = court
      $0.fileNumber = number
    }
    try desk.done(.void(RecordReference(id), basedOn: 1, reason: "falsche Person"))
    #expect(try desk.register.detail(id, today: desk.today) == nil)
    #expect(
      try desk.register.find(reference: "F-2026-00001") == .failure(.notFound("F-2026-00001")))
    _ = try desk.openCase("Birke") {
      $0.court = court
      $0.fileNumber = number
    }
  }

  @Test("a voided order takes back the status and the guardian that it brought")
  func voidOrder() throws {
    let id = try desk.openCase()
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = .on(2026, 10, 20)
    var recording = OrderRecording(caseID: id, order: order)
    recording.appointments = [
      OrderRecording.Appointment(
        guardian: .new(Guardian(family: "Braun", given: nil, isOrganisation: false)),
        role: .guardian, kind: .volunteer, tie: nil, effectiveOn: nil)
    ]
    let created = try #require(try desk.done(.recordOrder(recording)).created)
    try desk.done(.void(created, basedOn: 1, reason: "gehört zu einem anderen Fall"))
    let detail = try desk.detail(id)
    #expect(detail.status == .inquiry)
    #expect(detail.statuses.count == 1)
    #expect(detail.assignments.isEmpty)
    #expect(detail.orders.isEmpty)
  }

  @Test("what changes by an operation is no free field")
  func onlyByOperation() throws {
    let id = try desk.openCase { $0.caseworker = self.desk.worker }
    let detail = try desk.detail(id)
    #expect(
      try desk.edit(
        detail.statuses[0].reference, version: 1, [.statusPeriodStatus: "running"]
      ).refusal == .onlyByOperation(.statusPeriodStatus))
    #expect(
      try desk.edit(
        detail.file.reference, version: 1, [.caseEndReason: "death"]
      ).refusal == .caseNotEnded(reference: "F-2026-00001"))
    #expect(
      try desk.perform(.void(detail.statuses[0].reference, basedOn: 1, reason: "")).refusal
        == .onlyByOperation(.statusPeriodStatus))
    #expect(
      try desk.perform(.void(detail.caseworkers[0].reference, basedOn: 1, reason: "")).refusal
        == .onlyByOperation(.caseworkerPeriodCaseworker))
  }

  @Test("a field holds what it holds and no more")
  func limits() throws {
    let person = try desk.detail(desk.openCase()).person
    let long = String(repeating: "ä", count: 201)
    #expect(
      try desk.edit(person.reference, version: 1, [.personPhone: long]).refusal
        == .tooLong(.personPhone, limit: 200))
    #expect(
      try desk.edit(person.reference, version: 1, [.personSex: "x"]).refusal
        == .unknownValue(.personSex, "x"))
    #expect(
      try desk.edit(person.reference, version: 1, [.personBorn: "2026-02-30"]).refusal
        == .notADay(.personBorn, "2026-02-30"))
    #expect(
      try desk.edit(person.reference, version: 1, [.personDiedOn: "1900-01-01"]).refusal
        == .diedBeforeBirth(died: .on(1900, 1, 1), born: .on(1941, 3, 5)))
  }
}
