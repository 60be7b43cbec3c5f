/// The texts of one language: a sorted file of `key = text` lines, searched in place.
///
/// Only the beginnings of the lines are noted at start; nothing is decoded before it is asked for.
/// - Invariant: the lines are sorted by the bytes of their keys; a test holds it.
struct Texts: Sendable {
  private let file: ResourceFile
  private let lines: [Int]

  static let all: [Language: Texts] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, Texts($0)) })

  init(_ language: Language) {
    guard let file = ResourceFile("Texts/\(language.rawValue).txt") else {
      preconditionFailure("the texts of a language are not built in")
    }
    self.file = file
    var lines = [0]
    for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(index + 1)
    }
    lines.removeLast()
    self.lines = lines
  }

  subscript(key: String) -> String? {
    var key = key
    return key.withUTF8 { key in
      var (low, high) = (0, lines.count)
      while low < high {
        let middle = (low + high) / 2
        switch order(of: key, line: lines[middle]) {
        case .same: return text(inLine: lines[middle], keyLength: key.count)
        case .before: high = middle
        case .after: low = middle + 1
        }
      }
      return nil
    }
  }

  private enum Order {
    case before
    case same
    case after
  }

  /// How `key` stands to the key that begins at `start` and ends with a space.
  private func order(of key: UnsafeBufferPointer<UInt8>, line start: Int) -> Order {
    for (index, byte) in key.enumerated() {
      let other = file.bytes[start + index]
      if other == UInt8(ascii: " ") || byte > other { return .after }
      if byte < other { return .before }
    }
    return file.bytes[start + key.count] == UInt8(ascii: " ") ? .same : .before
  }

  private func text(inLine start: Int, keyLength: Int) -> String {
    let first = start + keyLength + " = ".utf8.count
    let end = file.bytes[first...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.endIndex
    let text = String(decoding: file.bytes[first..<end], as: UTF8.self)
    return text.contains("\\n") ? text.replacing("\\n", with: "\n") : text
  }
}
