import Guardianship
import Testing

@Suite("How long papers hold")
struct ProofRuleTests {
  private let calendar = HolidayCalendar(land: .nordrheinWestfalen)

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test("V2: three years to the day, § 21 Abs. 3 BtOG")
  func furtherCase() throws {
    let issued = try day("2024-02-20")
    #expect(ProofRules.isUsable(issued: issued, forProposalOn: try day("2027-02-20")))
    #expect(!ProofRules.isUsable(issued: issued, forProposalOn: try day("2027-02-21")))
    let leap = try day("2024-02-29")
    #expect(ProofRules.isUsable(issued: leap, forProposalOn: try day("2027-02-28")))
    #expect(!ProofRules.isUsable(issued: leap, forProposalOn: try day("2027-03-01")))
  }

  @Test("V1: three months to the day of handing in, § 21 Abs. 2 BtOG")
  func firstCase() throws {
    let issued = try day("2026-11-30")
    #expect(ProofRules.isFresh(issued: issued, handedIn: try day("2027-02-28")))
    #expect(!ProofRules.isFresh(issued: issued, handedIn: try day("2027-03-01")))
  }

  @Test("V3: strangers make an agreement, relatives need none")
  func agreement() {
    #expect(ProofRules.needsAgreement(kind: .volunteer, tie: Tie.none))
    #expect(ProofRules.needsAgreement(kind: .volunteer, tie: nil))
    #expect(!ProofRules.needsAgreement(kind: .volunteer, tie: .family))
    #expect(!ProofRules.needsAgreement(kind: .volunteer, tie: .bond))
    #expect(!ProofRules.needsAgreement(kind: .professional, tie: Tie.none))
  }

  @Test("B2 to B5 count from the original day and move to a Werktag")
  func professionals() throws {
    let complete = try day("2026-10-01")
    #expect(
      ProofRules.registrationDecision(completeOn: complete, calendar: calendar).iso == "2027-01-04")
    let extended = ProofRules.registrationDecision(
      completeOn: complete, extendedTo: try day("2027-03-15"), calendar: calendar)
    #expect(extended.iso == "2027-03-15")
    let registered = try day("2026-08-31")
    #expect(
      ProofRules.caseloadReport(1, since: registered, calendar: calendar).iso == "2027-03-01")
    #expect(
      ProofRules.caseloadReport(2, since: registered, calendar: calendar).iso == "2027-08-31")
    #expect(ProofRules.renewal(1, since: registered, calendar: calendar).iso == "2029-08-31")
    #expect(ProofRules.renewal(2, since: registered, calendar: calendar).iso == "2032-08-31")
    #expect(ProofRules.expertise(registeredOn: registered, calendar: calendar).iso == "2027-08-31")
  }

  @Test("B6: who acts for a Verein is registered after six months, on whatever day that is")
  func employee() throws {
    for (start, end) in [("2026-08-31", "2027-02-28"), ("2026-04-03", "2026-10-03")] {
      #expect(ProofRules.registrationOfEmployee(startedOn: try day(start)).iso == end)
    }
  }
}
