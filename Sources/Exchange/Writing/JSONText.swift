public import Sheets

/// JSON as text with the keys in the order they were written.
public struct JSONText: Sendable {
  public private(set) var text = ""

  public init() {}

  /// An object; a value that is nothing becomes `null`.
  public mutating func object(_ members: [(key: String, value: JSONValue)]) {
    text += "{"
    for (index, member) in members.enumerated() {
      if index > 0 { text += "," }
      append(member.key)
      text += ":"
      append(member.value)
    }
    text += "}"
  }

  private mutating func append(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .number(let number): text += String(number)
    case .flag(let flag): text += flag ? "true" : "false"
    case .text(let text): append(text)
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        append(value)
      }
      text += "]"
    case .object(let members): object(members)
    }
  }

  /// Controls are escaped, so that JSON on a terminal does no harm.
  private mutating func append(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

/// A list of objects, one a line, handed out piece by piece.
public struct JSONListWriter {
  private let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = Array("[".utf8)
  private var isEmpty = true

  public init(to sink: @escaping ([UInt8]) throws -> Void) { self.sink = sink }

  public mutating func write(_ members: [(key: String, value: JSONValue)]) throws {
    var object = JSONText()
    object.object(members)
    buffer += (isEmpty ? "\n" : ",\n").utf8
    buffer += object.text.utf8
    isEmpty = false
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Closes the list.
  public mutating func finish() throws {
    buffer += (isEmpty ? "]\n" : "\n]\n").utf8
    try flush()
  }

  private mutating func flush() throws {
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
