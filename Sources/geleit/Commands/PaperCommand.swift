import ArgumentParser
import Exchange
import Guardianship
import Register
import Screens
import Wording

/// `geleit paper`: a list or a record as PDF or plain text, or a page of the handbook.
struct PaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper", abstract: CommandHelp.line("help.paper"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("\(PrintedPage.help)", valueName: "kind")) var page: PrintedPage
  @Argument(help: .text("help.paper.reference")) var reference: String?
  @Option(help: .text("help.filter")) var filter: String?
  @Option(help: .text("help.order")) var order: String?
  @Option(help: .text("help.limit")) var limit: Int?
  @Option(help: .text("help.paper.day", value: "day")) var day: String?
  @Option(help: .text("help.paper.copies")) var copies: Int?
  @Flag(help: .text("help.all")) var all = false
  @Flag(help: .text("help.paper.byDistrict")) var byDistrict = false
  @Flag(help: .text("help.paper.landscape")) var landscape = false
  @Flag(help: .text("help.paper.decisions")) var decisions = false
  @Option(help: .text("help.output", value: "FILE.pdf|FILE.txt")) var output: String?
  @OptionGroup var overwriting: Overwriting

  private static let mostCopies = 99

  func validate() throws {
    if needsReference != (reference != nil) {
      throw refusal(TextKey("help.paper.needsReference"), [.caseFile, .socialReport, .assignment])
    }
    if let limit, limit < 1 { throw ValidationError(CommandHelp.line("help.limit.invalid")) }
    if !hasFilter, filter != nil || order != nil || limit != nil {
      throw ValidationError(CommandHelp.line("help.paper.noFilter"))
    }
    if order != nil && needs != .list(.cases) || decisions && page.paper?.isList != true {
      throw refusal(TextKey("help.paper.onlyCases"), [.list(.cases)])
    }
    if let copies, needs != .copies || !(1...PaperCommand.mostCopies).contains(copies) {
      throw refusal(TextKey("help.paper.onlySearches"), [.copies])
    }
    if needs != .day, needs != .week, day != nil {
      throw refusal(TextKey("help.paper.onlyDays"), [.day, .week])
    }
    if needs != .day, all || byDistrict {
      throw refusal(TextKey("help.paper.onlyVisits"), [.day])
    }
    if let output, page.paper != nil, !output.hasPrefix("/dev/"),
      !output.hasSuffix(".pdf"), !output.hasSuffix(".txt")
    {
      throw ValidationError(CommandHelp.line("help.paper.ending"))
    }
  }

  /// Nothing for a page of the handbook.
  private var needs: Paper.Need? { page.paper?.entry.needs }

  private var needsReference: Bool {
    switch needs {
    case .caseFile, .socialReport, .assignment: true
    case .list, .cases, .copies, .day, .week, .office, nil: false
    }
  }

  /// Whether a filter says what is on it.
  private var hasFilter: Bool {
    switch needs {
    case .list, .cases, .copies: true
    case .caseFile, .socialReport, .assignment, .day, .week, .office, nil: false
    }
  }

  /// - Parameter needs: of the papers that the sentence names.
  private func refusal(_ sentence: TextKey, _ needs: Set<Paper.Need>) -> ValidationError {
    let names = Paper.allCases.filter { needs.contains($0.entry.needs) }.map(\.rawValue)
    return ValidationError(
      CommandHelp.wording.text(sentence, names.joined(separator: ", ")))
  }

  func run() throws {
    switch page {
    case .handbook(let document):
      try write(try bytes(of: document, options.wording(.current())))
    case .paper(let paper):
      let workplace = try Workplace(options)
      let maker = PaperMaker(workplace: workplace, limit: limit)
      var request = PaperRequest(paper, of: try subject(of: paper, in: workplace))
      request.isLandscape = landscape
      request.hasDecisionLines = decisions
      request.isByDistrict = byDistrict
      try write(try maker.bytes(request, path: output ?? "paper.txt"))
      if let output { Output.note(workplace.wording.text(.written, output)) }
    }
  }

  /// A page of the handbook as it is kept there, or as PDF where the file is to be one.
  private func bytes(
    of document: PrintedPage.Handbook, _ wording: Wording
  ) throws -> [UInt8] {
    let markdown = document.markdown(wording)
    guard output?.hasSuffix(".pdf") == true else { return Array(markdown.utf8) }
    return try HandbookPaper(markdown: markdown, wording: wording).pdf()
  }

  /// To the file, or as text to standard output.
  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return try Output.bytes(bytes) }
    try WholeFile(path: output, replaces: overwriting.force).write(bytes)
  }

  private func subject(
    of paper: Paper, in workplace: Workplace
  ) throws -> PaperRequest.Subject {
    let reference = reference ?? ""
    switch paper.entry.needs {
    case .list(.cases): return .rows(try workplace.query(filter: filter, order: order))
    case .list(let list): return .rows(try workplace.workQuery(list, filter: filter))
    case .cases:
      let query = try workplace.query(filter: filter, order: nil)
      return .files(try workplace.rows(query, limit: limit).compactMap { $0.caseRow?.id })
    case .copies:
      let query = try workplace.query(filter: filter, order: nil)
      return .copies(of: query.filter, copies ?? 1)
    case .caseFile: return .caseFile(try workplace.caseID(reference), of: reference)
    case .socialReport: return try latestReport(in: workplace)
    case .assignment: return .assignment(try workplace.assignmentID(reference), of: reference)
    case .day: return .day(try workplace.day(day) ?? workplace.today, ofEverybody: all)
    case .week: return .week(of: try workplace.day(day) ?? workplace.today)
    case .office: return .office
    }
  }

  private func latestReport(in workplace: Workplace) throws -> PaperRequest.Subject {
    let id = try workplace.caseID(reference ?? "")
    let detail = try workplace.caseDetail(id)
    guard let report = detail.work.reports.first else {
      throw CommandFailure.noReport(reference ?? "")
    }
    return .socialReport(report.id, of: detail.reference)
  }
}

extension TextKey {
  fileprivate static let written = TextKey("command.written")
}
