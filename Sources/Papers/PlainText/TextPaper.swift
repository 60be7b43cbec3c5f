public import Sheets

/// A paper in lines of 80 columns, for terminals, mail and the preview in the desk.
///
/// Every page carries the same head facts as the PDF.
/// - Invariant: no line is wider than 80 columns, and none ends with a space.
public struct TextPaper: Equatable, Sendable {
  public static let columns = 80

  public let pages: [[String]]

  /// The whole paper; pages follow each other after a form feed.
  public var text: String {
    pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\u{0C}")
  }

  /// - Parameter linesPerPage: how many lines a page holds; nil for one page of any length.
  public init(
    _ sheet: Sheet, form: PaperForm, words: PaperWords, imprint: Imprint, linesPerPage: Int?
  ) {
    let head = PaperHead(sheet, words: words, imprint: imprint)
    var pages = TextPaginator(head, linesPerPage: linesPerPage)
    let table = TextTable(columns: sheet.columns, rows: sheet.rows, room: TextPaper.columns)
    pages.openTable(head: table.head)
    let note = form.hasDecisionLines ? [TextPaper.decisionLine(words)] : []
    let space = form.hasDecisionLines || table.isStacked ? [""] : []
    for row in sheet.rows { pages.place(table.row(row) + note + space) }
    if sheet.rows.isEmpty { pages.place(words.noRows.printable.wrapped(to: TextPaper.columns)) }
    self.pages = pages.finished()
  }

  /// - Parameter linesPerPage: how many lines a page holds; nil for one page of any length.
  public init(
    _ paper: RecordPaper, words: PaperWords, imprint: Imprint, linesPerPage: Int?
  ) {
    let head = PaperHead(paper, words: words, imprint: imprint)
    var layout = TextRecord(
      paper, pages: TextPaginator(head, linesPerPage: linesPerPage), room: TextPaper.columns)
    for line in paper.head { layout.place(paragraph: line.printable.orDash) }
    for section in paper.sections { layout.place(section) }
    pages = layout.pages.finished()
  }

  private static func decisionLine(_ words: PaperWords) -> String {
    let (label, box) = (words.note + " ", "  ☐ " + words.decision)
    let free = max(8, columns - label.columns - box.columns)
    return label + String(repeating: "_", count: free) + box
  }
}
