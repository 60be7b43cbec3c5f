import Guardianship
import Testing

@Suite("Rules that look at a proposal")
struct ProposalRuleTests {
  @Test(
    "a no after the day of readiness takes it back, an earlier one wants a reason")
  func declined() throws {
    func note(_ answers: (Inquiry.Answer, String)...) throws -> ProposalFinding.Note? {
      try Considered { considered in
        considered.facts.inquiries = try answers.map { answer, day in
          var inquiry = Inquiry(
            guardian: Guardian.ID(1), whom: nil, askedOn: try Considered.day("2026-10-01"))
          (inquiry.answer, inquiry.answeredOn) = (answer, try Considered.day(day))
          return inquiry
        }
      }.note(.readiness)
    }
    #expect(try note((.no, "2026-11-02")) == .declinedOn)
    #expect(try note((.no, "2026-11-01")) == .readyAfterNo)
    #expect(try note((.no, "2026-10-31")) == .readyAfterNo)
    #expect(try note((.no, "2026-11-02"), (.yes, "2026-11-03")) == .readyOn)
    let other = try Considered { considered in
      var inquiry = Inquiry(
        guardian: Guardian.ID(2), whom: nil, askedOn: try Considered.day("2026-11-20"))
      inquiry.answer = .no
      considered.facts.inquiries = [inquiry]
    }
    #expect(other.note(.readiness) == .readyOn)
    let silent = try Considered { considered in
      var inquiry = Inquiry(
        guardian: Guardian.ID(1), whom: nil, askedOn: try Considered.day("2026-11-20"))
      inquiry.answer = .no
      considered.facts.inquiries = [inquiry]
      considered.proposal.readyOn = nil
    }
    #expect(silent.note(.readiness) == .declinedOn && silent.verdict(.readiness) == .blocker)
  }

  @Test("the guardian's own readiness is recorded with its day, § 1819 Abs. 1, 2 BGB")
  func readiness() throws {
    let ready = try Considered()
    #expect(ready.note(.readiness) == .readyOn)
    #expect(ready.finding(.readiness)?.arguments == [.day(try Considered.day("2026-11-01"))])
    let silent = try Considered { $0.proposal.readyOn = nil }
    #expect(silent.verdict(.readiness) == .blocker)
    #expect(silent.finding(.readiness)?.rule.paragraph == .readiness)
    let dead = try Considered { $0.guardian.stage = .deceased }
    #expect(dead.note(.readiness) == .isDead && dead.verdict(.readiness) == .blocker)
    #expect(dead.finding(.stage) == nil, "said once")
  }

  @Test("a Verein or Behörde is not ready by itself but consents", arguments: GuardianKind.allCases)
  func consent(kind: GuardianKind) throws {
    let silent = try Considered(kind) { $0.proposal.readyOn = nil }
    #expect((silent.verdict(.readiness) == nil) == kind.isOrganisation)
    let asks: Set<GuardianKind> = [
      .associationEmployee, .authorityEmployee, .association, .authority,
    ]
    #expect(silent.verdict(.consent) == (asks.contains(kind) ? .blocker : nil))
    let agreed = try Considered(kind) { $0.proposal.consentOn = $0.facts.day }
    #expect(agreed.verdict(.consent) == (asks.contains(kind) ? .met : nil))
  }

  @Test(
    "a professional is registered, or applied for it until 2023; provisionally no longer",
    arguments: GuardianKind.allCases)
  func registration(kind: GuardianKind) throws {
    let isAsked = kind == .professional || kind == .associationEmployee
    let verdicts: [(Guardian.Registration?, ProposalFinding.Verdict)] = [
      (nil, .blocker), (.applied, .blocker), (.withdrawn, .blocker), (.provisional, .blocker),
      (.undecided, .met), (.registered, .met),
    ]
    for (registration, verdict) in verdicts {
      let considered = try Considered(kind) { $0.guardian.licence.registration = registration }
      #expect(considered.verdict(.registration) == (isAsked ? verdict : nil))
    }
  }

