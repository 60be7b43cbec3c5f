import Glibc

/// Opens a register that one account made to a group.
extension RegisterFile {
  /// The file and its folder without links: SQLite makes its log beside the file itself.
  var resolved: RegisterFile {
    guard let real = realpath(path, nil) else { return self }
    defer { free(real) }
    return RegisterFile(path: String(cString: real))
  }

  /// Whether the group of the file may write it.
  var isShared: Bool { Self.facts(path).map { $0.st_mode & 0o060 == 0o060 } ?? false }

  var owner: Account? { Self.facts(path).flatMap { Account(number: $0.st_uid) } }

  var group: (number: gid_t, name: String)? {
    guard let facts = Self.facts(path), let entry = getgrgid(facts.st_gid) else { return nil }
    return (facts.st_gid, String(cString: entry.pointee.gr_name))
  }

  /// The first folder on the way that the account may not go through; the register's own is opened
  /// by sharing.
  func closedFolder(for account: Account) -> String? {
    var way = ""
    for part in folder.split(separator: "/") {
      way += "/" + part
      if way != folder, !account.canEnter(way) { return way }
    }
    return nil
  }

  /// Folder first: where this account may not, nothing is changed.
  ///
  /// - Throws: `commonFolder`, `foreignFile`, `notPermitted`.
  func share(with group: gid_t) throws(RegisterFailure) {
    guard !isOpen(to: group) else { return }
    try refuseOtherThings()
    let sharing = Sharing.group("")
    try give(folder, to: group, sharing.folderMode)
    for suffix in ["", "-wal", "-shm"] where Self.isAllowed(F_OK, path + suffix) {
      try give(path + suffix, to: group, sharing.fileMode)
    }
  }

  private func isOpen(to group: gid_t) -> Bool {
    guard isShared, self.group?.number == group, let facts = Self.facts(folder) else {
      return false
    }
    return facts.st_gid == group && facts.st_mode & 0o2070 == 0o2070
  }

  private func give(_ path: String, to group: gid_t, _ mode: mode_t) throws(RegisterFailure) {
    guard chown(path, uid_t.max, group) == 0, chmod(path, mode) == 0 else { throw failure() }
  }

  /// A folder that holds more than the register is nobody's to open: a home, `/tmp`, anything with a
  /// file of another name in it.
  ///
  /// - Throws: `commonFolder`, `foreignFile`.
  func refuseOtherThings() throws(RegisterFailure) {
    guard let facts = Self.facts(folder) else { throw failure() }
    let home = getpwuid(facts.st_uid).flatMap { Self.facts(String(cString: $0.pointee.pw_dir)) }
    let isHome = home.map { ($0.st_dev, $0.st_ino) == (facts.st_dev, facts.st_ino) } ?? false
    if isHome || facts.st_mode & S_ISVTX != 0 || folder == "/" {
      throw .commonFolder(path: folder)
    }
    let name = String(path.dropFirst(folder.count + 1))
    let own = ["", "-wal", "-shm", "-journal"].map { name + $0 }
    if let foreign = try names().first(where: { !own.contains($0) }) {
      throw .foreignFile(folder: folder, name: foreign)
    }
  }

  /// What lies in the folder.
  private func names() throws(RegisterFailure) -> [String] {
    guard let stream = opendir(folder) else { throw failure() }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
