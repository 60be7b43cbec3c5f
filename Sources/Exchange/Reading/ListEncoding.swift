/// How the text of a list is encoded, and how to find that out.
public enum ListEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"

  /// The encoding that the first bytes of a file announce by a mark, with the mark's length.
  static func marked(_ head: [UInt8]) -> (encoding: ListEncoding, length: Int)? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark: in Western text every other byte is zero.
  static func unmarkedUTF16(_ head: [UInt8]) -> ListEncoding? {
    let sample = head.prefix(4_096)
    guard sample.count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let many = sample.count / 4
    if zeros.odd > many, zeros.even < many / 4 { return .utf16LittleEndian }
    if zeros.even > many, zeros.odd < many / 4 { return .utf16BigEndian }
    return nil
  }
}

/// Tells UTF-8 from Windows-1252 over a whole file, chunk by chunk.
///
/// A file with umlauts is UTF-8 when sequences that UTF-8 allows outweigh those it does not: a
/// single damaged byte must not turn every umlaut of a list into two wrong letters.
struct EncodingBallot {
  private var valid = 0
  private var invalid = 0
  /// Continuation bytes that the sequence at hand still needs.
  private var pending = 0
  /// Whether there are bytes that Windows-1252 has no letter for.
  private var hasUndefined = false

  var winner: ListEncoding {
    // A sequence cut off by the end of the file counts for neither side.
    valid >= invalid ? .utf8 : .windows1252
  }

  /// Whether letters would be lost: what is no UTF-8 is no Windows-1252 either, but in a DOS code
  /// page, where "ü" is one of these bytes, or no text at all.
  var isOfUnknownEncoding: Bool { winner == .windows1252 && hasUndefined }

  mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes where byte >= 0x80 || pending > 0 { count(byte) }
  }

  private mutating func count(_ byte: UInt8) {
    if Windows1252.isUndefined(byte) { hasUndefined = true }
    if pending > 0 {
      if byte & 0xC0 == 0x80 {
        pending -= 1
        if pending == 0 { valid += 1 }
        return
      }
      pending = 0
      invalid += 1
    }
    switch byte {
    case ..<0x80: break
    case 0xC2...0xDF: pending = 1
    case 0xE0...0xEF: pending = 2
    case 0xF0...0xF4: pending = 3
    default: invalid += 1
    }
  }
}

/// The upper half of Windows-1252. Five of its bytes stand for no letter; a list that has them is not
/// read.
enum Windows1252 {
  static func isUndefined(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: true
    default: false
    }
  }

  static let high: [Unicode.Scalar] = {
    let specials: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return (specials + (0xA0...0xFF)).compactMap { Unicode.Scalar($0) }
  }()
}
