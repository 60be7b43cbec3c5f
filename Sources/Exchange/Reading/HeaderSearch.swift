/// Finds the header and the delimiter in the beginning of a list.
enum HeaderSearch {
  /// Bytes of text in which the header has to lie.
  static let length = 1 << 16
  /// Titles above the header that are passed over.
  private static let deepest = 12

  struct Result<Column: ListColumn> {
    let header: ListHeader<Column>
    let delimiter: UInt8
    let recordsBefore: Int
    /// Bytes up to the end of the header.
    let length: Int
  }

  private static let delimiters: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]  // ; , tab |

  /// The header with the most known headings, then with the most cells, then the earliest; nothing
  /// where the text is empty.
  static func best<Column>(
    in head: [UInt8], mapping: ListMapping<Column>
  ) -> Result<Column>? {
    let candidates = delimiters.flatMap { records(in: head, delimiter: $0, mapping: mapping) }
    return candidates.reduce(nil as Result<Column>?) { best, candidate in
      guard let best else { return candidate }
      let better =
        (candidate.header.known, candidate.header.headings.count)
        > (best.header.known, best.header.headings.count)
      return better ? candidate : best
    }
  }

  private static func records<Column>(
    in head: [UInt8], delimiter: UInt8, mapping: ListMapping<Column>
  ) -> [Result<Column>] {
    var results: [Result<Column>] = []
    var record = DelimitedReader.Record()
    var position = 0
    var above: [String] = []
    head.withUnsafeBufferPointer { bytes in
      for index in 0..<deepest where position < bytes.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[position...])
        guard
          let used = record.parse(rest, delimiter: delimiter, quotes: true, isLast: true)
            ?? record.parse(rest, delimiter: delimiter, quotes: false, isLast: true)
        else { return }
        position += used
        if record.isBlank { continue }
        let headings = (0..<record.count).map { CellText(record.bytes[record.range($0)]).text }
        results.append(
          Result(
            header: ListHeader(headings: headings, groups: groups(above), mapping: mapping),
            delimiter: delimiter, recordsBefore: index, length: position))
        above = headings
      }
    }
    return results
  }

  /// The headings of groups, each over its own cells; nothing where the line is a title.
  private static func groups(_ above: [String]) -> [String] {
    guard above.count(where: { !$0.isEmpty }) > 1 else { return [] }
    var group = ""
    return above.map { cell in
      if !cell.isEmpty { group = cell }
      return group
    }
  }
}
