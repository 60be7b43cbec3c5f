extension DeadlineFacts {
  /// What was entered as an event: G5–G10, G14, G17, R2, whose day only the court knows, A7 of
  /// another who acts, B6 and B8.
  var entered: [Deadline] {
    events.compactMap { event in
      let subject = RecordReference(event.id)
      let day = event.value.happenedOn
      switch event.value.kind {
      case .accounting: return accounting(event)
      case .actingPerson:
        return tenures.last { $0.kind.isOrganisation && $0.contains(day) }
          .flatMap { actingPerson(of: $0, about: subject, from: day) }
      case .employment:
        guard tenures.contains(where: { $0.kind == .association && !$0.isOver(before: day) }) else {
          return nil
        }
        return deadline(.b6, about: subject, from: day, steps(of: event.value))
      // Belongs to who stood in.
      case .standingIn: return nil
      case .extendedSupport:
        return event.value.until.flatMap {
          deadline(.b8, about: subject, from: day, [.announced($0)])
        }
      default:
        return deadline(
          event.value.kind.rule, about: subject, from: day, steps(of: event.value),
          kind: event.value.until == nil ? nil : .courtSet,
          isExpected: event.value.kind == .opinion)
      }
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
    guard let tenure = owing.first(where: { isOurs(.r2, of: $0, on: today) }) ?? owing.first
    else {
      return nil
    }
    let start = seriesStart(ofOurs: isOurs(.r2, of: tenure, on: today))
    for year in 0..<DeadlineFacts.longestSeries {
      let base = event.value.happenedOn.adding(years: year)
      guard includesAssets(on: base) else { return nil }
      guard
        let next = deadline(
          .r2, about: RecordReference(event.id), from: base, [.court(courtDay.adding(years: year))],
          of: tenure, kind: .courtSet)
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
    case .actingPerson: (.weeks(2), nil)
    case .extendedSupport, .employment: (.months(6), nil)
    case .standingIn: (.years(1), nil)
    }
  }

  /// The latest day that the law leaves for an end of validity: by itself, and together with what came
  /// before it; for a Rechnungslegung a year (§ 1865 Abs. 1 BGB). Nothing for what has no maximum.
  public static func limit(of event: CaseEvent) -> Day? {
    switch event.kind {
    case .placement, .provisionalPlacement, .treatment, .provisionalTreatment, .observation,
      .accounting:
      break
    case .notification, .opinion, .spouse, .actingPerson, .extendedSupport, .employment,
      .standingIn:
      return nil
    }
    let (one, all) = spans(of: event)
    let together = all.flatMap { all in event.since.map { all.end(after: $0) } }
    return [one.end(after: event.happenedOn), together].compactMap(\.self).min()
  }

  /// B1: what the court wants by a day. Without a day of the court the office reminds itself, so that
  /// no Auftrag is forgotten. A Sozialbericht rests while an erweiterte Unterstützung runs, until the
  /// end that the court was told or somebody settles it.
  var requested: [Deadline] {
    requests.compactMap { request in
      let received = request.value.receivedOn
      let reminder = DeadlineStep.Span.weeks(reminders.weeks)
      let step =
        request.value.courtDay.map(DeadlineStep.court)
        ?? .reminder(reminder, reminder.end(after: received))
      let matter = matters[request.value.kind]
      let rest = matter == .socialReport ? restingUntil.filter { $0 > step.day }.max() : nil
      return deadline(
        .b1, about: RecordReference(request.id), from: received,
        [step, rest.map(DeadlineStep.resting)].compactMap(\.self),
        kind: request.value.courtDay == nil || rest != nil ? .reminder : .courtSet,
        paragraph: matter?.paragraph)
    }
  }

  /// The expected ends of erweiterte Unterstützungen that nobody has settled.
  private var restingUntil: [Day] {
    entered.filter { $0.key.rule == .b8 }.map(\.due)
  }
}
