import Exchange
import Guardianship
import Testing

@testable import Exchange

@Suite("The encoding of a list")
struct EncodingTests {
  /// "Günter", "Köhler" and "Weiß" as a DOS program writes them.
  private static let dos: [[UInt8]] = [
    Array("G".utf8) + [0x81] + Array("nter".utf8), Array("K".utf8) + [0x94] + Array("hler".utf8),
    Array("Wei".utf8) + [0xE1],
  ]

  private static func list(_ names: [[UInt8]]) -> [UInt8] {
    Array("Name;Vorname\r\n".utf8) + names.flatMap { $0 + Array(";Uwe\r\n".utf8) }
  }

  private func open(_ bytes: [UInt8]) throws -> ListEncoding {
    let guardians = try GuardianListReader(bytes: bytes, mapping: .none, today: today)
    #expect(
      try CaseListReader(bytes: bytes, mapping: .none, today: today).encoding == guardians.encoding)
    return guardians.encoding
  }

  @Test("a list in a DOS code page is refused, whether it holds cases or guardians")
  func dosCodePage() {
    #expect(throws: ListOpeningError.unknownEncoding) {
      try CaseListReader(bytes: Self.list(Self.dos), mapping: .none, today: today)
    }
    #expect(throws: ListOpeningError.unknownEncoding) {
      try GuardianListReader(bytes: Self.list(Self.dos), mapping: .none, today: today)
    }
  }

  @Test(
    "each byte that Windows-1252 has no letter for refuses the list, however late it stands",
    arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func undefined(byte: UInt8) {
    let names = Array(repeating: Array("M".utf8) + [0xFC] + Array("ller".utf8), count: 30_000)
    let bytes = Self.list(names + [[0x41, byte]])
    #expect(throws: ListOpeningError.unknownEncoding) { try open(bytes) }
  }

  @Test("every letter of Windows-1252 is taken")
  func windows() throws {
    let high = (0x80...0xFF).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    let list = Self.list([high.map { UInt8($0) }, [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72]])
    #expect(try open(list) == .windows1252)
  }

  @Test("in UTF-8 and UTF-16 the same bytes are parts of letters")
  func unicode() throws {
    let text = "Name;Vorname\r\nŁuk\u{C1};Č\u{10D}\r\nĐurić;Í\u{DD}\r\n"
    #expect(try open(Array(text.utf8)) == .utf8)
    let units = ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try open(units) == .utf16LittleEndian)
  }
}
