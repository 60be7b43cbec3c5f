/// Which value the words of a list stand for; compared as headings are (`Headings.key`), with the
/// feminine ending taken off where only the other form is known.
struct WordTable<Value: Hashable & Sendable>: Sendable {
  private let values: [String: Value]
  private let words: [Value: String]

  /// The first word of each value is the one that an export writes.
  init(_ entries: [(Value, [String])]) {
    values = Dictionary(
      entries.flatMap { value, words in words.map { (Headings.key($0), value) } },
      uniquingKeysWith: { first, _ in first })
    words = Dictionary(uniqueKeysWithValues: entries.map { ($0, $1.first ?? "") })
  }

  subscript(text: String) -> Value? {
    let key = Headings.key(text)
    if let value = values[key] { return value }
    for ending in ["in", "innen"] where key.hasSuffix("r" + ending) {
      if let value = values[String(key.dropLast(ending.count))] { return value }
    }
    return nil
  }

  /// The word that an export writes for a value.
  func word(for value: Value) -> String { words[value] ?? "" }
}
