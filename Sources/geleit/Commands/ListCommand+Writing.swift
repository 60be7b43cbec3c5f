import Exchange
import Guardianship
import Register
import Screens
import Sheets
import Wording

extension ListCommand {
  /// Standard output as a sink for bytes.
  private static func output(_ bytes: [UInt8]) throws { try Output.bytes(bytes) }

  /// For reading: as wide as the text needs, cut after `tableLimit` rows unless `--all`.
  func writeTable(_ query: ListQuery, in workplace: Workplace) throws {
    let limit = all ? nil : limit ?? ListCommand.tableLimit
    let rows = try workplace.register.rows(query, limit: limit).compactMap(\.caseRow)
    let total = try workplace.register.counts(query).matching
    let sheet = Sheet(
      cases: rows,
      columns: CaseColumn.seen(
        columns == .all ? CaseColumn.data : CaseColumn.list(for: query.filter),
        by: workplace.user.role),
      style: .paper,
      query: query, total: total, office: workplace.office.name, wording: workplace.wording)
    for line in TextTable(sheet).lines { try Output.result(line) }
    Output.note(workplace.wording.rows(rows.count, of: total))
  }

  func writeCSV(_ query: ListQuery, in workplace: Workplace) throws {
    let (wording, office) = (workplace.wording, workplace.office.name)
    let columns = CaseColumn.seen(CaseColumn.data, by: workplace.user.role)
    var writer = DelimitedWriter(to: ListCommand.output)
    try writer.write(columns.map { $0.title(.data, wording) })
    try workplace.register.forEachRow(query, limit: limit) { row in
      guard case .file(let row) = row else { return }
      let sheet = Sheet(
        cases: [row], columns: columns, style: .data, query: query, total: 1,
        office: office, wording: wording)
      try writer.write(sheet.rows[0])
    }
    try writer.finish()
  }

  /// Every column of the import catalogue, so that the list comes back in as it went out.
  func writeCatalogue(_ query: ListQuery, in workplace: Workplace) throws {
    var writer = try CaseListWriter(DelimitedWriter(to: ListCommand.output))
    try chunks(of: query, upTo: limit, in: workplace) { rows in
      let cases = try workplace.register.importValues(of: rows.map(\.id), today: query.today)
      for values in cases.joined() { try writer.write(values) }
    }
    try writer.finish()
  }

  func writeJSON(_ query: ListQuery, in workplace: Workplace) throws {
    let seen = CaseColumn.seen(CaseColumn.data, by: workplace.user.role)
    let hidden = Set(CaseColumn.data.map(\.rawValue)).subtracting(seen.map(\.rawValue))
    var writer = JSONListWriter(to: ListCommand.output)
    try chunks(of: query, upTo: limit, in: workplace) { rows in
      let names = try workplace.register.guardianNames(of: rows.map(\.id), on: query.asOf)
      for row in rows {
        let members = row.json(guardians: names[row.id] ?? [])
        try writer.write(members.filter { !hidden.contains($0.key) })
      }
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
      let page = try workplace.register.page(query, start: start, limit: min(500, left))
      guard let last = page.lines.last else { return }
      try body(page.caseRows)
      guard page.hasRowsAfter else { return }
      left -= page.lines.count
      start = .after(last.position)
    }
  }
}
