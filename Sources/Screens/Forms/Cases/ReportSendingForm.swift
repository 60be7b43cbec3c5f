import Guardianship
import TerminalKit
import Wording

/// A Sozialbericht goes out: on which day, which way, and with which receipt. From then on it stays
/// as it is, and its Auftrag is sent.
struct ReportSendingForm: FormDescription {
  let detail: CaseDetail
  let report: Versioned<SocialReport>

  var draftKey: DraftKey { DraftKey(.sendingReport, of: detail.file.id, report.reference) }
  var basis: Draft.Basis? { report.basis }
  var subject: String? { detail.person.value.listName }
  var start: Slot? { isAnswerUnclear ? .field(.reportRequest) : nil }

  func texts(in desk: Surroundings) -> [Slot: String] {
    var values = report.value.values.merging([.reportSentOn: desk.today.iso])
    values[.reportWay] = values[.reportWay] ?? SocialReport.Way.electronic.rawValue
    return values.inputs(in: desk)
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    var make = make
    make.requests = detail.work.openRequests(in: make.desk.wording)
    let asksRequest = report.value.request != nil || !make.requests.isEmpty
    return [
      make.field(.reportSentOn, isRequired: true), make.field(.reportWay, isRequired: true),
      make.field(.reportReceipt),
    ] + (asksRequest ? [make.field(.reportRequest)] : [])
  }

  /// Whether several Aufträge wait for a report and nothing says which one this answers.
  private var isAnswerUnclear: Bool {
    report.value.request == nil && detail.work.openRequests(answeredBy: .report).count > 1
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    let sent = SocialReport.State.sent.rawValue
    let values = answers.values.merging([.reportState: sent])
    _ = try SocialReport(report.value.values.merging(values))
    try FieldRules.check(values, of: .socialReport, today: answers.desk.today)
    return RecordEntry(report).edited(values)
  }

  func warnings(_ answers: FormAnswers) -> [Warning] {
    let gaps = report.value.gaps
    return gaps.isEmpty ? [] : [.reportIncomplete(gaps)]
  }
}
