public import Sheets

extension DelimitedWriter {
  /// Writes what a list shows: its headings, then its rows.
  public mutating func write(_ sheet: Sheet) throws {
    try write(sheet.columns.map(\.title))
    for row in sheet.rows { try write(row) }
  }
}

extension Sheet {
  /// The sheet as the bytes of a CSV file.
  public func csv() throws -> [UInt8] {
    let text = ByteCollector()
    var writer = DelimitedWriter { text.bytes += $0 }
    try writer.write(self)
    try writer.finish()
    return text.bytes
  }
}

/// Where pieces of a text are put together.
final class ByteCollector {
  var bytes: [UInt8] = []
}
