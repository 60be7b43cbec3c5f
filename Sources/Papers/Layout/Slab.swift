/// A piece of the flow that stays on one page: a table row, a heading, a line of a paragraph.
///
/// Marks stand relative to its upper edge.
struct Slab {
  var marks: [Document.Mark] = []
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

  /// The part that fits above `room`, at least one line, and what is left.
  func split(at room: Double) -> (first: Slab, rest: Slab) {
    let lines = max(1, ((room - padding) / lineHeight).rounded(.down))
    let cut = padding + lines * lineHeight
    var (first, rest) = (self, self)
    first.marks = marks.filter { $0.bottom <= cut }
    first.height = cut
    rest.marks = marks.filter { $0.bottom > cut }.map { $0.moved(down: padding - cut) }
    rest.height = height - cut + padding
    return (first, rest)
  }
}
