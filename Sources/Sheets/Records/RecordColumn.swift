import Guardianship
import Wording

/// A column of a table in a record sheet: how it is set, and what each row says in it.
struct RecordColumn<Element> {
  let head: Sheet.Column
  let cell: (Element) -> String

  /// - Parameter key: another than the title.
  static func column(
    _ title: String, _ width: ClosedRange<Int>, drop: Int = 0, key: String? = nil,
    _ alignment: Sheet.Alignment = .leading, _ cell: @escaping (Element) -> String
  ) -> RecordColumn {
    RecordColumn(
      head: Sheet.Column(
        key: key ?? title, title: title, alignment: alignment, minimumWidth: width.lowerBound,
        idealWidth: width.upperBound, dropOrder: drop),
      cell: cell)
  }
}

extension Sequence {
  /// A table with a row for each of them; no table where there is none.
  ///
  /// - Parameter row: makes a row of an element and its cells.
  func table(
    _ columns: [RecordColumn<Element>],
    row: (Element, [String]) -> RecordSheet.Row
  ) -> [Block] {
    let rows = map { element in row(element, columns.map { $0.cell(element) }) }
    let table = RecordSheet.Table(columns: columns.map(\.head), rows: rows)
    return rows.isEmpty ? [] : [.table(table)]
  }

  /// A table whose rows lead nowhere.
  func plainTable(_ columns: [RecordColumn<Element>]) -> [Block] {
    table(columns) { RecordSheet.Row(cells: $1) }
  }

  /// A table whose rows lead to the records.
  func table<Record>(
    _ columns: [RecordColumn<Element>]
  ) -> [Block] where Element == Versioned<Record> {
    table(columns) { RecordSheet.Row(record: $0.reference, cells: $1) }
  }
}

extension Wording {
  /// A day in a cell, which stays empty where there is none.
  func cell(_ day: Day?) -> String { day.map { self.day($0) } ?? "" }
}
