import Foundation
import Guardianship
import Papers
import Register
import Screens
import Sheets
import Wording

/// Makes the papers of a workplace: the same sheet as PDF, as plain text and as preview.
struct PaperMaker {
  let workplace: Workplace
  /// Rows of a list at the most; nothing for all.
  var limit: Int?

  private var wording: Wording { workplace.wording }

  /// The bytes of a file: plain text where the path ends in `.txt`, else PDF.
  func bytes(_ request: PaperRequest, path: String) throws -> [UInt8] {
    if path.hasSuffix(".txt") { return Array(try text(request, linesPerPage: nil).text.utf8) }
    let imprint = imprint()
    let typesetter = Typesetter()
    let document: Document
    switch request.subject {
    case .list(let query, let selection):
      document = Document(
        try list(query, selection), form: form(request), words: words, imprint: imprint,
        typesetter: typesetter)
    case .caseSheet(let id):
      document = Document(
        RecordPaper(try record(id)), form: form(request), words: words, imprint: imprint,
        typesetter: typesetter)
    }
    return try document.pdf(created: imprint.created, with: typesetter)
  }

  /// The pages as the desk previews them.
  func pages(_ request: PaperRequest) throws -> [[String]] {
    try text(request, linesPerPage: PaperMaker.previewLines).pages
  }

  private static let previewLines = 60

  private func text(_ request: PaperRequest, linesPerPage: Int?) throws -> TextPaper {
    switch request.subject {
    case .list(let query, let selection):
      TextPaper(
        try list(query, selection), form: form(request), words: words, imprint: imprint(),
        linesPerPage: linesPerPage)
    case .caseSheet(let id):
      TextPaper(
        RecordPaper(try record(id)), words: words, imprint: imprint(), linesPerPage: linesPerPage)
    }
  }

  private func form(_ request: PaperRequest) -> PaperForm {
    PaperForm(
      orientation: request.isLandscape ? .landscape : .portrait,
      hasDecisionLines: request.hasDecisionLines)
  }

  // MARK: - What is on them

  /// The rows that the screen shows, in its order.
  func list(_ query: CaseQuery, _ selection: CaseSelection) throws -> Sheet {
    let rows = try workplace.rows(query, selection, limit: limit)
    let total = try selection == .all ? workplace.register.counts(query).matching : rows.count
    return Sheet(
      cases: rows, columns: CaseColumn.list, style: .paper, query: query, total: total,
      office: workplace.office.name, wording: wording)
  }

  private func record(_ id: Case.ID) throws -> RecordSheet {
    guard let detail = try workplace.register.detail(id) else {
      throw CommandFailure.refused(.notFound("\(id.rawValue)"))
    }
    return RecordSheet(
      case: detail, asOf: workplace.today, office: workplace.office.name, wording: wording)
  }

  private func imprint() -> Imprint {
    let now = Surroundings.now()
    let time = wording.moment(now, secondsFromUTC: Surroundings.secondsFromUTC())
    return Imprint(name: workplace.user.name, time: time, created: now)
  }

  private var words: PaperWords {
    let wording = wording
    return PaperWords(
      asOf: { wording.asOf($0) }, filter: wording.filterLabel, noFilter: wording.noFilter,
      order: wording.orderLabel, rows: { wording.rows($0, of: $1) }, noRows: wording.noRows,
      printed: { wording.printed(by: $0, at: $1) }, confidentiality: wording.confidentiality,
      page: { wording.page($0, of: $1) }, note: wording.noteLabel,
      decision: wording.decisionLabel)
  }
}
