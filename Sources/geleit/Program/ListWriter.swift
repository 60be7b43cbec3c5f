import Exchange
import Guardianship
import Sheets
import Wording

/// Rows of a list in a form for other programs, written one by one: a list of any length goes
/// through.
struct ListWriter {
  enum Format: String {
    case csv
    case json
    /// iCalendar; rows that lie on no day are left out.
    case ics
  }

  private enum Writer {
    case csv(DelimitedWriter)
    case json(JSONListWriter)
    case ics(ICalendarWriter)
  }

  private let columns: ListColumns
  private let context: CellContext
  private var writer: Writer

  /// - Parameters:
  ///   - role: of who gets the list.
  ///   - stamp: the moment that a calendar is stamped with.
  ///   - register: the identifier of the register.
  ///   - names: whether a calendar says whom its entries are about.
  init(
    _ format: Format, of query: ListQuery, for role: UserRole, stamp: Instant, register: String,
    names: Bool, wording: Wording,
    to sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    columns = ListColumns(query, in: format == .json ? .json : .data, seenBy: role)
    context = CellContext(.data, today: query.asOf, wording)
    switch format {
    case .csv:
      var cells = DelimitedWriter(to: sink)
      try cells.write(columns.heads.map { $0.column(.data, wording).title })
      writer = .csv(cells)
    case .json: writer = .json(JSONListWriter(to: sink))
    case .ics:
      writer = .ics(
        ICalendarWriter(stamp: stamp, of: register, names: names, wording: wording, to: sink))
    }
  }

  mutating func write(_ row: ListRow) throws {
    switch writer {
    case .csv(var cells):
      try cells.write(columns.texts(of: row, context))
      writer = .csv(cells)
    case .json(var json):
      try json.write(columns.json(row))
      writer = .json(json)
    case .ics(var calendar):
      try calendar.write(row)
      writer = .ics(calendar)
    }
  }

  mutating func finish() throws {
    switch writer {
    case .csv(var cells): try cells.finish()
    case .json(var json): try json.finish()
    case .ics(var calendar): try calendar.finish()
    }
  }
}
