/// What is asked of a person's facts on a day.
public enum PersonRules {
  /// - Throws: `Refusal.inTheFuture` for a birth day or a day of death after `today`.
  public static func check(_ person: Person, today: Day) throws(Refusal) {
    try FieldRules.check(person.values, of: .person, today: today)
  }

  /// The earliest day on which a court can appoint for somebody born on `born`
  /// (§ 1814 Abs. 5 BGB).
  public static func earliestAppointment(born: Day) -> Day { born.adding(years: 17) }
}
