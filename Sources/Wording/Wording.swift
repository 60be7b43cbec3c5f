// Wording: how the domain is said in German and English.
//
// Owns every sentence, name, day, count and filter word that a person reads. Values come in,
// text goes out; nothing here decides anything. The texts themselves stand in `Resources/Texts`,
// one sorted file per language; a `TextKey` names one of them.
//
// Start reading with `Wording` and `TextKey`; `Explanation` is what becomes of a refusal.

/// The domain said in one language.
///
/// Cheap to make and to copy: the texts stay where the program has them.
public struct Wording: Sendable {
  public let language: Language
  let texts: Texts

  public init(_ language: Language) {
    self.language = language
    texts = Texts.all[language] ?? Texts(language)
  }

  /// The text of a key. A key without text shows itself, so that a gap is seen and breaks nothing;
  /// the tests find it first.
  public subscript(key: TextKey) -> String { texts[key.name] ?? "⟦\(key.name)⟧" }

  /// The text of a key with `{0}`, `{1}` … replaced by the arguments.
  public func text(_ key: TextKey, _ arguments: String...) -> String {
    Wording.filled(self[key], arguments)
  }

  /// The text of a key with its placeholders replaced by a list of arguments.
  public func text(_ key: TextKey, arguments: [String]) -> String {
    Wording.filled(self[key], arguments)
  }

  /// What a value of an enumeration is called.
  public func name(_ family: TextFamily, _ member: String) -> String {
    self[family.key(member)]
  }

  static func filled(_ pattern: String, _ arguments: [String]) -> String {
    guard !arguments.isEmpty, pattern.utf8.contains(UInt8(ascii: "{")) else { return pattern }
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      if let close = inner.firstIndex(of: "}"), let number = Int(inner[..<close]),
        arguments.indices.contains(number)
      {
        result += arguments[number]
        rest = inner[inner.index(after: close)...]
      } else {
        result.append("{")
        rest = inner
      }
    }
    return result + rest
  }
}
