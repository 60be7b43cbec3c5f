import ArgumentParser
import Guardianship
import Register
import Wording

/// `geleit user add`: lets an account in, or gives an account to a caseworker whom a list named.
///
/// The second account needs a register that is open to a group: the command opens it, or names what
/// does.
struct UserAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: CommandHelp.line("help.user.add"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.user.account")) var account: String
  @Option(help: .text("help.user.name")) var name: String
  @Option(help: .text("help.user.role")) var role = Role.caseworker
  @Option(help: .text("help.user.group")) var group: String?

  func run() throws {
    let workplace = try Workplace(options)
    if let group { try workplace.register.checkGroup(group, admits: account) }
    let users = try workplace.register.users()
    let isIn = users.contains { $0.value.account == account && $0.value.isActive }
    if !isIn || group == nil {
      try workplace.perform(adding(users.first { $0.value.name.folded == name.folded }))
    }
    try open(workplace)
  }

  private func adding(_ known: Versioned<User>?) -> Operation {
    guard let known, known.value.account == nil else {
      return .add(NewRecord(User(account: account, name: name, role: role)))
    }
    return .edit([
      RecordEdit(
        record: known.reference, basedOn: known.version,
        values: [.userAccount: account, .userRole: role.rawValue], seen: known.value.values)
    ])
  }

  /// Opens the register to the group; the account is let in all the same where that fails.
  private func open(_ workplace: Workplace) throws {
    let (register, wording) = (workplace.register, workplace.wording)
    if let group {
      do {
        try register.share(with: group)
      } catch {
        let command = register.sharingCommand(for: group)
        Output.note("geleit: " + wording.sentence(for: error))
        Output.note(wording.text(.openedBy, account, command))
        throw ExitStatus.partial
      }
      Output.note(wording.text(.opened, group))
    } else if !register.isShared, !workplace.office.isDemo {
      Output.note(wording.text(.openedBy, account, command(in: workplace)))
    } else if let group = register.missingGroup(of: account) {
      Output.note(
        "geleit: "
          + wording.sentence(for: RegisterFailure.notInGroup(account: account, group: group)))
    }
    guard !workplace.office.isDemo, let folder = register.closedFolder(for: account) else { return }
    Output.note(wording.text(.closedFolder, account, folder))
  }

  private func command(in workplace: Workplace) -> String {
    let group = workplace.wording[.groupWord]
    return workplace.register.isOwn
      ? "geleit user add \(account) --name \"\(name)\" --group \(group)"
      : workplace.register.sharingCommand(for: group)
  }
}

extension TextKey {
  fileprivate static let opened = TextKey("command.user.opened")
  fileprivate static let openedBy = TextKey("command.user.openedBy")
  fileprivate static let closedFolder = TextKey("command.user.closedFolder")
  fileprivate static let groupWord = TextKey("command.user.group")
}
