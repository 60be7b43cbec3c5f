import Guardianship
import Testing

@Suite("A Bezug that something else contradicts")
struct TieTests {
  private func note(
    _ tie: Tie?, _ party: (kind: Party.Kind, relation: String?)? = nil, reason: String? = nil,
    answer: String? = nil
  ) throws -> ProposalFinding.Note? {
    try Considered(tie: tie) { considered in
      if let party {
        var known = Party(kind: party.kind, name: "Ursula Braun")
        known.relation = party.relation
        considered.facts.parties = [known]
      }
      considered.proposal.reason = reason
      if let answer {
        var inquiry = Inquiry(
          guardian: Guardian.ID(1), whom: nil, askedOn: try Considered.day("2026-10-01"))
        inquiry.reason = answer
        considered.facts.inquiries = [inquiry]
      }
    }.note(.tie)
  }

  @Test("the Beteiligte of the same name stands otherwise to the person")
  func parties() throws {
    #expect(try note(.family, (.relative, "Tochter")) == nil)
    #expect(try note(Tie.none, (.relative, "Tochter")) == .listedAsFamily)
    #expect(try note(.bond, (.relative, nil)) == .listedAsFamily)
    #expect(try note(Tie.none, (.closePerson, "Nachbarin")) == .listedAsClose)
    #expect(try note(.family, (.closePerson, "Nachbarin")) == .notListedAsFamily)
    #expect(try note(.family, (.attorney, "Tochter")) == nil, "a daughter with a power of attorney")
    #expect(try note(.bond, (.closePerson, "Nachbarin")) == nil)
    #expect(try note(nil, (.relative, "Tochter")) == nil)
  }

  @Test("reason or Anfrage call the guardian otherwise")
  func words() throws {
    #expect(
      try note(.family, (.relative, "Tochter"), reason: "Der Bruder will.") == .calledOtherwise)
    #expect(try note(.family, (.relative, "Tochter"), reason: "Die Tochter und ihr Bruder.") == nil)
    #expect(try note(.family, (.relative, "Neffe"), reason: "des Neffen wegen") == nil)
    #expect(try note(.family, (.relative, "Enkel"), answer: "als Schwager") == .calledOtherwise)
    #expect(try note(.family, reason: "Die Nachbarin kommt täglich.") == .calledClose)
    #expect(try note(.family, reason: "kommt täglich") == nil)
    #expect(
      try note(Tie.none, reason: "Der Bruder wollte nicht.") == nil, "somebody else's brother")
    #expect(try note(.family, (.relative, "Tochter"), reason: "in Brudermühl") == nil)
  }

  @Test("it is a hint, which a reason passes")
  func hint() throws {
    let considered = try Considered(tie: Tie.none) { considered in
      considered.facts.parties = [Party(kind: .relative, name: "Braun, Ursula")]
      considered.proposal.answers[.tie] = "nur namensgleich"
    }
    #expect(considered.finding(.tie)?.verdict == .warning)
    #expect(considered.finding(.tie)?.isPassed == true)
  }
}
