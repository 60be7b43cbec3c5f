extension DeadlineFacts {
  /// What follows from an appointment that took effect: A1–A3, A7, A8.
  ///
  /// A Verhinderungsbetreuer owes no report from the start; the name of who acts for a Verein (§ 1817
  /// Abs. 4 S. 2 BGB lifts only § 1818 Abs. 1 S. 1) and the notice of § 10 BtOG are owed all the same.
  func appointment(of tenure: Tenure) -> [Deadline] {
    guard let trigger = tenure.effectiveOn else { return [] }
    let subject = RecordReference(tenure.id)
    let isSubstitute = tenure.role == .substitute
    let inThreeMonths = DeadlineStep.law(.months(3), trigger.adding(months: 3))
    var due: [Deadline?] = []
    if tenure.isCloseVolunteer {
      let name = DeadlineStep.Span.weeks(reminders.weeksForName)
      due.append(
        deadline(
          .a8, about: subject, from: trigger, [.reminder(name, name.end(after: trigger))],
          of: tenure))
    } else if !isSubstitute {
      due.append(deadline(.a1, about: subject, from: trigger, [inThreeMonths], of: tenure))
    }
    if !isSubstitute, let day = firstDayWithAssets(since: trigger) {
      let end = day.adding(months: 3)
      // § 1863 Abs. 1 S. 3 BGB joins it to an Anfangsbericht; after an Erweiterung there is none.
      due.append(
        tenure.isCloseVolunteer || day > trigger
          ? deadline(.a3, about: subject, from: day, [.reminder(.months(3), end)], of: tenure)
          : deadline(.a2, about: subject, from: day, [.law(.months(3), end)], of: tenure))
    }
    due.append(actingPerson(of: tenure, about: subject, from: trigger))
    return due.compactMap(\.self).filter { isOwed($0, in: tenure) }
  }

  /// A7: who acts for the Verein or the Behörde, and who does so from now on; nothing of a human.
  func actingPerson(
    of tenure: Tenure, about subject: RecordReference, from trigger: Day
  ) -> Deadline? {
    guard tenure.kind.isOrganisation else { return nil }
    let span = DeadlineStep.Span.weeks(2)
    return deadline(
      .a7, about: subject, from: trigger, [.law(span, span.end(after: trigger))], of: tenure,
      owedBy: tenure.kind == .association ? .association : .authority)
  }

  /// When the Vermögensverzeichnis began to be owed: with the appointment, or with the Erweiterung that
  /// brought Vermögensverwaltung (§§ 1835, 1871 Abs. 3 S. 2 BGB).
  private func firstDayWithAssets(since start: Day) -> Day? {
    if includesAssets(on: start) { return start }
    return orders.filter { $0.setsScope && $0.includesAssets }.compactMap(\.base)
      .filter { $0 > start }.min()
  }

  /// What was due while the guardian was in office stays owed; what would be due later is replaced
  /// by the duties at the end. Where nobody knows the day of the end, nobody knows what is owed.
  func isOwed(_ deadline: Deadline, in tenure: Tenure) -> Bool {
    guard let end = lastDay(of: tenure) else { return !isOverWithoutDay(tenure) }
    return !tenure.endedByDeathOfGuardian && endReason != .transferred && deadline.due <= end
  }

  /// Whether the guardian left office, or the case ended, on a day that nobody wrote down.
  func isOverWithoutDay(_ tenure: Tenure) -> Bool {
    lastDay(of: tenure) == nil && (tenure.isOver || endReason != nil)
  }

  /// The end of office, or of our file where that came first.
  func lastDay(of tenure: Tenure) -> Day? {
    [tenure.endedOn, endedOn].compactMap(\.self).min()
  }
}
