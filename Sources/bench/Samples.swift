/// Milliseconds of repeated runs of the same thing.
struct Samples {
  private var sorted: [Double] = []

  mutating func add(_ milliseconds: Double) {
    sorted.append(milliseconds)
    sorted.sort()
  }

  /// - Precondition: there is at least one sample.
  func percentile(_ share: Double) -> Double {
    sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var median: Double { percentile(0.5) }
  var p99: Double { percentile(0.99) }
}
