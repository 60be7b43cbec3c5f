public import Guardianship

/// The rows of a list that were not taken, to be mended and imported again.
///
/// Header, delimiter and cells are the list's own; a last column says why the row was rejected. A
/// row that is cut short is filled up, with `missing` where the first cell is missing: as long as
/// that stands there, the row is rejected again.
public enum RejectsFile {
  public static let missing = "(fehlt)"

  /// Writes the file whole or not at all; the reasons come last in each row.
  ///
  /// - Parameters:
  ///   - headings: the header of the list, whose delimiter the file takes over too.
  ///   - reason: why the row was rejected, in words.
  public static func write(
    _ rejections: [ImportRejection], under headings: [String], delimiter: Character,
    to file: WholeFile,
    reason: (ImportRejection) -> String
  ) throws(WritingFailure) {
    let width = max(
      headings.count, rejections.map(\.cells.count).max() ?? 0)
    let headings = headings + Array(repeating: "", count: width - headings.count)
    let skipped = Set(headings.indices.filter { Headings.isRejectionReason(headings[$0]) })
    func own(_ cells: [String]) -> [String] {
      cells.enumerated().filter { !skipped.contains($0.offset) }.map(\.element)
    }
    try file.write { sink in
      var writer = DelimitedWriter(delimiter: delimiter, to: sink)
      try writer.write(own(headings) + [Headings.rejection[0]])
      for rejection in rejections {
        let cells = own(filled(rejection, to: width).map(FormulaGuard.unguarded))
        try writer.write(cells + [reason(rejection)])
      }
      try writer.finish()
    }
  }

  private static func filled(_ rejection: ImportRejection, to width: Int) -> [String] {
    var cells = rejection.cells
    if case .tooFewCells = rejection.refusal, cells.count < width { cells.append(missing) }
    return cells + Array(repeating: "", count: max(0, width - cells.count))
  }
}
