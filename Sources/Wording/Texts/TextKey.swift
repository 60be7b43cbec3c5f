import Guardianship

/// Names one text of `Resources/Texts`.
///
/// A room declares its keys as static constants, `static let listEmpty = TextKey("list.empty")`;
/// keys of enumerations come from a `TextFamily`. A test reads the sources for both and compares
/// them with the files, so a text is never missing, unused or untranslated.
public struct TextKey: Hashable, Sendable {
  public let name: String

  public init(_ name: StaticString) { self.name = name.description }

  /// The text that stands under the name of a value, of a command above all.
  public init(of value: some RawRepresentable<String>) { name = value.rawValue }

  /// A choice that a field or a filter offers.
  init(_ family: String, _ choice: String) { name = "\(family).\(choice)" }

  /// The keys of all choices that fields and filters offer.
  public static let choices: [TextKey] =
    Field.allCases.map(\.description).flatMap { field in
      field.family.map { family in field.content.choices.map { TextKey(family, $0) } } ?? []
    }
    + FilterKey.allCases.flatMap { key -> [TextKey] in
      guard case .choice(let choices, let family) = key.content else { return [] }
      return choices.map { TextKey(family, $0) }
    }
}

/// Names a text that depends on a count: `key.one` and `key.other`, `{0}` is the count.
public struct PluralKey: Hashable, Sendable {
  public let name: String

  public init(_ name: StaticString) { self.name = name.description }
}
