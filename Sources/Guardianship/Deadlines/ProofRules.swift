/// How long the papers of volunteers and professionals hold, and what follows from a registration.
///
/// Judged for a proposal on a day: waiting at the court never makes papers too old.
public enum ProofRules {
  /// Whether a paper of a new volunteer is fresh enough on the day it was handed in: not older than
  /// three months (V1, § 21 Abs. 2 BtOG). The same holds for each paper with an application for
  /// registration (B7, § 24 Abs. 1 S. 2 Nr. 1, 2 BtOG).
  public static func isFresh(issued: Day, handedIn: Day) -> Bool {
    handedIn <= issued.adding(months: 3)
  }

  /// Whether a paper can still be used for a further case proposed on `day` (V2, § 21 Abs. 3 BtOG):
  /// a new one is needed once three years have passed.
  public static func isUsable(issued: Day, forProposalOn day: Day) -> Bool {
    day <= issued.adding(years: 3)
  }

  /// Whether a Vereinbarung is expected before the appointment (V3, § 22 Abs. 2 BtOG, § 1816 Abs. 4
  /// BGB): of volunteers who are strangers to the person, never of relatives and close persons.
  public static func needsAgreement(kind: GuardianKind, tie: Tie?) -> Bool {
    kind == .volunteer && tie?.isClose != true
  }

  /// By when the Stammbehörde decides on a registration (B2, § 24 Abs. 3 BtOG): three months after
  /// the complete papers, once extended with reasons to `extended`.
  public static func registrationDecision(
    completeOn: Day, extendedTo extended: Day? = nil, calendar: HolidayCalendar
  ) -> Day {
    calendar.workday(from: extended ?? completeOn.adding(months: 3))
  }

  /// The `count`-th half-yearly report of a professional's cases (B3, § 25 Abs. 1 BtOG).
  public static func caseloadReport(
    _ count: Int, since registration: Day, calendar: HolidayCalendar
  ) -> Day {
    calendar.workday(from: registration.adding(months: 6 * count))
  }

  /// When a professional hands in new papers for the `count`-th time (B4, § 25 Abs. 2 BtOG): counted
  /// from the registration, however late the last ones came.
  public static func renewal(
    _ count: Int, since registration: Day, calendar: HolidayCalendar
  ) -> Day {
    calendar.workday(from: registration.adding(years: 3 * count))
  }

  /// By when the employee who acts for a Verein as guardian is registered, or the Verein gets no pay
  /// (B6, § 12 Abs. 1 S. 3 VBVG); an end that never moves.
  public static func registrationOfEmployee(startedOn day: Day) -> Day { day.adding(months: 6) }

  /// By when a Verein's employee proves the Sachkunde (B5, § 23 Abs. 4 BtOG); can be extended.
  public static func expertise(
    registeredOn day: Day, extendedTo extended: Day? = nil, calendar: HolidayCalendar
  ) -> Day {
    calendar.workday(from: extended ?? day.adding(years: 1))
  }
}
