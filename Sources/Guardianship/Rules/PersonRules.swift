/// What the law asks of a person's birth day.
public enum PersonRules {
  /// The earliest day on which a court can appoint for somebody born on `born`
  /// (§ 1814 Abs. 5 BGB).
  public static func earliestAppointment(born: Day) -> Day { born.adding(years: 17) }
}
