/// What a key can ask for: an enum whose text names are stable, such as `case.open`.
public protocol CommandName: RawRepresentable, Hashable, Sendable where RawValue == String {}

/// Where a command stands in the footer.
public enum FooterPlace: Sendable {
  case hidden
  case shown
  /// Kept when others have to go, such as the way to the help.
  case pinned
}

/// The keys of one command and everything a reader is told about it.
public struct Binding<Command: CommandName>: Sendable {
  /// The first is the one that footer and palette name.
  public var keys: [Key]
  public let command: Command
  /// A word for the footer, at most 12 columns.
  public let label: String
  /// One line that says what happens, for help, palette and key list.
  public let help: String
  /// Other words by which people look for it in the palette.
  public let words: String
  /// The heading it stands under in help and key list.
  public let group: String
  public var footer: FooterPlace

  public init(
    keys: [Key], command: Command, label: String, help: String, words: String = "", group: String,
    footer: FooterPlace = .shown
  ) {
    self.keys = keys
    self.command = command
    self.label = label
    self.help = help
    self.words = words
    self.group = group
    self.footer = footer
  }
}
