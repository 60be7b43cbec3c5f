/// What the law says about the days of an event. A court's day is never refused, only doubted.
public enum EventRules {
  public static func warnings(for event: CaseEvent) -> [Warning] {
    guard let until = event.until, let limit = DeadlineFacts.limit(of: event), until > limit,
      let rule = DeadlineRule.rule(event.kind.rule, on: event.happenedOn)
    else { return [] }
    return [.eventBeyondLimit(limit: limit, rule.paragraph)]
  }
}
