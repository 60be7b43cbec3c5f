/// A stretch of days, both ends included; an open end means "until further notice", an open
/// beginning "since a day nobody wrote down".
public struct Period: Hashable, Sendable {
  public var from: Day?
  public var to: Day?

  public init(from: Day?, to: Day?) {
    self.from = from
    self.to = to
  }

  public func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// Whether the period has neither end written down before `day`.
  public func isOpen(on day: Day) -> Bool { to.map { $0 >= day } ?? true }
}

/// What holds for a period and follows others of its kind: a status, a court, a caseworker, a home.
public protocol Periodic {
  var period: Period { get }
}

/// Which of several is asked for. Periods of one kind do not overlap: on a day at most one holds.
extension Sequence where Element: Periodic {
  /// The one that holds on the day: what is true of a past day, and where a person stays.
  public func holding(on day: Day) -> Element? { latest { $0.contains(day) } }

  /// What lists, details and papers show of today: the one that holds, else the lasting one, which
  /// has not begun.
  public func current(on day: Day) -> Element? { holding(on: day) ?? lasting }

  /// The one without an end: what operations build on, since it holds once all has begun that is
  /// written down.
  public var lasting: Element? { latest { $0.to == nil } }

  private func latest(where holds: (Period) -> Bool) -> Element? {
    var found: Element?
    for element in self where holds(element.period) {
      let start = element.period.from?.number ?? .min
      if let found, found.period.from?.number ?? .min > start { continue }
      found = element
    }
    return found
  }
}

extension Period {
  /// - Throws: `endBeforeStart` at the field of the end.
  func check(_ end: Field) throws(Refusal) { try Refusal.check(end, to, notBefore: from) }
}

extension Refusal {
  /// - Throws: `endBeforeStart` where both days are known.
  static func check(_ field: Field, _ end: Day?, notBefore start: Day?) throws(Refusal) {
    if let end, let start, end < start {
      throw .endBeforeStart(field: field, end: end, start: start)
    }
  }
}
