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
    case .notADay(let key, let text):
      explanation(TextKey("filterRefusal.notADay"), [filterWord(key), quoted(text)])
    case .notANumber(let key, let text):
      explanation(TextKey("filterRefusal.notANumber"), [filterWord(key), quoted(text)])
    }
  }

  /// At most a dozen of the names, so that the sentence can be read.
  private func listed(_ names: [String]) -> String {
    let shown = names.prefix(12).joined(separator: ", ")
    return names.count > 12 ? shown + ", …" : shown
  }
}
