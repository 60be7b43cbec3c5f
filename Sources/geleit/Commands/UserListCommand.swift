import ArgumentParser
import Exchange
import Guardianship
import Register
import Sheets
import Wording

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
        var cells = [user.account ?? "–", user.name, workplace.wording.name(user.role)]
        if !user.isActive { cells.append(workplace.wording[.inactive]) }
        try Output.result(cells.joined(separator: "\t"))
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

extension TextKey {
  fileprivate static let inactive = TextKey("catalogue.inactive")
}
