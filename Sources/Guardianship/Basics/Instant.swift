/// A moment by the clock, in whole seconds since 1970-01-01 00:00 UTC.
///
/// History takes the clock's instant; legal days take a `Day`. The two never turn into each other
/// inside the domain.
/// - Invariant: it lies within the years of `Day`.
public struct Instant: Hashable, Sendable, Comparable, Codable {
  public let seconds: Int

  /// The moment, or the end of the calendar that lies nearer.
  public init(seconds: Int) {
    self.seconds = min(max(seconds, Instant.range.lowerBound), Instant.range.upperBound)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(seconds: try container.decode(Int.self, forKey: .seconds))
  }

  private static let range =
    Day(number: .min).number * 86_400...Day(number: .max).number * 86_400 + 86_399

  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}
