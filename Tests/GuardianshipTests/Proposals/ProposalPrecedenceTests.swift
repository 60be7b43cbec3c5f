import Guardianship
import Testing

@Suite("The law's order of guardians, §§ 1816, 1818 BGB")
struct ProposalPrecedenceTests {
  @Test("the person's wish is met, another wish wants a reason")
  func wish() throws {
    #expect(try Considered().note(.wish) == .noWish)
    #expect(try Considered { $0.proposal.preference = .wished }.note(.wish) == .isWished)
    let named = try Considered { $0.meet(.other, "Ursula Braun", .wished) }
    #expect(named.note(.wish) == .isWished, "the names in any order")
    let other = try Considered { $0.meet(.closePerson, "Fatma Demir", .wished) }
    #expect(other.verdict(.wish) == .warning)
    #expect(other.finding(.wish)?.arguments == [.text("Fatma Demir")])
  }

  @Test("whom the person rejects is not proposed without a reason")
  func rejection() throws {
    #expect(try Considered().verdict(.rejection) == .met)
    #expect(try Considered { $0.proposal.preference = .rejected }.verdict(.rejection) == .warning)
    let named = try Considered { $0.meet(.relative, "braun  ursula", .rejected) }
    #expect(named.verdict(.rejection) == .warning)
    let namesake = try Considered { $0.meet(.relative, "Braun", .rejected) }
    #expect(namesake.verdict(.rejection) == .met, "a family name alone is nobody")
  }

  @Test("relatives and close persons are asked before a stranger, § 1816 Abs. 3 BGB")
  func family() throws {
    #expect(try Considered().finding(.family) == nil)
    #expect(try Considered(tie: .bond).note(.family) == .isFamily)
    let open = try Considered {
      $0.meet(.relative, "Demir, Fatma")
      $0.meet(.closePerson, "Jan Adam")
      $0.meet(.doctor, "Dr. Klee")
      $0.meet(.relative, "Uwe Demir", .rejected)
      try $0.ask("Jan Adam", .no)
      try $0.ask("Fatma Demir", .open)
    }
    #expect(open.verdict(.family) == .warning)
    #expect(open.finding(.family)?.arguments == [.text("Demir, Fatma")])
    let asked = try Considered {
      $0.meet(.relative, "Demir, Fatma")
      try $0.ask("Fatma Demir", .unreachable)
    }
    #expect(asked.note(.family) == .familyAsked)
    #expect(try Considered { $0.meet(.relative, "Ursula Braun") }.finding(.family) == nil)
  }

  @Test("a relative who is ready is not passed over without a reason")
  func readyRelative() throws {
    func considered(_ role: Assignment.Role) throws -> Considered {
      try Considered {
        $0.facts.assignment.role = role
        $0.meet(.relative, "Fatma Demir")
        try $0.ask("Demir, Fatma", .no)
        try $0.ask("Demir, Fatma", .yes)
      }
    }
    #expect(try considered(.guardian).note(.family) == .familyIsReady)
    #expect(try considered(.guardian).verdict(.family) == .warning)
    #expect(try considered(.substitute).verdict(.family) == .met)
    let wished = try Considered {
      $0.proposal.preference = .wished
      $0.meet(.relative, "Fatma Demir")
    }
    #expect(wished.finding(.family) == nil, "the wish comes first")
  }

  @Test("a volunteer comes before a professional, § 1816 Abs. 5 BGB")
  func volunteerFirst() throws {
    #expect(try Considered().note(.volunteerFirst) == .isVolunteer)
    func considered(_ free: Int, wished: Bool = false) throws -> Considered {
      try Considered(.professional) {
        $0.facts.freeVolunteers = free
        $0.proposal.preference = wished ? .wished : nil
      }
    }
    #expect(try considered(0).note(.volunteerFirst) == .volunteersNone)
    #expect(try considered(3).verdict(.volunteerFirst) == .warning)
    #expect(try considered(3).finding(.volunteerFirst)?.arguments == [.number(3)])
    #expect(try considered(3, wished: true).note(.volunteerFirst) == .wishDecides)
  }

