import Guardianship
import Sheets

@testable import Papers

/// Invented lists and records, the words they are printed with, and a way to read a page.
enum Samples {
  static let asOf = Day(number: 20_778)

  static let words = PaperWords(
    asOf: { "Stand \(text($0))" }, filter: "Filter", noFilter: "alle", order: "Sortierung",
    rows: { $0 == $1 ? "\($1) Fälle" : "\($0) von \($1) Fällen" },
    marked: { "\($0) markierte von \($1) Fällen" },
    noRows: "Keine Fälle zu diesem Filter.",
    printed: { "gedruckt von \($0) am \($1)" },
    confidentiality: "Vertraulich – Sozialdaten",
    page: { "Seite \($0) von \($1)" }, continued: { "\($0) (weiter)" },
    withoutEntries: { "Ohne Einträge: " + $0.joined(separator: ", ") },
    note: "Notiz", decision: "entschieden")

  static let imprint = Imprint(
    name: "Pohl", time: "21.11.2026, 14:05", created: Instant(seconds: 1_795_266_300))

  static let columns = [
    Sheet.Column(
      key: "fileNumber", title: "Aktenzeichen", minimumWidth: 12, idealWidth: 16, dropOrder: 0),
    Sheet.Column(key: "name", title: "Name", minimumWidth: 14, idealWidth: 26, dropOrder: 0),
    Sheet.Column(key: "born", title: "geb.", minimumWidth: 10, idealWidth: 10, dropOrder: 4),
    Sheet.Column(
      key: "district", title: "Stadtteil", minimumWidth: 8, idealWidth: 14, dropOrder: 6),
    Sheet.Column(key: "status", title: "Status", minimumWidth: 8, idealWidth: 10, dropOrder: 5),
    Sheet.Column(
      key: "guardian", title: "Betreuer", minimumWidth: 12, idealWidth: 22, dropOrder: 1),
    Sheet.Column(
      key: "guardianKind", title: "Art", minimumWidth: 5, idealWidth: 14, dropOrder: 3),
    Sheet.Column(
      key: "reviewOn", title: "Überprüfung", minimumWidth: 10, idealWidth: 11, dropOrder: 2),
    Sheet.Column(
      key: "caseworker", title: "SB", minimumWidth: 5, idealWidth: 10, dropOrder: 7),
  ]

  private static let families = [
    "Becker", "Çelik", "Graf von Berg", "Müller-Lüdenscheidt", "Nowak", "Schröder", "Öztürk",
    "Ivanova",
  ]
  private static let given = ["Hans", "Ayşe", "Uwe", "Renate Elfriede", "Karin", "Björk", "Igor"]
  private static let districts = [
    "Merken", "Grüngürtel", "Nord-Düren", "Arnoldsweiler", "Birkesdorf", "Echtz",
  ]
  private static let kinds = ["ehrenamtlich", "Berufsbetreuer", "Vereinsbetreuer", "–"]

  /// The day as it stands in German lists.
  static func text(_ day: Day) -> String {
    let two = { (part: Int) in part < 10 ? "0\(part)" : "\(part)" }
    return "\(two(day.dayOfMonth)).\(two(day.month)).\(day.year)"
  }

  static func row(_ index: Int) -> [String] {
    let guardian = "\(families[(index * 5 + 3) % 8]), \(given[(index * 3 + 1) % 7])"
    return [
      "\(index * 7 % 60 + 1) XVII \(index * 37 % 980 + 1)/\(10 + index % 17)",
      "\(families[index % 8]), \(given[index % 7])",
      text(Day(number: -10_000 + index * 97 % 20_000)), districts[index % 6],
      index % 9 == 0 ? "beendet" : "laufend", index % 4 == 3 ? "– niemand –" : guardian,
      kinds[index % 4], text(Day(number: 20_800 + index * 13 % 2_000)),
      ["Pohl", "Lenzen", "Dohmen"][index % 3],
    ]
  }

  static func sheet(
    rows: [[String]], columns: [Sheet.Column] = columns, total: Int? = nil,
    filter: String = "Status laufend; Stadtteil Merken"
  ) -> Sheet {
    Sheet(
      title: "Fallliste", office: "Betreuungsbehörde der Stadt Düren", asOf: asOf, filter: filter,
      order: "Name, aufsteigend", columns: columns, rows: rows, total: total ?? rows.count)
  }

  static func sheet(count: Int, total: Int? = nil) -> Sheet {
    sheet(rows: (0..<count).map(row), total: total)
  }

  static let twoColumns = [
    Sheet.Column(key: "name", title: "Name", minimumWidth: 10, idealWidth: 30, dropOrder: 0),
    Sheet.Column(
      key: "count", title: "Fälle", alignment: .trailing, minimumWidth: 5, idealWidth: 5,
      dropOrder: 0),
  ]
}

extension Document {
  init(
    _ sheet: Sheet, _ orientation: PageOrientation = .landscape, decisions: Bool = false
  ) {
    self.init(
      Manuscript(
        sheet, hasDecisionLines: decisions, words: Samples.words, imprint: Samples.imprint),
      orientation: orientation, typesetter: Typesetter())
  }

  init(_ record: RecordSheet, _ density: Density = .airy) {
    self.init(
      Manuscript(record, density: density, words: Samples.words, imprint: Samples.imprint),
      orientation: .portrait, typesetter: Typesetter())
  }

  /// The lines of a page from top to bottom, then left to right.
  func lines(page: Int) -> [Line] {
    pages[page].marks.compactMap { mark in if case .line(let line) = mark { line } else { nil } }
      .sorted { ($0.baseline, $0.x) < ($1.baseline, $1.x) }
  }

  func texts(page: Int) -> [String] { lines(page: page).map(\.text) }

  /// The words of all pages in the order of the lines.
  var printedWords: [String] {
    pages.indices.map { texts(page: $0).joined(separator: " ") }.joined(separator: " ")
      .split(separator: " ").map(String.init)
  }

  /// Every page as text, lines of one height beside each other.
  var transcript: String {
    pages.indices.map { page in
      var rows: [(Double, [String])] = []
      for line in lines(page: page) {
        if let last = rows.last, abs(last.0 - line.baseline) < 0.5 {
          rows[rows.count - 1].1.append(line.text)
        } else {
          rows.append((line.baseline, [line.text]))
        }
      }
      return rows.map { $0.1.joined(separator: " | ") }.joined(separator: "\n") + "\n"
    }
    .joined(separator: "-- page --\n")
  }
}
