/// A piece of the flow that stays on one page: a table row, a heading, a line of a paragraph.
///
/// Marks stand relative to its upper edge.
struct Slab {
  var marks: [Document.Mark] = []
  /// What it adds to the words of its page; nothing where it belongs to head or foot.
  var share: Share?
  var height: Double
  /// Whether the next slab must begin on the same page.
  var keepsWithNext = false
  /// Where a slab taller than a page may break: lines of `lineHeight` from `padding` on.
  var padding = 0.0
  var lineHeight: Double

  /// Puts lines below each other. `x` is the right edge for trailing lines.
  mutating func add(
    _ lines: [String], _ style: TextStyle, x: Double, top: Double, isTrailing: Bool = false
  ) {
    for (index, text) in lines.enumerated() where !text.isEmpty {
      let baseline = top + style.ascent + Double(index) * style.lineHeight
      marks.append(
        .line(
          Document.Line(
            text: text, style: style, x: x, baseline: baseline, isTrailing: isTrailing)))
    }
  }

  mutating func addRule(from: Double, to: Double, y: Double, weight: Double, tone: Tone) {
    marks.append(
      .rule(Document.Rule(from: from, to: to, y: y, weight: weight, tone: tone)))
  }

  /// What a slab adds to the pieces of its page.
  enum Share {
    case pieces([Piece])
    /// A line of a paragraph and what stood between it and the line before: nothing for the first.
    case line(String, TextStyle, joint: String?)
    /// A row of a table, which is given without rows.
    case row([String], of: PaperTable)
  }

  /// The part that fits above `room`, at least one line, and what is left.
  func split(at room: Double) -> (first: Slab, rest: Slab) {
    let lines = max(1, ((room - padding) / lineHeight).rounded(.down))
    let cut = padding + lines * lineHeight
    var (first, rest) = (self, self)
    first.marks = marks.filter { $0.bottom <= cut }
    first.height = cut
    rest.marks = marks.filter { $0.bottom > cut }.map { $0.moved(down: padding - cut) }
    rest.height = height - cut + padding
    first.share = .pieces([.paragraph(first.words, .value)])
    rest.share = .pieces([.paragraph(rest.words, .value)])
    return (first, rest)
  }

  /// The lines from top to bottom, as they stand.
  private var words: String {
    marks.compactMap { mark in if case .line(let line) = mark { line } else { nil } }
      .sorted { ($0.baseline, $0.x) < ($1.baseline, $1.x) }
      .map(\.text).joined(separator: "\n")
  }
}
