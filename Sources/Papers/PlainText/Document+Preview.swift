extension Document {
  /// The pages that will be printed as lines of characters: on each the rows, lines and head facts
  /// that stand on the sheet, broken to fit a window.
  ///
  /// - Parameter columns: the width of the window. Only a table whose words do not fit beside each
  ///   other is wider.
  public func preview(columns: Int) -> [[String]] {
    let room = min(columns, Document.readableColumns)
    return pages.enumerated().map { index, page in
      let body = TextLayout(
        page.pieces, room: room, tableRoom: columns, wideTable: .overhanging
      ).body
      let widest = body.map(\.columns).max() ?? 0
      return TextFrame(head: head, width: min(columns, max(room, widest)))
        .framed(body, page: index + 1, of: pages.count)
    }
  }

  /// About as many letters as a line of running text has on upright paper.
  private static let readableColumns = 96
}
