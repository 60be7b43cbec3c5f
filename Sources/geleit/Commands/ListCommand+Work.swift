import Guardianship
import Register
import Sheets
import Wording

/// Lists of work: what is due, asked for, planned, done.
extension ListCommand {
  func write(_ list: ListName, in workplace: Workplace) throws {
    try workplace.checkSees(list)
    let typed = try workplace.filterParser(for: list).filter(filter ?? "")
    if list == .deadlines, all {
      let query = ListQuery(list, filter: typed, today: workplace.today)
      let rows = try workplace.register.everyDeadline(query).map { ListRow.deadline($0) }
      return try write(query, rows, in: workplace)
    }
    let usual = kind.isWork ? typed.withUsual(of: list) : typed
    try write(ListQuery(list, filter: usual, today: workplace.today), in: workplace)
    if usual != typed { Output.note(workplace.wording[TextKey("command.list.onlyOpen")]) }
  }

  private func write(_ query: ListQuery, in workplace: Workplace) throws {
    guard let format = WorkListWriter.Format(rawValue: format.rawValue) else {
      let limit = all ? nil : limit ?? ListCommand.tableLimit
      let rows = try workplace.register.rows(query, limit: limit)
      let total = try workplace.register.counts(query).matching
      return try writeTable(query, rows, of: total, in: workplace)
    }
    var writer = try writer(format, query, in: workplace)
    try workplace.register.forEachRow(query, limit: limit) { try writer.write($0) }
    try writer.finish()
  }

  /// Rows that were put together here.
  private func write(_ query: ListQuery, _ rows: [ListRow], in workplace: Workplace) throws {
    let shown = rows.prefix(limit ?? .max)
    guard let format = WorkListWriter.Format(rawValue: format.rawValue) else {
      return try writeTable(query, Array(shown), of: rows.count, in: workplace)
    }
    var writer = try writer(format, query, in: workplace)
    for row in shown { try writer.write(row) }
    try writer.finish()
  }

  private func writer(
    _ format: WorkListWriter.Format, _ query: ListQuery, in workplace: Workplace
  ) throws -> WorkListWriter {
    try WorkListWriter(
      format, of: query, for: workplace.user.role, stamp: Surroundings.now(), names: names,
      wording: workplace.wording
    ) { try Output.bytes($0) }
  }

  private func writeTable(
    _ query: ListQuery, _ rows: [ListRow], of total: Int, in workplace: Workplace
  ) throws {
    let sheet = Sheet(
      work: rows,
      columns: columns == .all
        ? WorkColumn.data(query.list, seenBy: workplace.user.role) : WorkColumn.table(query.list),
      query: query, total: total, office: workplace.office.name, wording: workplace.wording)
    for line in TextTable(sheet).lines { try Output.result(line) }
    Output.note(workplace.wording.entries(rows.count, of: total))
  }
}

extension WorkColumn {
  /// As on the screen; guardians and proposals begin with the sign that every command asks for.
  fileprivate static func table(_ list: ListName) -> [WorkColumn] {
    list == .guardians || list == .assignments ? [.reference] + self.list(list) : self.list(list)
  }
}
