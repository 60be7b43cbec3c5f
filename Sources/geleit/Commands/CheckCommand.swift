import ArgumentParser
import Guardianship
import Register
import Wording

/// `geleit check`: integrity of file, schema, derived rows and history.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandHelp.line("help.check"))

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workplace = try Workplace(options)
    let findings = try workplace.register.check(today: workplace.today)
    for finding in findings { Output.result(workplace.wording.sentence(for: finding)) }
    guard findings.isEmpty else { throw ExitStatus.failed }
    Output.result(workplace.wording[.sound])
  }
}

extension TextKey {
  fileprivate static let sound = TextKey("command.check.sound")
}
