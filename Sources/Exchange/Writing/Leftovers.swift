import Glibc

/// Files aside that a killed process could not take away itself. They carry its number, so that the
/// next one that writes into the same folder knows that nobody needs them.
public enum Leftovers {
  private static let beginning = ".geleit-"

  /// Makes a file aside in a folder, for the owner alone, and removes what dead processes left there.
  ///
  /// - Returns: nothing where it cannot be made; `errno` says why.
  public static func makeFile(in folder: String) -> (descriptor: Int32, path: String)? {
    remove(from: folder)
    // mkstemp puts a free name in place of the six X.
    var template = Array("\(folder)/\(beginning)\(getpid())-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    let name = template.dropLast().map { UInt8(bitPattern: $0) }
    return (descriptor, String(decoding: name, as: UTF8.self))
  }

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
