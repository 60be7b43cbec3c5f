import CPty
import Foundation

/// A program on a pseudo-terminal of 140 × 45, driven by keys and timed by what it paints.
final class Terminal {
  private let master: Int32
  let process: pid_t
  private var sent: UInt64 = 0
  private var lastPainted: Double?

  /// - Throws: `BenchFailure` when no terminal or no process can be had.
  init(_ command: [String], environment: [String: String]) throws {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var descriptor: Int32 = -1
    process = cpty_start(&arguments, &variables, 45, 140, &descriptor)
    master = descriptor
    guard process > 0 else { throw BenchFailure("cannot start \(command[0])") }
  }

  deinit { close(master) }

  func send(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Reads until the program has painted something and then kept still for `gap` milliseconds.
  ///
  /// - Parameter least: bytes that have to come before keeping still means anything.
  /// - Returns: milliseconds from `start` to the last byte of the first burst; nothing where no
  ///   byte came within `limit` milliseconds.
  @discardableResult
  func painted(
    since start: UInt64, gap: Int32 = 4, limit: Int32 = 10_000, least: Int = 1
  ) -> Double? {
    var last = start
    var received = 0
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while isReadable(within: received < least ? limit : gap) {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      received += count
      last = nanoseconds()
    }
    return last > start ? Double(last - start) / 1e6 : nil
  }

  /// Milliseconds from sending the keys to the painted answer; nothing where nothing changed.
  func time(_ keys: String, limit: Int32) -> Double? {
    sent = nanoseconds()
    lastPainted = nil
    send(keys)
    lastPainted = painted(since: sent, limit: limit)
    return lastPainted
  }

  /// Milliseconds from sending the keys that were timed last to the last thing that followed.
  func rest() -> Double? { painted(since: sent, gap: 700, limit: 700) ?? lastPainted }

  /// Lets everything that follows a paint (counts, the detail beside the list) come to rest. Half a
  /// second ends what the desk may take for a word.
  func settle() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while isReadable(within: 550) {
      guard read(master, &buffer, buffer.count) > 0 else { break }
    }
  }

  /// The peak resident memory in MiB, read before the program ends.
  var peakMemory: Double {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return (kilobytes.flatMap { Double($0) } ?? 0) / 1024
  }

  func end() {
    kill(process, SIGTERM)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0
  }
}

/// Nanoseconds of a clock that never jumps.
func nanoseconds() -> UInt64 {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}

struct BenchFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
