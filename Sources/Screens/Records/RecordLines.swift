import Guardianship
import Sheets
import TerminalKit
import Wording

/// A record sheet as lines of a given width: the head first, then its sections.
struct RecordLines {
  let width: Int
  private(set) var lines: [RecordLine] = []

  static let margin = 3
  var room: Int { max(10, width - RecordLines.margin - 1) }

  /// - Parameter head: the records of the lines of the head.
  init(_ sheet: RecordSheet, head: [RecordReference], width: Int) {
    self.width = max(20, width)
    for (index, text) in sheet.head.enumerated() {
      let record = head.indices.contains(index) ? head[index] : nil
      for (place, part) in text.wrapped(to: self.width - 3).enumerated() {
        let lead = place == 0 ? " " : "   "
        lines.append(
          RecordLine(text: StyledLine(lead + part, index == 0 ? .heading : .normal), record: record)
        )
      }
    }
    for section in sheet.sections { add(section) }
  }

  private mutating func add(_ section: RecordSheet.Section) {
    let isEmpty = section.blocks.allSatisfy { $0.isEmpty }
    start(section.key, section.title, isEmpty: isEmpty)
    let pairs = section.blocks.flatMap(\.pairs)
    let labels = min(pairs.map { displayWidth(of: $0.label) }.max() ?? 0, room / 2)
    for block in section.blocks {
      switch block {
      case .pairs(let pairs): for pair in pairs { add(pair, labels: labels, section.key) }
      case .paragraph(let text): add(text, in: section.key)
      case .table(let table): add(table, in: section.key)
      case .notes: continue
      }
    }
  }

  /// Begins a section with its title; an empty one says so beside it.
  mutating func start(_ key: String, _ title: String, isEmpty: Bool) {
    if !lines.isEmpty { lines.append(RecordLine(text: "", section: lines.last?.section)) }
    var spans = [Span(" " + title, .heading)]
    if isEmpty { spans.append(Span("  –", .dimmed)) }
    lines.append(RecordLine(text: StyledLine(spans), section: key, title: title))
  }

  private mutating func add(_ pair: RecordSheet.Pair, labels: Int, _ section: String) {
    let label = pair.label.cut(to: labels).padded(to: labels)
    for (index, text) in pair.value.wrapped(to: max(8, room - labels - 2)).enumerated() {
      let lead = index == 0 ? label : String(repeating: " ", count: labels)
      let line = StyledLine([
        Span(RecordLines.indent + lead + "  ", .dimmed), Span(text, RecordLines.role(pair.value)),
      ])
      lines.append(RecordLine(text: line, section: section, record: pair.record))
    }
  }

  /// Adds a text over the width of the section.
  mutating func add(
    _ text: String, in section: String, record: RecordReference? = nil, role: Role? = nil,
    indent: Int = 0
  ) {
    let lead = RecordLines.indent + String(repeating: " ", count: indent)
    for part in text.wrapped(to: room - indent) {
      let line = StyledLine(lead + part, role ?? RecordLines.role(text))
      lines.append(RecordLine(text: line, section: section, record: record))
    }
  }

  private mutating func add(_ table: RecordSheet.Table, in section: String) {
    let layout = RecordTableLayout(table, room: room)
    for head in layout.head {
      lines.append(
        RecordLine(text: StyledLine(RecordLines.indent + head, .dimmed), section: section))
    }
    for row in table.rows {
      for text in layout.lines(of: row) {
        lines.append(
          RecordLine(
            text: StyledLine(RecordLines.indent + text, RecordLines.role(row)), section: section,
            record: row.record, deadline: row.deadline))
      }
    }
  }

  private static let indent = String(repeating: " ", count: margin)

  /// A value that needs attention begins with its sign.
  private static func role(_ row: RecordSheet.Row) -> Role {
    row.cells.contains { $0.hasPrefix("! ") } ? .warning : .normal
  }

  private static func role(_ text: String) -> Role { text.hasPrefix("! ") ? .warning : .normal }
}

extension RecordSheet.Block {
  fileprivate var pairs: [RecordSheet.Pair] {
    if case .pairs(let pairs) = self { pairs } else { [] }
  }

  fileprivate var isEmpty: Bool {
    switch self {
    case .pairs(let pairs): pairs.isEmpty
    case .paragraph: false
    case .table(let table): table.rows.isEmpty
    case .notes: true
    }
  }
}
