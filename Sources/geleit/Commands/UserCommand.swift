public import ArgumentParser
import Exchange
public import Guardianship
import Register
import Wording

/// `geleit user`: who works with the register.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: CommandHelp.line("help.user.command"),
    subcommands: [
      UserAddCommand.self, UserListCommand.self, UserRoleCommand.self, UserDeactivateCommand.self,
    ])
}

/// `geleit user add`: lets an account in, or gives an account to a caseworker whom a list named.
struct UserAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: CommandHelp.line("help.user.add"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.user.account")) var account: String
  @Option(help: .text("help.user.name")) var name: String
  @Option(help: .text("help.user.role")) var role = Role.caseworker

  func run() throws {
    let workplace = try Workplace(options)
    let known = try workplace.register.users().first { $0.value.name.folded == name.folded }
    let operation: Operation
    if let known, known.value.account == nil {
      operation = .edit([
        RecordEdit(
          record: known.reference, basedOn: known.version,
          values: [.userAccount: account, .userRole: role.rawValue], seen: known.value.values)
      ])
    } else {
      operation = .add(NewRecord(User(account: account, name: name, role: role)))
    }
    try workplace.perform(operation)
  }
}

extension Role: ExpressibleByArgument {}