  @Test("Aufgabenbereiche outside the order stop a proposal that no Auftrag asked for")
  func taskAreas() throws {
    func considered(
      _ proposed: [Int64], ordered: Set<Int64>?, request: Bool = false
    ) throws -> Considered {
      try Considered {
        $0.facts.assignment.taskAreas = proposed.map { OrderedTaskArea(area: TaskArea.ID($0)) }
        $0.facts.orderedAreas = ordered.map { Set($0.map { TaskArea.ID($0) }) }
        $0.facts.areaNames = [TaskArea.ID(3): "Post"]
        $0.proposal.request = request ? CourtRequest.ID(1) : nil
      }
    }
    #expect(try considered([], ordered: [1, 2]).finding(.taskAreas) == nil)
    #expect(try considered([1, 3], ordered: nil).note(.taskAreas) == .areasUnknown)
    #expect(try considered([1, 3], ordered: nil).verdict(.taskAreas) == .notNeeded)
    #expect(try considered([1], ordered: [1, 2]).note(.taskAreas) == .areasInside)
    let outside = try considered([1, 3], ordered: [1, 2])
    #expect(outside.verdict(.taskAreas) == .blocker)
    #expect(outside.finding(.taskAreas)?.arguments == [.text("Post")])
    #expect(try considered([1, 3], ordered: [1], request: true).verdict(.taskAreas) == .warning)
    #expect(try considered([1, 3], ordered: []).verdict(.taskAreas) == .blocker)
  }

  @Test("more cases than the guardian wants is a warning, an open number none")
  func capacity() throws {
    func considered(_ cases: Int, of capacity: Int?) throws -> Considered {
      try Considered {
        ($0.facts.activeCases, $0.guardian.capacity) = (cases, capacity)
      }
    }
    #expect(try considered(40, of: nil).finding(.capacity) == nil)
    #expect(try considered(1, of: 2).verdict(.capacity) == .met)
    #expect(try considered(2, of: 2).note(.capacity) == .isFull)
    #expect(try considered(0, of: 0).verdict(.capacity) == .warning)
    #expect(try considered(2, of: 2).finding(.capacity)?.arguments == [.number(2), .number(2)])
  }

  @Test("a pause holds to its last day, without one until it is lifted")
  func pause() throws {
    func note(
      until day: String?, _ stage: Guardian.Stage = .paused
    ) throws
      -> ProposalFinding.Note?
    {
      try Considered {
        $0.guardian.stage = stage
        $0.guardian.pausedUntil = day.flatMap { Day(iso: $0) }
      }.note(.pause)
    }
    #expect(try note(until: nil) == .isPaused)
    #expect(try note(until: "2026-11-26") == .isPausedUntil)
    #expect(try note(until: "2026-11-25") == nil)
    #expect(try note(until: "2026-12-31", .ready) == nil, "whoever is back has no pause")
  }

  @Test("only who is ready or pauses is proposed without a reason")
  func stages() throws {
    for stage in Guardian.Stage.allCases {
      let considered = try Considered { $0.guardian.stage = stage }
      let fits = stage == .ready || stage == .paused || stage == .deceased
      #expect(considered.verdict(.stage) == (fits ? nil : .warning))
    }
  }

  @Test("who takes relatives only is no guardian of strangers without a reason")
  func strangers() throws {
    func verdict(_ tie: Tie?, _ takes: Bool?) throws -> ProposalFinding.Verdict? {
      try Considered(tie: tie) { $0.guardian.takesStrangers = takes }.verdict(.strangers)
    }
    #expect(try verdict(Tie.none, false) == .warning)
    #expect(try verdict(nil, false) == .warning)
    #expect(try verdict(.family, false) == nil)
    #expect(try verdict(.bond, false) == nil)
    #expect(try verdict(Tie.none, nil) == nil)
    #expect(try verdict(Tie.none, true) == nil)
  }

