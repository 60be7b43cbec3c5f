import GRDB

/// Why the register file cannot be used as asked: values only, Wording says what to do.
public enum RegisterFailure: Error, Equatable, Sendable {
  /// There is no file: `init`, demo or import make one.
  case noRegister(path: String)
  /// A file of this name is there already and is not written over.
  case alreadyExists(path: String)
  /// The path is a folder: add the name of the register's file.
  case isFolder(path: String)
  /// The file is something else than a register.
  case notARegister(path: String)
  /// A newer program wrote the file: install that one.
  case newerProgram(path: String)
  /// The file is older than the program and was opened read-only: open it once for writing.
  case olderProgram(path: String)
  /// File or folder may not be read or written by this account.
  case notPermitted(path: String)
  /// The file lies on NFS or SMB, where several desks would damage it.
  case networkFileSystem(path: String)
  /// The group of the operating system does not exist.
  case unknownGroup(String)
  /// The account is no member of the group, and would not get in with it.
  case notInGroup(account: String, group: String)
  /// The register lies in a folder for other things too, which is not opened to a group.
  case commonFolder(path: String)
  /// Something else lies in the folder of the register, which is not opened to a group with it.
  case foreignFile(folder: String, name: String)
  /// The register is open to another group, which a second one would lock out.
  case openToOtherGroup(account: String, group: String)
  /// The file was deleted or replaced while it was open: what is saved would be lost with it.
  case replaced(path: String)
  /// Accounts outside may read or change the file or its folder, and this one cannot forbid it.
  case openToOthers(path: String)
  /// The disk is full; nothing was written, reading goes on.
  case noSpace
  /// The disk is so full that the files beside the register cannot be made.
  case noSpaceToOpen(path: String)
  /// Another desk is writing; try again.
  case busy
  /// The disk does not read or write what it should; nothing was saved.
  case diskFault(String)
  /// The file is damaged: go back to a backup.
  case damaged(String)
  /// Anything else that the file system or SQLite reports, in their words.
  case unexpected(String)
}

extension RegisterFailure {
  init(_ error: any Error, path: String?) {
    switch error {
    case let failure as RegisterFailure: self = failure
    case let error as DatabaseError: self = RegisterFailure(database: error, path: path ?? "")
    case is DecodingError: self = .damaged("JSON")
    default: self = .unexpected(String(describing: error))
    }
  }

  private init(database error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .noSpace
    case .SQLITE_IOERR: self = RegisterFailure.inputOutput(error)
    case .SQLITE_NOTADB: self = .notARegister(path: path)
    case .SQLITE_CORRUPT: self = .damaged(error.message ?? "")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .notPermitted(path: path)
    default: self = .unexpected(error.message ?? "SQLite \(error.extendedResultCode.rawValue)")
    }
  }

  /// A full disk shows itself at the start as no room for the shared index of the log.
  private static func inputOutput(_ error: DatabaseError) -> RegisterFailure {
    switch error.extendedResultCode {
    case .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_SHMOPEN: .noSpace
    default: .diskFault("SQLite \(error.extendedResultCode.rawValue)")
    }
  }
}
