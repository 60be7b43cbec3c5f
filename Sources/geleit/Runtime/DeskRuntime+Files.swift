import Exchange
import Foundation
import Guardianship
import Register
import Screens
import Sheets
import Wording

extension DeskRuntime {
  /// Papers and exports: what touches files or the printer.
  ///
  /// - Returns: nothing where the printer answers later.
  func answer(_ request: FileRequest, in workplace: Workplace) throws -> Reply? {
    let maker = PaperMaker(workplace: workplace)
    switch request {
    case .preview(let paper, let columns):
      return .paperPages(paper, try maker.pages(paper, columns: columns))
    case .print(let paper):
      let (bytes, printer) = (try maker.pdf(paper), try Printer(environment: host.environment))
      worker.begin(.file(request)) { _ in
        do { try printer.print(bytes) } catch { return .failure(Geleit.sentence(for: error)) }
        return .printed
      }
      return nil
    case .savePaper(let paper, let path, let replacing):
      return try save(try maker.bytes(paper, path: path), path: path, replacing: replacing)
    case .saveList(let request, let replacing):
      return try save(try export(request, in: workplace), path: request.path, replacing: replacing)
    }
  }

  /// Answers with the path as it was typed: by that the screen knows its question again.
  private func save(_ bytes: [UInt8], path: String, replacing: Bool) throws -> Reply {
    let expanded = RegisterLocation.expanded(path, host.environment)
    do {
      try WholeFile(path: expanded, replaces: replacing).write(bytes)
      return .saved(path: path)
    } catch WritingFailure.fileExists {
      return .fileExists(path: path)
    }
  }

  /// Rows of a list as bytes of the kind that the ending of the path names.
  private func export(_ request: ListExport, in workplace: Workplace) throws -> [UInt8] {
    let query = request.query
    let rows = try workplace.rows(query, request.selection)
    let file = try ExportedList(
      query: query, path: request.path, role: workplace.user.role, stamp: HostEnvironment.now(),
      register: workplace.register.identifier(), wording: workplace.wording)
    guard query.list == .cases, file.format == .json else { return try file.bytes(rows) }
    return try file.bytes(try workplace.naming(rows.compactMap(\.caseRow), on: query.asOf))
  }

  /// Begins work beside the desk, or gives it up.
  func begin(_ work: LongWork, in workplace: Workplace) -> Reply? {
    switch work {
    case .previewImport where worker.isImporting, .runImport where worker.isImporting:
      return .failure(workplace.wording[TextKey("import.isRunning")])
    case .previewImport(let request): beginImport(work, request, dryRun: true, in: workplace)
    case .runImport(let request): beginImport(work, request, dryRun: false, in: workplace)
    case .cancel:
      guard worker.isImporting else { return .cancelled }
      worker.cancelImport()
    }
    return nil
  }

  /// Reads the list beside the desk, on a connection of its own.
  private func beginImport(
    _ asked: LongWork, _ request: ImportRequest, dryRun: Bool, in workplace: Workplace
  ) {
    guard let register = workplace.register.path else { return }
    var expanded = request
    let environment = host.environment
    expanded.path = RegisterLocation.expanded(request.path, environment)
    expanded.rejects = request.rejects.map { RegisterLocation.expanded($0, environment) }
    expanded.mapping = request.mapping.map { RegisterLocation.expanded($0, environment) }
    let work = ImportWork(
      register: register, user: workplace.userID, today: workplace.today,
      wording: workplace.wording, typedPath: request.path, request: expanded, isDryRun: dryRun)
    worker.begin(.work(asked)) { work.run(channel: $0) }
  }
}
