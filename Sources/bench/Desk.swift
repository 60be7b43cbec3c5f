import Foundation

/// What is measured at a desk, key by key.
struct Desk {
  let program: String

  private var environment: [String: String] {
    [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "HOME": NSTemporaryDirectory(), "PATH": "/usr/bin:/bin",
    ]
  }

  /// Milliseconds from the start to the first painted list.
  func start(_ register: String, runs: Int) throws -> Samples {
    try start([program, "--register", register], runs: runs)
  }

  /// The yardstick: `less` on a small file.
  func startOfLess(on file: String, runs: Int) throws -> Samples {
    try start(["/usr/bin/less", file], runs: runs)
  }

  private func start(_ command: [String], runs: Int) throws -> Samples {
    var samples = Samples()
    for _ in 0..<runs {
      let begun = nanoseconds()
      let terminal = try Terminal(command, environment: environment)
      samples.add(terminal.painted(since: begun, gap: 6))
      terminal.end()
    }
    return samples
  }

  /// One desk that presses every kind of key many times.
  func keys(_ register: String) throws -> (rows: [(String, Samples)], memory: Double) {
    let terminal = try Terminal([program, "--register", register], environment: environment)
    defer { terminal.end() }
    terminal.painted(since: nanoseconds(), gap: 200)
    var rows: [(String, Samples)] = []
    for action in DeskAction.all {
      var samples = Samples()
      for round in 0..<action.rounds {
        terminal.send(action.before)
        terminal.settle()
        for key in action.keys(round) { samples.add(terminal.time(key)) }
        terminal.settle()
        terminal.send(action.after)
        terminal.settle()
      }
      rows.append((action.name, samples))
    }
    return (rows, terminal.peakMemory)
  }
}

/// Something a caseworker does again and again.
struct DeskAction: Sendable {
  let name: String
  var before = ""
  let rounds: Int
  /// Each is sent and timed by itself.
  let keys: @Sendable (Int) -> [String]
  var after = ""

  private static let escape = "\u{1B}"
  /// Esc goes back too, but a terminal waits 25 ms after it for the rest of a function key.
  private static let backspace = "\u{7F}"
  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"
  private static let end = "\u{1B}OF"
  private static let home = "\u{1B}OH"

  static let all: [DeskAction] = [
    DeskAction(name: "↓", rounds: 2) { _ in Array(repeating: down, count: 60) },
    DeskAction(name: "PgDn", rounds: 2) { _ in Array(repeating: pageDown, count: 40) },
    DeskAction(name: "End, Home", rounds: 20) { _ in [end, home] },
    DeskAction(
      name: "search, each key", before: "/", rounds: 6,
      keys: { round in
        ["muller an", "893/2", "celik", "grun", "schmidt pe", "von rh"][round].map(String.init)
      }, after: escape + escape),
    DeskAction(
      name: "open a case, go back", before: home, rounds: 20,
      keys: { _ in ["\r", backspace] }, after: down),
  ]
}
