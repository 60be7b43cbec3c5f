import Guardianship
import Register

/// What the invented office has beside its cases: who gets which Aufträge, who is away, and what is
/// in its calendar without a case.
struct DemoOffice {
  let today: Day

  func file(in bulk: BulkInsert, _ words: DemoWorkWords) throws {
    for rule in dealingRules { try bulk.add(rule) }
    for rule in DemoOffice.reviewRules { try bulk.add(rule) }
    for absence in absences { try bulk.add(absence) }
    for module in words.textModules { try bulk.add(module) }
    for entry in calendar { try bulk.add(entry) }
    for followUp in followUps { try bulk.add(followUp) }
  }

  /// Nobody reviews who is of the family, two review a Verein as guardian; one all others.
  static let reviewRules = [
    ReviewRule(kind: .volunteer, tie: .family, reviews: 0),
    ReviewRule(kind: .association, tie: nil, reviews: 2),
  ]

  /// By letters of the surname.
  private var dealingRules: [DealingRule] {
    zip(["A", "F", "K", "N", "T"], ["E", "J", "M", "S", "Z"]).enumerated().map { index, letters in
      var rule = DealingRule(caseworker: DemoCity.caseworkers[index])
      (rule.fromLetters, rule.toLetters) = letters
      return rule
    }
  }

  /// One is away today, one was, one will be.
  private var absences: [Absence] {
    let workers = DemoCity.caseworkers
    return [(2, 3, -4, 10, "Urlaub"), (4, 2, -40, -30, "Fortbildung"), (1, 0, 20, 27, "Urlaub")]
      .map { user, substitute, from, to, note in
        var absence = Absence(
          user: workers[user],
          period: Period(from: today.adding(days: from), to: today.adding(days: to)))
        (absence.substitute, absence.note) = (workers[substitute], note)
        return absence
      }
  }

  private var calendar: [CalendarEntry] {
    let monday = today.monday.adding(days: 7)
    return [
      (monday, "9:00", 60, "Dienstbesprechung", CalendarEntry.Kind.other),
      (today, "13:00", 90, "Sprechstunde Vorsorge", .talk),
      (monday.adding(days: 3), "17:30", 120, "Einführung für Ehrenamtliche", .other),
    ].map { day, time, minutes, note, kind in
      var entry = CalendarEntry(kind: kind, day: day, time: TimeOfDay(time))
      (entry.minutes, entry.note, entry.user) = (minutes, note, DemoCity.supervisor)
      entry.place = "Zimmer 214"
      return entry
    }
  }

  private var followUps: [FollowUp] {
    [("Zahlen für die Jahresstatistik abstimmen", 12, "1y"), ("Dienstplan prüfen", 0, "4w")].map {
      text, days, every in
      var followUp = FollowUp(dueOn: today.adding(days: days), text: text)
      followUp.every = FollowUp.Interval(every)
      followUp.firstOn = followUp.dueOn
      followUp.owner = DemoCity.supervisor
      return followUp
    }
  }
}
