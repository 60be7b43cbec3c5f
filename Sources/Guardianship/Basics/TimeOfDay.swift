/// A time of the clock on the office's wall, without a zone.
public struct TimeOfDay: Hashable, Sendable, Comparable {
  /// Minutes since midnight, below 24 hours.
  public let minutes: Int

  public init?(minutes: Int) {
    guard (0..<24 * 60).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `9:30`, `09.30`, `930` and `9`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split { $0 == ":" || $0 == "." || $0 == "h" || $0 == " " }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } && $0.count <= 4 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    switch numbers.count {
    case 1 where parts[0].count <= 2: self.init(hour: numbers[0], minute: 0)
    case 1: self.init(hour: numbers[0] / 100, minute: numbers[0] % 100)
    case 2: self.init(hour: numbers[0], minute: numbers[1])
    default: return nil
    }
  }

  private init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.minutes = hour * 60 + minute
  }

  /// `09:30`.
  public var text: String { "\(Day.twoDigits(minutes / 60)):\(Day.twoDigits(minutes % 60))" }

  public static func < (a: Self, b: Self) -> Bool { a.minutes < b.minutes }
}
