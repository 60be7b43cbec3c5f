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
    try request.paper.check(for: workplace.user.role)
    switch try content(of: request) {
    case .rows(let sheet, let use):
      return [
        Manuscript(
          sheet, hasDecisionLines: request.hasDecisionLines, words: PaperWords(wording, for: use),
          imprint: imprint)
      ]
    case .records(let sheets, let use, let density):
      let words = PaperWords(wording, for: use)
      return sheets.map { Manuscript($0, density: density, words: words, imprint: imprint) }
    }
  }

  /// A record in lines of 80 columns, for terminals and mail.
  func text(_ sheet: RecordSheet) -> String {
    TextPaper(Manuscript(sheet, words: PaperWords(wording, for: .cases), imprint: imprint())).text
  }

  private func imprint() -> Imprint {
    let now = HostEnvironment.now()
    let time = wording.moment(now, secondsFromUTC: HostEnvironment.secondsFromUTC(at: now))
    return Imprint(name: workplace.user.name, time: time, created: now)
  }
}
