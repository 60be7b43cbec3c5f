import Guardianship
import Screens
import TerminalKit
import Testing
import Wording

/// A desk over a fake register, driven as a person would.
struct DeskDriver {
  private(set) var desk: Desk
  /// Every answer so far with what it answered.
  private(set) var answers: [(reply: Reply, effect: Effect)] = []
  var register: FakeRegister
  /// Effects that the fake register does not answer, such as `quit`, and all others, in order.
  var effects: [Effect] { register.asked }

  init(
    size: Size = Size(columns: 80, rows: 24), register: FakeRegister = FakeRegister(),
    session: Session? = Samples.session(), language: Language = .german,
    area: String = "2"
  ) {
    self.register = register
    if let session { self.register.session = session }
    desk = Desk(
      size: size, today: Samples.today, secondsFromUTC: { _ in 3_600 }, wording: Wording(language),
      session: session)
    perform(desk.begin())
    if session != nil, area != "1" {
      self.register.asked = []
      press(area)
      self.register.asked.removeAll { $0 == .read(.morning) }
    }
  }

  private mutating func perform(_ effects: [Effect]) {
    var open = effects[...]
    while let effect = open.popFirst() {
      guard let reply = register.answer(effect) else { continue }
      answers.append((reply, effect))
      open += desk.receive(reply, to: effect)
    }
  }

  /// Presses keys by their names: `down`, `enter`, `ctrl-p`, `q`.
  mutating func press(_ names: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    for name in names {
      guard let key = Key(name: name) else {
        Issue.record("no key is called \(name)", sourceLocation: sourceLocation)
        continue
      }
      send(.key(key))
      // A letter that is pressed by itself has a pause behind it.
      if desk.hearsWord { send(.idle) }
    }
  }

  /// Types a text letter by letter.
  mutating func type(_ text: String) {
    for character in text { send(.key(.char(character))) }
  }

  mutating func send(_ event: Event) { perform(desk.handle(event)) }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resize(Size(columns: columns, rows: rows)))
  }

  /// What the program tells by itself, or once long work is done.
  mutating func reply(_ reply: Reply) { perform(desk.receive(reply)) }

  /// Answers an effect once more, or too late.
  mutating func reply(_ reply: Reply, to effect: Effect) -> [Effect] {
    desk.receive(reply, to: effect)
  }

  /// Effects since the last call, so that a test sees only what its own keys asked for.
  mutating func takeEffects() -> [Effect] {
    defer { register.asked = [] }
    return register.asked
  }

  // MARK: - Looking

  var screen: Canvas { desk.draw() }
  var text: String {
    let canvas = screen
    return (0..<canvas.size.rows).map { canvas.text(ofRow: $0) }.joined(separator: "\n")
  }

  /// The text of the row on which the cursor stands.
  var focusedRow: String { screen.cursor.map { screen.text(ofRow: $0.row) } ?? "" }

  func expect(
    _ part: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shown = text
    #expect(shown.contains(part), "\(shown)", sourceLocation: sourceLocation)
  }

  func expectNot(_ part: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let shown = text
    #expect(!shown.contains(part), "\(shown)", sourceLocation: sourceLocation)
  }

  func expectScreen(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(desk.screenName == name, "\(text)", sourceLocation: sourceLocation)
  }
}
