/// A paper in lines of 80 columns on one page of any length, for terminals and mail.
///
/// - Invariant: no line is wider than 80 columns, and none ends with a space.
public struct TextPaper: Equatable, Sendable {
  public static let columns = 80

  public let lines: [String]

  public var text: String { lines.joined(separator: "\n") + "\n" }

  public init(_ manuscript: Manuscript) {
    let layout = TextLayout(
      manuscript.pieces, room: TextPaper.columns, tableRoom: TextPaper.columns,
      wideTable: .stacked)
    lines = TextFrame(head: manuscript.head, width: TextPaper.columns)
      .framed(layout.body, page: 1, of: 1)
  }
}
