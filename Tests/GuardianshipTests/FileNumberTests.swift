import Guardianship
import Testing

@Suite("File numbers")
struct FileNumberTests {
  @Test(
    "usual shapes, law.md 1.9",
    arguments: [
      "XVII 214/13", "53 XVII 1234/25", "53 XVII H 1234/25", "70 XVII 12/26 (2)",
      "70 XVII 12/26 WE", "8 xvii 5/26",
    ])
  func usual(text: String) throws { #expect(try #require(FileNumber(text)).isUsual) }

  @Test("other shapes are kept", arguments: ["3 T 147/20", "17 214/13", "abc", "XVII 214-13"])
  func unusual(text: String) throws {
    let number = try #require(FileNumber(text))
    #expect(!number.isUsual)
    #expect(number.text == text)
  }

  @Test("white space alone is no number")
  func empty() { #expect(FileNumber(" \u{A0} ") == nil) }

  @Test("spacing and case do not make another number")
  func compact() throws {
    let spellings = [
      "53 XVII H 1234/25", "53XVIIH1234/25", "53 xvii  h 1234/25", "53\u{A0}XVII H1234/25",
    ]
    #expect(Set(try spellings.map { try #require(FileNumber($0)).compact }).count == 1)
    #expect(
      try #require(FileNumber("5 XVII 31/25")).compact
        != #require(FileNumber("5 XVII 3/125")).compact)
  }

  @Test("numbers sort by division, number and year, unusual ones last")
  func sorts() throws {
    let sorted = [
      "XVII 214/13", "8 XVII 5/99", "8 XVII 5/26", "8 XVII 12/24", "53 XVII 1/26", "abc",
    ]
    let numbers = try sorted.reversed().map { try #require(FileNumber($0)) }
    #expect(numbers.sorted { $0.sortKey < $1.sortKey }.map(\.text) == sorted)
  }
}
