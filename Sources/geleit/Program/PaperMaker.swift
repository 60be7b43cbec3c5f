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

  var wording: Wording { workplace.wording }

  /// The bytes of a file: plain text where the path ends in `.txt`, else PDF.
  func bytes(_ request: PaperRequest, path: String) throws -> [UInt8] {
    guard path.hasSuffix(".txt") else { return try pdf(request) }
    let papers = try manuscripts(request, imprint()).map { TextPaper($0).text }
    return Array(papers.joined(separator: "\n").utf8)
  }

  func pdf(_ request: PaperRequest) throws -> [UInt8] {
    let (imprint, typesetter) = (imprint(), try typesetter())
    return try documents(request, imprint, typesetter).pdf(
      created: imprint.created, with: typesetter)
  }

  /// The pages that would be printed, in lines of characters for a window of so many columns.
  func pages(_ request: PaperRequest, columns: Int) throws -> [[String]] {
    try documents(request, imprint(), typesetter()).flatMap { $0.preview(columns: columns) }
  }

  private func typesetter() throws -> Typesetter {
    try Typesetter.prepare()
    return Typesetter()
  }

  private func documents(
    _ request: PaperRequest, _ imprint: Imprint, _ typesetter: Typesetter
  ) throws -> [Document] {
    try manuscripts(request, imprint).map { manuscript in
      Document(
        manuscript, orientation: request.isLandscape ? .landscape : .portrait,
        typesetter: typesetter)
    }
  }

  /// One for each copy that says which it is, else a single one.
  ///
  /// - Throws: `Refusal.notSeen` where the user's role does not see what is on the paper.
  private func manuscripts(_ request: PaperRequest, _ imprint: Imprint) throws -> [Manuscript] {
    func rows(_ sheet: Sheet, _ use: PaperWords.Use) -> [Manuscript] {
      [
        Manuscript(
          sheet, hasDecisionLines: request.hasDecisionLines, words: PaperWords(wording, for: use),
          imprint: imprint)
      ]
    }
    func record(
      _ sheets: RecordSheet..., use: PaperWords.Use = .cases, density: Density = .airy
    ) -> [Manuscript] {
      copies(sheets, use, density)
    }
    func copies(
      _ sheets: [RecordSheet], _ use: PaperWords.Use, _ density: Density = .airy
    ) -> [Manuscript] {
      sheets.map {
        Manuscript(
          $0, density: density, words: PaperWords(wording, for: use), imprint: imprint)
      }
    }
    try request.subject.check(for: workplace.user.role)
    return switch request.subject {
    case .list(let query, let selection): rows(try list(query, selection), .cases)
    case .work(let query): rows(try list(query), .entries)
    case .caseSheet(let id): record(try caseSheet(id))
    case .handover(let ids): record(try handover(ids))
    case .visits(let day, let ofEverybody): record(try visits(day, ofEverybody: ofEverybody))
    case .socialReport(let id, let reference):
      record(try socialReport(id, of: reference), use: .letter)
    case .proposal(let id, _): record(try workplace.sheet(of: id), use: .letter)
    case .reviewList: record(try reviewList(), density: .dense)
    case .volunteers(let filter): rows(try volunteers(filter), .entries)
    case .load: record(try load())
    case .searches(let filter, let count): copies(try searches(filter, copies: count), .handout)
    }
  }

  func imprint() -> Imprint {
    let now = Surroundings.now()
    let time = wording.moment(now, secondsFromUTC: Surroundings.secondsFromUTC())
    return Imprint(name: workplace.user.name, time: time, created: now)
  }
}
