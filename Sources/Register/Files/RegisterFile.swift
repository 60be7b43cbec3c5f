import Glibc

/// What the operating system has to say about the file: kind of disk, folder, permissions.
struct RegisterFile {
  let path: String

  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  var exists: Bool { Self.isAllowed(F_OK, path) }

  /// Whether a register can be written here: SQLite makes its log beside the file.
  var isWritable: Bool { Self.isAllowed(W_OK, path) && Self.isAllowed(W_OK, folder) }

  /// Asks for the effective account, which is the one that opens; `access(2)` asks for the real one.
  static func isAllowed(_ mode: Int32, _ path: String) -> Bool {
    faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
  }

  /// Whether changes lie in the log that are not in the file yet.
  var hasLog: Bool {
    (Self.facts(path + "-wal")?.st_size ?? 0) > 0
  }

  /// What the operating system keeps about a file; nothing, with `errno`, where it tells none.
  static func facts(_ path: String) -> stat? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts : nil
  }

  /// The name under which SQLite reads the file as it is, without locks and files beside it.
  var immutableName: String {
    let encoded = path.replacing("%", with: "%25").replacing("?", with: "%3f")
      .replacing("#", with: "%23")
    return "file:" + encoded + "?immutable=1"
  }

  /// - Throws: `noRegister`, `isFolder`, or `notPermitted` where a folder on the way or the file is
  ///   closed to this account.
  func refuseUnlessReadable() throws(RegisterFailure) {
    guard Self.facts(path) != nil else {
      throw errno == ENOENT || errno == ENOTDIR ? .noRegister(path: path) : failure()
    }
    try refuseFolder()
    guard Self.isAllowed(R_OK, path) else { throw .notPermitted(path: path) }
  }

  func refuseFolder() throws(RegisterFailure) {
    if let facts = Self.facts(path), facts.st_mode & S_IFMT == S_IFDIR {
      throw .isFolder(path: path)
    }
  }

  /// Takes from all accounts but the owner, and the group of a shared register, what they may do with the file, and what they may
  /// change in its folder.
  ///
  /// - Returns: nothing where there was nothing to take.
  /// - Throws: `openToOthers` where others may write and the owner is somebody else.
  func closeToOthers() throws(RegisterFailure) -> OpenToOthers? {
    var found: OpenToOthers?
    // A folder that its group may write to, or that hands its group on, is meant to be shared.
    let isShared = (Self.facts(folder)?.st_mode ?? 0) & (S_ISGID | 0o020) != 0
    let closed: [(String, mode_t)] = [(path, isShared ? 0o007 : 0o077), (folder, 0o002)]
    for (name, forbidden) in closed {
      // In a folder with the sticky bit nobody touches the files of others.
      guard let mode = Self.facts(name)?.st_mode, mode & forbidden != 0,
        mode & S_ISVTX == 0
      else { continue }
      if chmod(name, mode & 0o7777 & ~forbidden) == 0 {
        found = found ?? .closedNow
      } else if mode & 0o002 == 0 {
        found = .readable
      } else {
        throw .openToOthers(path: name)
      }
    }
    return found
  }

  /// Removes what processes left behind that were killed while they made a register.
  func removeLeftovers() {
    let beginning = (path.split(separator: "/").last.map(String.init) ?? path) + ".new-"
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(beginning),
        let process = pid_t(name.dropFirst(beginning.count).prefix { $0.isNumber }),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(folder + "/" + name)
    }
  }

  /// - Throws: `networkFileSystem`; several desks on NFS or SMB would damage the file.
  func refuseNetwork() throws(RegisterFailure) {
    guard let resolved = realpath(exists ? path : folder, nil) else { return }
    defer { free(resolved) }
    if Mounts.current.isOnNetwork(String(cString: resolved)) {
      throw .networkFileSystem(path: path)
    }
  }

  /// Makes the folders that are missing, closed to everybody else.
  func makeFolder(for sharing: Sharing, group: gid_t?) throws(RegisterFailure) {
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += part + "/"
      guard mkdir(made, 0o700) == 0 else {
        if errno == EEXIST { continue }
        throw failure()
      }
      if let group, made.dropLast() == folder {
        guard chown(made, uid_t.max, group) == 0, chmod(made, sharing.folderMode) == 0 else {
          throw failure()
        }
      }
    }
  }

  /// Makes the empty file with its permissions before anything is written into it: the log beside
  /// it takes the same ones.
  func makeEmpty(for sharing: Sharing, group: gid_t?) throws(RegisterFailure) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { Glibc.close(descriptor) }
    if let group, fchown(descriptor, uid_t.max, group) != 0 { throw failure() }
    guard fchmod(descriptor, sharing.fileMode) == 0 else { throw failure() }
  }

  /// Gives the finished file its name; never over another one.
  func rename(to final: RegisterFile) throws(RegisterFailure) {
    guard link(path, final.path) == 0 else {
      throw errno == EEXIST ? .alreadyExists(path: final.path) : failure()
    }
    unlink(path)
    // The name has to last through a power cut as well; a folder that cannot be synced still has it.
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    Glibc.close(descriptor)
  }

  func remove() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  func failure() -> RegisterFailure {
    switch errno {
    case ENOSPC, EDQUOT: .noSpace
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    case EEXIST: .alreadyExists(path: path)
    default: .unexpected("\(path): \(String(cString: strerror(errno)))")
    }
  }
}
