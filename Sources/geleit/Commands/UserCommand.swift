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

extension UserRole: ExpressibleByArgument {}
