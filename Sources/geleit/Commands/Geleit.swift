import ArgumentParser
import CursesTerminal
import Exchange
import Foundation
import Guardianship
import Papers
import Register
import Wording

/// `geleit`: opens the desk, or does one thing and says what became of it.
struct Geleit: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "geleit", abstract: CommandHelp.line("help.geleit"), version: version,
    subcommands: [
      DemoCommand.self, InitCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self,
      MatchCommand.self, ProposeCommand.self, ReviewCommand.self, SendCommand.self,
      AppointCommand.self, DeclineCommand.self, WithdrawCommand.self, PaperCommand.self,
      CheckCommand.self, UserCommand.self,
    ])

  @OptionGroup var options: GlobalOptions

  @Option(help: .text("help.theme", value: "dark|light"))
  var theme: String?

  @OptionGroup var script: DeskScript

  func run() throws { try DeskProgram(options: options, theme: theme, script: script).run() }

  /// Runs what the command line asks for and ends the process with the status of design.md 7:
  /// 0 done, 1 failed, 2 wrong usage, 3 done in part.
  static func run() -> Never {
    HostEnvironment.stand(in: OfficeSetting().timeZone)
    // What is typed here may stand on the terminals of others one day.
    let arguments = CommandLine.arguments.dropFirst().map(\.withoutControls)
    do {
      if let desk = DeskArguments(arguments) {
        try perform { try DeskProgram(options: desk.options, theme: desk.theme, script: nil).run() }
      } else {
        var command = try parseAsRoot(arguments)
        try perform { try command.run() }
      }
      exit(withError: nil)
    } catch let status as ExitCode {
      Foundation.exit(status.rawValue)
    } catch {
      let status = exitCode(for: error)
      let isUsage = status == .validationFailure
      let message = fullMessage(for: error)
      if status == .success { try? Output.result(message) } else { Output.note(message) }
      Foundation.exit((isUsage ? ExitStatus.wrongUsage : status).rawValue)
    }
  }

  /// Turns what stands against it into a sentence and a status.
  private static func perform(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      guard let sentence = commandSentence(for: error) ?? knownSentence(for: error) else {
        throw error
      }
      Output.note("geleit: " + sentence)
      throw ExitStatus.failed
    }
  }

  /// A refusal whose remedy is none of fields and keys; nothing for what else may stand against it.
  private static func commandSentence(for error: any Error) -> String? {
    switch error {
    case let refusal as Refusal, CommandFailure.refused(let refusal):
      CommandHelp.wording.explanation(of: refusal).commandText
    default: nil
    }
  }

  /// Any error in words that say what to do.
  static func sentence(for error: any Error) -> String {
    knownSentence(for: error) ?? String(describing: error)
  }

  private static func knownSentence(for error: any Error) -> String? {
    let wording = CommandHelp.wording
    return switch error {
    case let failure as CommandFailure: wording.sentence(for: failure)
    case let failure as RegisterFailure: wording.sentence(for: failure)
    case let refusal as Refusal: wording.explanation(of: refusal).text
    case let failure as PaperFailure: wording.sentence(for: failure)
    case let failure as WritingFailure: wording.sentence(for: failure)
    case let failure as EditorFailure: wording.sentence(for: failure)
    case let failure as PrinterFailure: wording.sentence(for: failure)
    case let failure as ListFileError: wording.sentence(for: failure)
    case let failure as TerminalError: wording.sentence(for: failure)
    case let failure as ListOpeningError: wording.sentence(for: failure)
    case let refusal as FilterRefusal: wording.explanation(of: refusal).text
    default: nil
    }
  }
}
