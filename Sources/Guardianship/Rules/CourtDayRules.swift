/// What the law says about the days that a court sets for yearly duties. Never refused, only doubted.
public enum CourtDayRules {
  /// The latest day that the law leaves for what is owed since `base`: a report and a Rechnungslegung
  /// once a year, an overview at least every five (§§ 1863 Abs. 3, 1865, 1859 Abs. 1 S. 3 BGB); nothing
  /// for what has no maximum.
  public static func limit(of key: Deadline.Key) -> Day? {
    switch key.rule {
    case .r1, .r2: key.base.adding(years: 1)
    case .r3: key.base.adding(years: 5)
    default: nil
    }
  }

  public static func warnings(for entry: DeadlineEntry) -> [Warning] {
    guard let day = entry.courtDay, let limit = limit(of: entry.key), day > limit,
      let rule = DeadlineRule.rule(entry.key.rule, on: entry.key.base)
    else { return [] }
    return [.courtDayBeyondLimit(limit: limit, rule.paragraph)]
  }
}
