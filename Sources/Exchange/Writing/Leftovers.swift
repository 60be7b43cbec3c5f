import Glibc

/// Files aside that a killed process could not take away itself. They carry its number, so that the
/// next one that writes into the same folder knows that nobody needs them.
public enum Leftovers {
  private static let beginning = ".geleit-"

  /// How the name of a file aside begins; six characters of chance follow.
  public static var name: String { "\(beginning)\(getpid())-" }

  /// Removes what dead processes left in a folder; what cannot be removed stays.
  public static func remove(from folder: String) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let parts = name.dropFirst(beginning.count).split(separator: "-")
      guard name.hasPrefix(beginning), parts.count == 2, parts[1].count == 6,
        let process = pid_t(parts[0]), kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(folder + "/" + name)
    }
  }
}
