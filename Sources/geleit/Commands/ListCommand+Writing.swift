import Exchange
import Guardianship
import Register
import Sheets
import Wording

extension ListCommand {
  func write(_ list: ListName, in workplace: Workplace) throws {
    try workplace.checkSees(list)
    let typed = try workplace.filterParser(for: list).filter(filter ?? "")
    let order = try ListOrder(option: order, of: Rights.orderKeys(workplace.user.role))
    var query = ListQuery(list, filter: typed, order: order, today: workplace.today)
    if list == .deadlines, all {
      return try write(query, try workplace.everyDeadline(query), in: workplace)
    }
    query.filter = list.isWork ? typed.withUsual(of: list) : typed
    try write(query, in: workplace)
    if query.filter != typed { Output.note(workplace.wording[TextKey("command.list.onlyOpen")]) }
  }

  private func write(_ query: ListQuery, in workplace: Workplace) throws {
    guard let format = ListWriter.Format(rawValue: format.rawValue) else {
      let limit = all ? nil : limit ?? ListCommand.tableLimit
      let rows = try workplace.rows(query, limit: limit)
      let total = try workplace.counts(query).matching
      return try writeTable(query, rows, of: total, in: workplace)
    }
    var writer = try writer(format, query, in: workplace)
    if query.list == .cases, format == .json {
      try chunks(of: query, upTo: limit, in: workplace) { rows in
        for row in try workplace.naming(rows, on: query.asOf) { try writer.write(row) }
      }
    } else {
      try workplace.forEachRow(query, limit: limit) { try writer.write($0) }
    }
    try writer.finish()
  }

  /// Rows that were put together here.
  private func write(_ query: ListQuery, _ rows: [ListRow], in workplace: Workplace) throws {
    let shown = rows.prefix(limit ?? .max)
    guard let format = ListWriter.Format(rawValue: format.rawValue) else {
      return try writeTable(query, Array(shown), of: rows.count, in: workplace)
    }
    var writer = try writer(format, query, in: workplace)
    for row in shown { try writer.write(row) }
    try writer.finish()
  }

  private func writer(
    _ format: ListWriter.Format, _ query: ListQuery, in workplace: Workplace
  ) throws -> ListWriter {
    try ListWriter(
      format, of: query, for: workplace.user.role, stamp: HostEnvironment.now(),
      register: workplace.register.identifier(), names: names, wording: workplace.wording
    ) { try Output.bytes($0) }
  }

  /// For reading: as wide as the text needs, cut after `tableLimit` rows unless `--all`.
  private func writeTable(
    _ query: ListQuery, _ rows: [ListRow], of total: Int, in workplace: Workplace
  ) throws {
    let wording = workplace.wording
    let sheet = Sheet(
      rows, of: query,
      columns: ListColumns(
        query, in: columns == .all ? .data : .table, seenBy: workplace.user.role),
      total: total, office: workplace.office.name, wording: wording)
    for line in TextTable(sheet).lines { try Output.result(line) }
    Output.note(
      query.list == .cases
        ? wording.rows(rows.count, of: total) : wording.entries(rows.count, of: total))
  }

  /// Every column of the import catalogue, so that the list comes back in as it went out.
  func writeCatalogue(_ query: ListQuery, in workplace: Workplace) throws {
    var writer = try CaseListWriter(DelimitedWriter { try Output.bytes($0) })
    try chunks(of: query, upTo: limit, in: workplace) { rows in
      let cases = try workplace.importValues(of: rows.map(\.id))
      for values in cases.joined() { try writer.write(values) }
    }
    try writer.finish()
  }

  /// The rows in portions, for what is read beside the list: page after page, so that no statement
  /// is open while another reads.
  func chunks(
    of query: ListQuery, upTo limit: Int?, in workplace: Workplace,
    _ body: ([CaseRow]) throws -> Void
  ) throws {
    var left = limit ?? .max
    var start = PageStart<ListPosition>.first
    while left > 0 {
      let page = try workplace.page(query, start: start, limit: min(500, left))
      guard let last = page.lines.last else { return }
      try body(page.caseRows)
      guard page.hasRowsAfter else { return }
      left -= page.lines.count
      start = .after(last.position)
    }
  }
}
