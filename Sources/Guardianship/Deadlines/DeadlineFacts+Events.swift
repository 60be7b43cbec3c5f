extension DeadlineFacts {
  /// What was entered as an event: G5–G10, G14, G17, and R2, whose day only the court knows.
  var entered: [Deadline] {
    events.compactMap { event in
      if event.value.kind == .accounting { return accounting(event) }
      return deadline(
        event.value.kind.rule, about: RecordReference(event.id), from: event.value.happenedOn,
        steps(of: event.value), kind: event.value.until == nil ? nil : .courtSet,
        isExpected: event.value.kind == .opinion)
    }
  }

  /// R2: the Rechnungslegung of the first year that nobody settled. The court's day of one year holds
  /// for the years after it; guardians who are befreit owe the R3 instead.
  private func accounting(_ event: Versioned<CaseEvent>) -> Deadline? {
    guard let courtDay = event.value.until else { return nil }
    let owing = tenures.filter { tenure in
      tenure.effectiveOn != nil && tenure.kind != .unknown && tenure.role != .substitute
        && !tenure.isExemptForCertain
    }
    guard let tenure = owing.first(where: { office.watches(.r2, of: $0.kind) }) ?? owing.first
    else {
      return nil
    }
    let start = seriesStart(ofOurs: office.watches(.r2, of: tenure.kind))
    for year in 0..<DeadlineFacts.longestSeries {
      let base = event.value.happenedOn.adding(years: year)
      guard includesAssets(on: base) else { return nil }
      guard
        let next = deadline(
          .r2, about: RecordReference(event.id), from: base, [.court(courtDay.adding(years: year))],
          of: tenure.kind, kind: .courtSet)
      else { continue }
      guard isOwed(next, in: tenure) else { return nil }
      if start.map({ next.due >= $0 }) ?? true { return next }
    }
    return nil
  }

  private func steps(of event: CaseEvent) -> [DeadlineStep] {
    if let until = event.until { return [.court(until)] }
    let (span, total) = DeadlineFacts.spans(of: event)
    let end = span.end(after: event.happenedOn)
    guard let total, let since = event.since, total.end(after: since) < end else {
      return [.law(span, end)]
    }
    return [.law(span, end), .limit(total, total.end(after: since))]
  }

  /// How long one decision holds at the most, and all of them in a row together.
  public static func spans(of event: CaseEvent) -> (one: DeadlineStep.Span, all: DeadlineStep.Span?)
  {
    switch event.kind {
    case .placement: (event.hasOtherLength ? .years(2) : .years(1), nil)
    case .provisionalPlacement: (.weeks(6), .months(3))
    case .treatment: (.weeks(6), nil)
    case .provisionalTreatment: (.weeks(2), .weeks(6))
    case .observation: (.weeks(6), .months(3))
    case .notification: (event.hasOtherLength ? .weeks(2) : .months(1), nil)
    case .opinion, .spouse: (.months(6), nil)
    case .accounting: (.years(1), nil)
    }
  }

  /// B1: what the court wants by a day. Without a day of the court the office reminds itself, so that
  /// no Auftrag is forgotten.
  var requested: [Deadline] {
    requests.compactMap { request in
      let received = request.value.receivedOn
      let reminder = DeadlineStep.Span.weeks(reminders.weeks)
      let step =
        request.value.courtDay.map(DeadlineStep.court)
        ?? .reminder(reminder, reminder.end(after: received))
      return deadline(
        .b1, about: RecordReference(request.id), from: received, [step],
        kind: request.value.courtDay == nil ? .reminder : .courtSet)
    }
  }
}
