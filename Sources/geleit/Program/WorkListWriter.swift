import Exchange
import Guardianship
import Sheets
import Wording

/// Rows of a list of work in a form for other programs, written one by one: a list of any length
/// goes through.
struct WorkListWriter {
  enum Format: String {
    case csv
    case json
    /// iCalendar; rows that lie on no day are left out.
    case ics
  }

  private enum Writer {
    case csv(DelimitedWriter, [WorkColumn])
    case json(JSONListWriter)
    case ics(ICalendarWriter)
  }

  private let query: ListQuery
  private let wording: Wording
  private var writer: Writer

  /// - Parameters:
  ///   - role: of who gets the list.
  ///   - stamp: the moment that a calendar is stamped with.
  ///   - names: whether a calendar says whom its entries are about.
  init(
    _ format: Format, of query: ListQuery, for role: UserRole, stamp: Instant, names: Bool,
    wording: Wording,
    to sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.query = query
    self.wording = wording
    switch format {
    case .csv:
      let columns = WorkColumn.data(query.list, seenBy: role)
      var cells = DelimitedWriter(to: sink)
      try cells.write(columns.map { $0.title(wording) })
      writer = .csv(cells, columns)
    case .json: writer = .json(JSONListWriter(to: sink))
    case .ics:
      writer = .ics(ICalendarWriter(stamp: stamp, names: names, wording: wording, to: sink))
    }
  }

  mutating func write(_ row: ListRow) throws {
    switch writer {
    case .csv(var cells, let columns):
      try cells.write(columns.map { $0.text(row, today: query.today, wording) })
      writer = .csv(cells, columns)
    case .json(var json):
      try json.write(row.json)
      writer = .json(json)
    case .ics(var calendar):
      try calendar.write(row)
      writer = .ics(calendar)
    }
  }

  mutating func finish() throws {
    switch writer {
    case .csv(var cells, _): try cells.finish()
    case .json(var json): try json.finish()
    case .ics(var calendar): try calendar.finish()
    }
  }
}
