import Foundation

/// Which open desk something belongs to: number and start of its process, as all desks of a register
/// run on one machine.
enum DeskIdentity {
  static let own = identity(of: getpid()) ?? "\(getpid())"

  /// Whether a desk is open now; one that nobody names is not.
  static func isOpen(_ desk: String?) -> Bool {
    guard let desk, let process = pid_t(desk.prefix { $0 != "-" }) else { return false }
    if let identity = identity(of: process) { return identity == desk }
    // Processes of others may be hidden; whether there is one is not.
    return kill(process, 0) == 0 || errno == EPERM
  }

  /// Numbers of processes come again, the moment at which one began does not.
  private static func identity(of process: pid_t) -> String? {
    guard let facts = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let name = facts.lastIndex(of: ")")
    else { return nil }
    // The start is the 22nd field; the name, which is the second, may hold spaces.
    let fields = facts[name...].split(separator: " ")
    return fields.count > 20 ? "\(process)-\(fields[20])" : nil
  }
}
