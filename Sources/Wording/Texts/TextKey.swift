/// Names one text of `Resources/Texts`.
///
/// A room declares its keys as static constants, `static let listEmpty = TextKey("list.empty")`;
/// keys of enumerations come from a `TextFamily`. A test reads the sources for both and compares
/// them with the files, so a text is never missing, unused or untranslated.
public struct TextKey: Hashable, Sendable {
  public let name: String

  public init(_ name: StaticString) { self.name = name.description }

  init(family: TextFamily, member: String) { name = "\(family.rawValue).\(member)" }
}

/// Names a text that depends on a count: `key.one` and `key.other`, `{0}` is the count.
public struct PluralKey: Hashable, Sendable {
  public let name: String

  public init(_ name: StaticString) { self.name = name.description }
}
