extension DeadlineFacts {
  /// What is owed when a guardian leaves office: E1–E3 and E7 to a successor's case, E4–E7 when
  /// the guardianship ends. An Abgabe ends our file only, so nothing starts.
  func end(of tenure: Tenure) -> [Deadline] {
    guard let trigger = tenure.endedOn, !tenure.endedByDeathOfGuardian, endReason != .transferred
    else { return [] }
    let hasAssets = includesAssets(on: trigger)
    let rules: [DeadlineRule.ID] =
      endsWithGuardianship(trigger)
      ? finalRules(on: trigger, hasAssets: hasAssets)
      : (hasAssets ? [.e1, .e2, .e3, .e7] : [.e1, .e3, .e7])
    let span = DeadlineStep.Span.weeks(reminders.weeks)
    return rules.compactMap {
      deadline(
        $0, about: RecordReference(tenure.id), from: trigger,
        [.reminder(span, span.end(after: trigger))], of: tenure.kind)
    }
  }

  /// Until 2025 the end of a guardianship called for a Schlussbericht; since 2026 for the
  /// Schlussmitteilung and the Vermögensübersicht.
  private func finalRules(on trigger: Day, hasAssets: Bool) -> [DeadlineRule.ID] {
    guard DeadlineRule.rule(.e5, on: trigger) != nil else { return [.e1, .e6, .e7] }
    return hasAssets ? [.e4, .e5, .e6, .e7] : [.e5, .e6, .e7]
  }

  private func endsWithGuardianship(_ day: Day) -> Bool {
    guard let endedOn else { return false }
    return day >= endedOn
  }
}
