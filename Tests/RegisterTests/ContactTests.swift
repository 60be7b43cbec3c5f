import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Contacts")
struct ContactTests {
  let desk: Desk
  let ids: [Case.ID]

  init() throws {
    let desk = try Desk()
    self.desk = desk
    ids = try ["Alder", "Birke", "Cedrus"].map { try desk.openCase($0) }
  }

  private func contact(_ text: String, in cases: [Case.ID]) throws -> Contact.ID {
    var contact = Contact(kind: .visit, day: .on(2026, 11, 18), cases: cases)
    contact.text = text
    return try desk.add(contact)
  }

  private func found(in id: Case.ID) throws -> [Contact.ID] {
    try desk.detail(id).work.contacts.map(\.id)
  }

  @Test("one about several cases is one contact and is found in each")
  func several() throws {
    let contact = try contact("Hausbesuch im Heim", in: [ids[0], ids[2]])
    #expect(try desk.rows(.contacts).count == 1)
    #expect(try found(in: ids[0]) == [contact] && found(in: ids[2]) == [contact])
    #expect(try found(in: ids[1]).isEmpty)
    let rows = try desk.rows(.contacts)
    guard case .contact(let row)? = rows.first else { return }
    #expect(row.cases.map(\.family) == ["Alder", "Cedrus"])
    #expect(rows.first?.caseRow?.id == ids[0])
    let counts = try desk.register.counts(
      ListQuery(.contacts, filter: Filter(words: ["cedrus"]), today: desk.today))
    #expect(counts.groups == [.done: 1])
  }

  @Test("a Wiedervorlage comes with it in the same case, and both are taken back as one")
  func followedUp() throws {
    var record = NewRecord(
      Contact(kind: .call, day: desk.today, cases: [ids[0]]), to: ids[0])
    record.followUp = FollowUp(dueOn: desk.today.adding(days: 7), text: "Anruf: nachfragen")
    try desk.done(.add(record))
    let work = try desk.detail(ids[0]).work
    #expect(work.contacts.count == 1 && work.followUps.map(\.value.text) == ["Anruf: nachfragen"])
    #expect(try desk.isWhole())
    try desk.undo()
    let before = try desk.detail(ids[0]).work
    #expect(before.contacts.isEmpty && before.followUps.isEmpty)
    #expect(try desk.isWhole())
  }

  @Test("cases and words stay in step when it is edited, voided and taken back")
  func inStep() throws {
    let contact = try contact("Hausbesuch", in: [ids[0]])
    _ = try desk.change(
      contact, [.contactCases: "\(ids[1].rawValue) \(ids[2].rawValue)", .contactText: "Telefonat"])
    #expect(try found(in: ids[0]).isEmpty && found(in: ids[1]) == [contact])
    #expect(try desk.rows(.contacts, words: ["hausb"]).isEmpty)
    #expect(try desk.rows(.contacts, words: ["telef"]).count == 1 && desk.isWhole())
    _ = try desk.change(contact, [.contactDay: "2026-11-02"])
    #expect(try desk.rows(.contacts).map(\.day) == [.on(2026, 11, 2)] && desk.isWhole())
    #expect(try desk.void(contact).isDone)
    #expect(try desk.rows(.contacts).isEmpty && found(in: ids[1]).isEmpty && desk.isWhole())
    #expect(try desk.rows(.contacts, words: ["telef"]).isEmpty)
    for _ in 0..<3 { try desk.undo() }
    #expect(try found(in: ids[0]) == [contact] && found(in: ids[1]).isEmpty)
    #expect(try desk.rows(.contacts, words: ["hausb", "alder"]).count == 1 && desk.isWhole())
    try desk.undo()
    #expect(try desk.rows(.contacts).isEmpty && desk.isWhole())
  }

  @Test("the history names the cases that it was moved between")
  func history() throws {
    let contact = try contact("Hausbesuch", in: [ids[0]])
    _ = try desk.change(contact, [.contactCases: "\(ids[0].rawValue) \(ids[1].rawValue)"])
    let change = try #require(try desk.register.history(of: ids[0], limit: 1).first)
    #expect(change.fields.map(\.to) == ["F-2026-00001, F-2026-00002"])
  }

  @Test("it cannot be about a case that is not there, nor lie ahead")
  func refusals() throws {
    var ahead = Contact(kind: .call, day: .on(2026, 11, 22), cases: ids)
    #expect(
      try desk.perform(.add(NewRecord(ahead))).refusal
        == .inTheFuture(.contactDay, .on(2026, 11, 22)))
    ahead.day = desk.today
    ahead.cases = [Case.ID(99)]
    #expect(try desk.perform(.add(NewRecord(ahead))).refusal == .notFound("caseFile 99"))
    let contact = try contact("Hausbesuch", in: [ids[0]])
    #expect(try desk.change(contact, [.contactCases: "99"]).refusal == .notFound("caseFile 99"))
  }

  @Test(
    "a pair or a word that was forgotten is found",
    arguments: [
      "DELETE FROM contactCase WHERE caseFile = 1",
      "UPDATE contactCase SET day = '2026-01-01'",
      "INSERT INTO contactSearch (contactSearch, rowid, words) VALUES ('delete', 1, ' hausbesuch')",
    ])
  func forgotten(sql: String) throws {
    _ = try contact("Hausbesuch", in: [ids[0], ids[1]])
    try desk.register.write { try $0.execute(sql: sql) }
    #expect(try desk.register.check(today: desk.today) == [.countsDiffer])
  }
}
