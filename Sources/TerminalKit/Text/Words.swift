extension [Character] {
  /// Where the word begins that ends at or lies around a place.
  func startOfWord(before place: Int) -> Int {
    var index = Swift.min(place, count)
    while index > 0, !self[index - 1].isWordPart { index -= 1 }
    while index > 0, self[index - 1].isWordPart { index -= 1 }
    return index
  }

  /// Where the word ends that begins at or lies around a place.
  func endOfWord(after place: Int) -> Int {
    var index = Swift.max(0, place)
    while index < count, !self[index].isWordPart { index += 1 }
    while index < count, self[index].isWordPart { index += 1 }
    return index
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
