public import Guardianship

/// Reads a case list from a file, row by row.
///
/// Encoding, delimiter and header are recognised when the list is opened; titles above the header
/// are passed over.
public final class CaseListReader {
  private var list: OpenList<ImportColumn>
  private var rowReader: CaseRowReader
  private var pendingWarnings: [ImportWarning]

  public typealias OpeningError = ListOpeningError

  /// - Parameter today: the day that two-digit years and future birth days are judged by.
  public convenience init(
    path: String, mapping: ColumnMapping, today: Day
  ) throws(OpeningError) {
    try self.init(OpenList(path: path, mapping: mapping), today: today)
  }

  /// A list that is in memory already.
  public convenience init(
    bytes: [UInt8], mapping: ColumnMapping, today: Day
  ) throws(OpeningError) {
    try self.init(OpenList(bytes: bytes, mapping: mapping), today: today)
  }

  private init(_ list: OpenList<ImportColumn>, today: Day) {
    self.list = list
    rowReader = CaseRowReader(header: list.header, today: today)
    pendingWarnings = list.warnings
  }

  public var encoding: ListEncoding { list.encoding }
  /// `;`, `,`, a tab or `|`.
  public var delimiter: Character { list.delimiter }
  public var header: CaseListHeader { list.header }

  /// How much of the file has been read, from 0 to 1.
  public var progress: Double { list.progress }

  /// The next row, rejection or warning; nothing at the end of the list.
  ///
  /// Empty lines are no rows, wherever they stand.
  public func next() throws(ListFileError) -> ImportItem? {
    if let warning = pendingWarnings.popLast() { return .warning(warning) }
    guard let (record, number) = try list.next() else { return nil }
    return rowReader.item(for: record, number: number)
  }
}
