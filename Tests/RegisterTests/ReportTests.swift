import Guardianship
import Testing

@testable import Register

@Suite("Sozialberichte")
struct ReportTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
  }

  @Test("what was sent is frozen but for its receipt; undo of the sending opens it again")
  func sent() throws {
    var report = SocialReport()
    report.request = try desk.receive(in: id)
    report.passages[.personal] = SocialReport.Passage(finding: "Lebt allein.")
    let draft = try desk.add(report, to: id)
    #expect(try desk.change(draft, [.reportHealth: "Stabil."]).isDone)
    #expect(
      try desk.change(
        draft, [.reportState: "sent", .reportSentOn: "2026-11-21", .reportWay: "electronic"]
      ).isDone)
    #expect(try desk.change(draft, [.reportHealth: "Anders."]).refusal == .reportSent)
    #expect(try desk.void(draft).refusal == .reportSent)
    #expect(try desk.change(draft, [.reportReceipt: "EGVP 4711"]).isDone)
    #expect(try desk.detail(id).work.reports.first?.value.receipt == "EGVP 4711")
    #expect(try desk.isWhole())
    for _ in 0..<2 { try desk.undo() }
    #expect(try desk.detail(id).work.reports.first?.value.state == .draft)
    #expect(try desk.change(draft, [.reportHealth: "Anders."]).isDone && desk.isWhole())
  }

  @Test("which Auftrag a report answers can be put right after it was sent")
  func relinked() throws {
    var report = SocialReport()
    report.passages[.personal] = SocialReport.Passage(finding: "Lebt allein.")
    let sent = try desk.add(report, to: id)
    try desk.change(
      sent, [.reportState: "sent", .reportSentOn: "2026-11-20", .reportWay: "electronic"])
    let request = try desk.receive(in: id)
    try desk.change(sent, [.reportRequest: "\(request.rawValue)"])
    #expect(try desk.request(request).sentOn == .on(2026, 11, 20))
    #expect(try desk.isWhole())
  }

  @Test("nothing is sent tomorrow")
  func future() throws {
    var report = SocialReport()
    (report.state, report.sentOn) = (.sent, .on(2026, 11, 22))
    report.way = .post
    #expect(
      try desk.perform(.add(NewRecord(report, to: id))).refusal
        == .inTheFuture(.reportSentOn, .on(2026, 11, 22)))
  }
}
