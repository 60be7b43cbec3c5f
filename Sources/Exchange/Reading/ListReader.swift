public import Guardianship

/// Reads a list from a file, row by row, into what its drafts make of the rows.
///
/// Encoding, delimiter and header are recognised when the list is opened; titles above the header
/// are passed over.
public final class ListReader<Draft: RowDraft> {
  public typealias Column = Draft.Column

  private var list: OpenList<Column>
  private let today: Day
  private let words = WordMemory()
  private let needed: Int
  private let hasReasons: Bool
  private var pendingWarnings: [ImportWarning]

  /// - Parameter today: the day that two-digit years and days to come are judged by.
  public convenience init(
    path: String, mapping: ListMapping<Column>, today: Day
  ) throws(ListOpeningError) {
    try self.init(OpenList(path: path, mapping: mapping), today: today)
  }

  /// A list that is in memory already.
  public convenience init(
    bytes: [UInt8], mapping: ListMapping<Column>, today: Day
  ) throws(ListOpeningError) {
    try self.init(OpenList(bytes: bytes, mapping: mapping), today: today)
  }

  private init(_ list: OpenList<Column>, today: Day) {
    (self.list, self.today) = (list, today)
    (needed, hasReasons) = (list.header.needed, list.header.hasReasons)
    pendingWarnings = list.warnings
  }

  public var encoding: ListEncoding { list.encoding }
  /// `;`, `,`, a tab or `|`.
  public var delimiter: Character { list.delimiter }
  public var header: ListHeader<Column> { list.header }

  /// How much of the file has been read, from 0 to 1.
  public var progress: Double { list.progress }

  /// The next row, rejection or warning; nothing at the end of the list.
  ///
  /// Empty lines are no rows, wherever they stand.
  public func next() throws(ListFileError) -> ListItem<Draft.Row>? {
    if let warning = pendingWarnings.popLast() { return .warning(warning) }
    guard let (record, number) = try list.next() else { return nil }
    let cells = RowCells(record, number: number)
    if let shortage = cells.shortage(needed: needed, hasReasons: hasReasons) {
      return .rejection(shortage)
    }
    do {
      return .row(try row(cells, number))
    } catch {
      return .rejection(cells.rejection(error))
    }
  }

  private func row(_ cells: RowCells, _ number: Int) throws(ImportRefusal) -> Draft.Row {
    let header = list.header
    if let sum = header.sum(in: cells.texts) { throw .noPersonName(sum) }
    var draft = Draft(
      RowReading(number: number, cells: cells.texts, header: header, today: today, words: words))
    for cell in cells.hadControls {
      draft.reading.warn(.controlCharactersRemoved(column: header.heading(over: cell)))
    }
    if let surplus = cells.surplus(beyond: header.headings.count) { draft.reading.warn(surplus) }
    for (index, cell) in cells.texts.enumerated() where !cell.isEmpty {
      let quoted = FormulaGuard.quoted(cell)
      if quoted == nil, FormulaGuard.isFormula(cell) {
        draft.reading.warn(.formula(column: header.heading(over: index)))
      }
      let text = quoted ?? FormulaGuard.unguarded(cell)
      if text.isEmpty { continue }
      switch index < header.targets.count ? header.targets[index] : .note {
      case .skipped: break
      case .note: draft.note(header.heading(over: index), text)
      case .column(let column): try draft.read(text, as: column)
      }
    }
    return try draft.settled()
  }
}
