public import Guardianship

/// Why a deadline falls on its day.
extension Wording {
  /// What it is, who owes it and on which ground, then one line for each step of the way to its day.
  public func explanation(of deadline: Deadline) -> [String] {
    var lines = [
      text(
        TextKey("why.rule"), name(deadline.key.rule), deadline.paragraph.description,
        name(deadline.owedBy), name(deadline.kind))
    ]
    lines += deadline.steps.map { step($0, of: deadline.key) }
    if !deadline.amounts.isEmpty {
      lines.append(
        text(
          TextKey("why.amount"), alternatives(deadline.amounts.map { money($0) + " €" })))
    }
    return lines
  }

  /// The event that a deadline starts from: "Bestellung wirksam für diese Betreuung".
  public func trigger(of key: Deadline.Key) -> String {
    key.rule == .a7 && key.subject.kind == .caseEvent
      ? name(CaseEvent.Kind.actingPerson) : name(.ruleTrigger, key.rule.rawValue)
  }

  private func step(_ step: DeadlineStep, of key: Deadline.Key) -> String {
    let day = text(TextKey("why.day"), self.day(step.day), weekday(step.day))
    return switch step {
    case .trigger: text(TextKey("why.trigger"), trigger(of: key), day)
    case .law(let span, _): text(TextKey("why.law"), words(span), day)
    case .reminder(let span, _): text(TextKey("why.reminder"), words(span), day)
    case .court: text(TextKey("why.court"), day)
    case .limit(let span, _): text(TextKey("why.limit"), words(span), day)
    case .fixed: text(TextKey("why.fixed"), day)
    case .announced: text(TextKey("why.announced"), day)
    case .resting: text(TextKey("why.resting"), day)
    case .shifted(let off, _):
      text(TextKey("why.shifted"), words(off), day, key.rule.shiftParagraph.description)
    }
  }

  public func words(_ span: DeadlineStep.Span) -> String {
    switch span {
    case .weeks(let count): plural(PluralKey("span.weeks"), count)
    case .months(let count): plural(PluralKey("span.months"), count)
    case .years(let count): plural(PluralKey("span.years"), count)
    }
  }

  private func words(_ off: DeadlineStep.DayOff) -> String {
    switch off {
    case .weekend(let weekday): name(.weekday, weekday.rawValue)
    case .holiday(let holiday): name(holiday)
    }
  }
}
