import Guardianship
import TerminalKit
import Wording

/// The search line with what it changed, so that Esc can take it back.
struct SearchLine: Sendable {
  var field: TextField
  let before: Filter
  /// Whether the words of an earlier search still stand as they were: the first letter takes their
  /// place, a movement or a deletion keeps them.
  private var isUntouched: Bool

  /// Why what is typed is not understood; until it is, the list stands without its last word.
  var refusal: FilterRefusal?

  /// A line that begins with the words that are on.
  init(narrowing filter: Filter) {
    field = TextField(Filter(words: filter.words).canonicalText)
    before = filter
    isUntouched = !filter.words.isEmpty
  }

  init(field: TextField, before: Filter) {
    self.field = field
    self.before = before
    isUntouched = false
  }

  /// What became of an event in the line.
  enum Outcome {
    case ignored
    case unchanged
    /// The list is to show this from now on.
    case filter(Filter)
  }

  mutating func type(_ event: Event, list: ListName, in desk: Surroundings) -> Outcome {
    var next = isUntouched && event.isText ? TextField() : field
    let outcome = next.update(event)
    if outcome != .ignored { (field, isUntouched) = (next, false) }
    switch outcome {
    case .ignored: return .ignored
    case .moved: return .unchanged
    case .changed: break
    }
    let parser = desk.filterParser(for: list)
    do throws(FilterRefusal) {
      let typed = try parser.filter(field.text)
      refusal = nil
      return .filter(before.narrowed(by: typed))
    } catch {
      refusal = error
      let last = field.text.lastIndex(of: " ") ?? field.text.startIndex
      guard let typed = try? parser.filter(String(field.text[..<last])) else { return .unchanged }
      return .filter(before.narrowed(by: typed))
    }
  }

  func draw(in line: Rect, found: String, _ desk: Surroundings, on canvas: inout Canvas) {
    let title = desk.wording[.searchTitle] + " "
    let foundWidth = min(displayWidth(of: found), line.width / (line.width < 60 ? 4 : 2))
    canvas.write(title, in: line.inset(left: 1), role: .heading)
    canvas.write(
      found,
      in: Rect(
        column: line.endColumn - foundWidth - 1, row: line.row, width: foundWidth, height: 1),
      role: .dimmed)
    field.draw(
      in: line.inset(left: 1 + displayWidth(of: title), right: foundWidth + 3), isFocused: true,
      on: &canvas)
    if isUntouched {
      canvas.write(
        field.text, in: line.inset(left: 1 + displayWidth(of: title), right: foundWidth + 3),
        role: .selected)
    }
  }
}

extension Event {
  /// Whether it writes something.
  fileprivate var isText: Bool {
    switch self {
    case .key(.char), .paste: true
    default: false
    }
  }
}

extension Surroundings {
  /// What a search line of a list may say in this register.
  func filterParser(for list: ListName) -> FilterParser {
    FilterParser(
      vocabulary: wording.vocabulary(names: choices.filterNames), today: today,
      keys: filterKeys(of: list), findsNumbers: findsNumbers(in: list))
  }
}

extension Filter {
  /// The filter with the words of another in place of its own, and its terms besides.
  fileprivate func narrowed(by typed: Filter) -> Filter {
    var filter = withoutWords
    filter.words = typed.words
    for term in typed.terms { filter = filter.adding(term) }
    filter.asOf = typed.asOf ?? filter.asOf
    return filter
  }
}
