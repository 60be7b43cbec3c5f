import Guardianship

/// What the words of a search line say, taken apart: words that a name or number begins with, and
/// birth days in any spelling.
struct SearchedWords {
  /// Each has to begin a word of the case.
  private(set) var tokens: [String] = []
  private(set) var births: [Birth] = []
  /// What may be the whole of a family name, each once.
  private(set) var families: [String] = []

  /// A birth day, or a year of birth; and the word that the same digits are in a number.
  struct Birth {
    let days: ClosedRange<Int>
    let token: String?
  }

  init(_ words: [String], today: Day) {
    for word in words {
      if let birth = Birth(word, today: today) {
        births.append(birth)
        continue
      }
      let asked = SearchWords.asked(word)
      tokens += asked
      for name in [word.folded] + asked where !name.hasDigits && !families.contains(name) {
        families.append(name)
      }
    }
  }

  var isEmpty: Bool { tokens.isEmpty && births.isEmpty }

  /// Names of guardians have no digits in them.
  var mayNameGuardians: Bool {
    births.isEmpty && !tokens.isEmpty && !tokens.contains(where: \.hasDigits)
  }

  /// Where cases can be found, in the order in which they are shown.
  var places: [WordPlace] {
    families.map { .family($0) } + [.ownBesideFamily] + (mayNameGuardians ? [.guardian] : [])
  }
}

extension SearchedWords.Birth {
  /// `17.08.1936`, `17.8.36`, `1936-08-17`; `170836`, `17081936`, `1936`, which may also be numbers.
  fileprivate init?(_ word: String, today: Day) {
    let parts = word.split(omittingEmptySubsequences: false) { ".-/".contains($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      return nil
    }
    if parts.count == 3 {
      guard let day = DayInput.calendarDay(word, today: today, century: .birth) else { return nil }
      self.init(days: day.number...day.number, token: nil)
    } else if parts.count == 1, word.utf8.count == 6 || word.utf8.count == 8 {
      let pieces = [word.prefix(2), word.dropFirst(2).prefix(2), word.dropFirst(4)]
      let text = pieces.joined(separator: ".")
      guard let day = DayInput.calendarDay(text, today: today, century: .birth) else { return nil }
      self.init(days: day.number...day.number, token: word)
    } else if parts.count == 1, word.utf8.count == 4, let year = Int(word), year <= today.year,
      year > today.year - 120, let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    {
      self.init(days: first.number...last.number, token: word)
    } else {
      return nil
    }
  }
}

extension String {
  fileprivate var hasDigits: Bool { utf8.contains { (48...57).contains($0) } }
}
