import Guardianship
import Papers
import Sheets
import Wording

/// A page of the handbook that the program writes itself, as PDF.
struct HandbookPaper {
  /// Headings, paragraphs and tables, as `KeyList` and `RuleTable` write them.
  let markdown: String
  let wording: Wording

  func pdf() throws -> [UInt8] {
    let host = HostEnvironment.current()
    let now = HostEnvironment.now()
    let imprint = Imprint(
      name: host.account,
      time: wording.moment(now, secondsFromUTC: HostEnvironment.secondsFromUTC(at: now)),
      created: now)
    try Typesetter.prepare()
    let typesetter = Typesetter()
    let manuscript = Manuscript(
      sheet, density: .dense, words: PaperWords(wording, for: .handbook), imprint: imprint)
    let isWide = sheet.widestTable > HandbookPaper.columnsUpright
    return try Document(
      manuscript, orientation: isWide ? .landscape : .portrait, typesetter: typesetter
    ).pdf(created: now, with: typesetter)
  }

  /// Columns that fit on an upright page.
  private static let columnsUpright = 6

  /// The sections by their headings; a heading inside a section stands behind that of the section.
  var sheet: RecordSheet {
    var (title, heading, lead) = ("", "", [String]())
    var sections: [RecordSheet.Section] = []
    func begin(_ title: String) {
      sections.append(RecordSheet.Section(key: "\(sections.count)", title: title, blocks: []))
    }
    for part in markdown.split(separator: "\n\n") {
      let text = String(part.replacing("`", with: ""))
      if text.hasPrefix("### ") {
        let inner = String(text.dropFirst(4))
        if sections.last?.blocks.isEmpty == true { sections.removeLast() }
        begin(inner == heading ? heading : "\(heading) · \(inner)")
      } else if text.hasPrefix("## ") {
        heading = String(text.dropFirst(3))
        begin(heading)
      } else if text.hasPrefix("# ") {
        title = String(text.dropFirst(2))
      } else if text.hasPrefix("|") {
        if sections.isEmpty { begin(title) }
        sections.add(table(text))
      } else if sections.isEmpty {
        lead.append(text)
      } else {
        sections.add(.paragraph(text))
      }
    }
    return RecordSheet(
      title: title, office: "Geleit", asOf: HostEnvironment.today(), head: lead,
      sections: sections)
  }

  /// Its first line are the headings, its second only rules it off.
  private func table(_ text: String) -> RecordSheet.Block {
    var lines = text.split(separator: "\n").map { line in
      line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false)
        .map { String($0) }
    }
    let titles = lines.removeFirst()
    lines.removeFirst()
    let columns = titles.indices.map { index in
      let widest = lines.map { $0[index].count }.max() ?? 0
      return Sheet.Column(
        key: "\(index)", title: titles[index], minimumWidth: min(widest, 10),
        idealWidth: min(widest, 36), dropOrder: 0)
    }
    return .table(
      RecordSheet.Table(columns: columns, rows: lines.map { RecordSheet.Row(cells: $0) }))
  }
}

extension [RecordSheet.Section] {
  /// Another block in the last of them.
  fileprivate mutating func add(_ block: RecordSheet.Block) {
    guard let last = popLast() else { return }
    append(
      RecordSheet.Section(key: last.key, title: last.title, blocks: last.blocks + [block]))
  }
}

extension RecordSheet {
  fileprivate var widestTable: Int {
    sections.flatMap(\.blocks).map { block in
      if case .table(let table) = block { table.columns.count } else { 0 }
    }.max() ?? 0
  }
}
