extension Wording {
  /// `2.400`, in English `2,400`.
  public func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let separator = self[TextKey("number.thousands")]
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return number < 0 ? "-" + result : result
  }

  /// The text of a key for a count, `{0}` replaced by the count and the rest by the arguments.
  public func plural(_ key: PluralKey, _ number: Int, _ arguments: String...) -> String {
    let pattern = texts[key.name + (number == 1 ? ".one" : ".other")]
    return Wording.filled(pattern ?? "⟦\(key.name)⟧", [count(number)] + arguments)
  }
}
