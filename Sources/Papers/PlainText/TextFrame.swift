/// Head and foot of a page in lines of characters: the same facts as on the PDF.
struct TextFrame {
  let head: PaperHead
  let width: Int

  func framed(_ body: [String], page: Int, of pages: Int) -> [String] {
    let rule = String(repeating: "─", count: width)
    let top = String.spread(head.office, head.confidentiality, over: width)
    let foot = String.spread(head.printed, head.numbered(page: page, of: pages), over: width)
    return top + head.title.wrapped(to: width) + facts + [rule] + body + [rule] + foot
  }

  /// The facts on as few lines as they fit on.
  private var facts: [String] {
    head.facts.reduce(into: []) { lines, fact in
      if let last = lines.last, last.columns + fact.columns + 3 <= width {
        lines[lines.count - 1] = "\(last) · \(fact)"
      } else {
        lines += fact.wrapped(to: width)
      }
    }
  }
}
