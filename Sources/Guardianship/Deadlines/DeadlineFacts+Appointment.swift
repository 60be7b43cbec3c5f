extension DeadlineFacts {
  /// What follows from an appointment that took effect: A1–A3, A7, A8.
  func appointment(of term: Term) -> [Deadline] {
    guard let trigger = term.effectiveOn, term.role != .substitute else { return [] }
    let subject = RecordReference(term.id)
    let inThreeMonths = DeadlineStep.law(.months(3), trigger.adding(months: 3))
    let hasAssets = includesAssets(on: trigger)
    var due: [Deadline?] = []
    if term.isCloseVolunteer {
      let name = DeadlineStep.Span.weeks(reminders.weeksForName)
      due.append(
        deadline(
          .a8, about: subject, from: trigger, [.reminder(name, name.end(after: trigger))],
          of: term.kind))
      if hasAssets {
        let internally = DeadlineStep.reminder(.months(3), trigger.adding(months: 3))
        due.append(deadline(.a3, about: subject, from: trigger, [internally], of: term.kind))
      }
    } else {
      due.append(deadline(.a1, about: subject, from: trigger, [inThreeMonths], of: term.kind))
      if hasAssets {
        due.append(deadline(.a2, about: subject, from: trigger, [inThreeMonths], of: term.kind))
      }
    }
    if term.kind == .association || term.kind == .authority {
      due.append(
        deadline(
          .a7, about: subject, from: trigger, [.law(.weeks(2), trigger.adding(days: 14))],
          of: term.kind, owedBy: term.kind == .association ? .association : .authority))
    }
    return due.compactMap(\.self).filter { isOwed($0, in: term) }
  }

  /// What was due while the guardian was in office stays owed; what would be due later is replaced
  /// by the duties at the end.
  func isOwed(_ deadline: Deadline, in term: Term) -> Bool {
    guard let end = lastDay(of: term) else { return true }
    return !term.endedByDeathOfGuardian && endReason != .transferred && deadline.due <= end
  }

  /// The end of office, or of our file where that came first.
  func lastDay(of term: Term) -> Day? {
    [term.endedOn, endedOn].compactMap(\.self).min()
  }
}
