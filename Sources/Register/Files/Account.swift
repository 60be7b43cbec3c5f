import Glibc

/// An account of the operating system with its groups.
struct Account {
  let name: String
  let number: uid_t
  let groups: Set<gid_t>

  /// Nothing where the host does not know the name.
  init?(_ name: String) {
    guard let entry = getpwnam(name)?.pointee else { return nil }
    self.init(name, entry)
  }

  init?(number: uid_t) {
    guard let entry = getpwuid(number)?.pointee else { return nil }
    self.init(String(cString: entry.pw_name), entry)
  }

  private init(_ name: String, _ entry: passwd) {
    self.name = name
    number = entry.pw_uid
    var count: Int32 = 64
    var list = [gid_t](repeating: 0, count: Int(count))
    if getgrouplist(name, entry.pw_gid, &list, &count) < 0 {
      list = [gid_t](repeating: 0, count: Int(count))
      _ = getgrouplist(name, entry.pw_gid, &list, &count)
    }
    groups = Set(list.prefix(Int(count)))
  }

  /// The superuser needs no group.
  func isIn(_ group: gid_t) -> Bool { number == 0 || groups.contains(group) }

  /// Whether the account may go through a folder on the way to what lies in it.
  func canEnter(_ folder: String) -> Bool {
    guard number != 0, let facts = RegisterFile.facts(folder) else { return number == 0 }
    if facts.st_uid == number { return facts.st_mode & S_IXUSR != 0 }
    return facts.st_mode & (groups.contains(facts.st_gid) ? S_IXGRP : S_IXOTH) != 0
  }
}
