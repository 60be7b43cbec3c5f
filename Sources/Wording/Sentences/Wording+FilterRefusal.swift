public import Guardianship

extension Wording {
  /// Why a search line is not understood, with what would have been.
  public func explanation(of refusal: FilterRefusal) -> Explanation {
    switch refusal {
    case .unknownKey(let text, let possible):
      explanation(
        TextKey("filterRefusal.unknownKey"),
        [quoted(text), possible.map { filterWord($0) }.joined(separator: ", ")])
    case .unknownValue(let key, let text, let possible) where possible.isEmpty:
      explanation(TextKey("filterRefusal.unknownValue.none"), [filterWord(key), quoted(text)])
    case .unknownValue(let key, let text, let possible):
      explanation(
        TextKey("filterRefusal.unknownValue"), [filterWord(key), quoted(text), listed(possible)])
    case .unknownChoice(let key, let text, let possible):
      explanation(
        TextKey("filterRefusal.unknownValue"),
        [filterWord(key), quoted(text), listed(possible.map { choiceWord($0, for: key) })])
    case .missingKey(let text, let possible):
      explanation(
        TextKey("filterRefusal.missingKey"),
        [quoted(text), possible.map { "-\(filterWord($0)):" }.joined(separator: ", ")])
    case .missingValue(let key, let possible) where possible.isEmpty:
      explanation(TextKey("filterRefusal.missingText"), [filterWord(key), filterHint(key)])
    case .missingValue(let key, let possible):
      explanation(TextKey("filterRefusal.missingValue"), [filterWord(key), listed(possible)])
    case .missingChoice(let key, let possible):
      explanation(
        TextKey("filterRefusal.missingValue"),
        [filterWord(key), listed(possible.map { choiceWord($0, for: key) })])
    case .numberNotSeen(let text):
      explanation(TextKey("filterRefusal.numberNotSeen"), [quoted(text)])
    case .openQuote(let text): explanation(TextKey("filterRefusal.openQuote"), [quoted(text)])
    case .notADay(let key, let text):
      explanation(TextKey("filterRefusal.notADay"), [filterWord(key), quoted(text)])
    case .notANumber(let key, let text):
      explanation(TextKey("filterRefusal.notANumber"), [filterWord(key), quoted(text)])
    }
  }

  /// What the value of a key looks like.
  public func filterHint(_ key: FilterKey) -> String {
    switch key.content {
    case .choice, .name, .flag: self[TextKey("filter.hintName")]
    case .day: self[TextKey("filter.hintDay")]
    case .number: self[TextKey("filter.hintNumber")]
    case .elapsed: self[TextKey("filter.hintElapsed")]
    case .momentDay: self[TextKey("filter.hintMoment")]
    }
  }

  /// At most a dozen of the names as they have to be typed, so that the sentence can be read.
  private func listed(_ names: [String]) -> String {
    let shown = names.prefix(12).map(Filter.quoted).joined(separator: ", ")
    return names.count > 12 ? shown + ", …" : shown
  }
}
