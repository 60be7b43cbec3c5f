import Glibc

/// The bytes of a list as UTF-8, chunk by chunk, whatever the file is written in.
///
/// A file is read twice: once to tell its encoding, once for its content. What cannot be read twice
/// (a pipe) is kept in memory. What has no end, or is larger than any list, is refused.
final class ByteSource {
  /// As it was named, for what is said of it; empty for bytes in memory.
  let path: String
  let encoding: ListEncoding
  /// Whether the encoding is only the least wrong one, and letters would be lost.
  let isOfUnknownEncoding: Bool
  /// What the file is, where it is no text.
  let kind: FileKind?
  /// Bytes of the file; what `position` is measured against.
  let size: Int
  /// Bytes of the file given out so far.
  private(set) var position: Int
  private var input: Input
  /// Half a UTF-16 unit, or a leading surrogate, that the next chunk completes.
  private var leftover: [UInt8] = []

  private static let chunk = 1 << 18
  /// The nation's cases take 0.4 GB.
  private static let largestFile = 2 << 30
  private static let largestPipe = 256 << 20

  private enum Input {
    case memory([UInt8])
    case file(Int32)
  }

  /// - Throws: `ListFileError` where the file cannot be read.
  convenience init(path: String) throws(ListFileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ListFileError(path: path, code: errno) }
    var status = stat()
    let code = fstat(descriptor, &status) == 0 ? Self.refusal(of: status) : errno
    if let code {
      close(descriptor)
      throw ListFileError(path: path, code: code)
    }
    if status.st_mode & S_IFMT == S_IFREG {
      try self.init(.file(descriptor), path: path, size: Int(status.st_size))
    } else {
      defer { close(descriptor) }
      let bytes = try Self.all(of: descriptor, path: path)
      try self.init(.memory(bytes), path: path, size: bytes.count)
    }
  }

  convenience init(bytes: [UInt8]) throws(ListFileError) {
    try self.init(.memory(bytes), path: "", size: bytes.count)
  }

  /// Why something is not read as a list.
  private static func refusal(of status: stat) -> Int32? {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: EISDIR
    case S_IFCHR, S_IFBLK: ENOTSUP
    default: status.st_size > largestFile ? EFBIG : nil
    }
  }

  private init(_ input: Input, path: String, size: Int) throws(ListFileError) {
    self.input = input
    self.path = path
    self.size = size
    let head = try Self.read(input, of: path, at: 0, count: min(size, 4_096))
    kind = FileKind(head)
    let marked = ListEncoding.marked(head)
    position = marked?.length ?? 0
    if let known = marked?.encoding ?? ListEncoding.unmarkedUTF16(head) {
      (encoding, isOfUnknownEncoding) = (known, false)
    } else {
      let ballot = try Self.ballot(input, of: path)
      (encoding, isOfUnknownEncoding) = (ballot.winner, ballot.isOfUnknownEncoding)
    }
  }

  deinit {
    if case .file(let descriptor) = input { close(descriptor) }
  }

  /// Appends the next piece of text to `buffer`; false when the file is at its end.
  func read(into buffer: inout [UInt8]) throws(ListFileError) -> Bool {
    let bytes = try Self.read(input, of: path, at: position, count: Self.chunk)
    position += bytes.count
    if bytes.isEmpty {
      guard !leftover.isEmpty else { return false }
      leftover = []
      buffer += "\u{FFFD}".utf8
      return true
    }
    switch encoding {
    case .utf8: buffer += bytes
    case .windows1252: Self.append(windows1252: bytes, to: &buffer)
    case .utf16LittleEndian: appendUTF16(bytes, low: 0, high: 1, to: &buffer)
    case .utf16BigEndian: appendUTF16(bytes, low: 1, high: 0, to: &buffer)
    }
    return true
  }
}

// MARK: - Decoding

extension ByteSource {
  private static func append(windows1252 bytes: [UInt8], to buffer: inout [UInt8]) {
    buffer.reserveCapacity(buffer.count + bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        buffer.append(byte)
      } else {
        buffer +=
          UTF8.encode(Windows1252.high[Int(byte) - 0x80]) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  private func appendUTF16(_ bytes: [UInt8], low: Int, high: Int, to buffer: inout [UInt8]) {
    let bytes = leftover + bytes
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low]))
    }
    var used = units.count * 2
    if let last = units.last, UTF16.isLeadSurrogate(last) {
      units.removeLast()
      used -= 2
    }
    leftover = Array(bytes[used...])
    buffer += String(decoding: units, as: UTF16.self).utf8
  }
}

// MARK: - Reading

extension ByteSource {
  private static func read(
    _ input: Input, of path: String, at position: Int, count: Int
  ) throws(ListFileError) -> [UInt8] {
    switch input {
    case .memory(let bytes):
      return Array(bytes[min(position, bytes.count)..<min(position + count, bytes.count)])
    case .file(let descriptor):
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { space, filled in
        repeat {
          got = pread(descriptor, space.baseAddress, count, off_t(position))
        } while got < 0
          && errno == EINTR
        filled = max(got, 0)
      }
      guard got >= 0 else { throw ListFileError(path: path, code: errno) }
      return bytes
    }
  }

  private static func ballot(
    _ input: Input, of path: String
  ) throws(ListFileError) -> EncodingBallot {
    var ballot = EncodingBallot()
    var position = 0
    while true {
      let bytes = try read(input, of: path, at: position, count: chunk)
      guard !bytes.isEmpty else { return ballot }
      position += bytes.count
      bytes.withUnsafeBufferPointer { ballot.count($0) }
    }
  }

  private static func all(of descriptor: Int32, path: String) throws(ListFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: chunk)
    while true {
      let got = Glibc.read(descriptor, &piece, chunk)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw ListFileError(path: path, code: errno) }
      guard got > 0 else { return bytes }
      bytes += piece[..<got]
      guard bytes.count <= largestPipe else { throw ListFileError(path: path, code: EFBIG) }
    }
  }
}

/// A list file that cannot be read or written, with the system's reason.
public struct ListFileError: Error, Equatable, Sendable {
  public let path: String
  /// The system's error number (`errno`).
  public let code: Int32

  public init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }
}
