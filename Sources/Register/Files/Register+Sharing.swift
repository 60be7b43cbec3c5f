import Glibc

/// Who besides the account that made it may open the register.
extension Register {
  private var file: RegisterFile? { path.map { RegisterFile(path: $0).resolved } }

  public var isShared: Bool { file?.isShared ?? true }

  /// Whether this account may change the permissions of the file.
  public var isOwn: Bool {
    let account = geteuid()
    return account == 0 || file?.owner?.number == account
  }

  /// Whether the host knows the account.
  public static func knows(account: String) -> Bool { Account(account) != nil }

  /// - Throws: `unknownGroup`; `openToOtherGroup` where one has the register already; `notInGroup` for the account and for the one that made the file,
  ///   which would not reach what the other writes beside it.
  public func checkGroup(_ group: String, admits account: String) throws(RegisterFailure) {
    guard let number = try Sharing.group(group).groupNumber() else { return }
    if let file, file.isShared, let own = file.group, own.number != number {
      throw .openToOtherGroup(account: account, group: own.name)
    }
    guard let new = Account(account), new.isIn(number) else {
      throw .notInGroup(account: account, group: group)
    }
    if let owner = file?.owner, !owner.isIn(number) {
      throw .notInGroup(account: owner.name, group: group)
    }
  }

  /// The register's folder becomes 2770 and its files 0660 of the group.
  ///
  /// - Throws: `unknownGroup`, `commonFolder`, `foreignFile`, `notPermitted`.
  public func share(with group: String) throws(RegisterFailure) {
    guard let file, let number = try Sharing.group(group).groupNumber() else { return }
    try file.share(with: number)
  }

  /// The group that the register is open to and the account does not belong to; nothing where it
  /// does, or where the host does not know the account.
  public func missingGroup(of account: String) -> String? {
    guard let file, file.isShared, let account = Account(account), let group = file.group,
      !account.isIn(group.number)
    else { return nil }
    return group.name
  }

  /// The folder on the way to the register that keeps the account out; nothing where none does.
  public func closedFolder(for account: String) -> String? {
    guard let file, let account = Account(account) else { return nil }
    return file.closedFolder(for: account)
  }

  /// What somebody with the right to it would type to share the register with a group.
  ///
  /// - Throws: `commonFolder`, `foreignFile` where the folder must not be opened by anybody.
  public func sharingCommand(for group: String) throws(RegisterFailure) -> String {
    guard let file else { return "" }
    try file.refuseOtherThings()
    let (folder, path) = (quoted(file.folder), quoted(file.path))
    return "sudo chgrp \(group) \(folder) \(path)* && sudo chmod 2770 \(folder) "
      + "&& sudo chmod 660 \(path)*"
  }

  /// As a shell reads it.
  private func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0))
    }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
