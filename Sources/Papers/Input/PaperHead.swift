import Sheets

/// The facts that stand on every page, already in words.
struct PaperHead: Sendable {
  let office: String
  let title: String
  let facts: [String]
  /// What a loose page of a record is about, for every page after the first.
  let running: String?
  let confidentiality: String
  let printed: String
  let page: @Sendable (_ page: Int, _ pages: Int) -> String
  let continued: @Sendable (_ title: String) -> String

  /// The number of a page, on further pages behind what the paper is about, which is shortened to
  /// what fits.
  func numbered(
    page number: Int, of count: Int, where fits: (String) -> Bool = { _ in true }
  ) -> String {
    let words = page(number, count)
    guard number > 1, let running else { return words }
    return "\(running.shortened { fits("\($0) · \(words)") }) · \(words)"
  }

  init(_ sheet: Sheet, words: PaperWords, imprint: Imprint) {
    self.init(
      office: sheet.office, title: sheet.title,
      facts: [
        words.asOf(sheet.asOf),
        sheet.isMarked && sheet.rows.count < sheet.total
          ? words.marked(sheet.rows.count, sheet.total)
          : words.rows(sheet.rows.count, sheet.total),
        "\(words.filter): \(sheet.filter.isBlank ? words.noFilter : sheet.filter)",
        "\(words.order): \(sheet.order.orDash)",
      ], words: words, imprint: imprint)
  }

  init(_ record: RecordSheet, words: PaperWords, imprint: Imprint) {
    self.init(
      office: record.office, title: record.title, facts: [words.asOf(record.asOf)],
      running: [record.title, record.about].compactMap(\.self).joined(separator: " · "),
      words: words, imprint: imprint)
  }

  private init(
    office: String, title: String, facts: [String], running: String? = nil, words: PaperWords,
    imprint: Imprint
  ) {
    self.office = office.printable
    self.title = title.printable
    self.facts = facts.map { $0.printable.replacing("\n", with: " ") }
    self.running = running?.printable.replacing("\n", with: " ")
    confidentiality = words.confidentiality.printable
    printed = words.printed(imprint.name, imprint.time).printable
    page = words.page
    continued = words.continued
  }
}
