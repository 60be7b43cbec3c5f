public import Guardianship

/// A list whose encoding, delimiter and header are recognised, read record by record.
///
/// Titles above the header are passed over; empty lines are no records, wherever they stand.
struct OpenList<Column: ListColumn> {
  let encoding: ListEncoding
  let delimiter: Character
  let header: ListHeader<Column>
  private let source: ByteSource
  private var reader: DelimitedReader
  /// The number of the last record read.
  private var number: Int

  init(path: String, mapping: ListMapping<Column>) throws(ListOpeningError) {
    do {
      try self.init(ByteSource(path: path), mapping: mapping)
    } catch let error as ListOpeningError {
      throw error
    } catch let error as ListFileError {
      throw .file(ListFileError(path: path, code: error.code))
    } catch {
      preconditionFailure("an error without a type")
    }
  }

  /// A list that is in memory already.
  init(bytes: [UInt8], mapping: ListMapping<Column>) throws(ListOpeningError) {
    do {
      try self.init(ByteSource(bytes: bytes), mapping: mapping)
    } catch let error as ListOpeningError {
      throw error
    } catch {
      throw .empty
    }
  }

  private init(_ source: ByteSource, mapping: ListMapping<Column>) throws {
    if let kind = source.kind { throw ListOpeningError.noList(kind) }
    guard !source.isOfUnknownEncoding else { throw ListOpeningError.unknownEncoding }
    var head: [UInt8] = []
    while head.count < BrokenLetters.length, try source.read(into: &head) {}
    let letters = BrokenLetters(head)
    guard !letters.isWhole else { throw ListOpeningError.brokenLetters(letters.words) }
    guard let found = HeaderSearch.best(in: head, mapping: mapping) else {
      throw ListOpeningError.empty
    }
    guard found.header.columns.contains(Column.required) else {
      throw found.header.looksLikeData
        ? ListOpeningError.noHeader(first: found.header.headings)
        : .noNameColumn(headings: found.header.headings)
    }
    try found.header.check(mapping: mapping)
    self.source = source
    encoding = source.encoding
    delimiter = Character(Unicode.Scalar(found.delimiter))
    header = found.header
    number = found.recordsBefore + 1
    reader = DelimitedReader(
      source, delimiter: found.delimiter, buffered: Array(head[found.length...]),
      after: found.length)
  }

  /// How much of the file has been read, from 0 to 1.
  var progress: Double {
    source.size == 0 ? 1 : reader.share * Double(source.position) / Double(source.size)
  }

  /// Said before the first row, last one first.
  var warnings: [ImportWarning] {
    header.warnings.reversed().map { ImportWarning(number: number, warning: $0) }
  }

  /// The next record with its number; nothing at the end of the list.
  mutating func next() throws(ListFileError) -> (record: DelimitedReader.Record, number: Int)? {
    repeat {
      guard try reader.next() else { return nil }
      number += 1
    } while reader.record.isBlank
    return (reader.record, number)
  }
}

/// Why a file cannot be read as a list.
public enum ListOpeningError: Error, Equatable, Sendable {
  case file(ListFileError)
  /// There is nothing in the file.
  case empty
  /// The text is in none of the encodings that are known: letters would be lost.
  case unknownEncoding
  /// The file is no text.
  case noList(FileKind)
  /// The text is full of words that another encoding has broken, as these are.
  case brokenLetters([String])
  /// The list begins with a row, as these cells say.
  case noHeader(first: [String])
  /// No heading stands for the name; these were found.
  case noNameColumn(headings: [String])
  /// The list is one of another kind, as these headings say.
  case otherKind(ImportKind, headings: [String])
}
