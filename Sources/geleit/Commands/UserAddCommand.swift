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
  @Option(help: .text("help.user.role")) var role: UserRole?
  @Option(help: .text("help.user.group")) var group: String?

  func validate() throws {
    if account.allSatisfy(\.isWhitespace) {
      throw ValidationError(CommandHelp.line("help.user.account.missing"))
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    if let group { try workplace.register.checkGroup(group, admits: account) }
    let users = try workplace.register.users()
    if let user = users.first(where: { $0.value.account == account && $0.value.isActive }),
      group != nil
    {
      noteRole(of: user.value, workplace.wording)
    } else {
      try workplace.perform(adding(users.first { $0.value.name.folded == name.folded }))
    }
    guard workplace.office.isDemo || Register.knows(account: account) else {
      return Output.note(workplace.wording.text(.unknownAccount, account))
    }
    try open(workplace)
  }

  /// Whoever is in already keeps the role, whatever the command says.
  private func noteRole(of user: User, _ wording: Wording) {
    guard let role, role != user.role else { return }
    Output.note(
      wording.text(.roleStays, account, wording.name(user.role), role.rawValue))
  }

  private func adding(_ known: Versioned<User>?) -> Operation {
    guard let known, known.value.account == nil else {
      return .add(NewRecord(User(account: account, name: name, role: role ?? .caseworker)))
    }
    return .edit([
      RecordEdit(
        record: known.reference, basedOn: known.version,
        values: [.userAccount: account, .userRole: (role ?? .caseworker).rawValue],
        seen: known.value.values)
    ])
  }

  /// Opens the register to the group, or says what does.
  private func open(_ workplace: Workplace) throws {
    let (register, wording) = (workplace.register, workplace.wording)
    if let group {
      try share(with: group, workplace)
    } else if !register.isShared, !workplace.office.isDemo {
      for line in way(in: workplace) { Output.note(line) }
    } else if let group = register.missingGroup(of: account) {
      Output.note(
        "geleit: "
          + wording.sentence(for: RegisterFailure.notInGroup(account: account, group: group)))
    }
    guard !workplace.office.isDemo, let folder = register.closedFolder(for: account) else { return }
    Output.note(wording.text(.closedFolder, account, folder))
  }

  /// The account is let in all the same where the register cannot be opened.
  private func share(with group: String, _ workplace: Workplace) throws {
    let (register, wording) = (workplace.register, workplace.wording)
    do {
      try register.share(with: group)
    } catch {
      Output.note("geleit: " + wording.sentence(for: error))
      for line in way(for: group, in: workplace).suffix(1) { Output.note(line) }
      throw ExitStatus.partial
    }
    Output.note(wording.text(.opened, group))
  }

  /// How the account comes to open the register. No command opens a folder in which other things
  /// lie: then the register moves first.
  private func way(for group: String? = nil, in workplace: Workplace) -> [String] {
    let (register, wording) = (workplace.register, workplace.wording)
    let (path, word) = (register.path ?? "", wording[.groupWord])
    do {
      let command = try register.sharingCommand(for: group ?? word)
      guard group == nil, register.isOwn else { return [wording.text(.openedBy, account, command)] }
      let own = "geleit user add \(account) --name \"\(name)\" --group \(word)"
      return [wording.text(.openedBy, account, own)]
    } catch {
      return [wording.sentence(for: error), wording.text(.moveFirst, account, path)]
    }
  }
}

extension TextKey {
  fileprivate static let opened = TextKey("command.user.opened")
  fileprivate static let moveFirst = TextKey("command.user.moveFirst")
  fileprivate static let unknownAccount = TextKey("command.user.unknownAccount")
  fileprivate static let openedBy = TextKey("command.user.openedBy")
  fileprivate static let closedFolder = TextKey("command.user.closedFolder")
  fileprivate static let roleStays = TextKey("command.user.roleStays")
  fileprivate static let groupWord = TextKey("command.user.group")
}
