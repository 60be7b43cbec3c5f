import Guardianship
import Testing

@Suite("Each rule at its edges")
struct DeadlineRuleTests {
  @Test("relatives owe the inventory but no first report")
  func relativesOweTheInventoryButNoFirstReport() throws {
    let facts = try Facts.appointed(
      "2026-08-12", kind: .volunteer, tie: .family, withAssets: true)
    let rules = Set(facts.deadlines().map(\.key.rule))
    #expect(rules.isSuperset(of: [.a3, .a8, .r1, .m1, .g1]))
    #expect(rules.isDisjoint(with: [.a1, .a2, .a7, .r3]))
    let name = try #require(facts.deadlines().first { $0.key.rule == .a8 })
    #expect(name.due.iso == "2026-08-19" && name.kind == .reminder && name.isOurs)
  }

  @Test("strangers owe first report and inventory together")
  func strangersOweFirstReportAndInventoryTogether() throws {
    let facts = try Facts.appointed(
      "2026-08-12", kind: .volunteer, tie: Tie.none, withAssets: true)
    let due = facts.deadlines().filter { $0.key.rule == .a1 || $0.key.rule == .a2 }
    #expect(due.map(\.due.iso) == ["2026-11-12", "2026-11-12"])
    #expect(due.allSatisfy { !$0.isOurs })
  }

  @Test("a Verein watches the duties of its volunteers")
  func aVereinWatchesTheDutiesOfItsVolunteers() throws {
    var facts = try Facts.appointed(
      "2026-08-12", kind: .volunteer, tie: Tie.none, office: .association)
    func report() throws -> Deadline {
      try #require(facts.deadlines().first { $0.key.rule == .a1 })
    }
    #expect(try !report().isOurs && report().concern == nil, "no Vereinbarung with this Verein")
    let due = try #require(Day(iso: "2026-11-12"))
    facts.tenures[0].accompanied = [Period(from: due, to: nil)]
    #expect(try report().isOurs && report().concern == .accompanied)
    facts.tenures[0].accompanied = [Period(from: Day(iso: "2026-01-01"), to: due)]
    #expect(try report().isOurs, "until its last day")
    facts.tenures[0].accompanied = [
      Period(from: Day(iso: "2026-01-01"), to: due.adding(days: -1))
    ]
    #expect(try !report().isOurs)
  }

  @Test("a substitute owes no reports")
  func aSubstituteOwesNoReports() throws {
    var facts = try Facts.appointed("2026-08-12", kind: .professional)
    facts.tenures[0].role = .substitute
    #expect(facts.deadlines().map(\.key.rule) == [.g1])
  }

