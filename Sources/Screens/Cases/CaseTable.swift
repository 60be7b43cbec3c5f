import Guardianship
import TerminalKit
import Wording

/// How a case row looks on the screen: its columns and, for each row, their cells.
struct CaseTable {
  let today: Day
  let wording: Wording

  /// The columns in reading order; on a narrow screen the lowest drop order goes first. Titles are
  /// the screen's short ones; keys are those of the sheet.
  static func columns(_ wording: Wording) -> [TableColumn] {
    [
      TableColumn(key: "name", title: wording[.columnName], width: .share(min: 16, weight: 3)),
      TableColumn(
        key: "born", title: wording[.columnBorn], width: .fixed(10), dropOrder: 5),
      TableColumn(
        key: "fileNumber", title: wording[.columnFileNumber], width: .fit(min: 14, max: 20),
        dropOrder: 8),
      TableColumn(
        key: "district", title: wording[.columnDistrict], width: .share(min: 10, weight: 1),
        dropOrder: 2),
      TableColumn(
        key: "status", title: wording[.columnStatus], width: .fit(min: 9, max: 10), dropOrder: 3),
      TableColumn(
        key: "guardian", title: wording[.columnGuardian], width: .share(min: 14, weight: 2),
        dropOrder: 7),
      TableColumn(
        key: "guardianKind", title: wording[.columnKind], width: .fixed(3), dropOrder: 4),
      TableColumn(
        key: "reviewOn", title: wording[.columnReview], width: .fixed(10), dropOrder: 6),
      TableColumn(
        key: "caseworker", title: wording[.columnCaseworker], width: .share(min: 10, weight: 1),
        dropOrder: 1),
    ]
  }

  func cells(of row: CaseRow) -> [TableCell] {
    [
      TableCell(row.name), TableCell(row.born.map { wording.day($0) } ?? ""),
      TableCell(row.fileNumber ?? ""), TableCell(row.district ?? ""),
      TableCell(wording.name(row.status)), guardian(of: row),
      TableCell(row.guardianKind.map { wording.letter($0) } ?? ""), review(of: row),
      TableCell(row.caseworker ?? ""),
    ]
  }

  private func guardian(of row: CaseRow) -> TableCell {
    guard let guardian = row.guardian else {
      return row.status.isAppointed ? TableCell(wording[.nobody], role: .warning) : ""
    }
    return TableCell(row.guardianCount > 1 ? "\(guardian) +\(row.guardianCount - 1)" : guardian)
  }

  /// A day that has passed in an open case has a sign, not only a colour.
  private func review(of row: CaseRow) -> TableCell {
    guard let day = row.reviewOn else { return "" }
    let text = wording.shortDay(day, today: today)
    guard day < today, row.status != .ended else { return TableCell("  " + text) }
    return TableCell("! " + text, role: .warning)
  }
}
