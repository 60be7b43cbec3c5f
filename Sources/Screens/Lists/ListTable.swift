import Guardianship
import Sheets
import TerminalKit
import Wording

/// How the rows of a list look on the screen: the columns that paper and files read too.
struct ListTable {
  private let shown: ListColumns
  private let context: CellContext

  init(_ query: ListQuery, _ desk: Surroundings) {
    shown = ListColumns(query, in: .list, seenBy: desk.session?.user.role ?? .supervisor)
    context = CellContext(.screen, today: query.asOf, desk.wording)
  }

  var columns: [TableColumn] { shown.heads.map { TableColumn($0, context.wording) } }

  /// The column that shows the order of the list; nothing where none of those shown does.
  func key(of order: ListOrder.Key) -> String? {
    shown.heads.first { $0.key == order.rawValue }?.key
  }

  /// The cells of consecutive rows.
  func cells(of rows: [ListRow]) -> [[TableCell]] {
    shown.cells(of: rows, context).map { cells in
      cells.map { TableCell($0.text, role: $0.isWarning ? .warning : .normal) }
    }
  }
}

extension TableColumn {
  /// A column on the screen, where the lowest drop order goes first.
  init(_ head: ColumnHead, _ wording: Wording) {
    let column = head.column(.screen, wording)
    let (least, ideal) = (column.minimumWidth, column.idealWidth)
    let width: Width =
      if least == ideal {
        .fixed(least)
      } else if head.isBounded {
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
