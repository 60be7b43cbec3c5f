/// What a recognised Verein owes its Land, by Land law: L1 and L2. No case is behind it, and its day
/// never moves to a later Werktag, to be on the safe side.
public struct LandDuty: Equatable, Sendable {
  public let rule: DeadlineRule.ID
  /// The last day of the time that is reported or paid for.
  public let asOf: Day
  public let due: Day

  /// The duty that somebody should think of in the week of a day.
  public static func near(_ day: Day, for office: Office, _ setting: OfficeSetting) -> LandDuty? {
    guard setting.hasLandDuties else { return nil }
    return next(for: office, from: day).flatMap {
      $0.due <= day.adding(months: monthsAhead) ? $0 : nil
    }
  }

  private static let monthsAhead = 2

  /// The next duty of an office that falls on `day` or later; nothing where its Land has none.
  public static func next(for office: Office, from day: Day) -> LandDuty? {
    guard office.kind == .association else { return nil }
    let ends = (day.year - 1...day.year + 1).flatMap { year in
      office.state.reportEnds.compactMap { Day(year: year, month: $0.month, day: $0.day) }
    }
    return ends.compactMap { office.state.duty(asOf: $0) }.first { $0.due >= day }
  }
}

extension Land {
  fileprivate var reportEnds: [(month: Int, day: Int)] {
    switch self {
    case .nordrheinWestfalen: [(12, 31)]
    case .sachsen: [(6, 30), (12, 31)]
    default: []
    }
  }

  /// The Tätigkeitsbericht by 31 March (§ 12 Abs. 1 BVFinanzierungsVO NRW); the claim for a half year
  /// within two months, or it expires (§ 8 Abs. 2 AGBtR).
  fileprivate func duty(asOf day: Day) -> LandDuty? {
    switch self {
    case .nordrheinWestfalen:
      Day(year: day.year + 1, month: 3, day: 31).map { LandDuty(rule: .l1, asOf: day, due: $0) }
    case .sachsen: LandDuty(rule: .l2, asOf: day, due: day.adding(months: 2))
    default: nil
    }
  }
}
