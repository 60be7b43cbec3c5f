import Foundation

/// Where the register file lies: `--register`, else `GELEIT_REGISTER`, else the user's data folder.
enum RegisterLocation {
  static func path(option: String?, environment: [String: String]) -> String {
    if let option { return expanded(option, environment) }
    if let path = environment["GELEIT_REGISTER"], !path.isEmpty {
      return expanded(path, environment)
    }
    let home = environment["HOME"] ?? NSHomeDirectory()
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home + "/.local/share") + "/geleit/register.db"
  }

  /// A leading `~/` is the shell's business, but not when the path was typed into a field.
  static func expanded(_ path: String, _ environment: [String: String]) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }
}
