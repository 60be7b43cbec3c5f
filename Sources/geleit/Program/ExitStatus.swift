import ArgumentParser

/// How a command ended, as scripts see it.
enum ExitStatus {
  static let done = ExitCode(0)
  /// Nothing was done; standard error says what to do.
  static let failed = ExitCode(1)
  static let wrongUsage = ExitCode(2)
  /// Done in part: rows were rejected, doubtful or in conflict.
  static let partial = ExitCode(3)
}
