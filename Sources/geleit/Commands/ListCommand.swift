public import ArgumentParser
public import Guardianship
import Register
import Wording

/// `geleit list KIND`: the rows of a filter as a table or for other programs.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandHelp.line("help.list"))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case csv
    case json
    case ics
  }

  enum Columns: String, ExpressibleByArgument, CaseIterable {
    case list
    case all
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.list.kind")) var list: ListName
  @Option(help: .text("help.filter")) var filter: String?
  @Option(help: .text("help.order")) var order: String?
  @Option(help: .text("help.limit")) var limit: Int?
  @Flag(help: .text("help.all")) var all = false
  @Option(help: .text("help.columns", value: "list|all")) var columns = Columns.list
  @Option(help: .text("help.format", value: "table|csv|json|ics")) var format = Format.table
  @Flag(help: .text("help.list.names")) var names = false

  /// Rows of a table for reading; the other forms are for other programs and hold every row.
  static let tableLimit = 100

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(CommandHelp.line("help.limit.invalid")) }
    if format == .ics, list != .deadlines, list != .calendar {
      throw ValidationError(CommandHelp.line("help.list.onlyDays"))
    }
    if names, format != .ics { throw ValidationError(CommandHelp.line("help.list.namesOnlyICS")) }
    if order != nil, list != .cases {
      throw ValidationError(CommandHelp.line("help.list.orderOnlyCases"))
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    guard list == .cases, format == .csv, columns == .all else {
      return try write(list, in: workplace)
    }
    // The import catalogue holds addresses, wishes and remarks.
    try workplace.checkSeesWholeCases()
    try writeCatalogue(try workplace.query(filter: filter, order: order), in: workplace)
  }
}

extension ListName: ExpressibleByArgument {
  public init?(argument: String) {
    guard let list = ListName.allCases.first(where: { $0.word == argument }) else { return nil }
    self = list
  }

  public static var allValueStrings: [String] { allCases.map(\.word) }

  /// Whether a command shows only what is open unless somebody says otherwise; the others are records
  /// and listed whole.
  var isWork: Bool { ![.cases, .guardians, .assignments].contains(self) }
}

extension ListOrder {
  /// `name`, or `-reviewOn` for the other way round.
  init(option: String?, of keys: [Key]) throws {
    guard let option else {
      self = .byName
      return
    }
    let descending = option.hasPrefix("-")
    let word = descending ? String(option.dropFirst()) : option
    guard let key = keys.first(where: { $0.rawValue.lowercased() == word.lowercased() })
    else {
      throw CommandFailure.unknownOrder(option, possible: keys.map(\.rawValue))
    }
    self = ListOrder(key, descending: descending)
  }
}
