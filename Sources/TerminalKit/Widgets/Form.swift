/// What is entered in one place of a form.
public enum FormInput: Sendable {
  case text(TextField)
  /// A text area with the rows it is drawn in.
  case area(TextArea, rows: Int)
  case date(DateField)
  case choice(ChoiceField)
  case check(CheckField)
  /// Shown, not entered.
  case fixed(String)
}

/// Fields under each other, of which one has the focus.
///
/// Saving, leaving and picking are commands of the screen; the form takes typing and moving.
/// - Invariant: the focus is on a field that can be entered, as long as there is one.
public struct Form<Name: Hashable & Sendable>: Sendable {
  public private(set) var fields: [FormField<Name>]
  /// Index of the field with the focus.
  public private(set) var focus: Int
  /// Columns the form is drawn in; the screen sets it when the size changes.
  public var width: Int {
    didSet { layOut() }
  }

  public init(_ fields: [FormField<Name>], width: Int = 80) {
    self.fields = fields
    self.width = width
    focus = fields.firstIndex { $0.isEntered } ?? 0
    layOut()
  }

  public var focused: Name { fields[focus].name }

  /// The field of a name.
  /// - Precondition: the form has such a field.
  public subscript(name: Name) -> FormField<Name> {
    get { fields[index(of: name)] }
    set {
      fields[index(of: name)] = newValue
      layOut()
    }
  }

  /// Whether the form has a field of this name.
  public func has(_ name: Name) -> Bool { fields.contains { $0.name == name } }

  /// What stands in every field, by name: what a draft keeps and a save sends.
  public var values: [Name: String] {
    Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
  }

  public mutating func focus(on name: Name) { move(to: index(of: name)) }

  /// Shows refusals at their fields, drops the others, and puts the focus on the first one.
  /// What was typed stays.
  public mutating func refuse(_ refusals: [Name: String]) {
    for index in fields.indices {
      fields[index].note = refusals[fields[index].name].map { FormNote($0, role: .error) }
    }
    if let first = fields.firstIndex(where: { $0.note != nil }) { move(to: first) }
  }

  /// Tab, ↓ and Enter go on, Shift-Tab and ↑ back; everything else is for the field.
  public mutating func update(_ event: Event) -> InputOutcome {
    guard fields.indices.contains(focus) else { return .ignored }
    let outcome = fields[focus].update(event)
    if outcome == .changed { fields[focus].note = nil }
    if outcome != .ignored { return outcome }
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .tab, .down, .enter: return step(by: 1, wraps: key == .tab)
    case .backTab, .up: return step(by: -1, wraps: key == .backTab)
    case .pageUp, .pageDown: return step(toEnd: key == .pageDown)
    default: return .ignored
    }
  }

  private mutating func step(by step: Int, wraps: Bool) -> InputOutcome {
    let count = fields.count
    var index = focus
    for _ in 0..<count {
      index += step
      if !fields.indices.contains(index) {
        guard wraps else { return .moved }
        index = (index + count) % count
      }
      if fields[index].isEntered { break }
    }
    move(to: index)
    return .moved
  }

  private mutating func step(toEnd: Bool) -> InputOutcome {
    let entered = fields.indices.filter { fields[$0].isEntered }
    if let target = toEnd ? entered.last : entered.first { move(to: target) }
    return .moved
  }

  private mutating func move(to index: Int) {
    if case .date(var date) = fields[focus].input {
      date.settle()
      fields[focus].input = .date(date)
    }
    if case .choice(var choice) = fields[focus].input {
      choice.forget()
      fields[focus].input = .choice(choice)
    }
    focus = index
  }

  private func index(of name: Name) -> Int {
    guard let index = fields.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("the form has no field \(name)")
    }
    return index
  }

  private mutating func layOut() {
    let room = FormLayout(labels: fields.map(\.label), width: width).inputWidth
    for index in fields.indices { fields[index].setWidth(room) }
  }
}
