import Guardianship
import Sheets
import TerminalKit
import Wording

/// How a case row looks on the screen: the columns of the catalogue that paper and files read too.
struct CaseTable {
  let today: Day
  let wording: Wording
  private let shown: [CaseColumn]

  init(_ query: ListQuery, _ desk: Surroundings) {
    today = query.asOf
    wording = desk.wording
    let columns = CaseColumn.list(for: query.filter)
    shown = desk.session.map { CaseColumn.seen(columns, by: $0.user.role) } ?? columns
  }

  var columns: [TableColumn] {
    shown.map { TableColumn($0.column(.screen, wording), isBounded: $0.isBounded) }
  }

  /// The column that shows the order of the list; nothing where none of those shown does.
  func key(of order: ListOrder.Key) -> String? { shown.first { $0.order == order }?.rawValue }

  func cells(of row: CaseRow) -> [TableCell] {
    shown.map { column in
      let text = column.text(row, .screen, today: today, wording)
      switch column {
      case .guardian where row.guardian == nil: return TableCell(text, role: .warning)
      case .reviewOn where !text.isEmpty: return review(text, of: row)
      default: return TableCell(text)
      }
    }
  }

  /// A day that has passed in an open case has a sign, not only a colour.
  private func review(_ text: String, of row: CaseRow) -> TableCell {
    guard let day = row.reviewOn, day < today, row.status != .ended else {
      return TableCell("  " + text)
    }
    return TableCell("! " + text, role: .warning)
  }
}

extension CaseColumn {
  /// Whether more than the ideal width would show nothing more.
  fileprivate var isBounded: Bool { self == .fileNumber || self == .status }
}

extension TableColumn {
  /// A column of a sheet on the screen, where the lowest drop order goes first.
  init(_ column: Sheet.Column, isBounded: Bool) {
    let (least, ideal) = (column.minimumWidth, column.idealWidth)
    let width: Width =
      if least == ideal {
        .fixed(least)
      } else if isBounded {
        .fit(min: least, max: ideal)
      } else {
        .share(min: least, weight: ideal - least)
      }
    self.init(
      key: column.key, title: column.title, width: width,
      alignment: column.alignment == .trailing ? .trailing : .leading,
      dropOrder: column.dropOrder == 0 ? nil : -column.dropOrder)
  }
}
