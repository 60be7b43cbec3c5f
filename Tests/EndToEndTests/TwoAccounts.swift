import Foundation

/// Two real accounts of this host that share their group, and a register in a folder of the first.
///
/// Needs the superuser, who may become either of them.
struct TwoAccounts {
  let first: Account
  let second: Account
  let group: String
  let program: Program

  struct Account {
    let name: String
    let user: uid_t
    let group: gid_t
  }

  private static let launcher = "/usr/bin/setpriv"

  /// Two accounts, neither of them the superuser, that any Debian has.
  private static let pair: (Account, Account)? = {
    var accounts: [Account] = []
    setpwent()
    defer { endpwent() }
    while let entry = getpwent()?.pointee {
      accounts.append(
        Account(name: String(cString: entry.pw_name), user: entry.pw_uid, group: entry.pw_gid))
    }
    for first in accounts where first.user != 0 && first.group != 0 {
      if let second = accounts.first(where: {
        $0.group == first.group && $0.user != first.user && $0.user != 0
      }) {
        return (first, second)
      }
    }
    return nil
  }()

  static let isPossible =
    geteuid() == 0 && pair != nil && FileManager.default.isExecutableFile(atPath: launcher)

  init?() throws {
    guard Self.isPossible, let (first, second) = Self.pair,
      let entry = getgrgid(first.group)?.pointee
    else { return nil }
    (self.first, self.second) = (first, second)
    group = String(cString: entry.gr_name)
    program = try Program()
    let folder = program.home.appendingPathComponent("shared").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    chown(folder, first.user, first.group)
    chmod(folder, 0o700)
  }

  var folder: String { program.home.appendingPathComponent("shared").path }
  var register: String { folder + "/register.db" }

  /// Runs a command as one of the two, with its own groups and no right beyond them.
  func run(_ arguments: String..., as account: Account) throws -> Program.Result {
    try start(arguments, as: account).wait()
  }

  func start(_ arguments: [String], as account: Account) throws -> Program.Running {
    try program.start(
      arguments + ["--register", register],
      through: [
        Self.launcher, "--reuid=\(account.user)", "--regid=\(account.group)", "--init-groups",
      ])
  }

  /// Permissions and group of a file or folder.
  func facts(_ path: String) throws -> (mode: Int, group: gid_t) {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (
      attributes[.posixPermissions] as? Int ?? 0,
      gid_t(attributes[.groupOwnerAccountID] as? Int ?? -1)
    )
  }
}
