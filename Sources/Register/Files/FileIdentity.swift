import Glibc

/// Which file lies under a name: its device and its number there.
struct FileIdentity: Equatable, Sendable {
  private let device: dev_t
  private let number: ino_t

  /// Nothing where there is no file of that name.
  init?(path: String) {
    guard let facts = RegisterFile.facts(path) else { return nil }
    (device, number) = (facts.st_dev, facts.st_ino)
  }
}
