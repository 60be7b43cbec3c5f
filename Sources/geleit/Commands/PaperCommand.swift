import ArgumentParser
import Exchange
import Guardianship
import Register
import Screens
import Wording

/// `geleit paper`: a list or a record as PDF or plain text, or the list of keys.
struct PaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper", abstract: CommandHelp.line("help.paper"))

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case cases
    case `case`
    case keys
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.paper.kind")) var kind: Kind
  @Argument(help: .text("help.paper.reference")) var reference: String?
  @Option(help: .text("help.filter")) var filter: String?
  @Option(help: .text("help.order")) var order: String?
  @Option(help: .text("help.limit")) var limit: Int?
  @Flag(help: .text("help.paper.landscape")) var landscape = false
  @Flag(help: .text("help.paper.decisions")) var decisions = false
  @Option(help: .text("help.output", value: "FILE.pdf|FILE.txt")) var output: String?
  @Flag(help: .text("help.force")) var force = false

  func validate() throws {
    if (kind == .case) != (reference != nil) {
      throw ValidationError(CommandHelp.line("help.paper.needsReference"))
    }
    if let output, kind != .keys, !output.hasPrefix("/dev/"),
      !output.hasSuffix(".pdf"), !output.hasSuffix(".txt")
    {
      throw ValidationError(CommandHelp.line("help.paper.ending"))
    }
  }

  func run() throws {
    if kind == .keys { return try write(Array(keys.utf8)) }
    let workplace = try Workplace(options)
    let maker = PaperMaker(workplace: workplace, limit: limit)
    try write(try maker.bytes(try request(in: workplace), path: output ?? "paper.txt"))
    if let output { Output.note(workplace.wording.text(.written, output)) }
  }

  private var keys: String {
    KeyList.markdown(options.wording(.current()))
  }

  /// To the file, or as text to standard output.
  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return try Output.bytes(bytes) }
    try WholeFile(path: output, replaces: force).write(bytes)
  }

  private func request(in workplace: Workplace) throws -> PaperRequest {
    let subject: PaperRequest.Subject =
      if let reference {
        .caseSheet(try workplace.caseID(reference))
      } else {
        .list(
          try workplace.query(filter: filter, order: try CaseOrder(option: order)), .all)
      }
    return PaperRequest(
      subject: subject, isLandscape: landscape, hasDecisionLines: decisions)
  }
}

extension TextKey {
  fileprivate static let written = TextKey("command.written")
}

extension Workplace {
  /// The case that a Geschäftszeichen, or a court's number where it is unique, stands for.
  func caseID(_ reference: String) throws -> Case.ID {
    let found = try register.find(reference: reference).get()
    guard found.kind == .caseFile else { throw CommandFailure.refused(.notFound(reference)) }
    return Case.ID(found.id)
  }
}
