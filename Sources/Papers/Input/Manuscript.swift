public import Sheets

/// What a paper says from its first word to its last, before anything has a place: the PDF, its
/// preview and the plain text are laid out from this one value.
public struct Manuscript: Sendable {
  let head: PaperHead
  let density: Density
  let pieces: [Piece]

  /// A list: exactly the rows of the sheet, in its order, with all its columns.
  ///
  /// - Parameter hasDecisionLines: whether each row is followed by a free line and a box.
  public init(_ sheet: Sheet, hasDecisionLines: Bool, words: PaperWords, imprint: Imprint) {
    head = PaperHead(sheet, words: words, imprint: imprint)
    density = .airy
    let table = PaperTable(
      columns: sheet.columns, rows: sheet.rows,
      decision: hasDecisionLines ? PaperTable.Decision(words) : nil, endsWithRule: true)
    let remark = Piece.paragraph(words.noRows.printable, .value)
    pieces = [.table(table)] + (sheet.rows.isEmpty ? [remark] : [])
  }

  /// One record, sections below each other; those without an entry are named in one line at the end.
  public init(
    _ record: RecordSheet, density: Density = .airy, words: PaperWords, imprint: Imprint
  ) {
    head = PaperHead(record, words: words, imprint: imprint)
    self.density = density
    let sections = record.sections.map { section in
      (title: section.title.printable, contents: section.blocks.flatMap(Piece.pieces))
    }
    let empty = sections.filter(\.contents.isEmpty).map(\.title)
    pieces =
      record.head.map { .paragraph($0.printable.orDash, .lead) }
      + sections.filter { !$0.contents.isEmpty }.flatMap { [.heading($0.title)] + $0.contents }
      + (empty.isEmpty ? [] : [.paragraph(words.withoutEntries(empty).printable, .value)])
  }
}

/// A piece of a paper that is set in one way. All texts are printable.
enum Piece: Equatable, Sendable {
  case heading(String)
  case paragraph(String, TextStyle)
  case pair(label: String, value: String)
  case table(PaperTable)
  /// Free lines to write on.
  case notes(label: String, lines: Int)

  /// What a block puts on paper: nothing where it is empty.
  static func pieces(_ block: RecordSheet.Block) -> [Piece] {
    switch block {
    case .pairs(let pairs):
      pairs.map { .pair(label: $0.label.printable, value: $0.value.printable.orDash) }
    case .paragraph(let text): text.isBlank ? [] : [.paragraph(text.printable, .value)]
    case .table(let table):
      table.rows.isEmpty
        ? []
        : [
          .table(
            PaperTable(
              columns: table.columns, rows: table.rows.map(\.cells), decision: nil,
              endsWithRule: false))
        ]
    case .notes(let label, let lines): [.notes(label: label.printable, lines: lines)]
    }
  }
}

extension [Piece] {
  /// The labels of all pairs.
  var labels: [String] {
    compactMap { piece in if case .pair(let label, _) = piece { label } else { nil } }
  }
}
