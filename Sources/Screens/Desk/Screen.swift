import Guardianship
import TerminalKit
import Wording

/// A screen: state with parameters and view data, commands by a table, pure changes and drawing.
protocol Screen: Sendable {
  associatedtype Command: CommandName

  /// The case that holds this screen in a stack.
  var state: ScreenState { get }
  /// Its place in the list of keys.
  static var kind: ScreenKind { get }
  /// Whether printable keys are text now and do not reach the table.
  var isTyping: Bool { get }

  /// Whether something typed here is not saved yet.
  var holdsTyping: Bool { get }

  /// The commands with their keys as they are now.
  func table(_ wording: Wording) -> CommandTable<Command>

  /// Why a command cannot run now, or nothing where it can.
  func refusal(of command: Command, in desk: Surroundings) -> String?

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step]

  /// Offers an event to the input that has the focus; nothing where there is none for it.
  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]?

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step]

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step]

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step]

  /// What to read when the screen is opened or lies on top again.
  mutating func appear(in desk: Surroundings) -> [Step]

  /// Takes over another size of the terminal.
  mutating func layOut(in desk: Surroundings) -> [Step]

  /// What has to be kept when the program leaves or nobody types for a while.
  mutating func rest(in desk: Surroundings) -> [Step]

  func draw(in desk: Surroundings, on canvas: inout Canvas)
}

extension Screen {
  var isTyping: Bool { false }
  var holdsTyping: Bool { false }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? { nil }
  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] { [] }
  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] { [] }
  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] { [] }
  mutating func appear(in desk: Surroundings) -> [Step] { [] }
  mutating func layOut(in desk: Surroundings) -> [Step] { [] }
  mutating func rest(in desk: Surroundings) -> [Step] { [] }

  /// Runs the command of a key; nothing where the key stands for none.
  mutating func press(_ key: Key, in desk: Surroundings) -> [Step]? {
    guard let command = table(desk.wording).command(for: key, typing: isTyping) else { return nil }
    return run(command, in: desk)
  }

  /// Runs a command by its name; nothing where this screen has none of that name.
  mutating func run(named name: String, in desk: Surroundings) -> [Step]? {
    guard let command = Command(rawValue: name),
      table(desk.wording).binding(of: command) != nil
    else { return nil }
    return run(command, in: desk)
  }

  private mutating func run(_ command: Command, in desk: Surroundings) -> [Step] {
    if let reason = refusal(of: command, in: desk) {
      return [.say(StatusLine(reason, role: .warning))]
    }
    return update(command, in: desk)
  }

  /// What works now; what the user's role has no right to is not named at all.
  func footer(in desk: Surroundings) -> [Footer.Entry] {
    let entitled = desk.withAllRights
    let bindings = table(desk.wording).bindings.filter { binding in
      guard binding.footer != .hidden, let reason = refusal(of: binding.command, in: desk) else {
        return true
      }
      return reason == refusal(of: binding.command, in: entitled)
    }
    return CommandTable(bindings)
      .footer(names: desk.keyNames) { refusal(of: $0, in: desk) }.entries
  }

  func helpGroups(in desk: Surroundings) -> [HelpGroup] {
    table(desk.wording).helpGroups(names: desk.keyNames)
  }

  func paletteOptions(in desk: Surroundings) -> [PickerOption<String>] {
    table(desk.wording).paletteOptions(names: desk.keyNames) { refusal(of: $0, in: desk) }
      .map { option in
        PickerOption(
          id: option.id.rawValue, title: option.title, detail: option.detail,
          keywords: option.keywords, refusal: option.refusal)
      }
  }
}

extension Binding {
  /// A command whose label and help stand in one text, `label | help`.
  init(
    _ keys: Key..., command: Command, text: TextKey, group: TextKey, _ wording: Wording,
    footer: FooterPlace = .hidden
  ) {
    let parts = wording[text].split(separator: " | ", maxSplits: 1).map(String.init)
    self.init(
      keys: keys, command: command, label: parts.first ?? "", help: parts.last ?? "",
      group: wording[group], footer: footer)
  }
}
