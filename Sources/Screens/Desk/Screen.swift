import Guardianship
import TerminalKit
import Wording

/// A screen: state with parameters and view data, commands by a table, pure changes and drawing.
protocol Screen: Sendable {
  associatedtype Command: CommandName

  /// Its place in the list of keys.
  static var kind: ScreenKind { get }
  /// Its name in tests and scripts.
  var kind: ScreenKind { get }
  /// The area that it is the list of; nothing for what is opened from one.
  var area: Area? { get }
  /// Whether printable keys are text now and do not reach the table.
  var isTyping: Bool { get }

  /// Whether something typed here is not saved yet.
  var holdsTyping: Bool { get }

  /// Everything that can be done here at some time, for the list of keys.
  static var commands: [ScreenCommand<Self>] { get }
  /// What can be done here now. Dispatch, footer, help, palette and refusals follow from it.
  var commands: [ScreenCommand<Self>] { get }

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step]

  /// Offers an event to the input that has the focus; nothing where there is none for it.
  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]?

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step]

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step]

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step]

  /// What to read when the screen is opened or lies on top again; it is laid out already.
  mutating func appear(in desk: Surroundings) -> [Step]

  /// Takes over another size of the terminal.
  mutating func layOut(in desk: Surroundings) -> [Step]

  /// What has to be kept when the program leaves or nobody types for a while.
  mutating func rest(in desk: Surroundings) -> [Step]

  func draw(in desk: Surroundings, on canvas: inout Canvas)
}

extension Screen {
  var kind: ScreenKind { Self.kind }
  var area: Area? { nil }
  var commands: [ScreenCommand<Self>] { Self.commands }
  var isTyping: Bool { false }
  var holdsTyping: Bool { false }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? { nil }
  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] { [] }
  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] { [] }
  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] { [] }
  mutating func appear(in desk: Surroundings) -> [Step] { [] }
  mutating func layOut(in desk: Surroundings) -> [Step] { [] }
  mutating func rest(in desk: Surroundings) -> [Step] { [] }

  func table(_ wording: Wording) -> CommandTable<Command> { commands.table(wording) }

  /// Runs the command of a key; nothing where the key stands for none.
  mutating func press(_ key: Key, in desk: Surroundings) -> [Step]? {
    guard let command = table(desk.wording).command(for: key, typing: isTyping) else { return nil }
    return run(command, in: desk)
  }

  /// Runs a command by its name; nothing where this screen has none of that name.
  mutating func run(named name: String, in desk: Surroundings) -> [Step]? {
    Command(rawValue: name).flatMap { run($0, in: desk) }
  }

  private mutating func run(_ command: Command, in desk: Surroundings) -> [Step]? {
    guard let known = commands.first(where: { $0.command == command }) else { return nil }
    if let reason = known.refusal(on: self, in: desk) {
      return [.warn(reason)]
    }
    return update(command, in: desk)
  }

  /// Why a command cannot run now, or nothing where it can.
  func refusal(of command: Command, in desk: Surroundings) -> String? {
    commands.first { $0.command == command }?.refusal(on: self, in: desk)
  }

  /// What works now; what the user's role has no right to is named neither here nor in the help.
  func footer(in desk: Surroundings) -> [Footer.Entry] {
    allowed(in: desk).filter { $0.footer != .hidden }.table(desk.wording)
      .footer(names: desk.keyNames) { refusal(of: $0, in: desk) }.entries
  }

  func helpGroups(in desk: Surroundings) -> [HelpGroup] {
    allowed(in: desk).table(desk.wording).helpGroups(names: desk.keyNames)
  }

  private func allowed(in desk: Surroundings) -> [ScreenCommand<Self>] {
    commands.filter { !$0.isForbidden(on: self, in: desk) }
  }

  /// The commands as options that can all be chosen from elsewhere, by their stable names.
  func optionsFromElsewhere(in desk: Surroundings) -> [PickerOption<String>] {
    allowed(in: desk).table(desk.wording).named(in: desk) { _ in nil }
  }

  func paletteOptions(in desk: Surroundings) -> [PickerOption<String>] {
    table(desk.wording).named(in: desk) { refusal(of: $0, in: desk) }
  }
}

extension CommandTable {
  /// The options of the palette, by the stable names of the commands.
  func named(
    in desk: Surroundings, refusal: (Command) -> String?
  ) -> [PickerOption<String>] {
    paletteOptions(names: desk.keyNames, refusal: refusal).map { option in
      PickerOption(
        id: option.id.rawValue, title: option.title, detail: option.detail,
        keywords: option.keywords, refusal: option.refusal)
    }
  }
}
