/// Fills pages of lines: head, body, foot. Keeps the same promises as `Paginator`.
struct TextPaginator {
  private let head: [String]
  private let facts: PaperHead
  private let room: Int?
  private var bodies: [[String]] = [[]]
  private var held: [String] = []
  private var tableHead: [String] = []
  private var openingHead: [String]?
  /// Lines of the current page that only repeat a table's head.
  private var repeated = 0

  /// - Parameter linesPerPage: nil for one page of any length.
  init(_ facts: PaperHead, linesPerPage: Int?) {
    self.facts = facts
    let width = TextPaper.columns
    let top = String.spread(facts.office, facts.confidentiality, over: width)
    let title = facts.title.wrapped(to: width)
    let grouped = TextPaginator.grouped(facts.facts, width: width)
    let head = top + title + grouped + [TextPaginator.rule]
    let foot = 1 + TextPaginator.foot(facts, page: 1, of: 1).count
    room = linesPerPage.map { max(4, $0 - head.count - foot) }
    self.head = head
  }

  static let rule = String(repeating: "─", count: TextPaper.columns)

  /// Starts a table whose head stands above its first row and again on every further page.
  mutating func openTable(head: [String]) {
    held += head
    openingHead = head
  }

  mutating func closeTable() {
    tableHead = []
    openingHead = nil
  }

  /// Lines that must stand on the same page as what is placed next.
  mutating func hold(_ lines: [String]) { held += lines }

  /// Lines that stay together unless they alone are more than a page.
  mutating func place(_ lines: [String]) {
    let used = bodies[bodies.count - 1].count
    if let room, used + held.count + lines.count > room, used > repeated { breakPage() }
    for line in held + lines {
      if let room, bodies[bodies.count - 1].count >= room { breakPage() }
      put(line)
    }
    held = []
    if let openingHead { tableHead = openingHead }
    openingHead = nil
  }

  func finished() -> [[String]] {
    bodies.enumerated().map { index, body in
      let contents = body.reversed().drop(while: \.isEmpty).reversed()
      let page = TextPaginator.foot(facts, page: index + 1, of: bodies.count)
      return head + contents + [TextPaginator.rule] + page
    }
  }

  private mutating func breakPage() {
    bodies.append(tableHead)
    repeated = tableHead.count
  }

  /// A page does not begin with an empty line.
  private mutating func put(_ line: String) {
    if line.isEmpty, bodies[bodies.count - 1].isEmpty { return }
    bodies[bodies.count - 1].append(line)
  }

  private static func foot(_ facts: PaperHead, page: Int, of pages: Int) -> [String] {
    String.spread(facts.printed, facts.page(page, pages), over: TextPaper.columns)
  }

  private static func grouped(_ facts: [String], width: Int) -> [String] {
    facts.reduce(into: []) { lines, fact in
      if let last = lines.last, last.columns + fact.columns + 3 <= width {
        lines[lines.count - 1] = "\(last) · \(fact)"
      } else {
        lines += fact.wrapped(to: width)
      }
    }
  }
}
