import Guardianship
import Testing

@Suite("Papers of a proposed volunteer")
struct ProposalPaperTests {
  static let papers: [(ProposalRule, Proof.Kind)] = [
    (.criminalRecord, .criminalRecord), (.debtorRegister, .debtorRegister),
  ]

  @Test(
    "V1: three months to the day of handing in, month ends clamped, § 21 Abs. 2 BtOG",
    arguments: [
      ("2026-08-26", "2026-11-26", true), ("2026-08-25", "2026-11-26", false),
      ("2026-11-30", "2027-02-28", true), ("2026-11-30", "2027-03-01", false),
      ("2027-11-30", "2028-02-29", true), ("2027-11-30", "2028-03-01", false),
      ("2027-11-29", "2028-02-29", true), ("2028-02-29", "2028-05-29", true),
      ("2028-02-29", "2028-05-30", false), ("2026-03-31", "2026-06-30", true),
      ("2026-03-31", "2026-07-01", false),
    ])
  func threeMonths(issued: String, handedIn: String, isFresh: Bool) throws {
    for (rule, kind) in Self.papers {
      let considered = try Considered(on: handedIn) {
        try $0.show(kind, issued: issued, handedIn: handedIn)
      }
      #expect(considered.note(rule) == (isFresh ? .paperFresh : .paperTooOld))
      #expect(considered.verdict(rule) == (isFresh ? .met : .warning))
      let undated = try Considered(on: handedIn) { try $0.show(kind, issued: issued) }
      #expect(undated.note(rule) == considered.note(rule), "it is shown with the proposal")
    }
  }

  @Test("V1: what was fresh when it was handed in stays so until the proposal")
  func handedInEarly() throws {
    let considered = try Considered(on: "2027-09-01") {
      try $0.show(.criminalRecord, issued: "2026-08-26", handedIn: "2026-11-26")
    }
    #expect(considered.note(.criminalRecord) == .paperFresh)
  }

  @Test(
    "V2: for a further case three years to the day, § 21 Abs. 3 BtOG",
    arguments: [
      ("2024-02-20", "2027-02-20", true), ("2024-02-20", "2027-02-21", false),
      ("2024-02-29", "2027-02-28", true), ("2024-02-29", "2027-03-01", false),
      ("2025-02-28", "2028-02-28", true), ("2025-02-28", "2028-02-29", false),
    ])
  func threeYears(issued: String, proposed: String, isUsable: Bool) throws {
    for (rule, kind) in Self.papers {
      let considered = try Considered(on: proposed) {
        $0.facts.wasAppointed = true
        try $0.show(kind, issued: issued, handedIn: proposed)
      }
      #expect(considered.note(rule) == (isUsable ? .paperUsable : .paperTooOldForFurther))
    }
  }

  @Test("waiting at the court makes no paper too old")
  func atTheCourt() throws {
    let considered = try Considered(on: "2027-02-20") {
      $0.facts.wasAppointed = true
      try $0.show(.criminalRecord, issued: "2024-02-20")
    }
    #expect(considered.note(.criminalRecord) == .paperUsable)
    var assignment = considered.facts.assignment
    assignment.state = .proposed
    assignment.proposal.sentOn = try Considered.day("2027-02-20")
    var later = ProposalFacts(
      assignment, of: considered.guardian, on: try Considered.day("2027-12-01"))
    (later.wasAppointed, later.proofs) = (true, considered.facts.proofs)
    let finding = later.findings().first { $0.rule == .criminalRecord }
    #expect(finding?.note == .paperUsable)
  }

  @Test("each paper is judged by itself, and the one issued last decides")
  func byItself() throws {
    let considered = try Considered {
      try $0.show(.criminalRecord, issued: "2026-10-01", handedIn: "2026-10-05")
      try $0.show(.criminalRecord, issued: "2020-01-01", .entry)
      try $0.show(.debtorRegister, issued: "2026-01-01", handedIn: "2026-10-05")
    }
    #expect(considered.verdict(.criminalRecord) == .met)
    #expect(considered.verdict(.debtorRegister) == .warning)
    #expect(considered.verdict(.suitability) == .met, "the age is no matter of the result")
  }

  @Test("a paper without a day, with an entry or to be clarified wants a reason")
  func notes() throws {
    func note(_ issued: String?, _ result: Proof.Result) throws -> ProposalFinding.Note? {
      try Considered { try $0.show(.debtorRegister, issued: issued, result) }
        .note(.debtorRegister)
    }
    #expect(try Considered().note(.debtorRegister) == .paperMissing)
    #expect(try note(nil, .clear) == .paperWithoutDay)
    #expect(try note("2026-11-01", .entry) == .paperWithEntry)
    #expect(try note("2026-11-01", .unclear) == .paperUnclear)
    #expect(try note("2026-11-01", .unknown) == .paperFresh)
  }

