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

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.paper.kind")) var kind: PaperKind
  @Argument(help: .text("help.paper.reference")) var reference: String?
  @Option(help: .text("help.filter")) var filter: String?
  @Option(help: .text("help.order")) var order: String?
  @Option(help: .text("help.limit")) var limit: Int?
  @Option(help: .text("help.paper.day", value: "day")) var day: String?
  @Option(help: .text("help.paper.copies")) var copies: Int?
  @Flag(help: .text("help.all")) var all = false
  @Flag(help: .text("help.paper.landscape")) var landscape = false
  @Flag(help: .text("help.paper.decisions")) var decisions = false
  @Option(help: .text("help.output", value: "FILE.pdf|FILE.txt")) var output: String?
  @Flag(help: .text("help.force")) var force = false

  private static let mostCopies = 99

  func validate() throws {
    if kind.needsReference != (reference != nil) {
      throw ValidationError(CommandHelp.line("help.paper.needsReference"))
    }
    if let limit, limit < 1 { throw ValidationError(CommandHelp.line("help.limit.invalid")) }
    if !kind.hasFilter, filter != nil || order != nil || limit != nil {
      throw ValidationError(CommandHelp.line("help.paper.noFilter"))
    }
    if order != nil && kind != .cases || decisions && !kind.isList {
      throw ValidationError(CommandHelp.line("help.paper.onlyCases"))
    }
    if let copies, kind != .searches || !(1...PaperCommand.mostCopies).contains(copies) {
      throw ValidationError(CommandHelp.line("help.paper.onlySearches"))
    }
    if kind != .visits, day != nil || all {
      throw ValidationError(CommandHelp.line("help.paper.onlyVisits"))
    }
    if let output, !kind.isDocument, !output.hasPrefix("/dev/"),
      !output.hasSuffix(".pdf"), !output.hasSuffix(".txt")
    {
      throw ValidationError(CommandHelp.line("help.paper.ending"))
    }
  }

  func run() throws {
    if let document { return try write(Array(document.utf8)) }
    let workplace = try Workplace(options)
    let maker = PaperMaker(workplace: workplace, limit: limit)
    let request = PaperRequest(
      subject: try subject(in: workplace), isLandscape: landscape, hasDecisionLines: decisions)
    try write(try maker.bytes(request, path: output ?? "paper.txt"))
    if let output { Output.note(workplace.wording.text(.written, output)) }
  }

  /// What the handbook takes over from the program itself; nothing for papers of a register.
  private var document: String? {
    let wording = options.wording(.current())
    return switch kind {
    case .keys: KeyList.markdown(wording)
    case .rules: RuleTable.markdown(wording)
    default: nil
    }
  }

  /// To the file, or as text to standard output.
  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return try Output.bytes(bytes) }
    try WholeFile(path: output, replaces: force).write(bytes)
  }

  private func subject(in workplace: Workplace) throws -> PaperRequest.Subject {
    if let list = kind.list { return .work(try workplace.workQuery(list, filter: filter)) }
    switch kind {
    case .case: return .caseSheet(try workplace.caseID(reference ?? ""))
    case .socialReport: return try latestReport(in: workplace)
    case .visits: return .visits(try visitDay(in: workplace), ofEverybody: all)
    case .proposal:
      let reference = reference ?? ""
      return .proposal(try workplace.assignmentID(reference), of: reference)
    case .review: return .reviewList
    case .volunteers: return .volunteers(try workplace.workQuery(.guardians, filter: filter).filter)
    case .load: return .load
    case .searches:
      let query = try workplace.query(filter: filter, order: nil)
      return .searches(query.filter, copies: copies ?? 1)
    case .handover:
      let query = try workplace.query(filter: filter, order: nil)
      let rows = try workplace.register.rows(query, limit: limit)
      return .handover(rows.compactMap { $0.caseRow?.id })
    default:
      let query = try workplace.query(filter: filter, order: order)
      return .list(query, .all)
    }
  }

  private func visitDay(in workplace: Workplace) throws -> Day {
    guard let day else { return workplace.today }
    let words = workplace.wording.dayWords
    guard let found = DayInput.day(day, today: workplace.today, words: words) else {
      throw CommandFailure.notADay(day)
    }
    return found
  }

  private func latestReport(in workplace: Workplace) throws -> PaperRequest.Subject {
    let id = try workplace.caseID(reference ?? "")
    guard let detail = try workplace.register.detail(id, today: workplace.today),
      let report = detail.work.reports.first
    else { throw CommandFailure.noReport(reference ?? "") }
    return .socialReport(report.id, of: detail.reference)
  }
}

extension TextKey {
  fileprivate static let written = TextKey("command.written")
}

extension Workplace {
  /// The case that a Geschäftszeichen, or a court's number where it is unique, stands for.
  func caseID(_ reference: String) throws -> Case.ID {
    // By a court's number only who sees it finds a case.
    guard Rights.seesWholeCases(user.role) || reference.uppercased().hasPrefix("F-") else {
      throw Refusal.notFound(reference)
    }
    let found = try register.find(reference: reference).get()
    guard found.kind == .caseFile else { throw CommandFailure.refused(.notFound(reference)) }
    return Case.ID(found.id)
  }
}
