public import Guardianship
public import Wording

/// Writes deadlines and Termine as a calendar that Outlook, Thunderbird and khal read (RFC 5545).
///
/// The same record keeps its UID, so that a calendar that is read again changes its entries and
/// doubles none. Without `names` the calendar can lie on a telephone: it says what is due and our
/// Geschäftszeichen, and no name, place, court's number or note.
public struct ICalendarWriter {
  private let stamp: Instant
  private let register: String
  private let names: Bool
  private let wording: Wording
  private let sink: ([UInt8]) throws -> Void
  private var text = ICalendarText()

  /// Minutes of a Termin where nobody said how long it takes.
  private static let usualMinutes = 60

  /// Begins the calendar.
  ///
  /// - Parameters:
  ///   - stamp: when the calendar was made.
  ///   - register: the identifier of the register, so that entries of two registers stay apart.
  ///   - sink: takes the text piece by piece.
  public init(
    stamp: Instant, of register: String, names: Bool, wording: Wording,
    to sink: @escaping ([UInt8]) throws -> Void
  ) {
    self.stamp = stamp
    self.register = register
    self.names = names
    self.wording = wording
    self.sink = sink
    for (name, value) in ICalendarWriter.head { text.line(name, value) }
  }

  /// Rows of other lists have no place in a calendar and are left out.
  public mutating func write(_ row: ListRow) throws {
    switch row {
    case .deadline(let row): write(row)
    case .calendar(let row): write(row)
    case .file, .request, .followUp, .contact, .quality, .guardian, .assignment, .record: return
    }
    try flush()
  }

  /// Closes the calendar.
  public mutating func finish() throws {
    text.line("END", "VCALENDAR")
    try flush()
  }

  private mutating func flush() throws {
    try sink(text.bytes)
    text.removeAll()
  }

  // MARK: - Entries

  private mutating func write(_ row: DeadlineRow) {
    let key = row.key
    begin("\(key.rule.rawValue)-\(key.subject.kind.rawValue)-\(key.subject.id)-\(key.base.iso)")
    wholeDay(row.due)
    line(
      summary: wording.name(of: row), of: row.caseRow, category: .deadlineEntry,
      isCancelled: row.state == .dropped)
    text.line("DESCRIPTION", text: row.paragraph.description)
    text.line("END", "VEVENT")
  }

  private mutating func write(_ row: CalendarRow) {
    let entry = row.record.value
    begin("calendarEntry-\(row.record.id.rawValue)")
    text.line("SEQUENCE", "\(row.record.version)")
    if let time = entry.time {
      timed(entry.day, time, minutes: entry.minutes ?? ICalendarWriter.usualMinutes)
    } else {
      wholeDay(entry.day)
    }
    line(
      summary: wording.name(entry.kind), of: row.caseRow, category: .calendarEntry,
      isCancelled: entry.state == .cancelled)
    if names {
      text.line("LOCATION", text: row.place)
      text.line("DESCRIPTION", text: entry.note)
    }
    text.line("END", "VEVENT")
  }

  private mutating func begin(_ id: String) {
    text.line("BEGIN", "VEVENT")
    text.line("UID", "\(id)@\(register).geleit")
    text.line("DTSTAMP", stamp.basic)
  }

  /// "Anfangsbericht, F-2026-00001", with names "Anfangsbericht, Çelik, Ayşe, 53 XVII 893/22".
  private mutating func line(
    summary: String, of row: CaseRow?, category: RecordKind, isCancelled: Bool
  ) {
    let subject = names ? [row?.name, row?.fileNumber ?? row?.reference] : [row?.reference]
    text.line(
      "SUMMARY", text: ([summary] + subject).compactMap(\.self).joined(separator: ", "))
    text.line("CATEGORIES", text: wording.name(category))
    text.line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
    text.line("CLASS", names ? "PRIVATE" : "PUBLIC")
  }

  // MARK: - When

  /// A day that takes nobody's time; its end is the first day after it.
  private mutating func wholeDay(_ day: Day) {
    text.line("DTSTART;VALUE=DATE", day.basic)
    text.line("DTEND;VALUE=DATE", day.adding(days: 1).basic)
    text.line("TRANSP", "TRANSPARENT")
  }

  private mutating func timed(_ day: Day, _ time: TimeOfDay, minutes: Int) {
    let (days, rest) = (time.minutes + minutes).quotientAndRemainder(dividingBy: 24 * 60)
    let end = TimeOfDay(minutes: rest) ?? time
    text.line("DTSTART;TZID=Europe/Berlin", "\(day.basic)T\(time.basic)")
    text.line("DTEND;TZID=Europe/Berlin", "\(day.adding(days: days).basic)T\(end.basic)")
  }

  private static let head: [(String, String)] =
    [
      ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Geleit//Geleit//DE"),
      ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"), ("BEGIN", "VTIMEZONE"),
      ("TZID", "Europe/Berlin"),
    ] + season("DAYLIGHT", "CEST", from: "+0100", to: "+0200", month: 3, time: "020000")
    + season("STANDARD", "CET", from: "+0200", to: "+0100", month: 10, time: "030000") + [
      ("END", "VTIMEZONE")
    ]

  /// Since 1996 the clock changes on the last Sunday of the month.
  private static func season(
    _ kind: String, _ name: String, from: String, to: String, month: Int, time: String
  ) -> [(String, String)] {
    let first = month == 3 ? "19960331" : "19961027"
    return [
      ("BEGIN", kind), ("TZNAME", name), ("TZOFFSETFROM", from), ("TZOFFSETTO", to),
      ("DTSTART", "\(first)T\(time)"), ("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU"),
      ("END", kind),
    ]
  }
}