  @Test("the result of the check stops the step to the court while it is missing or unclear")
  func suitability() throws {
    func check(_ results: [Proof.Result]) throws -> Considered {
      try Considered {
        for (kind, result) in zip(Proof.Kind.allCases, results) {
          try $0.show(kind, issued: "2026-11-01", result)
        }
      }
    }
    #expect(try check([]).note(.suitability) == .checkMissing)
    #expect(try check([.clear]).note(.suitability) == .checkMissing)
    for open in [Proof.Result.unknown, .unclear] {
      #expect(try check([.clear, open]).note(.suitability) == .checkUnknown)
      #expect(try check([.clear, open]).verdict(.suitability) == .sendingBlocker)
    }
    #expect(try check([.clear, .clear]).note(.suitability) == .checkDone)
    #expect(try check([.entry, .clear]).verdict(.suitability) == .met)
    let strict = try check([.clear, .unknown]).facts.findings()
    #expect(strict.blockers.isEmpty)
    #expect(strict.sendingBlockers == [.suitability])
  }

  @Test("wird nachgereicht holds to its day and not a day longer")
  func follows() throws {
    func note(on day: String) throws -> ProposalFinding.Note? {
      try Considered(on: day) { $0.proposal.proofsFollowOn = Day(iso: "2026-12-15") }
        .note(.suitability)
    }
    #expect(try note(on: "2026-12-15") == .checkFollows)
    #expect(try note(on: "2026-12-16") == .checkMissing)
  }

  @Test("an einstweilige Anordnung needs neither papers nor their result, § 21 Abs. 2 S. 3 BtOG")
  func provisional() throws {
    let considered = try Considered { $0.proposal.isUrgent = true }
    for rule in [ProposalRule.suitability, .criminalRecord, .debtorRegister] {
      #expect(considered.verdict(rule) == .notNeeded)
    }
  }

  @Test(
    "nobody asks others than volunteers for papers",
    arguments: GuardianKind.allCases.filter { $0 != .volunteer })
  func others(kind: GuardianKind) throws {
    let considered = try Considered(kind)
    for rule in [ProposalRule.suitability, .criminalRecord, .debtorRegister, .agreement] {
      #expect(considered.finding(rule) == nil)
    }
  }

  @Test("V3: a stranger needs a Vereinbarung, a relative or close person does not")
  func agreement() throws {
    #expect(try Considered().note(.agreement) == .agreementMissing)
    #expect(try Considered(tie: nil).verdict(.agreement) == .warning)
    for tie in [Tie.family, .bond] {
      #expect(try Considered(tie: tie).verdict(.agreement) == .notNeeded)
      let signed = try Considered(tie: tie) { try $0.sign("2025-01-01") }
      #expect(signed.note(.agreement) == .agreementSigned, "they may have one")
    }
  }

  @Test("a Vereinbarung holds from the day it was signed to its last day")
  func agreementDays() throws {
    func verdict(_ signed: String, until ended: String?) throws -> ProposalFinding.Verdict? {
      try Considered { try $0.sign(signed, until: ended) }.verdict(.agreement)
    }
    #expect(try verdict("2026-11-26", until: nil) == .met)
    #expect(try verdict("2026-11-27", until: nil) == .warning)
    #expect(try verdict("2020-01-01", until: "2026-11-26") == .met)
    #expect(try verdict("2020-01-01", until: "2026-11-25") == .warning)
  }

  @Test("V1: a paper of which nobody wrote down when it came does not age in review")
  func inReview() throws {
    func note(_ state: Assignment.State, on day: String) throws -> ProposalFinding.Note? {
      try Considered(on: day) {
        $0.facts.assignment.state = state
        $0.proposal.submittedOn = try Considered.day("2026-11-26")
        try $0.show(.criminalRecord, issued: "2026-08-26")
      }.note(.criminalRecord)
    }
    for state in [Assignment.State.inReview, .approved] {
      #expect(try note(state, on: "2026-11-27") == .paperFresh)
      #expect(try note(state, on: "2027-03-01") == .paperFresh)
    }
    #expect(try note(.returned, on: "2026-11-27") == .paperTooOld, "with the caseworker it does")
  }
}
