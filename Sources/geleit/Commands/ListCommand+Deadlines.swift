import Exchange
import Guardianship
import Register
import Sheets
import Wording

extension ListCommand {
  /// Deadlines of the cases of the filter by due day: what the office watches or expects, with
  /// `--all` also what guardians owe the court and what was due before the takeover.
  func writeDeadlines(_ query: CaseQuery, in workplace: Workplace) throws {
    var rows: [DeadlineRow] = []
    try chunks(of: query, upTo: nil, in: workplace) { cases in
      let deadlines = try workplace.register.deadlines(of: cases, today: query.today)
      rows += all ? deadlines : deadlines.filter(\.isWatched)
    }
    rows.sort { ($0.due, $0.key.rule, $0.caseRow.name) < ($1.due, $1.key.rule, $1.caseRow.name) }
    let shown = Array(rows.prefix(limit ?? .max))
    switch format {
    case .table, .csv: try writeTable(shown, of: rows.count, query, in: workplace)
    case .json: try writeJSON(shown)
    }
  }

  private func writeTable(
    _ rows: [DeadlineRow], of total: Int, _ query: CaseQuery, in workplace: Workplace
  ) throws {
    let sheet = Sheet(
      deadlines: rows, columns: columns == .all ? DeadlineColumn.allCases : DeadlineColumn.list,
      query: query, office: workplace.office.name, wording: workplace.wording)
    for line in TextTable(sheet).lines { try Output.result(line) }
    Output.note(
      workplace.wording.text(TextKey("command.list.deadlines"), "\(rows.count)", "\(total)"))
  }

  private func writeJSON(_ rows: [DeadlineRow]) throws {
    var writer = JSONListWriter(to: { try Output.bytes($0) })
    for row in rows { try writer.write(row.json) }
    try writer.finish()
  }
}
