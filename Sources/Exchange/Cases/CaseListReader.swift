public import Guardianship

/// Reads a case list from a file, row by row.
///
/// Encoding, delimiter and header are recognised when the list is opened; titles above the header
/// are passed over.
public final class CaseListReader {
  public let encoding: ListEncoding
  /// `;`, `,`, a tab or `|`.
  public let delimiter: Character
  public let header: CaseListHeader
  private let source: ByteSource
  private var reader: DelimitedReader
  private var rowReader: CaseRowReader
  /// The number of the last record read.
  private var number: Int
  private var pendingWarnings: [ImportWarning]

  /// Why a file cannot be read as a case list.
  public enum OpeningError: Error, Equatable, Sendable {
    case file(ListFileError)
    /// There is nothing in the file.
    case empty
    /// No heading stands for the name of the person; these were found.
    case noNameColumn(headings: [String])
  }

  /// - Parameter today: the day that two-digit years and future birth days are judged by.
  public convenience init(
    path: String, mapping: ColumnMapping, today: Day
  ) throws(OpeningError) {
    do {
      try self.init(ByteSource(path: path), mapping: mapping, today: today)
    } catch let error as OpeningError {
      throw error
    } catch let error as ListFileError {
      throw .file(ListFileError(path: path, code: error.code))
    } catch {
      preconditionFailure("an error without a type")
    }
  }

  /// A list that is in memory already.
  public convenience init(
    bytes: [UInt8], mapping: ColumnMapping, today: Day
  ) throws(OpeningError) {
    do {
      try self.init(ByteSource(bytes: bytes), mapping: mapping, today: today)
    } catch let error as OpeningError {
      throw error
    } catch {
      throw .empty
    }
  }

  private init(_ source: ByteSource, mapping: ColumnMapping, today: Day) throws {
    var head: [UInt8] = []
    while head.count < HeaderSearch.length, try source.read(into: &head) {}
    guard let found = HeaderSearch.best(in: head, mapping: mapping) else {
      throw OpeningError.empty
    }
    guard found.header.columns.contains(.family) else {
      throw OpeningError.noNameColumn(headings: found.header.headings)
    }
    self.source = source
    encoding = source.encoding
    delimiter = Character(Unicode.Scalar(found.delimiter))
    header = found.header
    number = found.recordsBefore + 1
    reader = DelimitedReader(
      source, delimiter: found.delimiter, buffered: Array(head[found.length...]))
    rowReader = CaseRowReader(header: found.header, today: today)
    let (line, unknown) = (number, found.header.unknownHeadings)
    pendingWarnings = unknown.reversed().map {
      ImportWarning(number: line, warning: .unknownColumn($0))
    }
  }

  /// How much of the file has been read, from 0 to 1.
  public var progress: Double {
    source.size == 0 ? 1 : Double(source.position) / Double(source.size)
  }

  /// The next row, rejection or warning; nothing at the end of the list.
  ///
  /// Empty lines are no rows, wherever they stand.
  public func next() throws(ListFileError) -> ImportItem? {
    if let warning = pendingWarnings.popLast() { return .warning(warning) }
    repeat {
      guard try reader.next() else { return nil }
      number += 1
    } while reader.record.isBlank
    return rowReader.item(for: reader.record, number: number)
  }
}
