/// A line of a mapping file that is not understood.
public struct MappingLineError: Error, Equatable, Sendable {
  public let line: Int
  public let text: String
}

/// What a mapping file says about the headings of a list; it overrules what is known of them.
///
/// One line each, `heading = column`; the column by its key (`fileNumber`), by any heading that
/// the program knows (`Aktenzeichen`), or `-` for a column that is left out. Lines that begin with
/// `#` and empty lines say nothing.
public struct ListMapping<Column: ListColumn>: Equatable, Sendable {
  public enum Target: Equatable, Sendable {
    case column(Column)
    case skipped
  }

  private var targets: [String: Target] = [:]

  public static var none: Self { Self() }

  private init() {}

  /// - Throws: `MappingLineError` for the first line without `=` or with an unknown column.
  public init(_ text: String) throws(MappingLineError) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = CellText(line.utf8).text
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let sign = line.lastIndex(of: "="),
        let target = Self.target(line[line.index(after: sign)...])
      else { throw MappingLineError(line: index + 1, text: line) }
      let heading = Headings.key(String(line[..<sign]))
      guard !heading.isEmpty else { throw MappingLineError(line: index + 1, text: line) }
      targets[heading] = target
    }
  }

  /// - Parameter column: nothing leaves the cells under the heading out.
  public mutating func assign(_ heading: String, to column: Column?) {
    targets[Headings.key(heading)] = column.map { .column($0) } ?? .skipped
  }

  subscript(heading: String) -> Target? { targets[Headings.key(heading)] }

  private static func target(_ text: Substring) -> Target? {
    let text = String(text).trimmedASCII
    if text == "-" { return .skipped }
    return Column.column(for: text).map { .column($0) }
  }
}
