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

  /// Whether two people are perhaps one: the same birth day and names that sound alike, or the same
  /// name where a birth day is missing.
  public static func areSimilar(
    _ a: (family: String, given: String, born: Day?),
    _ b: (family: String, given: String, born: Day?)
  ) -> Bool {
    let (nameA, nameB) = (wholeName(a.family, a.given), wholeName(b.family, b.given))
    guard let bornA = a.born, let bornB = b.born else { return nameA == nameB }
    guard bornA == bornB else { return false }
    if nameA == nameB || a.family.folded == b.family.folded { return true }
    return a.given.folded == b.given.folded
      && isWithinOneEdit(Array(a.family.folded.utf8), Array(b.family.folded.utf8))
  }

  private static func wholeName(_ family: String, _ given: String) -> String {
    (family + " " + given).folded
  }

  /// Whether one letter changed, added or left out turns one word into the other.
  static func isWithinOneEdit(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if abs(a.count - b.count) > 1 { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return max(a.count, b.count) - min(prefix + suffix, min(a.count, b.count)) <= 1
  }
}
