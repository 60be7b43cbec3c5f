/// What became of an event in a picker.
public enum PickerOutcome<ID: Hashable & Sendable>: Hashable, Sendable {
  /// The filter, the selection or the marks have changed.
  case changed
  /// These were taken: one, or all marked ones.
  case picked([ID])
  case cancelled
  case ignored
}

/// A list to choose from that narrows while somebody types.
///
/// Options are found by words: every typed word must begin a word of the title or the keywords.
public struct Picker<ID: Hashable & Sendable>: Sendable {
  public let title: String
  public private(set) var options: [PickerOption<ID>]
  public private(set) var filter = TextField()
  public private(set) var selected: ID?
  public private(set) var marked: Set<ID>
  /// Whether Space marks several; then it cannot be typed.
  public let takesMany: Bool
  /// Rows of options that are shown; the screen sets it when the size changes.
  public var height = 10
  private(set) var top = 0
  private let fold: @Sendable (String) -> String
  private var words: [[String]]

  /// - Parameter fold: makes two spellings of the same word equal, as the register's search does.
  public init(
    title: String, options: [PickerOption<ID>], selected: ID? = nil, marked: Set<ID> = [],
    takesMany: Bool = false, fold: @escaping @Sendable (String) -> String
  ) {
    self.title = title
    self.options = options
    self.marked = marked
    self.takesMany = takesMany
    self.fold = fold
    words = options.map { Self.words(of: $0, fold) }
    self.selected = selected ?? options.first?.id
    settle()
  }

  /// The options that what was typed leaves over.
  public var found: [PickerOption<ID>] {
    let typed = fold(filter.text).split(separator: " ")
    if typed.isEmpty { return options }
    return options.indices.filter { index in
      typed.allSatisfy { part in words[index].contains { $0.hasPrefix(part) } }
    }.map { options[$0] }
  }

  public mutating func update(_ event: Event) -> PickerOutcome<ID> {
    if case .key(let key) = event {
      switch key {
      case .escape: return .cancelled
      case .enter: return pick()
      case .char(" ") where takesMany: return mark()
      case .up, .down, .pageUp, .pageDown: return move(key)
      case .home where filter.isEmpty, .end where filter.isEmpty: return move(key)
      default: break
      }
    }
    switch filter.update(event) {
    case .changed:
      settle()
      return .changed
    case .moved: return .changed
    case .ignored: return .ignored
    }
  }

  private mutating func pick() -> PickerOutcome<ID> {
    if takesMany, !marked.isEmpty {
      return .picked(options.map(\.id).filter(marked.contains))
    }
    guard let option = found.first(where: { $0.id == selected }) else { return .ignored }
    return option.refusal == nil ? .picked([option.id]) : .changed
  }

  private mutating func mark() -> PickerOutcome<ID> {
    guard let selected, found.contains(where: { $0.id == selected }) else { return .ignored }
    if marked.remove(selected) == nil { marked.insert(selected) }
    return .changed
  }

  private mutating func move(_ key: Key) -> PickerOutcome<ID> {
    let found = found
    guard let movement = Movement(key), !found.isEmpty else { return .ignored }
    let index = found.firstIndex { $0.id == selected } ?? 0
    let target = movement.target(from: index, page: height, last: found.count - 1)
    selected = found[min(max(0, target), found.count - 1)].id
    settle()
    return .changed
  }

  /// Keeps the selection among the found options and in sight.
  private mutating func settle() {
    let found = found
    let index = found.firstIndex { $0.id == selected } ?? 0
    selected = found.isEmpty ? nil : found[index].id
    if index < top { top = index }
    if index >= top + height { top = index - height + 1 }
    top = max(0, min(top, found.count - height))
  }

  private static func words(
    of option: PickerOption<ID>, _ fold: (String) -> String
  ) -> [String] {
    fold(option.title + " " + option.keywords)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
