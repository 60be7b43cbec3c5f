/// A moment by the clock, in whole seconds since 1970-01-01 00:00 UTC.
///
/// History takes the clock's instant; legal days take a `Day`. The two never turn into each other
/// inside the domain.
public struct Instant: Hashable, Sendable, Comparable, Codable {
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}
