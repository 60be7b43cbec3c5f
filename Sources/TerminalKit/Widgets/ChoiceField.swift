/// One of a few options, turned through in place or picked from a list.
public struct ChoiceField: Hashable, Sendable {
  /// What can be chosen.
  public struct Option: Hashable, Sendable {
    /// The stable value behind the title.
    public let id: String
    public let title: String

    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  public var options: [Option]
  /// The chosen option; nothing as long as none was chosen.
  public var selected: String?
  /// Letters typed one after the other, which the title of the selected option begins with.
  private var typed = ""

  public init(options: [Option], selected: String? = nil) {
    self.options = options
    self.selected = selected
  }

  public var title: String { options.first { $0.id == selected }?.title ?? "" }

  /// Space and → turn on, ← turns back. Letters in a row find the option that begins with them; the
  /// same letter again goes to the next one.
  public mutating func update(_ event: Event) -> InputOutcome {
    guard case .key(let key) = event, !options.isEmpty else { return .ignored }
    switch key {
    case .char(let character) where character != " " || !typed.isEmpty: return jump(to: character)
    case .right, .char(" "): return turn(by: 1)
    case .left: return turn(by: -1)
    default:
      forget()
      return .ignored
    }
  }

  /// Begins a new word; whoever comes to the field anew has typed nothing.
  mutating func forget() { typed = "" }

  private mutating func turn(by step: Int) -> InputOutcome {
    forget()
    let count = options.count
    let index = options.firstIndex { $0.id == selected }
    let next = index.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    selected = options[next].id
    return .changed
  }

  private mutating func jump(to character: Character) -> InputOutcome {
    let letter = character.lowercased()
    let word = typed + letter
    if !typed.isEmpty, let found = options.first(where: { ChoiceField.begins($0, with: word) }) {
      typed = word
      selected = found.id
      return .changed
    }
    guard typed.allSatisfy({ String($0) == letter }) else {
      // A word that no option begins with chooses none by its later letters.
      typed = word
      return .moved
    }
    let start = (options.firstIndex { $0.id == selected } ?? -1) + 1
    let order = Array(options[start...]) + Array(options[..<start])
    typed = letter
    guard let found = order.first(where: { ChoiceField.begins($0, with: letter) }) else {
      return .moved
    }
    selected = found.id
    return .changed
  }

  private static func begins(_ option: Option, with word: String) -> Bool {
    option.title.lowercased().hasPrefix(word)
  }

  public func draw(in rect: Rect, isFocused: Bool, on canvas: inout Canvas) {
    let role: Role = isFocused ? .fieldFocused : .field
    let area = rect.line(0)
    guard area.width > 2 else { return }
    canvas.fill(area, role: role)
    canvas.write(title, in: area.inset(right: 2), role: role)
    canvas.write(
      String(Symbols.opens), at: Point(column: area.endColumn - 1, row: area.row),
      role: role)
    if isFocused { canvas.placeCursor(at: area.origin) }
  }
}
