import Foundation

/// A disk of few megabytes in memory, which only the superuser can have.
struct SmallDisk {
  let path: String

  /// Nothing where this account may not mount one.
  init?(megabytes: Int) {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-disk-\(UUID())").path
    mkdir(path, 0o700)
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m") == 0 else {
      rmdir(path)
      return nil
    }
  }

  static let isPossible: Bool = {
    guard let disk = SmallDisk(megabytes: 1) else { return false }
    disk.remove()
    return true
  }()

  /// Leaves no byte free.
  func fill() {
    let file = open(filler, O_WRONLY | O_CREAT, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    for size in [65_536, 4_096, 1] {
      let bytes = [UInt8](repeating: 0, count: size)
      while write(file, bytes, size) > 0 {}
    }
  }

  func makeRoom() { unlink(filler) }

  func remove() {
    umount2(path, Int32(MNT_DETACH))
    rmdir(path)
  }

  private var filler: String { path + "/filler" }
}
