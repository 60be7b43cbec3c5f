extension DeadlineFacts {
  /// Every deadline that the facts make and nobody has settled, each rule, subject and base day
  /// once, in the order of the day and of the table.
  ///
  /// Of a guardian whose kind is unknown nothing is reckoned: it decides what is owed and until when.
  /// Computing twice gives the same; what is settled stays with the register.
  public func deadlines() -> [Deadline] {
    var computed = review + validity + transition + entered + requested
    for tenure in tenures.map(inForce) where tenure.effectiveOn != nil && tenure.kind != .unknown {
      computed +=
        appointment(of: tenure) + reports(of: tenure) + end(of: tenure) + expenses(of: tenure)
    }
    return computed.sorted { ($0.due, $0.key.rule) < ($1.due, $1.key.rule) }
  }

  /// Who was appointed at seventeen owes nothing before the eighteenth birthday (§ 1814 Abs. 5 BGB).
  private func inForce(_ tenure: Tenure) -> Tenure {
    guard let majority = born?.adding(years: 18), let start = tenure.effectiveOn, start < majority
    else { return tenure }
    var tenure = tenure
    tenure.effectiveOn = majority
    return tenure
  }

  /// One deadline of a rule, if the rule was the law on the trigger day and nobody has settled it.
  ///
  /// - Parameter steps: the way from the trigger on; a court's day for this very deadline and the
  ///   move to a Werktag follow by themselves.
  func deadline(
    _ id: DeadlineRule.ID, about subject: RecordReference, from trigger: Day,
    _ steps: [DeadlineStep], of tenure: Tenure? = nil,
    owedBy debtor: DeadlineRule.Debtor? = nil, kind: DeadlineRule.Kind? = nil,
    paragraph: Paragraph? = nil, isExpected: Bool = false, amounts: [Int] = []
  ) -> Deadline? {
    let key = Deadline.Key(id, subject, base: trigger)
    guard let rule = DeadlineRule.rule(id, on: trigger), !settled.contains(key) else { return nil }
    let courtDay = courtDays[key]
    var way = [.trigger(trigger)] + steps
    if let courtDay, way.last != .court(courtDay) { way.append(.court(courtDay)) }
    let calendar = rule.isDueAtOffice ? officeCalendar : courtCalendar
    if rule.isShifted, let last = way.last?.day, let off = calendar.dayOff(on: last) {
      way.append(.shifted(because: off, calendar.workday(from: last)))
    }
    let due = way.last?.day ?? trigger
    // An Auftrag is entered by somebody who means to answer it, however old it is.
    let isPast = id != .b1 && takenOverOn.map { due < $0 } ?? false
    return Deadline(
      key: key, kind: courtDay == nil ? kind ?? rule.kind : .courtSet,
      owedBy: debtor ?? rule.debtor, paragraph: paragraph ?? rule.paragraph, steps: way,
      isOurs: isOurs(id, of: tenure, on: due),
      concern: tenure.flatMap {
        office.concern(of: $0.kind, isAccompanied: $0.isAccompanied(on: due))
      },
      state: isPast ? .beforeTakeover : isExpected ? .expected : .open, amounts: amounts)
  }

  /// Whether the office watches what is due on a day; a volunteer's as long as the Vereinbarung holds.
  func isOurs(_ id: DeadlineRule.ID, of tenure: Tenure?, on day: Day) -> Bool {
    office.watches(
      id, of: tenure?.kind, isAccompanied: tenure?.isAccompanied(on: day) ?? false)
  }

  /// Whether the Aufgabenkreis included Vermögensverwaltung on a day: as the latest order until then
  /// left it, or the first one known.
  func includesAssets(on day: Day) -> Bool {
    let scopes = orders.filter(\.setsScope)
    let until = scopes.last { $0.base.map { $0 <= day } ?? false }
    return (until ?? scopes.first)?.includesAssets ?? false
  }

  /// Whether the case is still ours and the guardianship goes on.
  var isOpen: Bool { endedOn == nil && endReason == nil }

  /// The day before which unsettled deadlines of a series are passed over: what is not ours to watch
  /// shows only the next one, because the office never hears whether the court got the last.
  func seriesStart(ofOurs isOurs: Bool) -> Day? {
    isOurs ? takenOverOn : max(takenOverOn ?? today, today)
  }
}

extension HolidayCalendar {
  /// Why a day is no Werktag; nothing if it is one.
  func dayOff(on day: Day) -> DeadlineStep.DayOff? {
    if let holiday = holiday(on: day) { return .holiday(holiday) }
    let weekday = day.weekday
    return weekday == .saturday || weekday == .sunday ? .weekend(weekday) : nil
  }
}
