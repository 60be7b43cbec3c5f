public import ArgumentParser
public import Guardianship
import Register
import Wording

/// `geleit init`: an empty register; the caller is its first user, a supervisor.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: CommandHelp.line("help.init"))

  @OptionGroup var options: GlobalOptions

  @Option(help: .text("help.init.organisation")) var organisation: String?
  @Option(help: .text("help.init.kind", value: "behoerde|verein")) var kind = Office.Kind.authority
  @Option(help: .text("help.init.state", value: "NW")) var state = Land.nordrheinWestfalen
  @Option(help: .text("help.init.group")) var group: String?

  func run() throws {
    let host = HostEnvironment.current()
    let wording = options.wording(host)
    let path = options.path(host)
    let office = Office(
      name: organisation ?? wording.name(.officeKind, kind.rawValue), kind: kind, state: state,
      isDemo: false)
    let beginning = Beginning.register(of: office, account: host.account)
    let sharing: Sharing = group.map { .group($0) } ?? .owner
    try Register.create(path: path, beginning, sharing: sharing).close()
    Output.note(wording.text(.made, path))
  }
}

extension TextKey {
  fileprivate static let made = TextKey("command.init.made")
}

extension Office.Kind: ExpressibleByArgument {}

extension Land: ExpressibleByArgument {
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
