import Guardianship
import Testing

@testable import Register

@Suite("What new records and edits are asked alike")
struct RecordChecksTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
  }

  @Test("an inquiry that is answered tomorrow is refused, new and when it is changed")
  func answeredTomorrow() throws {
    let tomorrow = desk.today.adding(days: 1)
    var inquiry = Inquiry(guardian: nil, whom: "Demir, Fatma", askedOn: desk.today)
    inquiry.answeredOn = tomorrow
    let refusal = Refusal.inTheFuture(.inquiryAnsweredOn, tomorrow)
    #expect(try desk.perform(.add(NewRecord(inquiry, to: id))).refusal == refusal)
    inquiry.answeredOn = nil
    let known = try desk.add(inquiry, to: id)
    #expect(try desk.change(known, [.inquiryAnsweredOn: tomorrow.iso]).refusal == refusal)
    #expect(try desk.change(known, [.inquiryAnsweredOn: desk.today.iso]).isDone)
  }

  @Test("nobody who left is named anew, and who is named already is in nobody's way")
  func absences() throws {
    let (second, third) = (try desk.colleague(), try desk.colleague("Brandt, Eva"))
    let absence = try desk.add(
      Absence(user: second, period: Period(from: desk.today, to: nil)))
    for user in [second, third] { try desk.change(user, [.userIsActive: "0"], by: desk.leader) }
    #expect(try desk.change(absence, [.absenceNote: "Kur"]).isDone)
    let outcome = try desk.change(absence, [.absenceUser: "\(third.rawValue)"])
    #expect(outcome.refusal == .unknownUser("Brandt, Eva"))
  }

  @Test("a day that lies ahead is refused wherever the record says so")
  func days() throws {
    let tomorrow = desk.today.adding(days: 1)
    var request = CourtRequest(kind: Term.ID(1), receivedOn: desk.today)
    request.sentOn = tomorrow
    var receipt = RequestReceipt(caseID: id, requests: [request])
    #expect(
      try desk.perform(.receiveRequests(receipt)).refusal == .inTheFuture(.requestSentOn, tomorrow))
    request.sentOn = nil
    receipt = RequestReceipt(caseID: id, requests: [request])
    #expect(try desk.perform(.receiveRequests(receipt)).isDone)
  }
}