  @Test("dependence on who cares for the person passes only with a reason, § 1816 Abs. 6 BGB")
  func provider() throws {
    #expect(try Considered().verdict(.provider) == .met)
    let tied = try Considered { $0.proposal.isTiedToProvider = true }
    #expect(tied.verdict(.provider) == .warning && tied.finding(.provider)?.isPassed == false)
    let explained = try Considered {
      $0.proposal.isTiedToProvider = true
      $0.proposal.answers[.provider] = "kein Konflikt: anderes Haus"
    }
    #expect(explained.finding(.provider)?.isPassed == true)
    #expect(explained.finding(.provider)?.rule.paragraph == .provider)
  }

  @Test("the person's view belongs to the proposal, § 12 Abs. 1 S. 2 BtOG")
  func view() throws {
    #expect(try Considered().verdict(.view) == .warning)
    #expect(try Considered { $0.proposal.view = "einverstanden" }.verdict(.view) == .met)
  }

  @Test("a professional is insured to the last day; an employee's insurance is the employer's")
  func insurance() throws {
    func verdict(_ kind: GuardianKind, until day: String?) throws -> ProposalFinding.Verdict? {
      try Considered(kind) { $0.guardian.licence.insuredUntil = day.flatMap { Day(iso: $0) } }
        .verdict(.insurance)
    }
    #expect(try verdict(.professional, until: "2026-11-26") == .met)
    #expect(try verdict(.professional, until: "2026-11-25") == .warning)
    #expect(try verdict(.professional, until: nil) == .warning)
    #expect(try verdict(.associationEmployee, until: nil) == nil)
  }

  @Test("a reported caseload is half a year old at most, month ends clamped, § 25 Abs. 1 BtOG")
  func caseload() throws {
    func verdict(_ reported: String?, on day: String) throws -> ProposalFinding.Verdict? {
      try Considered(.professional, on: day) {
        $0.guardian.reportedLoad = 43
        $0.guardian.reportedOn = reported.flatMap { Day(iso: $0) }
      }.verdict(.caseload)
    }
    #expect(try verdict("2026-05-26", on: "2026-11-26") == .met)
    #expect(try verdict("2026-05-25", on: "2026-11-26") == .warning)
    #expect(try verdict("2026-08-31", on: "2027-02-28") == .met)
    #expect(try verdict("2026-08-31", on: "2027-03-01") == .warning)
    #expect(try verdict(nil, on: "2026-11-26") == .warning)
    #expect(try Considered(.authorityEmployee).finding(.caseload) == nil)
  }

  @Test("the real load of a professional decides, § 1816 Abs. 5 BGB, § 25 BtOG")
  func reportedLoad() throws {
    func note(here: Int, reported: Int?) throws -> ProposalFinding.Note? {
      try Considered(.professional) {
        $0.guardian.capacity = 40
        $0.guardian.reportedLoad = reported
        $0.facts.activeCases = here
      }.note(.capacity)
    }
    #expect(try note(here: 15, reported: 50) == .isFull)
    #expect(try note(here: 15, reported: 39) == .hasRoom)
    #expect(try note(here: 40, reported: 12) == .isFull)
    #expect(try note(here: 39, reported: nil) == .hasRoom)
  }

  @Test("who is proposed elsewhere already has that room no more")
  func proposedElsewhere() throws {
    func finding(_ elsewhere: Int) throws -> ProposalFinding? {
      try Considered {
        $0.guardian.capacity = 2
        $0.facts.activeCases = 1
        $0.facts.proposedElsewhere = elsewhere
      }.finding(.capacity)
    }
    #expect(try finding(0)?.verdict == .met)
    #expect(try finding(1)?.verdict == .warning)
    #expect(try finding(1)?.note == .isFullWithProposals)
    #expect(try finding(1)?.arguments == [.number(1), .number(2), .number(1)])
  }

  @Test("no area named means the whole Aufgabenkreis, as far as there is one")
  func wholeScope() throws {
    #expect(try Considered().note(.taskAreas) == .areasUnknown)
    #expect(try Considered { $0.facts.orderedAreas = [] }.note(.taskAreas) == .areasUnknown)
    let ordered = try Considered { $0.facts.orderedAreas = [TaskArea.ID(1)] }
    #expect(ordered.finding(.taskAreas) == nil)
  }
}
