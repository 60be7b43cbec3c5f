extension Overview {
  /// A line with a number.
  public enum Part: Hashable, Sendable {
    case inReview
    case reviewLater
    case returned
    case unsent
    case unreviewed
    case withReasons
    case guardianGone
    case withoutProposal
    /// Aufträge of a caseworker, in hand and sent; those of nobody are the Eingang.
    case requests(of: String?)
    case idleVolunteers
    case volunteersToTalkTo
    case course(Assignment.Course)

    /// The list that holds as many rows as the line counts.
    public func query(today: Day) -> ListQuery {
      switch self {
      // What went out before anybody looked at it is urgent and stays in the queue.
      case .inReview: .reviewQueue(today).adding(FilterTerm(.urgent, false))
      case .reviewLater: .reviewQueue(today).adding(FilterTerm(.urgent, true))
      case .returned:
        .usual(.assignments, today, FilterTerm(.step, anyOf: Assignment.State.returned))
      case .unsent: .unsent(today)
      case .unreviewed: .usual(.assignments, today, FilterTerm(.unreviewed, true))
      case .withReasons: .usual(.assignments, today, FilterTerm(.hints, true))
      case .guardianGone: .guardianGone(today)
      case .withoutProposal: .withoutProposal(today)
      case .requests(let name): .usual(.requests, today).of(name)
      // Ready for a stranger and without a case.
      case .idleVolunteers:
        ListQuery(
          .guardians,
          filter: Filter(terms: [
            FilterTerm(.ownOnly, false), FilterTerm(.stage, anyOf: Guardian.Stage.ready),
            FilterTerm(.kind, anyOf: GuardianKind.volunteer),
          ]), today: today)
      case .volunteersToTalkTo: .talksDue(today)
      case .course(let course):
        ListQuery(
          .assignments,
          filter: Filter(terms: [
            FilterTerm(.course, anyOf: course),
            FilterTerm(.appointed, [.day(.greaterOrEqual, .fixed(Overview.coursesSince(today)))]),
          ]), today: today)
      }
    }
  }

  /// The first day of last year.
  public static func coursesSince(_ today: Day) -> Day {
    Day(year: today.year - 1, month: 1, day: 1) ?? today
  }
}
