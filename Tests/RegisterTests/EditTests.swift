import Guardianship
import Testing

@testable import Register

@Suite("Editing and conflicts")
struct EditTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
  }

  @Test("an edit raises the version and stands in the history with both values")
  func edits() throws {
    let person = try desk.detail(id).person
    let outcome = try desk.edit(person.reference, version: 1, [.personPhone: "02421 1"])
    #expect(outcome.isDone)
    let after = try desk.detail(id).person
    #expect(after.version == 2)
    #expect(after.value.phone == "02421 1")
    let change = try #require(try desk.register.history(of: id, limit: 10).first)
    #expect(change.operation == .edit)
    #expect(change.user == "Pohl, Ines")
    #expect(
      change.fields == [
        FieldChange(record: person.reference, field: .personPhone, from: nil, to: "02421 1")
      ])
  }

  @Test("an edit that changes nothing leaves no change")
  func unchanged() throws {
    let person = try desk.detail(id).person
    let counter = try desk.register.changeCounter()
    let outcome = try desk.edit(person.reference, version: 1, [.personFamily: "Alder"])
    #expect(outcome == .unchanged)
    #expect(try desk.register.changeCounter() == counter)
  }

  @Test("two desks that change different fields keep both")
  func merges() throws {
    let person = try desk.detail(id).person
    _ = try desk.edit(person.reference, version: 1, [.personPhone: "1"], by: desk.leader)
    let outcome = try desk.edit(person.reference, version: 1, [.personLanguages: "Türkisch"])
    #expect(outcome.isDone)
    let after = try desk.detail(id).person
    #expect(after.value.phone == "1")
    #expect(after.value.languages == "Türkisch")
    #expect(after.version == 3)
  }

  @Test("two desks that change the same field meet in a conflict and nothing is written")
  func conflicts() throws {
    let person = try desk.detail(id).person
    _ = try desk.edit(person.reference, version: 1, [.personPhone: "1"], by: desk.leader)
    let outcome = try desk.edit(
      person.reference, version: 1, [.personPhone: "2", .personTitle: "Dr."])
    guard case .conflict(let conflicts) = outcome else {
      Issue.record("no conflict: \(outcome)")
      return
    }
    let conflict = try #require(conflicts.first)
    #expect(conflicts.count == 1)
    #expect(conflict.version == 2)
    #expect(conflict.changedBy == "Lang, Karin")
    let open = conflict.fields.filter { !$0.isSettled }
    #expect(
      open == [
        Conflict.FieldConflict(field: .personPhone, seen: nil, mine: "2", theirs: "1")
      ])
    #expect(try desk.detail(id).person.value.title == nil)
    let decided = try desk.edit(
      person.reference, version: conflict.version, [.personPhone: "2", .personTitle: "Dr."])
    #expect(decided.isDone)
    #expect(try desk.detail(id).person.value.phone == "2")
  }

  @Test("two desks that want the same agree")
  func agreement() throws {
    let person = try desk.detail(id).person
    _ = try desk.edit(person.reference, version: 1, [.personPhone: "1"], by: desk.leader)
    #expect(try desk.edit(person.reference, version: 1, [.personPhone: "1"]) == .unchanged)
  }
}
