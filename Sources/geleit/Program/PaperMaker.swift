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
    guard path.hasSuffix(".txt") else { return try pdf(request) }
    return Array(TextPaper(try manuscript(request, imprint())).text.utf8)
  }

  func pdf(_ request: PaperRequest) throws -> [UInt8] {
    let (imprint, typesetter) = (imprint(), try typesetter())
    return try document(request, imprint, typesetter).pdf(
      created: imprint.created, with: typesetter)
  }

  /// The pages that would be printed, in lines of characters for a window of so many columns.
  func pages(_ request: PaperRequest, columns: Int) throws -> [[String]] {
    try document(request, imprint(), typesetter()).preview(columns: columns)
  }

  private func typesetter() throws -> Typesetter {
    try Typesetter.prepare()
    return Typesetter()
  }

  private func document(
    _ request: PaperRequest, _ imprint: Imprint, _ typesetter: Typesetter
  ) throws -> Document {
    Document(
      try manuscript(request, imprint),
      orientation: request.isLandscape ? .landscape : .portrait, typesetter: typesetter)
  }

  private func manuscript(_ request: PaperRequest, _ imprint: Imprint) throws -> Manuscript {
    switch request.subject {
    case .list(let query, let selection):
      Manuscript(
        try list(query, selection), hasDecisionLines: request.hasDecisionLines,
        words: PaperWords(wording),
        imprint: imprint)
    case .caseSheet(let id):
      Manuscript(try record(id), words: PaperWords(wording), imprint: imprint)
    }
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
}
