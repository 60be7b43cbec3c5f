/// Record numbers by the fingerprint of a text, eight bytes each: 1.3 million names need 16 MB.
///
/// Two texts may share a fingerprint, so whoever asks looks at the candidates themselves.
struct FingerprintTable {
  private var slots = [UInt64](repeating: 0, count: 1_024)
  private var count = 0

  /// - Precondition: `number` is positive and fits into 32 bits.
  mutating func insert(_ fingerprint: Fingerprint, _ number: Int64) {
    precondition(number > 0, "record numbers begin with 1")
    if count * 4 >= slots.count * 3 { grow() }
    place(UInt64(fingerprint.bits) << 32 | UInt64(UInt32(number)))
    count += 1
  }

  /// Does without the number where so many are under the fingerprint already: a list may give half a
  /// city one birth day.
  mutating func insert(_ fingerprint: Fingerprint, _ number: Int64, atMost limit: Int) {
    var known = 0
    let isFull = first(fingerprint) { _ in
      known += 1
      return known >= limit
    }
    if isFull == nil { insert(fingerprint, number) }
  }

  /// The first number under the fingerprint that is the right one, in the order of insertion.
  func first(_ fingerprint: Fingerprint, where isRight: (Int64) throws -> Bool) rethrows -> Int64? {
    let mask = slots.count - 1
    var index = Int(fingerprint.bits) & mask
    while slots[index] != 0 {
      if UInt32(slots[index] >> 32) == fingerprint.bits {
        let number = Int64(slots[index] & 0xFFFF_FFFF)
        if try isRight(number) { return number }
      }
      index = (index + 1) & mask
    }
    return nil
  }

  /// All numbers under the fingerprint, in the order of insertion.
  func all(_ fingerprint: Fingerprint) -> [Int64] {
    var numbers: [Int64] = []
    _ = first(fingerprint) { number in
      numbers.append(number)
      return false
    }
    return numbers
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { place(slot) }
  }

  private mutating func place(_ slot: UInt64) {
    let mask = slots.count - 1
    var index = Int(slot >> 32) & mask
    while slots[index] != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }
}

/// A short mark of some texts, the same on every day and every machine.
struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ texts: String...) {
    for text in texts {
      for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
      state = (state ^ 0xFF) &* 0x100_0000_01B3
    }
  }

  fileprivate var bits: UInt32 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: mixed ^ (mixed >> 32))
  }
}
