public import Guardianship

/// Reads a list of guardians from a file, row by row, as `CaseListReader` does case lists.
public final class GuardianListReader {
  private var list: OpenList<GuardianColumn>
  private let rowReader: GuardianRowReader
  private var pendingWarnings: [ImportWarning]

  /// - Parameter today: the day that two-digit years and days to come are judged by.
  public convenience init(
    path: String, mapping: GuardianMapping, today: Day
  ) throws(ListOpeningError) {
    try self.init(OpenList(path: path, mapping: mapping), today: today)
  }

  /// A list that is in memory already.
  public convenience init(
    bytes: [UInt8], mapping: GuardianMapping, today: Day
  ) throws(ListOpeningError) {
    try self.init(OpenList(bytes: bytes, mapping: mapping), today: today)
  }

  private init(_ list: OpenList<GuardianColumn>, today: Day) {
    self.list = list
    rowReader = GuardianRowReader(header: list.header, today: today)
    pendingWarnings = list.warnings
  }

  public var encoding: ListEncoding { list.encoding }
  public var delimiter: Character { list.delimiter }
  public var header: ListHeader<GuardianColumn> { list.header }

  /// How much of the file has been read, from 0 to 1.
  public var progress: Double { list.progress }

  /// The next row, rejection or warning; nothing at the end of the list.
  public func next() throws(ListFileError) -> ListItem<GuardianListRow>? {
    if let warning = pendingWarnings.popLast() { return .warning(warning) }
    guard let (record, number) = try list.next() else { return nil }
    return rowReader.item(for: record, number: number)
  }
}
