import Guardianship
import Testing

@Suite("The worked examples beside the table of rules")
struct DeadlineExampleTests {
  @Test(
    "1–3: Anfangsbericht",
    arguments: [
      ("2026-11-30", "2027-03-01", "2027-02-28"), ("2026-10-01", "2027-01-04", "2027-01-01"),
      ("2026-08-12", "2026-11-12", nil),
    ])
  func anfangsbericht(effective: String, due: String, from: String?) throws {
    let facts = try Facts.appointed(effective, kind: .professional)
    let deadline = try #require(facts.deadlines().first { $0.key.rule == .a1 })
    #expect(deadline.due.iso == due)
    #expect(deadline.shiftedFrom?.iso == from)
  }

  @Test("4: who acts for the Verein")
  func whoActsForTheVerein() throws {
    let facts = try Facts.appointed("2026-12-18", kind: .association)
    let deadline = try #require(facts.deadlines().first { $0.key.rule == .a7 })
    #expect(deadline.due.iso == "2027-01-04")
    #expect(deadline.owedBy == .association)
  }

  @Test("5: einstweilige Anordnung")
  func einstweiligeAnordnung() throws {
    let facts = try Facts.ordered(.provisional, effective: "2026-09-10")
    let deadline = try #require(facts.deadlines().first { $0.key.rule == .g3 })
    #expect(deadline.due.iso == "2027-03-10")
    #expect(deadline.shiftedFrom == nil)
  }

  @Test("5: all provisional orders together hold one year")
  func allProvisionalOrdersTogetherHoldOneYear() throws {
    var facts = try Facts.ordered(.provisional, effective: "2026-09-10")
    facts.orders += try Facts.ordered(.provisional, effective: "2027-03-20", id: 2).orders
    let deadline = try #require(facts.deadlines().first { $0.key.rule == .g3 })
    #expect(deadline.due.iso == "2027-09-10")
  }

  @Test(
    "6: limit of the review",
    arguments: [(true, DeadlineRule.ID.g2, "2028-03-15"), (false, .g1, "2033-03-15")])
  func limitOfTheReview(againstWill: Bool, rule: DeadlineRule.ID, due: String) throws {
    let facts = try Facts.ordered(.appointment, decided: "2026-03-15", againstWill: againstWill)
    let deadline = try #require(facts.deadlines().first { $0.key.rule == rule })
    #expect(deadline.due.iso == due)
    #expect(deadline.state == .expected)
  }

  @Test("8: Aufwandspauschale")
  func aufwandspauschale() throws {
    let facts = try Facts.appointed(
      "2025-05-15", kind: .volunteer, tie: Tie.none, today: "2026-06-01")
    let claims = facts.deadlines().filter { $0.key.rule == .m1 }
    #expect(claims.first?.key.base.iso == "2026-05-15")
    #expect(claims.first?.due.iso == "2027-06-30")
    #expect(claims.first?.amounts == [44_900, 45_000])
  }

  @Test("9: Aufwandspauschale at the end of office")
  func aufwandspauschaleAtTheEndOfOffice() throws {
    var facts = try Facts.appointed(
      "2025-05-15", kind: .volunteer, tie: Tie.none, today: "2026-09-01")
    facts.tenures[0].endedOn = Day(iso: "2026-08-02")
    let claim = try #require(
      facts.deadlines().first { $0.key.rule == .m1 && $0.key.base.iso == "2026-08-02" })
    #expect(claim.amounts == [11_250])
    #expect(claim.due.iso == "2027-06-30")
  }
}
