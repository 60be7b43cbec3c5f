import Guardianship
import TerminalKit
import Wording

/// A command of a screen: its keys and words, where the bottom line has it, and what it needs.
///
/// Dispatch, footer, help, palette, key list and the reason of a refusal follow from it.
struct ScreenCommand<S: Screen>: Sendable {
  let command: S.Command
  /// The first is the one that footer and palette name.
  let keys: [Key]
  /// `label | help`; the text of the command's own name where none is given.
  let text: TextKey?
  /// The heading it stands under in help and key list.
  let group: TextKey
  var footer: FooterPlace
  /// Asked in this order; the first that is not met says why the command cannot run.
  let needs: [Need<S>]

  init(
    _ command: S.Command, _ keys: Key..., text: TextKey? = nil, group: TextKey,
    footer: FooterPlace = .hidden, needs: Need<S>...
  ) {
    self.command = command
    self.keys = keys
    self.text = text
    self.group = group
    self.footer = footer
    self.needs = needs
  }

  /// The same command, named in the bottom line.
  var shown: ScreenCommand {
    var command = self
    command.footer = .shown
    return command
  }

  /// The same command, left out of the bottom line.
  var hidden: ScreenCommand {
    var command = self
    command.footer = .hidden
    return command
  }

  /// Why the command cannot run now, or nothing where it can.
  func refusal(on screen: S, in desk: Surroundings) -> String? {
    for need in needs {
      if let reason = need.refusal(screen, desk) { return reason }
    }
    return nil
  }

  /// Whether only the role of the user stands in the way.
  func isForbidden(on screen: S, in desk: Surroundings) -> Bool {
    needs.contains { need in
      guard let reason = need.refusal(screen, desk) else { return false }
      return reason != need.refusal(screen, desk.withAllRights)
    }
  }

  func binding(_ wording: Wording) -> Binding<S.Command> {
    Binding(keys, command: command, text: text, group: group, wording, footer: footer)
  }
}

extension Binding {
  /// A command whose label, help and, for the palette, further words stand in one text,
  /// `label | help | words`.
  ///
  /// - Parameter text: the text of the command's own name where none is given.
  init(
    _ keys: [Key] = [], command: Command, text: TextKey? = nil, group: TextKey, _ wording: Wording,
    footer: FooterPlace = .hidden
  ) {
    let parts = wording[text ?? TextKey(of: command)].split(separator: " | ").map(String.init)
    let label = parts.first ?? ""
    self.init(
      keys: keys, command: command, label: label, help: parts.dropFirst().first ?? label,
      words: parts.dropFirst(2).joined(separator: " "), group: wording[group], footer: footer)
  }
}

extension Sequence {
  func table<S: Screen>(_ wording: Wording) -> CommandTable<S.Command>
  where Element == ScreenCommand<S> {
    CommandTable(map { $0.binding(wording) })
  }
}

/// Something that has to be so for a command to run.
struct Need<S: Screen>: Sendable {
  /// Why it is not so, or nothing where it is.
  let refusal: @Sendable (S, Surroundings) -> String?

  init(_ refusal: @escaping @Sendable (S, Surroundings) -> String?) { self.refusal = refusal }

  /// - Parameter reason: what is said where it is not so.
  static func that(
    _ reason: TextKey, _ holds: @escaping @Sendable (S) -> Bool
  ) -> Need {
    Need { screen, desk in holds(screen) ? nil : desk.wording[reason] }
  }

  /// The right of the user's role to an operation, in a register that is open for writing.
  static func right(_ operation: OperationName) -> Need {
    Need { _, desk in desk.refusal(of: operation) }
  }

  /// The right to change records of a kind.
  static func keeping(_ kind: RecordKind) -> Need {
    Need { _, desk in desk.refusal(ofKeeping: kind) }
  }

  /// The right to see what is on a paper.
  static func printing(_ paper: Paper) -> Need {
    Need { _, desk in desk.refusal(ofPrinting: paper) }
  }

  /// A role that sees more of a case than a placement needs.
  static var wholeCases: Need { Need { _, desk in desk.refusalOfWholeCases } }
}
