public import ArgumentParser
import Exchange
public import Guardianship
import Register
import Wording

/// `geleit user`: who works with the register.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: CommandHelp.line("help.user.command"),
    subcommands: [UserAddCommand.self, UserListCommand.self])
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
    let register = workplace.register
    let known = try register.users().first { $0.value.name.folded == name.folded }
    let operation: Operation
    if let known, known.value.account == nil {
      operation = .edit([
        RecordEdit(
          record: known.reference, basedOn: known.version,
          values: [.userAccount: account, .userRole: role.rawValue], seen: known.value.values)
      ])
    } else {
      operation = .addUser(User(account: account, name: name, role: role))
    }
    let outcome = try register.perform(
      operation, by: workplace.userID, today: workplace.today, at: Surroundings.now(),
      reason: nil)
    if case .refused(let refusal) = outcome { throw refusal }
  }
}

/// `geleit user list`: account, name and role of everybody.
struct UserListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandHelp.line("help.user.list"))

  @OptionGroup var options: GlobalOptions
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    let users = try workplace.register.users().map(\.value)
    switch format {
    case .text:
      for user in users {
        Output.result("\(user.account ?? "–")\t\(user.name)\t\(workplace.wording.name(user.role))")
      }
    case .json:
      var writer = JSONListWriter { try Output.bytes($0) }
      for user in users {
        try writer.write([
          ("account", JSONValue(user.account)), ("name", .text(user.name)),
          ("role", .text(user.role.rawValue)), ("active", .flag(user.isActive)),
        ])
      }
      try writer.finish()
    }
  }
}

extension Role: ExpressibleByArgument {}
