import ArgumentParser
import Exchange
import Guardianship
import Register
import Screens
import Wording

/// `geleit show case REFERENCE`: everything about one case.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandHelp.line("help.show"))

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case `case`
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.show.kind")) var kind: Kind
  @Argument(help: .text("help.paper.reference")) var reference: String
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    let id = try workplace.caseID(reference)
    switch format {
    case .text:
      let request = PaperRequest(
        subject: .caseSheet(id), isLandscape: false, hasDecisionLines: false)
      let bytes = try PaperMaker(workplace: workplace).bytes(request, path: "case.txt")
      try Output.bytes(bytes)
    case .json:
      guard let detail = try workplace.register.detail(id, today: workplace.today) else {
        throw CommandFailure.refused(.notFound(reference))
      }
      var json = JSONText()
      json.object(detail.json)
      try Output.result(json.text)
    }
  }
}
