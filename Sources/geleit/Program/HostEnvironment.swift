import Foundation
import Guardianship

/// What the program asks the machine once, at its start: who, when, where.
struct HostEnvironment {
  let environment: [String: String]
  /// The operating system's account, never an environment variable: rights hang on it.
  let account: String

  static func current() -> HostEnvironment {
    HostEnvironment(
      environment: ProcessInfo.processInfo.environment, account: accountName(of: getuid()))
  }

  /// The clock's instant, for the history.
  static func now() -> Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }

  /// Seconds east of UTC where the desk stands. (Foundation's `TimeZone` would load its whole
  /// library of zones at the start.)
  static func secondsFromUTC() -> Int { localTime().tm_gmtoff }

  private static func localTime() -> tm {
    var moment = time(nil)
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts
  }

  /// The calendar day where the desk stands.
  static func today() -> Day {
    let parts = localTime()
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let day else { preconditionFailure("the machine's clock is outside the years 1800–2399") }
    return day
  }

  private static func accountName(of user: uid_t) -> String {
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "\(user)" }
    return String(cString: name)
  }
}
