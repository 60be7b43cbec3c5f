import Guardianship
import Register

/// Aufträge of the court and the reports that answer them.
extension DemoWork {
  /// Nearly every case before an appointment has one or two; of the others a few.
  mutating func addRequests(to records: inout CaseRecords, _ status: CaseStatus) {
    switch status {
    case .inquiry, .investigating:
      guard random.chance(92), let begun = records.statuses.first?.period.from else { return }
      let received = min(today, begun.adding(days: random.below(21)))
      addLetter(of: random.chance(35) ? 2 : 1, on: received, words.before, to: &records)
    case .provisional, .running:
      guard random.chance(5) else { return }
      let begun = records.statuses.last?.period.from ?? today
      let received = max(begun, today.adding(days: -random.below(75)))
      addLetter(of: 1, on: received, words.running, to: &records)
    case .ended:
      guard random.chance(3), let ended = records.facts.endedOn,
        ended > today.adding(days: -700)
      else { return }
      addLetter(of: 1, on: ended.adding(days: -30), words.running, to: &records)
      settle(&records.requests[0].request, on: ended, .obsolete)
    }
  }

  /// One letter may bring several; they share its days.
  private mutating func addLetter(
    of count: Int, on received: Day, _ templates: [DemoWorkWords.Request],
    to records: inout CaseRecords
  ) {
    let first = random.pick(templates)
    let due = received.adding(days: random.pick([28: 50, 42: 35, 14: 15]))
    for index in 0..<count {
      let template =
        index == 0
        ? first : templates.first { $0.kind != first.kind && $0.occasion == first.occasion }
      guard let template else { return }
      var request = CourtRequest(kind: template.kind, receivedOn: received)
      request.occasion = template.occasion
      request.letterOf = received.adding(days: -1 - (due.number % 3))
      if random.chance(90) { request.dueOn = due }
      carry(&request, records)
      records.requests.append(
        CaseRecords.Request(reference: nextRequest(year: received.year), request: request))
    }
  }

  /// What has become of the Auftrag until today: fresh ones lie in the Eingang, old ones are mostly
  /// answered, a few are late.
  private mutating func carry(_ request: inout CourtRequest, _ records: CaseRecords) {
    let received = request.receivedOn
    if received > today.adding(days: -5), random.chance(65) { return }
    request.assignedTo = worker(of: records)
    request.assignedOn = min(today, received.adding(days: random.below(3)))
    let due = request.dueOn ?? received.adding(days: 28)
    if request.dueOn != nil, due < today, random.chance(15) {
      request.extensionAskedOn = max(received, due.adding(days: -3))
      request.extendedTo = today.adding(days: 3 + random.below(20))
      return
    }
    let share = due < today.adding(days: -40) ? 99 : due < today ? 85 : 12
    guard random.chance(share) else { return }
    let last = max(received, min(today, due))
    request.sentOn = random.day(from: max(received, last.adding(days: -9)), to: last)
    guard random.chance(due < today ? 85 : 30), let sent = request.sentOn else { return }
    settle(
      &request, on: random.day(from: sent, to: min(today, sent.adding(days: 20))),
      random.chance(92) ? .answered : .withdrawn)
  }

  private func settle(
    _ request: inout CourtRequest, on day: Day, _ settlement: CourtRequest.Settlement
  ) {
    request.settledOn = max(day, request.receivedOn)
    request.settlement = settlement
    if settlement == .obsolete { request.sentOn = nil }
  }

  // MARK: - Sozialberichte

  /// A Sozialbericht that was asked for is being written or was sent.
  mutating func addReport(to records: inout CaseRecords) {
    guard
      let place = records.requests.firstIndex(where: { $0.request.kind == words.socialReport }),
      random.chance(45)
    else { return }
    let request = records.requests[place].request
    guard let author = request.assignedTo else { return }
    var report = SocialReport()
    report.author = author
    report.sources = random.pick(words.sources)
    let isSent = request.sentOn != nil
    for section in SocialReport.Section.allCases where isSent || random.chance(60) {
      guard let passages = words.passages[section] else { continue }
      report.passages[section] = random.pick(passages)
    }
    if isSent || random.chance(25) { finish(&report, sentOn: request.sentOn) }
    records.reports.append(CaseRecords.Report(report: report, request: place))
  }

  private mutating func finish(_ report: inout SocialReport, sentOn: Day?) {
    report.state = .finished
    if report.author != DemoCity.supervisor, random.chance(60) {
      report.coSigner = DemoCity.supervisor
      report.coSignedOn = sentOn
    }
    guard let sentOn else { return }
    report.state = .sent
    report.sentOn = sentOn
    report.way = random.pick([.electronic: 80, .post: 10, .fax: 5, .handedOver: 5])
    sentReports += 1
    if sentReports.isMultiple(of: 4) { report.way = .fax }
    if random.chance(50) { report.receipt = words.receipt }
  }
}
