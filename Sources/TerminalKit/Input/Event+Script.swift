/// A line of a script that says nothing.
public struct ScriptRefusal: Error, Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  public let text: String
}

extension Event {
  /// The events of a script: one instruction a line, empty lines and lines after `#` left out.
  ///
  /// `press down enter f2 ctrl-p` names keys, and a letter has a pause behind it; `type Alder` is letters
  /// without a pause, `paste …` pastes the rest of its line, `resize 60x20` changes the size; `wake`, `idle`
  /// and `terminate` stand alone.
  /// - Throws: the first line that is none of these.
  public static func script(_ text: String) throws(ScriptRefusal) -> [Event] {
    var events: [Event] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.isEmpty || line.first == "#" { continue }
      guard let found = Event.instruction(line) else {
        throw ScriptRefusal(line: index + 1, text: String(line))
      }
      events += found
    }
    return events
  }

  private static func pressed(_ key: Key) -> [Event] {
    if case .char = key { [.key(key), .idle] } else { [.key(key)] }
  }

  private static func instruction(_ line: Substring) -> [Event]? {
    let parts = line.split(separator: " ", maxSplits: 1)
    let rest = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "press":
      let keys = rest.split(separator: " ").map { Key(name: String($0)) }
      return keys.contains(nil) ? nil : keys.compactMap { $0 }.flatMap(pressed)
    case "type": return rest.map { .key(.char($0)) }
    case "paste": return [.paste(String(rest))]
    case "resize":
      let numbers = rest.split(separator: "x").compactMap { Int($0) }
      guard numbers.count == 2, numbers.allSatisfy({ (1...1_000).contains($0) }) else { return nil }
      return [.resize(Size(columns: numbers[0], rows: numbers[1]))]
    case "wake": return [.wake]
    case "idle": return [.idle]
    case "terminate": return [.terminate]
    default: return nil
    }
  }
}
