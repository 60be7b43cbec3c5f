import Glibc

/// Records of cells from delimited text, quoted as RFC 4180 says, with line breaks inside quotes.
///
/// Works on bytes. Line ends may be CRLF, LF or CR. A quote inside an unquoted cell is an ordinary
/// character. A quote that is never closed would swallow the rest of the file: such a record is read
/// again with its quotes as ordinary characters. A line that no list has is an error, not a longer
/// and longer buffer.
struct DelimitedReader {
  /// The cells of the last record; valid until the next one is read.
  private(set) var record = Record()
  let delimiter: UInt8
  private let source: ByteSource
  private var buffer: [UInt8] = []
  private var start = 0
  /// Bytes of text that were read before those in the buffer.
  private var earlier: Int
  private var isAtEnd = false

  /// No cell of an office's list is longer than this.
  static let longestRecord = 1 << 20

  /// - Parameters:
  ///   - buffered: text that was read already.
  ///   - used: bytes of text before it.
  init(_ source: ByteSource, delimiter: UInt8, buffered: [UInt8] = [], after used: Int = 0) {
    self.source = source
    self.delimiter = delimiter
    self.buffer = buffered
    earlier = used
  }

  /// How much of the text that was read the records take so far, from 0 to 1.
  var share: Double {
    let read = earlier + buffer.count
    return read == 0 ? 1 : Double(earlier + start) / Double(read)
  }

  /// Reads the next record into `record`; false at the end of the file.
  mutating func next() throws(ListFileError) -> Bool {
    while true {
      if start < buffer.count {
        let end = min(buffer.count, start + Self.longestRecord + 1)
        let isTooLong = end < buffer.count
        let isLast = isAtEnd && !isTooLong
        let (start, delimiter) = (start, delimiter)
        var record = Record()
        swap(&record, &self.record)
        let used = buffer.withUnsafeBufferPointer { bytes in
          let rest = UnsafeBufferPointer(rebasing: bytes[start..<end])
          return record.parse(rest, delimiter: delimiter, quotes: true, isLast: isLast)
            ?? (isLast || isTooLong
              ? record.parse(rest, delimiter: delimiter, quotes: false, isLast: isLast) : nil)
        }
        swap(&record, &self.record)
        if let used {
          self.start += used
          return true
        }
        if isTooLong { throw ListFileError(path: source.path, code: EFBIG) }
      }
      guard !isAtEnd else { return false }
      try refill()
    }
  }

  private mutating func refill() throws(ListFileError) {
    buffer.removeSubrange(..<start)
    earlier += start
    start = 0
    isAtEnd = try !source.read(into: &buffer)
  }
}

extension DelimitedReader {
  /// The cells of one record, one after the other in one piece of memory.
  struct Record {
    private(set) var bytes: [UInt8] = []
    /// Where each cell ends in `bytes`.
    private(set) var ends: [Int] = []

    var count: Int { ends.count }

    /// Whether there is nothing but white space in the record.
    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } }

    func range(_ cell: Int) -> Range<Int> { (cell == 0 ? 0 : ends[cell - 1])..<ends[cell] }

    func text(_ cell: Int) -> String { String(decoding: bytes[range(cell)], as: UTF8.self) }

    /// Takes one record from the beginning of `text`; nothing where it is not complete there.
    ///
    /// - Returns: how many bytes the record and its line end take.
    mutating func parse(
      _ text: UnsafeBufferPointer<UInt8>, delimiter: UInt8, quotes: Bool, isLast: Bool
    ) -> Int? {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      var position = 0
      while true {
        if quotes, position < text.count, text[position] == .quote {
          guard let after = appendQuoted(text, from: position + 1, isLast: isLast) else {
            return nil
          }
          position = after
        }
        let plain = position
        while position < text.count, text[position] != delimiter, text[position] != .newline,
          text[position] != .carriageReturn
        { position += 1 }
        bytes.append(contentsOf: text[plain..<position])
        ends.append(bytes.count)
        guard position < text.count else { return isLast ? position : nil }
        if text[position] == delimiter {
          position += 1
          continue
        }
        guard text[position] == .carriageReturn else { return position + 1 }
        guard position + 1 < text.count || isLast else { return nil }
        let isPair = position + 1 < text.count && text[position + 1] == .newline
        return position + (isPair ? 2 : 1)
      }
    }

    /// Appends what stands between quotes and gives the position behind the closing one.
    private mutating func appendQuoted(
      _ text: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool
    ) -> Int? {
      var position = start
      var piece = start
      while position < text.count {
        switch text[position] {
        case .quote:
          bytes.append(contentsOf: text[piece..<position])
          guard position + 1 < text.count || isLast else { return nil }
          guard position + 1 < text.count, text[position + 1] == .quote else { return position + 1 }
          piece = position + 1
          position += 2
        case .carriageReturn:
          // A line break inside a cell is one character, however the file writes it.
          bytes.append(contentsOf: text[piece..<position])
          guard position + 1 < text.count || isLast else { return nil }
          if position + 1 >= text.count || text[position + 1] != .newline {
            bytes.append(.newline)
          }
          position += 1
          piece = position
        default:
          position += 1
        }
      }
      return nil
    }
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
