extension Morning.Kind {
  /// The list that holds all of a section; nothing for drafts, which stand in no list.
  ///
  /// - Parameter users: the names of those whose own work the desk shows, the user's own first.
  public func query(of users: [String], today: Day) -> ListQuery? {
    switch self {
    // Nobody reviews for somebody else.
    case .reviewQueue: users.first.map { .reviewQueue(today).reviewable(by: $0) }
    case .reviewOfOthers:
      users.first.map { .reviewQueue(today).adding(.reviewer($0, excludes: true)) }
    case .unsent: .unsent(today)
    case .inbox: .usual(.requests, today, .owner(nil), .inHand)
    case .lateByName: .usual(.deadlines, today, FilterTerm(.due, [.past]))
    case .guardianGone: .guardianGone(today)
    case .withoutProposal: .withoutProposal(today)
    case .load: .usual(.requests, today, FilterTerm(.owner, excludes: true, [.none]))
    case .talks: .talksDue(today)
    case .proposals:
      .usual(
        .assignments, today, .owners(users),
        FilterTerm(
          .step,
          [Assignment.State.returned, .approved].map { .choice($0.rawValue) }
            + [.choice(FilterKey.question)]))
    case .overdue: .usual(.deadlines, today, .owners(users), FilterTerm(.due, [.past]))
    case .today: .usual(.deadlines, today, .owners(users), .inHand, .day(.due, .equal, 0))
    case .thisWeek:
      .usual(
        .deadlines, today, .owners(users), .inHand, .day(.due, .greater, 0),
        .day(.due, .lessOrEqual, today.monday.adding(days: 6) - today))
    case .calendar: .usual(.calendar, today, .owners(users), .day(.day, .equal, 0))
    case .followUps: .usual(.followUps, today, .owners(users), .day(.due, .lessOrEqual, 0))
    case .inquiries: .usual(.records(.inquiry), today, .owners(users))
    case .stale: .usual(.requests, today, .owners(users), FilterTerm(.stale, true))
    case .drafts: nil
    }
  }
}

extension ListQuery {
  /// What supervisors still have to look at.
  public static func reviewQueue(_ today: Day) -> ListQuery {
    usual(.assignments, today, FilterTerm(.step, anyOf: Assignment.State.inReview))
  }

  /// Approved, and not on the way to the court yet.
  static func unsent(_ today: Day) -> ListQuery {
    usual(.assignments, today, FilterTerm(.step, anyOf: Assignment.State.approved))
  }

  /// Cases that the court has decided about, with nobody in office.
  static func guardianGone(_ today: Day) -> ListQuery {
    usual(
      .cases, today, FilterTerm(.status, anyOf: CaseStatus.running, .provisional),
      FilterTerm(.guardian, [.none]))
  }

  /// Proceedings for which nobody is proposed yet.
  static func withoutProposal(_ today: Day) -> ListQuery {
    usual(
      .cases, today, FilterTerm(.status, anyOf: CaseStatus.inquiry, .investigating),
      FilterTerm(.guardian, [.none]), FilterTerm(.proposed, false))
  }

  /// Volunteers with whom the office wanted to talk by now.
  static func talksDue(_ today: Day) -> ListQuery {
    usual(.guardians, today, FilterTerm(.due, [.past]))
  }

  /// What a list shows when it is opened, narrowed.
  public static func usual(_ list: ListName, _ today: Day, _ terms: FilterTerm...) -> ListQuery {
    var filter = list.usualFilter
    filter.terms += terms
    return ListQuery(list, filter: filter, today: today)
  }

  /// Narrowed to what one person has to do, or nobody.
  public func of(_ name: String?) -> ListQuery { adding(.owner(name)) }

  /// Narrowed to proposals that one person can look at now.
  public func reviewable(by name: String) -> ListQuery { adding(.reviewer(name)) }

  func adding(_ term: FilterTerm) -> ListQuery {
    var query = self
    query.filter = filter.adding(term)
    return query
  }
}

extension FilterTerm {
  /// Not in the hands of others.
  fileprivate static let inHand = FilterTerm(.expected, false)

  fileprivate static func reviewer(_ name: String, excludes: Bool = false) -> FilterTerm {
    FilterTerm(.reviewer, excludes: excludes, [.name(name)])
  }

  fileprivate static func owner(_ name: String?) -> FilterTerm {
    FilterTerm(.owner, [name.map { .name($0) } ?? .none])
  }

  fileprivate static func owners(_ names: [String]) -> FilterTerm {
    FilterTerm(.owner, names.map { .name($0) })
  }

  fileprivate static func day(
    _ key: FilterKey, _ comparison: FilterValue.Comparison, _ days: Int
  ) -> FilterTerm {
    FilterTerm(key, [.day(comparison, .fromToday(days: days))])
  }
}
