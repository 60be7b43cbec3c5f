import Foundation
import Testing

/// A desk in a real terminal: keys go in, the screen comes out.
///
/// Waits for text with a deadline; there is no other way to know when a real terminal has painted.
final class Tmux {
  private let socket: String
  private let program: Program

  init(_ program: Program, columns: Int = 80, rows: Int = 24, command: String? = nil) throws {
    self.program = program
    socket = "geleit-test-\(UUID().uuidString.prefix(8))"
    let shell = command ?? Program.path
    let variables = program.environment.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env -i \(variables) sh -c '\(shell); echo ENDED $?; sleep 60'")
    try tmux("set-option", "-g", "status", "off")
  }

  /// The server inherits the blocked signals of a test's thread, and with them asks itself in vain to
  /// end.
  deinit {
    let server = (try? tmux("display-message", "-p", "#{pid}"))?.filter(\.isNumber)
    if let server, let number = pid_t(server) { kill(number, SIGKILL) }
  }

  /// Runs tmux with no file of ours open but its output: the server lives on and would keep them,
  /// among them the one by which `Process` learns that a child has ended.
  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", Tmux.closingFiles, "tmux", "-L", socket] + arguments
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": program.home.path]
    let output = program.home.appendingPathComponent(".\(socket)")
    try Data().write(to: output)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }

  private static let closingFiles = """
    for file in /proc/self/fd/*; do n=${file##*/}; [ $n -gt 2 ] && eval "exec $n>&-"; done
    exec /usr/bin/tmux "$@"
    """

  /// Sends keys by tmux's names ("Enter", "Escape", "F2", "C-a") or text.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  func paste(_ text: String) throws {
    try tmux("set-buffer", text)
    try tmux("paste-buffer", "-p")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }

  /// The screen with the sequences of its colours and weights.
  var styledScreen: String { (try? tmux("capture-pane", "-p", "-e")) ?? "" }

  /// The process on the terminal.
  var processID: Int32? {
    get throws {
      let shell = try tmux("list-panes", "-F", "#{pane_pid}").trimmingCharacters(
        in: .whitespacesAndNewlines)
      let children = try String(
        contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      return children.split(separator: " ").first.flatMap { Int32($0) }
    }
  }

  /// Goes from Heute, where a desk begins, to the case list.
  func showCases(_ text: String) throws {
    wait(for: "Heute,")
    try type("2")
    wait(for: text)
  }

  /// Waits until the screen shows the text.
  @discardableResult
  func wait(
    for text: String, seconds: Double = 15, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let deadline = Date().addingTimeInterval(seconds)
    while Date() < deadline {
      let screen = screen
      if screen.contains(text) { return screen }
      Thread.sleep(forTimeInterval: 0.03)
    }
    Issue.record("no “\(text)” on the screen:\n\(screen)", sourceLocation: sourceLocation)
    return screen
  }
}
