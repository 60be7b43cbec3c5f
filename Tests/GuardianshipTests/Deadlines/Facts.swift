import Guardianship
import Testing

/// Facts of small cases for the rules of deadlines.
enum Facts {
  static func appointed(
    _ effective: String, kind: GuardianKind, tie: Tie? = nil, office: Office.Kind = .authority,
    today: String = "2026-11-21", withAssets: Bool = false
  ) throws -> DeadlineFacts {
    var facts = try ordered(
      .appointment, effective: effective, office: office, today: today, withAssets: withAssets)
    facts.tenures = [
      DeadlineFacts.Tenure(
        id: Assignment.ID(1), guardian: Guardian.ID(1), role: .guardian, kind: kind, tie: tie,
        effectiveOn: Day(iso: effective))
    ]
    return facts
  }

  static func ordered(
    _ kind: OrderKind, effective: String? = nil, decided: String? = nil, review: String? = nil,
    againstWill: Bool = false, office: Office.Kind = .authority, today: String = "2026-11-21",
    withAssets: Bool = false, id: Int64 = 1
  ) throws -> DeadlineFacts {
    var order = CourtOrder(kind: kind)
    order.effectiveOn = effective.flatMap { Day(iso: $0) }
    order.decidedOn = decided.flatMap { Day(iso: $0) }
    order.reviewOn = review.flatMap { Day(iso: $0) }
    order.againstDeclaredWill = againstWill
    order.taskAreas = [OrderedTaskArea(area: TaskArea.ID(1))]
    var facts = DeadlineFacts(
      caseID: Case.ID(1), office: office,
      officeCalendar: HolidayCalendar(land: .nordrheinWestfalen),
      courtCalendar: HolidayCalendar(land: .nordrheinWestfalen),
      today: try #require(Day(iso: today)))
    facts.orders = [
      DeadlineFacts.Order(id: CourtOrder.ID(id), value: order, includesAssets: withAssets)
    ]
    return facts
  }
}
