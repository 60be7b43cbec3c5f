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
