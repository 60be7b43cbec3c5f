import ArgumentParser
import Guardianship
import Wording

/// `geleit review ASSIGNMENT`: what a supervisor decides or asks, and what the caseworker answers.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: CommandHelp.line("help.review"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.assignment")) var assignment: String
  @Flag(help: .text("help.review.approve")) var approve = false
  @Option(help: .text("help.review.note", value: "text")) var note: String?
  @Option(name: .customLong("return"), help: .text("help.review.return", value: "text"))
  var giveBack: String?
  @Option(help: .text("help.review.question", value: "text")) var question: String?
  @Option(help: .text("help.review.answer", value: "text")) var answer: String?
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func validate() throws {
    guard steps.count == 1, note == nil || approve else {
      throw ValidationError(CommandHelp.line("help.review.one"))
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    let id = try workplace.assignmentID(assignment)
    if approve {
      for point in try workplace.proposal(id).openPoints {
        Output.note(workplace.wording.sentence(point))
      }
    }
    for step in steps { try workplace.takeAnswering(step, of: id, format) }
  }

  private var steps: [ProposalStep] {
    [
      approve ? .approve(note: note) : nil, giveBack.map { .giveBack($0) },
      question.map { .ask($0) }, answer.map { .answer($0) },
    ].compactMap(\.self)
  }
}