  @Test("the next year comes when the report is done")
  func theNextYearComesWhenTheReportIsDone() throws {
    var facts = try Facts.appointed("2024-02-29", kind: .association, office: .association)
    let first = try #require(facts.deadlines().first { $0.key.rule == .r1 })
    #expect(first.due.iso == "2025-02-28")
    facts.settled = [first.key]
    let second = try #require(facts.deadlines().first { $0.key.rule == .r1 })
    #expect(second.key.base.iso == "2025-02-28" && second.due.iso == "2026-03-02")
    facts.settled.insert(second.key)
    facts.settled.insert(
      Deadline.Key(.r1, second.key.subject, base: try #require(Day(iso: "2026-02-28"))))
    let fourth = try #require(facts.deadlines().first { $0.key.rule == .r1 })
    #expect(fourth.due.iso == "2028-02-29", "chained from the original day")
  }

  @Test("a court's day wins and holds for the years after")
  func aCourtsDayWinsAndHoldsForTheYearsAfter() throws {
    var facts = try Facts.appointed("2024-05-15", kind: .association, office: .association)
    let first = try #require(facts.deadlines().first { $0.key.rule == .r1 })
    facts.courtDays[first.key] = Day(iso: "2025-03-31")
    let moved = try #require(facts.deadlines().first { $0.key.rule == .r1 })
    #expect(moved.due.iso == "2025-03-31" && moved.kind == .courtSet)
    facts.settled = [first.key]
    let next = try #require(facts.deadlines().first { $0.key.rule == .r1 })
    #expect(next.due.iso == "2026-03-31")
  }

  @Test("what is not ours shows only the next year")
  func whatIsNotOursShowsOnlyTheNextYear() throws {
    let facts = try Facts.appointed("2013-07-23", kind: .volunteer, tie: .family)
    let reports = facts.deadlines().filter { $0.key.rule == .r1 }
    #expect(reports.map(\.due.iso) == ["2027-07-23"])
  }

  @Test("what was due before the takeover is not watched")
  func dueBeforeTheTakeoverIsNotWatched() throws {
    var facts = try Facts.appointed("2026-08-12", kind: .volunteer, tie: .bond)
    facts.takenOverOn = Day(iso: "2026-11-21")
    let name = try #require(facts.deadlines().first { $0.key.rule == .a8 })
    #expect(name.state == .beforeTakeover)
    let report = try #require(facts.deadlines().first { $0.key.rule == .r1 })
    #expect(report.state == .open)
  }

  @Test("an old Auftrag is watched whenever it is entered")
  func oldRequestIsWatched() throws {
    var facts = try Facts.appointed("2026-08-12", kind: .volunteer, tie: .bond)
    facts.takenOverOn = Day(iso: "2026-11-21")
    var request = CourtRequest(
      kind: Term.ID(1), receivedOn: try #require(Day(iso: "2026-09-01")))
    request.dueOn = Day(iso: "2026-10-01")
    facts.requests = [Versioned(id: CourtRequest.ID(1), version: 1, value: request)]
    let late = try #require(facts.deadlines().first { $0.key.rule == .b1 })
    #expect(late.state == .open)
    #expect(late.due.iso == "2026-10-01")
  }

  @Test("befreite guardians give an overview each year, of which a reminder is made")
  func befreiteGuardiansGiveAnOverviewEachYear() throws {
    let facts = try Facts.appointed(
      "2027-05-03", kind: .authority, today: "2027-06-01", withAssets: true)
    let overview = try #require(facts.deadlines().first { $0.key.rule == .r3 })
    #expect(overview.due.iso == "2028-05-03")
    #expect(overview.kind == .reminder)
    let without = try Facts.appointed("2027-05-03", kind: .authority, today: "2027-06-01")
    #expect(!without.deadlines().contains { $0.key.rule == .r3 })
  }

  @Test("a Verein that stands in names who acts; relatives who stand in are told to a Verein")
  func standingIn() throws {
    func rules(_ kind: GuardianKind, tie: Tie? = nil) throws -> [DeadlineRule.ID] {
      var facts = try Facts.appointed("2026-11-02", kind: kind, tie: tie, withAssets: true)
      facts.tenures = facts.tenures.map { tenure in
        var tenure = tenure
        tenure.role = .substitute
        return tenure
      }
      return facts.deadlines().map(\.key.rule)
    }
    #expect(try rules(.association).contains(.a7))
    #expect(try !rules(.association).contains(.a1))
    #expect(try rules(.volunteer, tie: .family).contains(.a8))
    #expect(try !rules(.volunteer, tie: .family).contains(.a3))
  }

  @Test("only a day of the court is called the court's")
  func courtSet() throws {
    let facts = try Facts.appointed("2026-03-02", kind: .professional)
    #expect(facts.deadlines().first { $0.key.rule == .r1 }?.kind == .statutory)
  }

  @Test("a file number without a year is usual")
  func withoutYear() {
    #expect(FileNumber("11 XVII G 492")?.isUsual == true)
    #expect(FileNumber("11 XVII G")?.isUsual == false)
  }

  @Test("a Verlängerung moves the review and starts no first report")
  func aVerlaengerungMovesTheReviewAndStartsNoFirstReport() throws {
    var facts = try Facts.appointed("2020-03-02", kind: .professional)
    let before = facts.deadlines().filter { $0.key.rule == .a1 }
    facts.orders += try Facts.ordered(
      .prolongation, decided: "2026-11-12", review: "2033-11-12", id: 2
    ).orders
    #expect(facts.deadlines().filter { $0.key.rule == .a1 } == before)
    let review = facts.deadlines().filter { $0.key.rule == .g1 }
    #expect(review.map(\.due.iso) == ["2033-11-12"])
    #expect(review.first?.kind == .courtSet)
  }

  @Test("a permanent order ends the watch over the provisional one")
  func aPermanentOrderEndsTheWatchOverTheProvisionalOne() throws {
    var facts = try Facts.ordered(.provisional, effective: "2026-09-10")
    facts.orders += try Facts.ordered(.appointment, effective: "2026-11-10", id: 2).orders
    #expect(!facts.deadlines().contains { $0.key.rule == .g3 })
  }

  @Test("change of guardian; a dead guardian owes nothing")
  func changeOfGuardian() throws {
    var facts = try Facts.appointed("2024-05-15", kind: .professional, withAssets: true)
    facts.tenures[0].endedOn = Day(iso: "2026-11-02")
    let end = facts.deadlines().filter { $0.key.base.iso == "2026-11-02" }
    #expect(end.map(\.key.rule) == [.e1, .e2, .e3, .e7])
    #expect(end.allSatisfy { $0.kind == .reminder && $0.due.iso == "2026-11-30" })
    facts.tenures[0].endedByDeathOfGuardian = true
    #expect(!facts.deadlines().contains { $0.key.base.iso == "2026-11-02" })
  }

  @Test("end of the guardianship", arguments: [EndReason.death, .lifted, .lapsed])
  func endOfTheGuardianship(reason: EndReason) throws {
    let facts = try Self.ended(reason)
    #expect(facts.deadlines().map(\.key.rule) == [.e4, .e5, .e6, .e7])
  }

  @Test("until 2025 the end called for a Schlussbericht, since 2026 for a Schlussmitteilung")
  func endBeforeTheLawChanged() throws {
    var facts = try Facts.appointed(
      "2024-05-15", kind: .professional, today: "2026-01-20", withAssets: true)
    for (end, rules) in [
      ("2025-12-31", [DeadlineRule.ID.e1, .e6, .e7]), ("2026-01-01", [.e4, .e5, .e6, .e7]),
    ] {
      facts.tenures[0].endedOn = Day(iso: end)
      facts.endedOn = Day(iso: end)
      facts.endReason = .lifted
      #expect(facts.deadlines().filter { $0.key.base.iso == end }.map(\.key.rule) == rules)
    }
  }

  @Test("who is befreit owes the overview, a Verein and a Behörde always")
  func exempt() throws {
    var facts = try Facts.appointed(
      "2027-05-03", kind: .professional, today: "2027-06-01", withAssets: true)
    #expect(!facts.deadlines().contains { $0.key.rule == .r3 })
    facts.tenures[0].isExempt = true
    #expect(facts.deadlines().contains { $0.key.rule == .r3 })
  }

  @Test("a reservation of consent is reviewed by itself, where its day is another")
  func reviewOfAReservation() throws {
    var facts = try Facts.ordered(.appointment, effective: "2022-01-09", review: "2029-01-09")
    let appointment = facts.orders
    for (day, days) in [
      ("2028-10-10", ["2028-10-10", "2029-01-09"]), ("2029-01-09", ["2029-01-09"]),
    ] {
      facts.orders =
        try appointment
        + Facts.ordered(.reservation, decided: "2026-10-11", review: day, id: 2).orders
      #expect(
        facts.deadlines().filter { $0.key.rule == .g1 }.map(\.due.iso).sorted() == days)
    }
  }

  @Test("an end whose day nobody wrote down leaves no duty that runs on")
  func endWithoutDay() throws {
    for kind in [GuardianKind.professional, .volunteer] {
      let running = try Facts.appointed("2024-05-15", kind: kind, withAssets: true)
      #expect(running.deadlines().contains { $0.key.rule == .r1 || $0.key.rule == .m1 })
      var dead = running
      dead.endReason = .death
      #expect(dead.deadlines().isEmpty)
      var left = running
      left.tenures[0].isOver = true
      #expect(!left.deadlines().contains { $0.key.subject == RecordReference(Assignment.ID(1)) })
    }
  }

  @Test("an Abgabe starts nothing")
  func anAbgabeStartsNothing() throws {
    #expect(try Self.ended(.transferred).deadlines().isEmpty)
  }

  private static func ended(_ reason: EndReason) throws -> DeadlineFacts {
    var facts = try Facts.appointed("2026-05-15", kind: .professional, withAssets: true)
    facts.tenures[0].endedOn = Day(iso: "2026-08-02")
    facts.endedOn = Day(iso: "2026-08-02")
    facts.endReason = reason
    return facts
  }

  @Test("appointed before eighteen")
  func appointedBeforeEighteen() throws {
    var facts = try Facts.ordered(.appointment, decided: "2026-10-05")
    facts.born = Day(iso: "2009-03-01")
    let majority = try #require(facts.deadlines().first { $0.key.rule == .g16 })
    #expect(majority.due.iso == "2027-03-01")
    facts.orders += try Facts.ordered(.lifting, decided: "2027-02-01", id: 2).orders
    facts.endedOn = Day(iso: "2027-02-01")
    facts.endReason = .lifted
    #expect(!facts.deadlines().contains { $0.key.rule == .g16 })
  }

  @Test("nothing is owed before the order takes effect at eighteen")
  func owedFromEighteen() throws {
    var facts = try Facts.appointed("2026-09-01", kind: .professional, withAssets: true)
    facts.born = Day(iso: "2009-03-01")
    let due = Dictionary(
      uniqueKeysWithValues: facts.deadlines().map { ($0.key.rule, $0.due.iso) })
    #expect(due[.a1] == "2027-06-01" && due[.a2] == "2027-06-01" && due[.r1] == "2028-03-01")
  }

  @Test("a guardian appointed anew goes on")
  func appointedAnew() throws {
    var facts = try Facts.ordered(.provisional, effective: "2026-03-02")
    facts.orders += try Facts.ordered(.appointment, effective: "2026-08-12", id: 2).orders
    for (id, start, end) in [(1, "2026-03-02", "2026-08-12"), (2, "2026-08-12", nil)] {
      facts.add(
        DeadlineFacts.Tenure(
          id: Assignment.ID(Int64(id)), guardian: Guardian.ID(7), role: .guardian,
          kind: .professional, tie: nil, effectiveOn: Day(iso: start),
          endedOn: end.flatMap { Day(iso: $0) }))
    }
    let deadlines = facts.deadlines()
    #expect(deadlines.filter { $0.key.rule == .a1 }.map(\.key.base.iso) == ["2026-03-02"])
    #expect(!deadlines.contains { [.e1, .e3, .e7].contains($0.key.rule) })
  }

  @Test("old orders without express powers")
  func oldOrdersWithoutExpressPowers() throws {
    var facts = try Facts.appointed("2019-06-03", kind: .professional)
    let transition = try #require(facts.deadlines().first { $0.key.rule == .g15 })
    #expect(transition.due.iso == "2028-01-01" && transition.state == .expected)
    facts.orders += try Facts.ordered(.prolongation, decided: "2024-06-03", id: 2).orders
    #expect(!facts.deadlines().contains { $0.key.rule == .g15 })
  }
}
