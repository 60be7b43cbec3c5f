import Guardianship

/// Content lines of RFC 5545: CRLF behind each, folded at 75 octets, text values escaped.
struct ICalendarText {
  private(set) var bytes: [UInt8] = []

  /// A line whose value is written as it stands.
  mutating func line(_ name: String, _ value: String) {
    fold("\(name):\(value)")
  }

  /// A line whose value is what people wrote; nothing for no text.
  mutating func line(_ name: String, text: String?) {
    guard let text, !text.isEmpty else { return }
    fold("\(name):\(ICalendarText.escaped(text))")
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The space that begins a continued line counts among its octets; a character of several octets
  /// stays whole.
  private mutating func fold(_ line: String) {
    var count = 0
    for scalar in line.unicodeScalars {
      let octets = Array(String(scalar).utf8)
      if count + octets.count > ICalendarText.limit {
        bytes += [.carriageReturn, .newline, 0x20]
        count = 1
      }
      bytes += octets
      count += octets.count
    }
    bytes += [.carriageReturn, .newline]
  }

  private static let limit = 75

  /// Controls are left out, but a tab and a line break, which every text may have.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n" where last == "\r": continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append(contentsOf: "\\n".unicodeScalars)
      case _ where scalar != "\t" && scalar.properties.generalCategory == .control: continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension Day {
  /// `20261121`.
  var basic: String { iso.filter { $0 != "-" } }
}

extension TimeOfDay {
  /// `093000`.
  var basic: String { text.filter { $0 != ":" } + "00" }
}

extension Instant {
  /// `20261121T130500Z`.
  var basic: String {
    let (day, rest) = (Int((Double(seconds) / 86_400).rounded(.down)), 86_400)
    let second = seconds - day * rest
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Day(number: day).basic
      + "T\(two(second / 3_600))\(two(second / 60 % 60))\(two(second % 60))Z"
  }
}
