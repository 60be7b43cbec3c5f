/// What is asked of a person's facts on a day.
public enum PersonRules {
  /// - Throws: `Refusal.inTheFuture` for a birth day or a day of death after `today`.
  public static func check(_ person: Person, today: Day) throws(Refusal) {
    if let born = person.born, born > today { throw .inTheFuture(.personBorn, born) }
    if let diedOn = person.diedOn, diedOn > today { throw .inTheFuture(.personDiedOn, diedOn) }
  }

  /// The earliest day on which a court can appoint for somebody born on `born`
  /// (§ 1814 Abs. 5 BGB).
  public static func earliestAppointment(born: Day) -> Day { born.adding(years: 17) }
}
