import Guardianship
import Testing

@Suite("What a new proposal begins with")
struct NewProposalTests {
  private func work(_ kinds: RequestAnswer?...) throws -> CaseWork {
    var work = CaseWork()
    for (place, answer) in kinds.enumerated() {
      let term = Term.ID(Int64(place + 1))
      work.terms[term] = Term(topic: .requestKind, name: "Art \(place)")
      work.terms[term]?.answeredBy = answer
      let request = CourtRequest(kind: term, receivedOn: try Considered.day("2026-11-02"))
      work.requests.append(
        Versioned(id: CourtRequest.ID(Int64(place + 11)), version: 1, value: request))
    }
    return work
  }

  @Test("it answers the only open Auftrag that asks for a guardian, never one of another kind")
  func request() throws {
    #expect(try work(.report).requestForProposal == nil)
    #expect(try work(nil).requestForProposal == nil)
    #expect(try work(.report, .proposal).requestForProposal == CourtRequest.ID(12))
    #expect(try work(.proposal, .proposal).requestForProposal == nil)
    var other = try work(.proposal)
    other.requests[0].value.settledOn = try Considered.day("2026-11-03")
    #expect(other.requestForProposal == nil)
    other = try work(.proposal, .proposal)
    other.requests[0].value.sentOn = try Considered.day("2026-11-03")
    #expect(other.requestForProposal == CourtRequest.ID(12), "the first was answered")
  }

  @Test("a guardian is ready since the day of the yes, if that is the last word")
  func ready() throws {
    func inquiry(_ answer: Inquiry.Answer, asked: String, answered: String?) throws -> Inquiry {
      var inquiry = Inquiry(
        guardian: Guardian.ID(1), whom: nil, askedOn: try Considered.day(asked))
      inquiry.answer = answer
      inquiry.answeredOn = try answered.map(Considered.day)
      return inquiry
    }
    var work = CaseWork()
    #expect(work.readyOn(Guardian.ID(1)) == nil)
    let yes = try inquiry(.yes, asked: "2026-11-02", answered: "2026-11-05")
    work.inquiries = [Versioned(id: Inquiry.ID(1), version: 1, value: yes)]
    #expect(try work.readyOn(Guardian.ID(1)) == Considered.day("2026-11-05"))
    #expect(work.readyOn(Guardian.ID(2)) == nil)
    let no = try inquiry(.no, asked: "2026-11-20", answered: nil)
    work.inquiries.insert(Versioned(id: Inquiry.ID(2), version: 1, value: no), at: 0)
    #expect(work.readyOn(Guardian.ID(1)) == nil)
  }
}
