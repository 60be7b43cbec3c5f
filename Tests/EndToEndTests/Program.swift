import Foundation

/// The built program, run as a person or a script would run it: in a fresh home, pinned locale.
struct Program {
  let home: URL

  init() throws {
    home = FileManager.default.temporaryDirectory.appendingPathComponent("geleit-\(UUID())")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  static let path: String = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("geleit").path
  }()

  /// The list that an office really exports, in Windows-1252.
  static let list = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/dueren-faelle.csv").path

  var register: String { home.appendingPathComponent("register.db").path }

  var environment: [String: String] {
    [
      "HOME": home.path, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "TZ": "UTC",
      "TERM": "xterm-256color", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "GELEIT_REGISTER": register,
    ]
  }

  struct Result {
    let status: Int32
    let output: String
    let errors: String

    /// The output as JSON objects of a list.
    func rows() throws -> [[String: Any]] {
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] ?? []
    }

    func object() throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    }
  }

  /// Runs a command to its end; both outputs go through files, so that none can block.
  func run(_ arguments: String...) throws -> Result {
    try start(arguments).wait()
  }

  /// Runs a command as an account that owns nothing here; the superuser may write everywhere.
  func runAsStranger(_ arguments: String...) throws -> Result {
    try start(arguments, through: Program.stranger).wait()
  }

  /// What turns a command into one of a stranger's; nothing where the tests run as no superuser.
  static let stranger: [String] =
    geteuid() == 0
    ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  /// Starts a command and leaves it to itself.
  func start(_ arguments: [String], through launcher: [String] = []) throws -> Running {
    let command = launcher + [Program.path] + arguments
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    process.currentDirectoryURL = home
    let output = home.appendingPathComponent(".out")
    let errors = home.appendingPathComponent(".err")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    return Running(process: process, output: output, errors: errors)
  }

  /// A command that has not ended yet.
  struct Running {
    let process: Process
    fileprivate let output: URL
    fileprivate let errors: URL

    func wait() throws -> Result {
      process.waitUntilExit()
      return Result(
        status: process.terminationStatus,
        output: try String(contentsOf: output, encoding: .utf8),
        errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// Bytes that the command has read from files so far.
    var bytesRead: Int {
      let path = "/proc/\(process.processIdentifier)/io"
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let line = text.split(separator: "\n").first { $0.hasPrefix("rchar: ") }
      return line.flatMap { Int($0.dropFirst(7)) } ?? 0
    }
  }
}
