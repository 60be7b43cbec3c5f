import Exchange
import Foundation
import Guardianship
import Register
import Screens
import Sheets
import Wording

extension DeskRuntime {
  /// Imports, papers and exports: what touches files or the printer.
  func performWithFiles(_ effect: Effect, in workplace: Workplace) throws {
    switch effect {
    case .previewImport(let request): beginImport(request, dryRun: true, in: workplace)
    case .runImport(let request): beginImport(request, dryRun: false, in: workplace)
    case .cancelWork:
      if worker.isBusy { worker.cancel() } else { receive(.cancelled) }
    case .previewPaper(let request, let columns):
      let pages = try PaperMaker(workplace: workplace).pages(request, columns: columns)
      receive(.paperPages(request, pages))
    case .savePaper(let request, let path, let replacing):
      let bytes = try PaperMaker(workplace: workplace).bytes(request, path: path)
      try save(bytes, path: path, replacing: replacing)
    case .printPaper(let request):
      try Printer(environment: host.environment).print(
        try PaperMaker(workplace: workplace).pdf(request))
      receive(.printed)
    case .saveList(let request, let replacing):
      try save(try export(request, in: workplace), path: request.path, replacing: replacing)
    default: break
    }
  }

  /// Answers with the path as it was typed: by that the screen knows its question again.
  private func save(_ bytes: [UInt8], path: String, replacing: Bool) throws {
    let expanded = RegisterLocation.expanded(path, host.environment)
    do {
      try WholeFile(path: expanded, replaces: replacing).write(bytes)
      receive(.saved(path: path))
    } catch WritingFailure.fileExists {
      receive(.fileExists(path: path))
    }
  }

  /// Rows of a list as bytes of the kind that the ending of the path names.
  private func export(_ request: ListExport, in workplace: Workplace) throws -> [UInt8] {
    let query = request.query
    let rows = try workplace.rows(query, request.selection)
    let file = ExportedList(
      query: query, path: request.path, role: workplace.user.role, stamp: HostEnvironment.now(),
      wording: workplace.wording)
    guard query.list == .cases, file.format == .json else { return try file.bytes(rows) }
    return try file.bytes(try workplace.naming(rows.compactMap(\.caseRow), on: query.asOf))
  }

  /// Reads the list beside the desk, on a connection of its own.
  private func beginImport(_ request: ImportRequest, dryRun: Bool, in workplace: Workplace) {
    guard let register = workplace.register.path else { return }
    var expanded = request
    let environment = host.environment
    expanded.path = RegisterLocation.expanded(request.path, environment)
    expanded.rejects = request.rejects.map { RegisterLocation.expanded($0, environment) }
    expanded.mapping = request.mapping.map { RegisterLocation.expanded($0, environment) }
    let work = ImportWork(
      register: register, user: workplace.userID, today: workplace.today,
      wording: workplace.wording, typedPath: request.path, request: expanded, isDryRun: dryRun)
    worker.begin { work.run(channel: $0) }
  }
}
