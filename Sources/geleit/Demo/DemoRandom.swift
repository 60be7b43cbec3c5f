import Guardianship

/// A stream of numbers that is the same for the same seed, on every machine (SplitMix64).
struct DemoRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to `bound` - 1.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func day(from first: Day, to last: Day) -> Day {
    last <= first ? first : first.adding(days: below(last - first + 1))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// The value whose share is hit; shares add up to 100.
  mutating func pick<Value>(_ shares: KeyValuePairs<Value, Int>) -> Value {
    var hit = below(100)
    for (value, share) in shares {
      hit -= share
      if hit < 0 { return value }
    }
    return shares[0].key
  }
}
