/// How a value that holds period by period changes on a day: the status of a case, its court, its
/// caseworker, the home of a person.
///
/// - Invariant: periods that were free of overlap stay so.
public enum Timeline {
  /// One period as it stands, with what names it in the register.
  public struct Entry<ID: Equatable, Value: Equatable>: Equatable {
    public let id: ID
    public let value: Value
    public let period: Period

    public init(id: ID, value: Value, period: Period) {
      self.id = id
      self.value = value
      self.period = period
    }
  }

  public enum Step<ID: Equatable, Value: Equatable>: Equatable {
    case change(ID, Value, Period)
    case drop(ID)
    case begin(Value, Period)
  }

  /// What has to happen so that `value` holds from `day` on, in an order that never lets two
  /// periods overlap.
  ///
  /// - Parameter yields: whether a later period gives way; one that does not ends the new period on
  ///   the day before it begins.
  public static func steps<ID, Value>(
    in entries: [Entry<ID, Value>], to value: Value, from day: Day, yields: (Value) -> Bool
  ) -> [Step<ID, Value>] {
    let sorted = entries.sorted { start($0) < start($1) }
    let stays = sorted.first { start($0) > day.number && !yields($0.value) }
    let later = sorted.filter { entry in
      start(entry) >= day.number && (stays.map { start(entry) < start($0) } ?? true)
    }
    let running = sorted.last { start($0) < day.number && $0.period.isOpen(on: day) }
    let end = stays?.period.from?.adding(days: -1)

    if let running, running.value == value {
      let drops = later.map { Step<ID, Value>.drop($0.id) }
      if running.period.to == end { return drops }
      return drops + [.change(running.id, value, Period(from: running.period.from, to: end))]
    }
    var steps: [Step<ID, Value>] = []
    if let running {
      let closed = Period(from: running.period.from, to: day.adding(days: -1))
      steps.append(.change(running.id, running.value, closed))
    }
    guard let kept = later.first else {
      return steps + [.begin(value, Period(from: day, to: end))]
    }
    steps += later.dropFirst().map { .drop($0.id) }
    let period = Period(from: day, to: end)
    if kept.value != value || kept.period != period {
      steps.append(.change(kept.id, value, period))
    }
    return steps
  }

  /// The first day on which two of the periods hold at once.
  public static func overlap(of periods: [Period]) -> Day? {
    let sorted = periods.sorted { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) {
      let start = later.from ?? earlier.to ?? later.to
      if earlier.isOpen(on: start ?? Day(number: 0)) { return start ?? Day(number: 0) }
    }
    return nil
  }

  private static func start<ID, Value>(_ entry: Entry<ID, Value>) -> Int {
    entry.period.from?.number ?? .min
  }
}
