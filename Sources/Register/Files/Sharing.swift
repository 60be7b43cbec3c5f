import Glibc

/// Which accounts of the host may open the register.
public enum Sharing: Equatable, Sendable {
  /// The account that made it.
  case owner
  /// Every account of this group of the operating system.
  case group(String)

  var fileMode: mode_t { self == .owner ? 0o600 : 0o660 }
  var folderMode: mode_t { self == .owner ? 0o700 : 0o2770 }

  /// - Throws: `unknownGroup`.
  func groupNumber() throws(RegisterFailure) -> gid_t? {
    guard case .group(let name) = self else { return nil }
    guard let entry = getgrnam(name) else { throw .unknownGroup(name) }
    return entry.pointee.gr_gid
  }
}
