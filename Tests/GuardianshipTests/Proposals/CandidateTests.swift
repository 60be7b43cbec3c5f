import Guardianship
import Testing

@Suite("Candidates for a case")
struct CandidateTests {
  private let today = Day(year: 2026, month: 11, day: 26) ?? Day(number: 0)

  private func facts(
    _ id: Int64, _ family: String, _ kinds: Set<GuardianKind> = [.volunteer],
    _ change: (inout CandidateFacts) -> Void = { _ in }
  ) -> CandidateFacts {
    var guardian = Guardian(
      family: family, given: nil, isOrganisation: kinds.contains(where: \.isOrganisation))
    guardian.kinds = kinds
    var facts = CandidateFacts(
      id: Guardian.ID(id), reference: "B-\(id)", guardian: guardian, activeCases: 0)
    change(&facts)
    return facts
  }

  private func party(
    _ kind: Party.Kind, _ name: String, _ preference: Party.Preference? = nil
  ) -> Party {
    var party = Party(kind: kind, name: name)
    party.asGuardian = preference
    return party
  }

  private func notes(_ candidate: Candidate?) -> [Candidate.Note] {
    guard let candidate else { return [] }
    return (candidate.pros + candidate.cons + candidate.blockers).map(\.note)
  }

  @Test("the tiers of the law come first, whatever the office prefers")
  func tiers() {
    var search = CandidateSearch(on: today)
    search.languages = "Türkisch"
    search.parties = [party(.other, "Wunsch", .wished), party(.relative, "Nichte")]
    let guardians = [
      facts(1, "Behörde", [.authority]) { $0.guardian.languages = "Türkisch" },
      facts(2, "Verein", [.association]),
      facts(3, "Beruf", [.professional]) { $0.guardian.licence.registration = .registered },
      facts(4, "Ehrenamt"), facts(5, "Nichte"), facts(6, "Wunsch"),
      facts(7, "Vereinsbetreuerin", [.associationEmployee]),
      facts(8, "Angestellt", [.authorityEmployee]),
      facts(9, "Zuvor") { $0.tie = .bond },
    ]
    let found = search.candidates(among: guardians)
    #expect(
      found.map(\.name) == [
        "Wunsch", "Nichte", "Zuvor", "Ehrenamt", "Beruf", "Vereinsbetreuerin", "Verein", "Behörde",
        "Angestellt",
      ])
    #expect(found.map(\.tier) == found.map(\.tier).sorted { position($0) < position($1) })
  }

  private func position(_ tier: Candidate.Tier) -> Int {
    Candidate.Tier.allCases.firstIndex(of: tier) ?? 0
  }

  @Test("inside a tier the office's table orders, then the name; who is ruled out comes last")
  func preferences() {
    var search = CandidateSearch(on: today)
    (search.languages, search.district) = ("Türkisch", "Merken")
    let guardians = [
      facts(1, "Adam"),
      facts(2, "Birke") { $0.guardian.address.district = "MERKEN" },
      facts(3, "Cedrus") { $0.guardian.languages = "Deutsch, türkisch" },
      facts(4, "Demir") {
        $0.guardian.languages = "Türkisch"
        $0.guardian.address.district = "Merken"
        $0.isHere = true
      },
    ]
    search.preferences = [.language, .district]
    #expect(
      search.candidates(among: guardians).map(\.name) == ["Cedrus", "Birke", "Adam", "Demir"])
    search.preferences = [.district, .language]
    #expect(
      search.candidates(among: guardians).map(\.name) == ["Birke", "Cedrus", "Adam", "Demir"])
    search.preferences = []
    #expect(
      search.candidates(among: guardians).map(\.name) == ["Adam", "Birke", "Cedrus", "Demir"])
  }

  @Test("who cannot be asked now stands below those who can, and above who is ruled out")
  func availability() {
    var search = CandidateSearch(on: today)
    search.preferences = [.district]
    search.district = "Merken"
    let guardians = [
      facts(1, "Adam") { $0.isHere = true },
      facts(2, "Birke") {
        $0.guardian.stage = .paused
        $0.guardian.address.district = "Merken"
      },
      facts(3, "Cedrus") { $0.guardian.stage = .vetting },
      facts(4, "Demir"),
      facts(5, "Esche") { $0.guardian.stage = .deceased },
    ]
    #expect(
      search.candidates(among: guardians).map(\.name) == [
        "Demir", "Birke", "Adam", "Cedrus", "Esche",
      ])
  }

  @Test("relatives whom the register does not know yet stand among the candidates")
  func unknown() {
    var search = CandidateSearch(on: today)
    search.parties = [
      party(.relative, "Fatma Demir"), party(.relative, "Jan Adam", .rejected),
      party(.closePerson, "Ursula Braun"), party(.doctor, "Dr. Klee"),
      party(.home, "Haus am Bach", .wished),
    ]
    let braun = facts(1, "Braun") { $0.guardian.given = "Ursula" }
    let found = search.candidates(among: [braun])
    #expect(found.map(\.name) == ["Haus am Bach", "Fatma Demir", "Braun, Ursula"])
    #expect(found.map(\.guardianID) == [nil, nil, Guardian.ID(1)])
    #expect(notes(found[1]) == [.closeToPerson, .notKnownYet])
    #expect(found[2].tier == .close)
  }

  @Test("a name is one in any order, a part of it is not")
  func names() {
    let guardian = Guardian(family: "Demir-Yılmaz", given: "Fatma", isOrganisation: false)
    for name in ["Demir-Yılmaz, Fatma", "Fatma Demir-Yılmaz", "FATMA DEMIR-YILMAZ"] {
      #expect(guardian.isNamed(name), "\(name)")
    }
    for name in ["", "Fatma", "Demir", "Fatma Demir-Yılmaz Braun"] {
      #expect(!guardian.isNamed(name), "\(name)")
    }
  }

  @Test("what speaks for and against stands there in words, what rules out by itself")
  func reasons() throws {
    var search = CandidateSearch(on: today)
    search.taskAreas = [TaskArea.ID(1), TaskArea.ID(2)]
    search.areaNames = [TaskArea.ID(2): "Gesundheitssorge"]
    let tired = facts(1, "Adam") {
      $0.guardian.capacity = 2
      $0.activeCases = 2
      $0.guardian.stage = .paused
      $0.guardian.taskAreas = [OrderedTaskArea(area: TaskArea.ID(1))]
    }
    var inquiry = Inquiry(guardian: Guardian.ID(1), whom: nil, askedOn: today)
    (inquiry.answer, inquiry.reason) = (.no, "krank")
    inquiry.askAgainFrom = today.adding(days: 1)
    search.inquiries = [Versioned(id: Inquiry.ID(1), version: 1, value: inquiry)]
    let candidate = try #require(search.candidates(among: [tired]).first)
    #expect(candidate.pros.isEmpty && candidate.blockers.isEmpty)
    #expect(
      candidate.cons.map(\.note) == [
        .saidNo, .askAgainFrom, .isFull, .isPaused, .leavesAreas, .noAgreement, .paperMissing,
        .paperMissing,
      ])
    let areas = candidate.cons.first { $0.note == .leavesAreas }
    #expect(areas?.arguments == [.text("Gesundheitssorge")])
    search.day = today.adding(days: 1)
    let later = search.candidates(among: [tired]).first
    #expect(!notes(later).contains(.askAgainFrom))
  }

  @Test("what a relative answered stands there, and whether they are ready; both beside the wish")
  func relative() throws {
    var search = CandidateSearch(on: today)
    var party = Party(kind: .relative, name: "Fatma Demir")
    (party.asGuardian, party.isReady) = (.wished, false)
    search.parties = [party]
    var inquiry = Inquiry(guardian: nil, whom: "Fatma DEMIR", askedOn: today)
    search.inquiries = [Versioned(id: Inquiry.ID(1), version: 1, value: inquiry)]
    var candidate = try #require(search.candidates(among: []).first)
    #expect(candidate.tier == .wish && candidate.inquiry?.value.answer == .open)
    #expect(candidate.cons.map(\.note) == [.notKnownYet, .isNotReady])
    inquiry.answer = .no
    search.inquiries.append(Versioned(id: Inquiry.ID(2), version: 1, value: inquiry))
    candidate = try #require(search.candidates(among: []).first)
    #expect(candidate.cons.map(\.note) == [.notKnownYet, .isNotReady, .saidNo])
    #expect(candidate.inquiry?.id == Inquiry.ID(2))
  }

  @Test("the dead and the unregistered are ruled out, who left or is unsuitable is not")
  func blockers() {
    let search = CandidateSearch(on: today)
    let stages: [(Guardian.Stage, [Candidate.Note])] = [
      (.deceased, [.hasDied]), (.left, []), (.unsuitable, []), (.ready, []), (.vetting, []),
      (.paused, []),
    ]
    for (stage, note) in [
      (Guardian.Stage.left, Candidate.Note.hasLeft), (.unsuitable, .isUnsuitable),
    ] {
      let found = search.candidates(among: [facts(1, "Adam") { $0.guardian.stage = stage }])
      #expect(found.first?.cons.map(\.note).contains(note) == true)
    }
    for (stage, notes) in stages {
      let found = search.candidates(among: [facts(1, "Adam") { $0.guardian.stage = stage }])
      #expect(found.first?.blockers.map(\.note) == notes)
    }
    for (registration, notes) in [
      (Guardian.Registration.applied, [Candidate.Note.notRegistered]), (.undecided, []),
      (.registered, []), (.withdrawn, [.notRegistered]), (.provisional, [.notRegistered]),
    ] {
      let found = search.candidates(
        among: [
          facts(1, "Adam", [.professional]) { $0.guardian.licence.registration = registration }
        ])
      #expect(found.first?.blockers.map(\.note) == notes)
    }
  }

  @Test("German alone is no language that speaks for somebody")
  func german() {
    var search = CandidateSearch(on: today)
    search.languages = "Deutsch, Türkisch"
    let found = search.candidates(among: [facts(1, "Adam") { $0.guardian.languages = "Deutsch" }])
    #expect(!notes(found.first).contains(.speaks))
  }

  @Test("each paper speaks by itself, as a proposal made today is judged")
  func papers() throws {
    func found(issued: Int, wasAppointed: Bool) -> Candidate? {
      CandidateSearch(on: today).candidates(
        among: [
          facts(1, "Adam") {
            $0.wasAppointed = wasAppointed
            for kind in Proof.Kind.allCases {
              var proof = Proof(guardian: Guardian.ID(1), kind: kind, result: .clear)
              proof.issuedOn = kind == .criminalRecord ? today.adding(days: -issued) : today
              $0.proofs.append(proof)
            }
          }
        ]
      ).first
    }
    #expect(notes(found(issued: 10, wasAppointed: false)).contains(.papersUsable))
    let old = try #require(found(issued: 200, wasAppointed: false))
    let reason = old.cons.first { $0.note == .paperTooOld }
    #expect(reason?.arguments == [.rule(.criminalRecord)])
    #expect(notes(found(issued: 200, wasAppointed: true)).contains(.papersUsable))
  }

  @Test("a paper of which nobody knows the result speaks for nobody")
  func unknownResult() {
    func candidate(_ result: Proof.Result) -> [Candidate.Note] {
      let facts = facts(1, "Ehrenamt") { facts in
        facts.proofs = Proof.Kind.allCases.map { kind in
          var proof = Proof(guardian: facts.id, kind: kind, result: result)
          proof.issuedOn = today
          return proof
        }
      }
      return notes(CandidateSearch(on: today).candidates(among: [facts]).first)
    }
    #expect(candidate(.clear).contains(.papersUsable))
    let unknown = candidate(.unknown)
    #expect(!unknown.contains(.papersUsable) && unknown.contains(.paperResultUnknown))
  }

  @Test("a wish in a proposal of the case is the person's wish")
  func wishInProposal() {
    let wished = facts(1, "Gewünscht") { $0.preference = .wished }
    let rejected = facts(2, "Abgelehnt") { $0.preference = .rejected }
    let found = CandidateSearch(on: today).candidates(among: [rejected, wished])
    #expect(found.map(\.tier) == [.wish, .volunteer])
    #expect(notes(found.last).contains(.rejectedByPerson))
  }

  @Test("real load against capacity, as reported where that is more")
  func realLoad() {
    let full = facts(1, "Beruf", [.professional]) {
      $0.guardian.capacity = 40
      $0.activeCases = 15
      $0.guardian.reportedLoad = 50
    }
    let found = CandidateSearch(on: today).candidates(among: [full])
    #expect(notes(found.first).contains(.isFull))
  }
}
