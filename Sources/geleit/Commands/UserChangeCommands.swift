import ArgumentParser
import Guardianship
import Register
import Wording

/// `geleit user role`: gives somebody another role, and lets in again who was deactivated.
struct UserRoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: CommandHelp.line("help.user.changeRole"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.user.account")) var account: String
  @Argument(help: .text("help.user.role")) var role: UserRole

  func run() throws {
    try Workplace(options).change(
      account, values: [.userRole: role.rawValue, .userIsActive: "1"])
  }
}

/// `geleit user deactivate`: keeps an account out; what its user did keeps the name.
struct UserDeactivateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deactivate", abstract: CommandHelp.line("help.user.deactivate"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.user.account")) var account: String

  func run() throws {
    try Workplace(options).change(account, values: [.userIsActive: "0"])
  }
}

extension Workplace {
  /// Changes a user who is named by account or, without one, by name.
  fileprivate func change(_ account: String, values: FieldValues) throws {
    let users = try register.users()
    let user =
      users.first { $0.value.account == account }
      ?? users.first { $0.value.name.folded == account.folded }
    guard let user else { throw Refusal.notFound(account) }
    try perform(
      .edit([
        RecordEdit(
          record: user.reference, basedOn: user.version, values: values, seen: user.value.values)
      ]))
  }
}
