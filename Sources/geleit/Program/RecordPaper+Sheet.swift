import Papers
import Sheets

extension RecordPaper {
  /// The paper says what the screen says, without the records behind the lines.
  init(_ sheet: RecordSheet) {
    self.init(
      title: sheet.title, office: sheet.office, asOf: sheet.asOf, head: sheet.head,
      sections: sheet.sections.map { section in
        Section(title: section.title, blocks: section.blocks.map(Block.init))
      })
  }
}

extension RecordPaper.Block {
  init(_ block: RecordSheet.Block) {
    switch block {
    case .pairs(let pairs): self = .pairs(pairs.map { RecordPaper.Pair($0.label, $0.value) })
    case .paragraph(let text): self = .paragraph(text)
    case .table(let table):
      self = .table(
        RecordPaper.Table(columns: table.columns, rows: table.rows.map(\.cells)))
    }
  }
}
