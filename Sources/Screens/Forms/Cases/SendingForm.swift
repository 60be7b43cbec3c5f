import Guardianship
import TerminalKit
import Wording

/// A Sozialbericht or a Betreuervorschlag goes out: on which day, which way, and with which receipt.
/// From then on it stays as it is, and its Auftrag is sent.
struct SendingForm: FormDescription {
  let detail: CaseDetail
  let matter: Matter

  enum Matter {
    case report(Versioned<SocialReport>)
    case proposal(Versioned<Assignment>)
  }

  var draftKey: DraftKey {
    switch matter {
    case .report(let report): DraftKey(.sendingReport, of: detail.file.id, report.reference)
    case .proposal(let proposal): DraftKey(.sendingProposal, of: detail.file.id, proposal.reference)
    }
  }

  var basis: Draft.Basis? {
    switch matter {
    case .report(let report): report.basis
    case .proposal(let proposal): proposal.basis
    }
  }

  var subject: String? {
    let person = detail.person.value.listName
    switch matter {
    case .report: return person
    case .proposal(let proposal): return "\(person) · \(name(of: proposal))"
    }
  }

  var start: Slot? { isAnswerUnclear ? .field(.reportRequest) : nil }

  func texts(in desk: Surroundings) -> [Slot: String] {
    var values: FieldValues
    switch matter {
    case .report(let report): values = report.value.values
    case .proposal: values = [:]
    }
    values[sentOn] = desk.today.iso
    values[way] = values[way] ?? SendingWay.electronic.rawValue
    return values.inputs(in: desk)
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    var make = make
    make.requests = detail.work.openRequests(in: make.desk.wording)
    let fields = [
      make.field(sentOn, isRequired: true), make.field(way, isRequired: true), make.field(receipt),
    ]
    guard case .report(let report) = matter,
      report.value.request != nil || !make.requests.isEmpty
    else { return fields }
    return fields + [make.field(.reportRequest)]
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    switch matter {
    case .report(let report):
      let sent = SocialReport.State.sent.rawValue
      let values = answers.values.merging([.reportState: sent])
      _ = try SocialReport(report.value.values.merging(values))
      try FieldRules.check(values, of: .socialReport, today: answers.desk.today)
      return RecordEntry(report).edited(values)
    case .proposal(let proposal): return try step(of: proposal, answers)
    }
  }

  func warnings(_ answers: FormAnswers) -> [Warning] {
    guard case .report(let report) = matter, !report.value.gaps.isEmpty else { return [] }
    return [.reportIncomplete(report.value.gaps)]
  }

  // MARK: - What differs

  private var isReport: Bool { if case .report = matter { true } else { false } }
  private var sentOn: Field { isReport ? .reportSentOn : .assignmentSentOn }
  private var way: Field { isReport ? .reportWay : .assignmentWay }
  private var receipt: Field { isReport ? .reportReceipt : .assignmentReceipt }

  /// Whether several Aufträge wait for a report and nothing says which one this answers.
  private var isAnswerUnclear: Bool {
    guard case .report(let report) = matter else { return false }
    return report.value.request == nil && detail.work.openRequests(answeredBy: .report).count > 1
  }

  private func name(of proposal: Versioned<Assignment>) -> String {
    detail.names.guardians[proposal.value.guardian]?.listName ?? ""
  }

  /// A Verein names its guardian to the Behörde first.
  private func step(
    of proposal: Versioned<Assignment>, _ answers: FormAnswers
  ) throws(Refusal) -> Operation {
    let (values, desk) = (answers.values, answers.desk)
    guard let day = values[sentOn].flatMap({ Day(iso: $0) }) else { throw .missing(sentOn) }
    if day > desk.today { throw .inTheFuture(sentOn, day) }
    let sending = Sending(
      way: values[way].flatMap { SendingWay(rawValue: $0) }, receipt: values[receipt])
    let isNamed = desk.session?.office.kind == .association && proposal.value.state == .approved
    let step: ProposalStep =
      isNamed
      ? .name(sending)
      : .send(
        followUp: desk.wording.text(.proposalFollowUp, name(of: proposal)), sending)
    return .step(step, of: proposal.id, basedOn: proposal.version, on: day)
  }
}
