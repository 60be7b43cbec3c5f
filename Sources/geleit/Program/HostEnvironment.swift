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

  /// Seconds that the office's zone was east of UTC at a moment: in summer another number than in
  /// winter. (Foundation's `TimeZone` would load its whole library of zones at the start.)
  static func secondsFromUTC(at instant: Instant) -> Int { localTime(at: instant).tm_gmtoff }

  /// From now on days and moments are those of a zone of the tz database, whatever `TZ` says.
  ///
  /// One that this machine does not know is taken as Berlin's, whose rule needs no file.
  static func stand(in zone: String) {
    let isKnown = FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/" + zone)
    setenv("TZ", isKnown ? ":" + zone : "CET-1CEST,M3.5.0,M10.5.0/3", 1)
    tzset()
  }

  private static func localTime(at instant: Instant) -> tm {
    var moment = time_t(instant.seconds)
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts
  }

  /// The calendar day of the office.
  static func today() -> Day {
    let parts = localTime(at: now())
    let year = Int(parts.tm_year) + 1900
    return Day(year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: year < 1800 ? .min : .max)
  }

  private static func accountName(of user: uid_t) -> String {
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "\(user)" }
    return String(cString: name)
  }
}
