import Guardianship
import TerminalKit

/// Lines under headings with the cursor on one of them: Heute, the agenda and the Überblick.
struct ShownLines: Scrolling, Sendable {
  private(set) var lines: [WorkLines.Line] = []
  private(set) var place = LineCursor()

  private var line: WorkLines.Line? {
    lines.indices.contains(place.cursor) ? lines[place.cursor] : nil
  }

  /// Where Enter leads from the line under the cursor.
  var target: WorkLines.Target? { line?.target }
  var row: ListRow? { line?.row }

  /// The heading that the cursor stands under, counted from zero; nothing above the first.
  var heading: Int? {
    let headings = lines.prefix(place.cursor + 1).count { $0.isHeading }
    return headings == 0 ? nil : headings - 1
  }

  /// Takes the cursor along with its row as far as that is still there.
  mutating func show(_ made: WorkLines) {
    let before = row?.id
    lines = made.lines
    if let before, let found = lines.firstIndex(where: { $0.row?.id == before }) {
      place.cursor = found
    }
    place.settle(lines: lines.count)
  }

  var height: Int {
    get { place.height }
    set { place.height = newValue }
  }

  mutating func move(_ movement: Movement) { place.move(movement, over: lines.map(\.text)) }

  mutating func goToTop() { place.cursor = 0 }

  mutating func go(toHeading number: Int) {
    place.cursor = lines.indices.filter { lines[$0].isHeading }[number]
    place.settle(lines: lines.count)
  }

  /// Goes to the next heading, or the one before.
  mutating func jump(_ step: Int) {
    place.jump(step, among: lines.indices.filter { lines[$0].isHeading })
    place.settle(lines: lines.count)
  }

  /// - Parameter waiting: what is said while nothing has been read.
  func draw(in desk: Surroundings, waiting: String? = nil, on canvas: inout Canvas) {
    let content = desk.layout.content
    canvas.fill(content)
    if let waiting { return canvas.writeInstead(waiting, in: content) }
    if lines.isEmpty { canvas.placeCursor(at: content.origin) }
    place.draw(lines.map(\.text), in: content, on: &canvas)
  }
}
