extension DeadlineFacts {
  /// What follows from an appointment that took effect: A1–A3, A7, A8.
  func appointment(of tenure: Tenure) -> [Deadline] {
    guard let trigger = tenure.effectiveOn, tenure.role != .substitute else { return [] }
    let subject = RecordReference(tenure.id)
    let inThreeMonths = DeadlineStep.law(.months(3), trigger.adding(months: 3))
    let hasAssets = includesAssets(on: trigger)
    var due: [Deadline?] = []
    if tenure.isCloseVolunteer {
      let name = DeadlineStep.Span.weeks(reminders.weeksForName)
      due.append(
        deadline(
          .a8, about: subject, from: trigger, [.reminder(name, name.end(after: trigger))],
          of: tenure.kind))
      if hasAssets {
        let internally = DeadlineStep.reminder(.months(3), trigger.adding(months: 3))
        due.append(deadline(.a3, about: subject, from: trigger, [internally], of: tenure.kind))
      }
    } else {
      due.append(deadline(.a1, about: subject, from: trigger, [inThreeMonths], of: tenure.kind))
      if hasAssets {
        due.append(deadline(.a2, about: subject, from: trigger, [inThreeMonths], of: tenure.kind))
      }
    }
    if tenure.kind == .association || tenure.kind == .authority {
      due.append(
        deadline(
          .a7, about: subject, from: trigger, [.law(.weeks(2), trigger.adding(days: 14))],
          of: tenure.kind, owedBy: tenure.kind == .association ? .association : .authority))
    }
    return due.compactMap(\.self).filter { isOwed($0, in: tenure) }
  }

  /// What was due while the guardian was in office stays owed; what would be due later is replaced
  /// by the duties at the end.
  func isOwed(_ deadline: Deadline, in tenure: Tenure) -> Bool {
    guard let end = lastDay(of: tenure) else { return true }
    return !tenure.endedByDeathOfGuardian && endReason != .transferred && deadline.due <= end
  }

  /// The end of office, or of our file where that came first.
  func lastDay(of tenure: Tenure) -> Day? {
    [tenure.endedOn, endedOn].compactMap(\.self).min()
  }
}
