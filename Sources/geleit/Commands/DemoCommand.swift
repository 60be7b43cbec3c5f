import ArgumentParser
import Register
import Wording

/// `geleit demo`: a register of an invented city, and the desk on it.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: CommandHelp.line("help.demo"))

  @OptionGroup var options: GlobalOptions
  @Option(help: .text("help.demo.cases")) var cases = DemoCity.usualSize
  @Option(help: .text("help.demo.seed")) var seed = DemoCity.usualSeed
  @Flag(name: .customLong("no-open"), help: .text("help.demo.noOpen")) var noOpen = false

  func validate() throws {
    if cases < 1 || cases > 5_000_000 {
      throw ValidationError(CommandHelp.line("help.demo.cases.invalid"))
    }
  }

  func run() throws {
    let host = HostEnvironment.current()
    let wording = options.wording(host)
    let path = options.path(host)
    let city = DemoCity(
      cases: cases, seed: seed, today: try options.day(wording) ?? HostEnvironment.today(),
      account: host.account)
    let line = ProgressLine(wording: wording)
    try city.make(at: path) { made in line.show(rows: made, share: Double(made) / Double(cases)) }
    line.clear()
    Output.note(wording.text(.demoMade, path, wording.count(cases)))
    if !noOpen { try DeskProgram(options: options, theme: nil, script: nil).run() }
  }
}

extension TextKey {
  fileprivate static let demoMade = TextKey("command.demo.made")
}
