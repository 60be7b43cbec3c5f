/// Milliseconds of repeated runs of the same thing.
struct Samples {
  private var sorted: [Double] = []

  mutating func add(_ milliseconds: Double?) {
    guard let milliseconds else { return }
    sorted.append(milliseconds)
    sorted.sort()
  }

  /// Nothing measured is not a number.
  func percentile(_ share: Double) -> Double {
    sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var median: Double { percentile(0.5) }
  var p99: Double { percentile(0.99) }
}
