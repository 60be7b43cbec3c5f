import Guardianship

/// Turns the cells of a record into what they say about a guardian.
struct GuardianRowReader {
  private let header: ListHeader<GuardianColumn>
  private let today: Day

  init(header: ListHeader<GuardianColumn>, today: Day) {
    (self.header, self.today) = (header, today)
  }

  func item(for record: DelimitedReader.Record, number: Int) -> ListItem<GuardianListRow> {
    let row = RowCells(record, number: number)
    if let shortage = row.shortage(needed: header.needed, hasReasons: header.hasReasons) {
      return .rejection(shortage)
    }
    var draft = GuardianRowDraft(
      header: header, number: number, cells: row.texts, today: today)
    for cell in row.hadControls {
      draft.warn(.controlCharactersRemoved(column: draft.heading(cell)))
    }
    if let surplus = row.surplus(beyond: header.headings.count) { draft.warn(surplus) }
    for (index, cell) in row.texts.enumerated() where !cell.isEmpty {
      if FormulaGuard.isFormula(cell) { draft.warn(.formula(column: draft.heading(index))) }
      let text = FormulaGuard.unguarded(cell)
      switch index < header.targets.count ? header.targets[index] : .note {
      case .skipped: break
      case .note: draft.note(draft.heading(index), text)
      case .column(let column): draft.read(text, as: column)
      }
    }
    do {
      try draft.settle()
    } catch {
      return .rejection(row.rejection(error))
    }
    return .row(draft.row)
  }
}
