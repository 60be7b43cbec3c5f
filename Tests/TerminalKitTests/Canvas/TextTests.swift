import TerminalKit
import Testing

@Suite("measuring and cutting text") struct TextTests {
  @Test(
    "columns of a text",
    arguments: [
      ("", 0), ("Fall", 4), ("Müller", 6), ("Mu\u{308}ller", 6), ("漢字", 4), ("ﾊﾝ", 2), ("ﬀ", 1),
      ("a\tb", 3), ("👍🏽", 2), ("Łódź, Şen", 9), ("…–„“", 4), ("x\u{AD}y\u{200B}z", 3),
      ("\u{301}", 0), ("a\r\nb", 3), ("한", 2),
    ])
  func widths(text: String, columns: Int) { #expect(displayWidth(of: text) == columns) }

  @Test("the quick and the careful measure agree on every character of a text")
  func agreement() {
    var random = Seeded(seed: 1)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x17F, 0x300...0x36F, 0x1100...0x11FF, 0x2000...0x2800,
      0x3040...0x30FF, 0x1F1E6...0x1F1FF, 0x1F600...0x1F64F, 0x0...0x1F, 0x900...0x97F,
    ]
    for _ in 0..<2_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
          scalars.append(scalar)
        }
      }
      let text = String(scalars)
      let columns = text.reduce(0) { $0 + displayWidth(of: $1) }
      #expect(displayWidth(of: text) == columns, "\(scalars.map { String($0.value, radix: 16) })")
      var canvas = Canvas(size: Size(columns: 40, rows: 1))
      #expect(canvas.write(text, at: Point(column: 0, row: 0)) == columns)
      #expect(displayWidth(of: text.cut(to: 5)) <= 5)
      #expect(displayWidth(of: text.cleaned) <= columns)
    }
  }

  @Test("cutting keeps whole characters and ends with an ellipsis")
  func cutting() {
    #expect("Müller".cut(to: 6) == "Müller")
    #expect("Müller".cut(to: 5) == "Müll…")
    #expect("漢字漢".cut(to: 4) == "漢…")
    #expect("Mu\u{308}ller".cut(to: 3) == "Mu\u{308}…")
    #expect("Fall".cut(to: 1) == "…")
    #expect("Fall".cut(to: 0) == "")
    #expect("Fall".cut(to: -1) == "")
  }

  @Test("padding fills to the columns on either side")
  func padding() {
    #expect("漢".padded(to: 4) == "漢  ")
    #expect("42".padded(to: 4, alignment: .trailing) == "  42")
    #expect("Müller".padded(to: 4) == "Mül…")
  }

  @Test("wrapping breaks at spaces, keeps line breaks and tears only words that are too long")
  func wrapping() {
    #expect("Wunsch der Person".wrapped(to: 10) == ["Wunsch der", "Person"])
    #expect("a\n\nb".wrapped(to: 10) == ["a", "", "b"])
    #expect("Donaudampf an".wrapped(to: 5) == ["Donau", "dampf", "an"])
    #expect("".wrapped(to: 5) == [""])
    #expect("nach § 1815 BGB".wrapped(to: 8) == ["nach", "§ 1815", "BGB"])
    #expect("漢字漢字".wrapped(to: 3) == ["漢", "字", "漢", "字"])
    #expect("漢字".wrapped(to: 1) == ["漢", "字"])
  }
}

/// A random source that gives the same numbers in every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
