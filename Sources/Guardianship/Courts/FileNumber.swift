/// The court's Aktenzeichen, `53 XVII H 1234/25`: kept as written, read where it can be read.
///
/// Unique only together with its court. Shapes vary from court to court, so an unusual one is a
/// warning and never a refusal.
public struct FileNumber: Hashable, Sendable {
  /// The number with single spaces and otherwise as the court wrote it.
  public let text: String

  /// Nothing for a text of white space only.
  public init?(_ text: String) {
    if FileNumber.isSingleSpaced(text.utf8) {
      self.text = text
      return
    }
    let words = text.split { $0.isWhitespace || $0 == "\u{A0}" }
    guard !words.isEmpty else { return nil }
    self.text = words.joined(separator: " ")
  }

  /// Whether the number has the shape of a Betreuungssache: division, XVII, optional letters,
  /// number/year, optional suffix; some courts leave the year out.
  public var isUsual: Bool { parts != nil || FileNumber(text + "/00")?.parts != nil }

  /// The number with everything but letters and digits removed, upper-cased: what two spellings of
  /// the same number have in common, and what search compares.
  public var compact: String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return FileNumber.compact(text.utf8) }
    return String(
      String.UnicodeScalarView(
        text.uppercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "/"
        }))
  }

  /// Whether the text is plain and in its final form already, as nearly every number is.
  private static func isSingleSpaced(_ text: String.UTF8View) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text {
      if byte < 0x20 || byte >= 0x7F || (byte == 0x20 && last == 0x20) { return false }
      last = byte
    }
    return last != 0x20
  }

  private static func compact(_ text: String.UTF8View) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte - 32)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/")...UInt8(ascii: "9"):
        letters.append(byte)
      default: break
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Sorts by division, number, year; unusual numbers come after all usual ones, as text.
  public var sortKey: String {
    if let key = FileNumber.plainSortKey(text.utf8) { return key }
    guard let parts else { return "~" + text.lowercased() }
    return FileNumber.padded(parts.division, 4) + FileNumber.padded(parts.number, 5)
      + FileNumber.padded(parts.fullYear, 4) + (parts.letters + parts.suffix).lowercased()
  }

  /// The key of a number in the shape of nearly all, `53 XVII H 1234/25`; nothing for another one.
  private static func plainSortKey(_ text: String.UTF8View) -> String? {
    var rest = text[...]
    func digits(_ longest: Int) -> Int? {
      var (value, count) = (0, 0)
      while count < 10, let byte = rest.first, (48...57).contains(byte) {
        value = value * 10 + Int(byte - 48)
        count += 1
        rest.removeFirst()
      }
      return (1...longest).contains(count) ? value : nil
    }
    guard let division = digits(4), rest.starts(with: " XVII ".utf8) else { return nil }
    rest = rest.dropFirst(6)
    var letters = ""
    while let byte = rest.first, (65...90).contains(byte) {
      letters.append(Character(Unicode.Scalar(byte + 32)))
      rest.removeFirst()
    }
    if !letters.isEmpty {
      guard letters.utf8.count <= 2, rest.popFirst() == 32 else { return nil }
    }
    guard let number = digits(5), rest.popFirst() == 47, rest.count == 2, let year = digits(2)
    else { return nil }
    let full = Parts(year: year).fullYear
    return padded(division, 4) + padded(number, 5) + padded(full, 4) + letters
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private struct Parts {
    var division = 0
    var letters = ""
    var number = 0
    var year = 0
    var suffix = ""

    /// Files still in use began after 1970.
    var fullYear: Int { year < 70 ? 2000 + year : 1900 + year }
  }

  private var parts: Parts? {
    var words = text.split(separator: " ")[...]
    var parts = Parts()
    if let first = words.first, let division = Int(first), first.count <= 4 {
      parts.division = division
      words = words.dropFirst()
    }
    guard words.first?.uppercased() == "XVII" else { return nil }
    words = words.dropFirst()
    if let letters = words.first, letters.count <= 2, letters.allSatisfy(\.isUppercase) {
      parts.letters = String(letters)
      words = words.dropFirst()
    }
    guard let core = words.first else { return nil }
    let halves = core.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, (1...5).contains(halves[0].count), halves[1].count == 2,
      let number = Int(halves[0]), let year = Int(halves[1]), number >= 0, year >= 0
    else { return nil }
    (parts.number, parts.year) = (number, year)
    words = words.dropFirst()
    guard words.count <= 1, (words.first?.count ?? 0) <= 8 else { return nil }
    parts.suffix = words.first.map(String.init) ?? ""
    return parts
  }
}
