import Screens

/// Effects that wait until the screen is painted and no key waits; a newer one of the same kind
/// takes the place of an older.
struct LateEffects {
  private var effects: [Effect] = []

  var isEmpty: Bool { effects.isEmpty }

  mutating func put(_ effect: Effect) {
    effects.removeAll { LateEffects.kind($0) == LateEffects.kind(effect) }
    effects.append(effect)
  }

  mutating func next() -> Effect? { effects.isEmpty ? nil : effects.removeFirst() }

  private static func kind(_ effect: Effect) -> Int {
    switch effect {
    case .count: 0
    case .loadDetail: 1
    case .loadSession: 2
    default: 3
    }
  }
}
