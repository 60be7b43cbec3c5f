import Foundation

/// The registers that are measured, the first two side by side, and the files around them.
struct Registers {
  let folder: String
  let program: String
  let nationCases: Int

  var city: String { folder + "/city.db" }
  var nation: String { folder + "/nation.db" }
  /// A large office, for what is done with the work of one office.
  var office: String { folder + "/office.db" }

  static let officeCases = 22_000

  /// Makes what is missing with the program's own demo.
  func prepare() throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try make(city, cases: 2_400)
    try make(nation, cases: nationCases)
    try make(office, cases: Registers.officeCases)
  }

  private func make(_ register: String, cases: Int) throws {
    guard !FileManager.default.fileExists(atPath: register) else { return }
    note("making \(register) with \(cases) cases")
    try run([
      program, "demo", "--cases", "\(cases)", "--seed", "1", "--register", register, "--no-open",
    ])
  }
}

/// A line of the table, at once.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// A word on what is going on.
func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// Runs a command to its end without a terminal.
///
/// - Returns: seconds it took.
@discardableResult
func run(_ command: [String], accepting statuses: Set<Int32> = [0]) throws -> Double {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  let start = nanoseconds()
  try process.run()
  process.waitUntilExit()
  guard statuses.contains(process.terminationStatus) else {
    throw BenchFailure("\(command.joined(separator: " ")) ended with \(process.terminationStatus)")
  }
  return Double(nanoseconds() - start) / 1e9
}
