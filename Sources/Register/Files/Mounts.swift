import Foundation

/// The file systems that are mounted, as the kernel lists them.
struct Mounts {
  /// Mount point and kind, the deepest mount points first.
  let entries: [(point: String, kind: String)]

  /// - Parameter table: the text of `/proc/self/mounts`.
  init(table: String) {
    entries = table.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count >= 3 else { return nil }
      let point = words[1].replacingOccurrences(of: "\\040", with: " ")
      return (point, String(words[2]))
    }.sorted { $0.point.utf8.count > $1.point.utf8.count }
  }

  static var current: Mounts {
    Mounts(table: (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? "")
  }

  /// Whether a path without links lies on another host's disk.
  func isOnNetwork(_ path: String) -> Bool {
    let mount = entries.first { entry in
      entry.point == "/" || path == entry.point || path.hasPrefix(entry.point + "/")
    }
    return mount.map { Mounts.networkKinds.contains($0.kind) } ?? false
  }

  private static let networkKinds: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "fuse.sshfs",
  ]
}
