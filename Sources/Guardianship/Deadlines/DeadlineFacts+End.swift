extension DeadlineFacts {
  /// What is owed when a guardian leaves office: E1–E3 and E7 where another follows, E4–E7 when
  /// the guardianship ends. An Abgabe ends our file only, so nothing starts.
  func end(of tenure: Tenure) -> [Deadline] {
    guard let trigger = tenure.endedOn, !tenure.endedByDeathOfGuardian, endReason != .transferred
    else { return [] }
    let hasAssets = includesAssets(on: trigger)
    let rules: [DeadlineRule.ID] =
      if endsWithGuardianship(trigger) {
        finalRules(on: trigger, hasAssets: hasAssets)
      } else if isChange(tenure, on: trigger) {
        hasAssets ? [.e1, .e2, .e3, .e7] : [.e1, .e3, .e7]
      } else {
        [.e7]
      }
    let span = DeadlineStep.Span.weeks(reminders.weeks)
    return rules.compactMap {
      deadline(
        $0, about: RecordReference(tenure.id), from: trigger,
        [.reminder(span, span.end(after: trigger))], of: tenure)
    }
  }

  /// Until 2025 the end of a guardianship called for a Schlussbericht; since 2026 for the
  /// Schlussmitteilung and the Vermögensübersicht.
  private func finalRules(on trigger: Day, hasAssets: Bool) -> [DeadlineRule.ID] {
    guard DeadlineRule.rule(.e5, on: trigger) != nil else { return [.e1, .e6, .e7] }
    return hasAssets ? [.e4, .e5, .e6, .e7] : [.e5, .e6, .e7]
  }

  /// Whether leaving is a Betreuerwechsel (§§ 1863 Abs. 4, 1872 Abs. 3 BGB). It is none where others
  /// were guardians beside this one, go on, and nobody new comes; who only stood in has no successor.
  /// Somebody appointed long after is nobody's successor.
  private func isChange(_ tenure: Tenure, on day: Day) -> Bool {
    guard tenure.role != .substitute else { return false }
    let others = tenures.filter { $0.id != tenure.id && $0.role != .substitute }
    let (before, latest) = (day.adding(days: -1), day.adding(months: Self.successionMonths))
    let stays = others.contains { $0.role.isMain && $0.contains(before) && $0.contains(day) }
    return !stays || others.contains { $0.effectiveOn.map { (day...latest).contains($0) } ?? false }
  }

  /// Months in which a new guardian counts as the successor of one who left others behind.
  private static let successionMonths = 3

  private func endsWithGuardianship(_ day: Day) -> Bool {
    guard let endedOn else { return false }
    return day >= endedOn
  }
}
