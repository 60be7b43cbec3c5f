import Guardianship
import Testing

@Suite("Who acts, who goes and who comes")
struct ChangeOfGuardianTests {
  private func acting(
    _ kind: GuardianKind, on day: String, since start: String = "2026-03-02"
  ) throws -> [Deadline] {
    var facts = try Facts.appointed(start, kind: kind, office: .association)
    facts.events = [
      Versioned(
        id: CaseEvent.ID(7), version: 1,
        value: CaseEvent(kind: .actingPerson, happenedOn: try #require(Day(iso: day))))
    ]
    return facts.deadlines().filter { $0.key.rule == .a7 && $0.key.subject.kind == .caseEvent }
  }

  @Test(
    "another person who acts is named within two weeks",
    arguments: [
      ("2026-11-02", "2026-11-16"), ("2026-10-18", "2026-11-02"), ("2026-12-18", "2027-01-04"),
      ("2028-02-15", "2028-02-29"),
    ])
  func actingPerson(on day: String, due: String) throws {
    let named = try acting(.association, on: day)
    #expect(named.map(\.due.iso) == [due])
    #expect(named.first?.owedBy == .association)
  }

  @Test("nobody acts for a human, and nothing starts before the Verein is guardian")
  func nothing() throws {
    #expect(try acting(.associationEmployee, on: "2026-11-02").isEmpty)
    #expect(try acting(.association, on: "2026-03-01").isEmpty)
    #expect(try acting(.association, on: "2026-03-02").map(\.due.iso) == ["2026-03-16"])
  }

  private func tenure(
    _ id: Int64, from start: String, to end: String? = nil,
    role: Assignment.Role = .guardian
  ) -> DeadlineFacts.Tenure {
    DeadlineFacts.Tenure(
      id: Assignment.ID(id), guardian: Guardian.ID(id), role: role, kind: .professional, tie: nil,
      effectiveOn: Day(iso: start), endedOn: end.flatMap { Day(iso: $0) })
  }

  private func atEnd(_ tenures: [DeadlineFacts.Tenure]) throws -> [DeadlineRule.ID] {
    var facts = try Facts.appointed("2024-05-15", kind: .professional, withAssets: true)
    facts.tenures = tenures
    return facts.deadlines().filter { $0.key.base.iso == "2026-11-02" && $0.key.subject.id == 1 }
      .map(\.key.rule).filter { $0 != .m1 }
  }

  @Test("one of several who leaves owes the certificate; with a successor it is a change")
  func oneOfSeveral() throws {
    let leaving = tenure(1, from: "2024-05-15", to: "2026-11-02")
    let staying = tenure(2, from: "2024-05-15", role: .coGuardian)
    #expect(try atEnd([leaving, staying]) == [.e7])
    #expect(
      try atEnd([leaving, staying, tenure(3, from: "2026-11-02")]) == [.e1, .e2, .e3, .e7])
    #expect(
      try atEnd([leaving, staying, tenure(3, from: "2027-02-02")]) == [.e1, .e2, .e3, .e7])
    #expect(try atEnd([leaving, staying, tenure(3, from: "2027-02-03")]) == [.e7])
  }

  @Test("who leaves alone hands over, also where nobody follows yet")
  func alone() throws {
    let leaving = tenure(1, from: "2024-05-15", to: "2026-11-02")
    #expect(try atEnd([leaving]) == [.e1, .e2, .e3, .e7])
    #expect(
      try atEnd([leaving, tenure(2, from: "2024-05-15", role: .substitute)])
        == [.e1, .e2, .e3, .e7])
    #expect(
      try atEnd([leaving, tenure(2, from: "2024-05-15", to: "2026-11-02", role: .coGuardian)])
        == [.e1, .e2, .e3, .e7])
  }

  @Test("who only stood in gives back the certificate")
  func substitute() throws {
    #expect(
      try atEnd([
        tenure(1, from: "2024-05-15", to: "2026-11-02", role: .substitute),
        tenure(2, from: "2024-05-15"),
      ]) == [.e7])
  }

  @Test("an Erweiterung by Vermögensverwaltung starts an inventory that no law dates")
  func assetsLater() throws {
    for (day, due) in [("2026-10-05", "2027-01-05"), ("2026-11-30", "2027-03-01")] {
      var facts = try Facts.appointed("2026-03-02", kind: .professional)
      facts.orders += try Facts.ordered(
        .extensionOfScope, effective: day, withAssets: true, id: 2
      ).orders
      let inventory = facts.deadlines().filter { [.a2, .a3].contains($0.key.rule) }
      #expect(inventory.map(\.key.rule) == [.a3])
      #expect(inventory.map(\.key.base.iso) == [day])
      #expect(inventory.map(\.due.iso) == [due])
      #expect(inventory.map(\.kind) == [.reminder])
    }
  }

  @Test("what a volunteer earned before dying belongs to the heirs")
  func heirs() throws {
    var facts = try Facts.appointed("2026-05-15", kind: .volunteer, tie: Tie.none)
    facts.tenures[0].endedOn = Day(iso: "2026-08-02")
    facts.tenures[0].endedByDeathOfGuardian = true
    let claim = try #require(facts.deadlines().first { $0.key.rule == .m1 })
    #expect(claim.owedBy == .heirs && claim.due.iso == "2027-06-30" && claim.amounts == [11_250])
    #expect(!facts.deadlines().contains { [.e1, .e3, .e7].contains($0.key.rule) })
  }

  @Test("a Verein leads guardianships of its own and accompanies those of volunteers")
  func concerns() {
    #expect(Office.Kind.association.concern(of: .volunteer) == .accompanied)
    #expect(Office.Kind.association.concern(of: .associationEmployee) == .own)
    #expect(Office.Kind.association.concern(of: .professional) == nil)
    #expect(Office.Kind.authority.concern(of: .volunteer) == nil)
    #expect(!Office.Kind.authority.watches(.m1, of: .authority))
    #expect(Office.Kind.association.watches(.m1, of: .volunteer))
  }
}
