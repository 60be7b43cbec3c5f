import Resources

/// A text file that is built into the program.
///
/// The bytes are constants of the binary, so a file is never read, copied or freed.
public struct ResourceFile: @unchecked Sendable {
  public let name: String
  let bytes: UnsafeBufferPointer<UInt8>

  private init(_ resource: Resource) {
    name = String(cString: resource.name)
    bytes = UnsafeBufferPointer(start: resource.bytes, count: resource.length)
  }

  /// The file of this name (`Texts/de.txt`), or nothing where none is built in.
  public init?(_ name: String) {
    guard let file = ResourceFile.all.first(where: { $0.name == name }) else { return nil }
    self = file
  }

  /// Every file that is built in, by name.
  public static var all: [ResourceFile] {
    (0..<resource_count()).map { ResourceFile(resource_at($0)) }
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The lines that are neither empty nor comments.
  public var lines: [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  /// The lines as records, cells parted by ` | `; an empty cell is an empty text.
  public var records: [[String]] {
    lines.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        cell.split(separator: " ").joined(separator: " ")
      }
    }
  }
}
