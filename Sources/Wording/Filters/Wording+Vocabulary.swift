public import Guardianship

extension Wording {
  /// The word of a filter key in a search line and on a chip: "stadtteil".
  public func filterWord(_ key: FilterKey) -> String {
    words(TextFamily.filterWord.key(key.rawValue)).first ?? key.rawValue
  }

  /// The words that a search line may use in this language.
  ///
  /// - Parameter names: what the register knows for the keys whose names are checked.
  public func vocabulary(names: [FilterKey: [String]]) -> FilterVocabulary {
    var vocabulary = FilterVocabulary(names: names, dayWords: dayWords)
    for key in FilterKey.allCases {
      for word in words(TextFamily.filterWord.key(key.rawValue)) {
        vocabulary.keys[word.folded] = key
      }
      guard case .choice(let rawValues, _) = key.content else { continue }
      for raw in rawValues {
        for word in choiceWords(raw, for: key) {
          vocabulary.choices[key, default: [:]][word.folded] = raw
        }
      }
    }
    vocabulary.none = folded(.filterNone)
    vocabulary.yes = folded(.filterYes)
    vocabulary.no = folded(.filterNo)
    vocabulary.past = folded(.filterPast)
    return vocabulary
  }

  /// The word of a choice or flag in a search line: "laufend".
  public func choiceWord(_ raw: String, for key: FilterKey) -> String {
    switch key.content {
    case .flag: words(raw == "yes" ? .filterYes : .filterNo).first ?? raw
    default: choiceWords(raw, for: key).first ?? raw
    }
  }

  /// A rule is called by its sign.
  private func choiceWords(_ raw: String, for key: FilterKey) -> [String] {
    key == .rule
      ? [raw.lowercased()] : words(TextFamily.filterChoice.key("\(key.rawValue).\(raw)"))
  }

  private func folded(_ key: TextKey) -> Set<String> { Set(words(key).map(\.folded)) }
}

extension TextKey {
  static let filterNone = TextKey("filter.none")
  static let filterYes = TextKey("filter.yes")
  static let filterNo = TextKey("filter.no")
  static let filterPast = TextKey("filter.past")
}
