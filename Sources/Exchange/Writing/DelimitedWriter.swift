/// Writes records of cells as a German Excel opens them: UTF-8 with a mark, CRLF, cells quoted as
/// RFC 4180 says, and no cell that a spreadsheet would run as a formula (`FormulaGuard`).
///
/// Nothing is kept but a buffer: a list of any length goes through.
public struct DelimitedWriter {
  private let delimiter: Character
  private let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Parameter sink: takes the text piece by piece.
  public init(delimiter: Character = ";", to sink: @escaping ([UInt8]) throws -> Void) {
    self.delimiter = delimiter
    self.sink = sink
  }

  public mutating func write(_ cells: [String]) throws {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer += delimiter.utf8 }
      append(FormulaGuard.guarded(cell))
    }
    buffer += [.carriageReturn, .newline]
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Hands out what is still in the buffer.
  public mutating func finish() throws { try flush() }

  private mutating func flush() throws {
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ cell: String) {
    let separator = delimiter.utf8.first ?? 0
    let needsQuotes = cell.utf8.contains { byte in
      byte == separator || byte == .quote || byte == .newline || byte == .carriageReturn
    }
    guard needsQuotes || cell.utf8.first == 0x20 || cell.utf8.last == 0x20 else {
      buffer += cell.utf8
      return
    }
    buffer.append(.quote)
    for byte in cell.utf8 {
      if byte == .quote { buffer.append(.quote) }
      buffer.append(byte)
    }
    buffer.append(.quote)
  }
}
