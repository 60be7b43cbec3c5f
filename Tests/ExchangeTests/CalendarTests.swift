import Exchange
import Guardianship
import Testing
import Wording

@Suite("Deadlines and Termine as a calendar")
struct CalendarTests {
  private func calendar(
    _ rows: [ListRow], names: Bool = false, of register: String = "4f"
  ) throws -> String {
    var bytes: [UInt8] = []
    var writer = ICalendarWriter(
      stamp: Instant(seconds: 1_795_266_300), of: register, names: names,
      wording: Wording(.german)
    ) { bytes += $0 }
    for row in rows { try writer.write(row) }
    try writer.finish()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The content lines of all entries, unfolded byte by byte: a line may begin with a mark of the
  /// letter before it.
  private func lines(_ rows: [ListRow], names: Bool = false) throws -> [String] {
    let bytes = Array(try calendar(rows, names: names).utf8)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
    let unfolded = lines.reduce(into: [[UInt8]]()) { unfolded, line in
      if line.first == UInt8(ascii: " "), !unfolded.isEmpty {
        unfolded[unfolded.count - 1] += line.dropFirst()
      } else {
        unfolded.append(Array(line))
      }
    }.map { String(decoding: $0, as: UTF8.self) }
    let zone = try #require(unfolded.firstIndex(of: "END:VTIMEZONE"))
    #expect(unfolded.last == "END:VCALENDAR")
    return Array(unfolded[(zone + 1)...].dropLast())
  }

  @Test("the same number in two registers is two entries")
  func twoRegisters() throws {
    let row = try #require(WorkRows.deadline)
    func identifier(_ register: String) throws -> String? {
      try calendar([row], of: register).split(separator: "\r\n").first { $0.hasPrefix("UID:") }
        .map(String.init)
    }
    #expect(try identifier("4f") == "UID:B1-courtRequest-7-2026-11-02@4f.geleit")
    #expect(try identifier("4f") != identifier("5a"))
  }

  @Test("a deadline is a whole day without a name")
  func deadline() throws {
    #expect(
      try lines([try #require(WorkRows.deadline)]) == [
        "BEGIN:VEVENT", "UID:B1-courtRequest-7-2026-11-02@4f.geleit", "DTSTAMP:20261121T130500Z",
        "DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261201", "TRANSP:TRANSPARENT",
        "SUMMARY:Auftrag des Gerichts\\, F-2026-00001", "CATEGORIES:Frist", "STATUS:CONFIRMED",
        "CLASS:PUBLIC", "DESCRIPTION:§ 11 BtOG\\, § 279 Abs. 2 FamFG", "END:VEVENT",
      ])
  }

  @Test("a Termin has its time in the zone of the calendar")
  func termin() throws {
    #expect(
      try lines([WorkRows.termin()]) == [
        "BEGIN:VEVENT", "UID:calendarEntry-3@4f.geleit", "DTSTAMP:20261121T130500Z", "SEQUENCE:2",
        "DTSTART;TZID=Europe/Berlin:20261124T093000", "DTEND;TZID=Europe/Berlin:20261124T103000",
        "SUMMARY:Hausbesuch\\, F-2026-00001", "CATEGORIES:Termin", "STATUS:CONFIRMED",
        "CLASS:PUBLIC", "END:VEVENT",
      ])
    #expect(try calendar([]).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"))
  }

  @Test("one that goes past midnight ends on the next day, one without a time takes the day")
  func ends() throws {
    let late = WorkRows.termin { ($0.time, $0.minutes) = (TimeOfDay("23:30"), 45) }
    #expect(try lines([late]).contains("DTEND;TZID=Europe/Berlin:20261125T001500"))
    let untimed = try lines([WorkRows.termin { $0.time = nil }])
    #expect(untimed.contains("DTSTART;VALUE=DATE:20261124"))
    #expect(untimed.contains("TRANSP:TRANSPARENT"))
  }

  @Test("what was cancelled says so")
  func cancelled() throws {
    #expect(
      try lines([WorkRows.termin { $0.state = .cancelled }]).contains("STATUS:CANCELLED"))
  }

  @Test("names, place and note only where they are asked for")
  func names() throws {
    let rows = [WorkRows.termin(), try #require(WorkRows.deadline)]
    let plain = try calendar(rows)
    for word in ["Alder", "Beispielweg", "Hund", "XVII", "Pohl"] {
      #expect(!plain.contains(word), "\(word)")
    }
    let named = try lines([WorkRows.termin()], names: true)
    #expect(named.contains("SUMMARY:Hausbesuch\\, Alder\\, Ruth\\, 53 XVII 8/26"))
    #expect(named.contains("LOCATION:Beispielweg 12"))
    #expect(named.contains("DESCRIPTION:Hund"))
    #expect(named.contains("CLASS:PRIVATE"))
  }

  @Test("a Termin of no case has the word of its kind alone")
  func withoutCase() throws {
    #expect(
      try lines([WorkRows.termin(about: nil)], names: true).contains("SUMMARY:Hausbesuch"))
  }

  @Test("whatever somebody writes, lines stay short and unfolding gives the text back")
  func folding() throws {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "a", "ä", "ß", "€", "漢", "👩‍👩‍👧", "e\u{301}", ",", ";", "\\", "\n", " ", "\t", "Straße ", "\"",
      ":",
    ]
    for length in 0..<300 {
      let note = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let text = try calendar([WorkRows.termin { $0.note = note }], names: true)
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
      #expect(lines.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") })
      #expect(lines.allSatisfy { String(validating: $0.dropLast(), as: UTF8.self) != nil })
      let found = try self.lines([WorkRows.termin { $0.note = note }], names: true)
        .first { $0.hasPrefix("DESCRIPTION:") }.map(unescaped)
      #expect((found ?? "").unicodeScalars.elementsEqual(note.unicodeScalars))
    }
  }

  /// The value of a line, counted in scalars as the line was made.
  private func unescaped(_ line: String) -> String {
    var (result, isEscaped) = (String.UnicodeScalarView(), false)
    for scalar in line.unicodeScalars.dropFirst("DESCRIPTION:".count) {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
        continue
      }
      result.append(isEscaped && scalar == "n" ? "\n" : scalar)
      isEscaped = false
    }
    return String(result)
  }
}
