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
    // Entering the screen takes less than a hundred bytes, a list some thousands.
    try start([program, "--register", register], runs: runs, least: 1_000)
  }

  /// The yardstick: `less` on a small file.
  func startOfLess(on file: String, runs: Int) throws -> Samples {
    try start(["/usr/bin/less", file], runs: runs, least: 1)
  }

  private func start(_ command: [String], runs: Int, least: Int) throws -> Samples {
    var samples = Samples()
    for _ in 0..<runs {
      let begun = nanoseconds()
      let terminal = try Terminal(command, environment: environment)
      samples.add(terminal.painted(since: begun, gap: 1, least: least))
      terminal.end()
    }
    return samples
  }

  /// One desk that presses keys of each kind many times.
  func keys(
    _ register: String, _ actions: [DeskAction]
  ) throws -> (rows: [(String, Samples)], memory: Double) {
    let terminal = try Terminal([program, "--register", register], environment: environment)
    defer { terminal.end() }
    terminal.painted(since: nanoseconds(), gap: 200)
    var rows: [(String, Samples)] = []
    for action in actions {
      var (painted, rest) = (Samples(), Samples())
      for round in 0..<action.rounds {
        for keys in action.before(round) {
          terminal.send(keys)
          terminal.settle()
        }
        for key in action.keys(round) {
          painted.add(terminal.time(key, limit: action.limit))
          if action.rest != nil { rest.add(terminal.rest()) }
        }
        terminal.settle()
        for keys in action.after {
          terminal.send(keys)
          terminal.settle()
        }
      }
      rows.append((action.name, painted))
      if let name = action.rest { rows.append((name, rest)) }
    }
    return (rows, terminal.peakMemory)
  }
}
