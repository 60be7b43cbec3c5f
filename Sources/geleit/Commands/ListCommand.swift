import ArgumentParser
import Exchange
import Foundation
import Guardianship
import Register
import Sheets
import Wording

/// `geleit list cases`: the rows of a filter as a table, CSV or JSON.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandHelp.line("help.list"))

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case cases
    case deadlines
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case csv
    case json
  }

  enum Columns: String, ExpressibleByArgument, CaseIterable {
    case list
    case all
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.list.kind")) var kind: Kind
  @Option(help: .text("help.filter")) var filter: String?
  @Option(help: .text("help.order")) var order: String?
  @Option(help: .text("help.limit")) var limit: Int?
  @Flag(help: .text("help.all")) var all = false
  @Option(help: .text("help.columns", value: "list|all")) var columns = Columns.list
  @Option(help: .text("help.format", value: "table|csv|json")) var format = Format.table

  /// Rows of a table for reading; CSV and JSON are for other programs and hold every row.
  static let tableLimit = 100

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(CommandHelp.line("help.limit.invalid")) }
    if kind == .deadlines, format == .csv {
      throw ValidationError(CommandHelp.line("help.list.onlyCases"))
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    let query = try workplace.query(filter: filter, order: try CaseOrder(option: order))
    if kind == .deadlines { return try writeDeadlines(query, in: workplace) }
    switch format {
    case .table: try writeTable(query, in: workplace)
    case .csv where columns == .all: try writeCatalogue(query, in: workplace)
    case .csv: try writeCSV(query, in: workplace)
    case .json: try writeJSON(query, in: workplace)
    }
  }
}

extension CaseOrder {
  /// `name`, or `-reviewOn` for the other way round.
  init(option: String?) throws {
    guard let option else {
      self = .byName
      return
    }
    let descending = option.hasPrefix("-")
    let word = descending ? String(option.dropFirst()) : option
    guard let key = Key.allCases.first(where: { $0.rawValue.lowercased() == word.lowercased() })
    else {
      throw CommandFailure.unknownOrder(option, possible: Key.allCases.map(\.rawValue))
    }
    self = CaseOrder(key, descending: descending)
  }
}
