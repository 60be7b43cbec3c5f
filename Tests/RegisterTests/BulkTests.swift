import Guardianship
import Testing

@testable import Register

@Suite("Operations on many cases")
struct BulkTests {
  let desk: Desk
  let ids: [Case.ID]

  init() throws {
    let desk = try Desk()
    self.desk = desk
    ids = try ["Alder", "Birke", "Cedrus"].map { try desk.openCase($0) }
  }

  @Test("cases go to a caseworker, and each row tells what became of it")
  func gives() throws {
    try desk.done(.giveCases([ids[0]], to: desk.worker, from: .on(2026, 10, 5)))
    try desk.done(.endCase(CaseEnding(caseID: ids[1], reason: .notNeeded, on: desk.today)))
    let done = try desk.done(
      .giveCases(
        [ids[0], ids[1], ids[2], Case.ID(99), ids[2]], to: desk.worker, from: desk.today))
    let results = done.rows.map(\.result)
    #expect(
      results == [
        .unchanged, .refused(.caseEnded(reference: "F-2026-00002")), .changed,
        .refused(.notFound("caseFile 99")),
      ])
    #expect(try desk.detail(ids[2]).caseworker?.name == "Pohl, Ines")
  }

  @Test("the caseworker before stays to be read as of a day before")
  func asOf() throws {
    try desk.done(.giveCases([ids[0]], to: desk.worker, from: .on(2026, 10, 5)))
    try desk.done(.giveCases([ids[0]], to: desk.leader, from: .on(2026, 11, 1)))
    let detail = try desk.detail(ids[0])
    #expect(detail.caseworkers.map(\.value.caseworker) == [desk.leader, desk.worker])
    #expect(
      detail.caseworkers[1].value.period == Period(from: .on(2026, 10, 5), to: .on(2026, 10, 31)))
    try desk.done(.giveCases([ids[0]], to: desk.worker, from: .on(2026, 10, 20)))
    #expect(try desk.detail(ids[0]).caseworkers.map(\.value.caseworker) == [desk.worker])
  }

  @Test("nobody gives cases to somebody who left")
  func inactive() throws {
    let user = try #require(try desk.register.user(account: "pohl"))
    _ = try desk.edit(
      user.reference, version: user.version, [.userIsActive: "0"], by: desk.leader)
    let outcome = try desk.perform(
      .giveCases(ids, to: desk.worker, from: desk.today), by: desk.leader)
    #expect(outcome.refusal == .unknownUser("Pohl, Ines"))
    #expect(
      try desk.perform(.giveCases(ids, to: desk.leader, from: desk.today)).refusal
        == .unknownUser("Pohl, Ines"))
  }

  @Test("a district is corrected where the home is known and written down where it is not")
  func district() throws {
    let person = try desk.detail(ids[0]).person.id
    var home = Residence(kind: .home, period: Period(from: .on(2026, 1, 1), to: nil))
    home.street = "Am Markt 1"
    home.district = "Echtz"
    try desk.done(.move(person, to: home))
    let done = try desk.done(.setDistrict([ids[0], ids[1]], "Merken"))
    #expect(done.rows.map(\.result) == [.changed, .changed])
    let corrected = try desk.detail(ids[0]).residences
    #expect(corrected.count == 1)
    #expect(corrected.first?.value.street == "Am Markt 1")
    #expect(corrected.first?.value.district == "Merken")
    #expect(try desk.detail(ids[1]).residences.first?.value.district == "Merken")
    #expect(try desk.perform(.setDistrict(ids, "")).refusal == .missing(.residenceDistrict))
    #expect(try desk.perform(.setDistrict([ids[0]], "Merken")) == .unchanged)
    #expect(
      try desk.perform(.setDistrict([Case.ID(99)], "x")).refusal == .notFound("caseFile 99"))
  }
}
