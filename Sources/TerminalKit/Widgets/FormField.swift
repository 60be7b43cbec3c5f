/// One label with its input, and what is said beside it.
public struct FormField<Name: Hashable & Sendable>: Sendable {
  public let name: Name
  public var label: String
  public var input: FormInput
  /// A quiet remark beside the field, such as what may be entered.
  public var hint: String
  /// A warning or a refusal at the field. Typing in the field drops it.
  public var note: FormNote?
  /// Columns of a short input; without it the input takes the row.
  public var columns: Int?

  public init(
    _ name: Name, label: String, input: FormInput, hint: String = "", columns: Int? = nil
  ) {
    self.name = name
    self.label = label
    self.input = input
    self.hint = hint
    self.columns = columns
  }

  /// What was entered as text: the day as typed, the stable value of a choice, the values of ticked
  /// boxes with spaces between them.
  public var value: String {
    switch input {
    case .text(let field): field.text
    case .area(let area, _): area.text
    case .date(let date): date.text
    case .choice(let choice): choice.selected ?? ""
    case .check(let check): check.selected.joined(separator: " ")
    case .fixed(let text): text
    }
  }

  /// Whether the field can have the focus.
  public var isEntered: Bool {
    if case .fixed = input { return false }
    return true
  }

  mutating func update(_ event: Event) -> InputOutcome {
    switch input {
    case .text(var field):
      defer { input = .text(field) }
      return field.update(event)
    case .area(var area, let rows):
      defer { input = .area(area, rows: rows) }
      return area.update(event)
    case .date(var date):
      defer { input = .date(date) }
      return date.update(event)
    case .choice(var choice):
      defer { input = .choice(choice) }
      return choice.update(event)
    case .check(var check):
      defer { input = .check(check) }
      return check.update(event)
    case .fixed: return .ignored
    }
  }

  mutating func setWidth(_ width: Int) {
    switch input {
    case .area(var area, let rows):
      area.width = width
      input = .area(area, rows: rows)
    case .check(var check):
      check.width = width
      input = .check(check)
    default: break
    }
  }
}

/// What is said about an entry, at its field.
public struct FormNote: Hashable, Sendable {
  public var text: String
  /// `warning` lets it pass, `error` does not.
  public var role: Role

  public init(_ text: String, role: Role) {
    self.text = text
    self.role = role
  }
}
