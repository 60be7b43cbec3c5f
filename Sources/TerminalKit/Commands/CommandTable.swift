/// The commands of a screen with their keys: the only place a key becomes a command.
///
/// Footer, help, palette and the printed list of keys are made from it, so they cannot differ.
public struct CommandTable<Command: CommandName>: Sendable {
  public let bindings: [Binding<Command>]
  private let commands: [Key: Command]

  public init(_ bindings: [Binding<Command>]) {
    self.bindings = bindings
    var commands: [Key: Command] = [:]
    for binding in bindings {
      for key in binding.keys where commands[key] == nil { commands[key] = binding.command }
    }
    self.commands = commands
  }

  /// The command of a key.
  ///
  /// - Parameter typing: whether a text input has the focus; then a printable key is text, and only
  ///   control, function and moving keys reach the table.
  public func command(for key: Key, typing: Bool) -> Command? {
    if typing, case .char = key { return nil }
    return commands[key]
  }

  /// The binding of a command.
  public func binding(of command: Command) -> Binding<Command>? {
    bindings.first { $0.command == command }
  }

  /// This table with another one behind it: a key of this one hides the same key there, and a
  /// command there that keeps no key or is here already is left out.
  public func over(_ general: CommandTable) -> CommandTable {
    let own = Set(bindings.map(\.command))
    let kept = general.bindings.compactMap { binding -> Binding<Command>? in
      guard !own.contains(binding.command) else { return nil }
      var binding = binding
      let hadKeys = !binding.keys.isEmpty
      binding.keys.removeAll { commands[$0] != nil }
      return hadKeys && binding.keys.isEmpty ? nil : binding
    }
    return CommandTable(bindings + kept)
  }
}
