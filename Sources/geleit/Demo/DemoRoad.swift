import Guardianship
import Register

/// A case on its way: what is recorded so far and what holds at the moment.
struct DemoRoad {
  var records: CaseRecords
  /// The day up to which the road has been told.
  var day: Day
  var statuses: [(status: CaseStatus, from: Day)]
  /// The Aufgabenkreis that holds.
  var scope: [OrderedTaskArea] = []
  /// The day by which the court decides again.
  var review: Day?
  var reservation: DemoReservation?
  /// The place of the main guardian among the assignments.
  var guardian: Int?

  init(_ records: CaseRecords, begun: Day) {
    self.records = records
    day = begun
    statuses = [(.inquiry, begun)]
  }

  mutating func reach(_ status: CaseStatus, on day: Day) {
    self.day = day
    statuses.append((status, day))
  }

  /// A period ends the day before the next begins; of two that begin on a day the later stays.
  var periods: [StatusPeriod] {
    var periods: [StatusPeriod] = []
    for (status, day) in statuses {
      if let last = periods.last {
        if last.period.from == day { periods.removeLast() }
        if !periods.isEmpty { periods[periods.count - 1].period.to = day.adding(days: -1) }
      }
      periods.append(StatusPeriod(status: status, period: Period(from: day, to: nil)))
    }
    return periods
  }

  /// Files an order of the day that is effective at once.
  mutating func decide(
    _ kind: OrderKind, on day: Day, _ change: (inout CourtOrder) -> Void = { _ in }
  ) {
    var order = CourtOrder(kind: kind)
    order.decidedOn = day
    order.effectiveOn = day
    if kind.changes.contains(.scope) { order.taskAreas = scope }
    if kind.changes.contains(.reviewDay) { order.reviewOn = review }
    change(&order)
    records.orders.append(order)
    self.day = day
  }

  /// Everybody in office leaves it.
  mutating func endOffices(on day: Day, reason: String?) {
    for index in records.assignments.indices
    where records.assignments[index].assignment.state == .appointed {
      endOffice(index, on: day, reason: reason)
    }
    guardian = nil
  }

  mutating func endOffice(_ index: Int, on day: Day, reason: String?) {
    records.assignments[index].assignment.state = .ended
    records.assignments[index].assignment.endedOn = day
    records.assignments[index].assignment.endReason = reason
  }
}