  @Test("Verein and Behörde come last, a Verein not as Verhinderungsbetreuer, § 1817 Abs. 4 BGB")
  func organisationLast() throws {
    func considered(
      _ kind: GuardianKind, _ role: Assignment.Role = .guardian, wished: Bool = false
    ) throws -> Considered {
      try Considered(kind) {
        $0.facts.assignment.role = role
        $0.facts.freeVolunteers = 2
        $0.proposal.preference = wished ? .wished : nil
      }
    }
    #expect(try considered(.association).note(.organisationLast) == .isAssociation)
    #expect(try considered(.association, wished: true).finding(.organisationLast) == nil)
    let substitute = try considered(.association, .substitute)
    #expect(substitute.finding(.organisationLast) == nil)
    #expect(substitute.finding(.volunteerFirst) == nil)
    #expect(try considered(.authority).verdict(.organisationLast) == .warning)
    #expect(try considered(.authority, .substitute).verdict(.organisationLast) == .warning)
    #expect(try considered(.authority, wished: true).verdict(.organisationLast) == .warning)
    #expect(try considered(.associationEmployee).finding(.organisationLast) == nil)
  }

  @Test("a second professional wants a reason, but for hindrance and in another's place")
  func severalProfessionals() throws {
    func verdict(
      _ kind: GuardianKind, _ role: Assignment.Role, others: Int
    ) throws -> ProposalFinding.Verdict? {
      try Considered(kind) {
        $0.facts.assignment.role = role
        $0.facts.professionalsInOffice = others
      }.verdict(.severalProfessionals)
    }
    #expect(try verdict(.professional, .coGuardian, others: 1) == .warning)
    #expect(try verdict(.associationEmployee, .coGuardian, others: 1) == .warning)
    #expect(try verdict(.professional, .coGuardian, others: 0) == nil)
    #expect(try verdict(.professional, .guardian, others: 1) == nil)
    for role in [Assignment.Role.substitute, .supplementary] {
      #expect(try verdict(.professional, role, others: 1) == nil)
    }
    #expect(try verdict(.volunteer, .coGuardian, others: 1) == nil)
  }

  @Test("a warning passes only with a reason of its own, a blocker with none")
  func passing() throws {
    var considered = try Considered { $0.proposal.view = "einverstanden" }
    let open = considered.facts.findings().unanswered
    #expect(Set(open) == [.criminalRecord, .debtorRegister, .agreement])
    #expect(throws: Refusal.unanswered(open)) {
      try considered.facts.findings().check(for: .submit)
    }
    considered.proposal.answers = [.criminalRecord: "bestellt", .debtorRegister: "bestellt"]
    #expect(considered.facts.findings().unanswered == [.agreement])
    considered.proposal.answers[.agreement] = "Termin am 3.12."
    try considered.facts.findings().check(for: .submit)
    #expect(throws: Refusal.blockedBy([.suitability])) {
      try considered.facts.findings().check(for: .send(followUp: nil))
    }
    considered.proposal.answers[.suitability] = "eilt"
    #expect(throws: Refusal.blockedBy([.suitability])) {
      try considered.facts.findings().check(for: .send(followUp: nil))
    }
    considered.proposal.proofsFollowOn = try Considered.day("2026-12-15")
    try considered.facts.findings().check(for: .send(followUp: nil))
    considered.proposal.readyOn = nil
    considered.proposal.answers[.readiness] = "sagt sicher zu"
    #expect(throws: Refusal.blockedBy([.readiness])) {
      try considered.facts.findings().check(for: .submit)
    }
  }

  @Test("every rule of the law names its paragraph")
  func paragraphs() {
    let ofTheOffice: Set<ProposalRule> = [.capacity, .pause, .stage, .strangers]
    for rule in ProposalRule.allCases {
      #expect((rule.paragraph == nil) == ofTheOffice.contains(rule), "\(rule)")
    }
  }

  @Test("a wish that another proposal of the case names counts as one")
  func wishedOther() throws {
    let other = try Considered { $0.facts.wishedOthers = ["Demir, Fatma"] }
    #expect(other.verdict(.wish) == .warning)
    #expect(other.finding(.wish)?.arguments == [.text("Demir, Fatma")])
    let both = try Considered {
      $0.facts.wishedOthers = ["Demir, Fatma"]
      $0.proposal.preference = .wished
    }
    #expect(both.note(.wish) == .isWished)
  }
}
