import Exchange
import Guardianship
import Testing

/// A small generator that gives the same numbers on every machine.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Damaged lists")
struct FuzzTests {
  @Test("never crash the reading and never bring a control character in", arguments: 0..<60)
  func damaged(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7_919 &+ 17)
    var bytes = try Array(Fixture.duerenBytes().prefix(24_000))
    for _ in 0..<Int.random(in: 1...120, using: &dice) {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: [0x22, 0x3B, 0x0D, 0x1B].shuffled(using: &dice), at: place)
      default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &dice))
      }
    }
    let reader: CaseListReader
    do {
      reader = try CaseListReader(bytes: bytes, mapping: .none, today: today)
    } catch {
      // A header that lost its column of names, or a byte of no encoding, is a refusal, no crash.
      return
    }
    let list = try ReadList(reader)
    #expect(list.rows.count + list.rejections.count > 0)
    var texts = reader.header.headings + list.rows.flatMap { $0.cells + [$0.note] }
    texts += list.rejections.flatMap(\.cells)
    for row in list.rows { texts += ImportColumn.allCases.map { row.values[$0] } }
    let dangerous = texts.filter { text in
      text.unicodeScalars.contains {
        $0 != "\n" && $0.properties.generalCategory == .control
      }
    }
    #expect(dangerous.isEmpty)
  }
}
