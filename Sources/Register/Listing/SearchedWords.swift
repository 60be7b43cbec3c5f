import Guardianship

/// What the words of a search line say, taken apart: words that a name begins with, birth days,
/// telephones and numbers in any spelling.
struct SearchedWords {
  /// Each has to begin a word of the case.
  private(set) var tokens: [String] = []
  private(set) var numbers: [Number] = []
  /// References of proposals and Aufträge, which lead to their case: `V-2026-00001`.
  private(set) var references: [String] = []
  /// What may be the whole of a family name, each once.
  private(set) var families: [String] = []
  private let reach: SearchReach

  /// Digits, which may be one thing or the other.
  struct Number {
    /// The numbers of the days that a birth day or a year of birth means.
    var days: ClosedRange<Int>?
    /// Each has to begin a number of the case.
    var tokens: [String] = []
    /// What a telephone begins with.
    var phone: String?
  }

  init(_ words: [String], today: Day, reach: SearchReach = .whole) {
    self.reach = reach
    var rest = words[...]
    while !rest.isEmpty {
      if let (number, length) = Number.birth(rest, today: today, reach: reach) {
        numbers.append(number)
        rest = rest.dropFirst(length)
      } else if reach == .whole, let (number, length) = Number.phone(rest) {
        numbers.append(number)
        rest = rest.dropFirst(length)
      } else {
        take(rest.removeFirst())
      }
    }
  }

  private mutating func take(_ word: String) {
    if let reference = SearchedWords.reference(word), reach == .whole || reference.hasPrefix("V") {
      references.append(reference)
      return
    }
    let asked = SearchWords.asked(word)
    tokens += asked
    for name in [word.folded] + asked where !name.hasDigits && !families.contains(name) {
      families.append(name)
    }
  }

  var isEmpty: Bool { tokens.isEmpty && numbers.isEmpty && references.isEmpty }

  // MARK: - Where

  /// Where cases can be found, in the order in which they are shown.
  var places: [WordPlace] {
    families.map { .family($0) } + [.ownBesideFamily] + others
  }

  /// By what is not the case's own.
  var others: [WordPlace] {
    (mayNameGuardians ? [.guardian] : []) + (parties == nil ? [] : [.party])
      + (streets == nil ? [] : [.address])
  }

  /// Names of guardians have no digits in them.
  var mayNameGuardians: Bool {
    isWordsAlone && !tokens.contains(where: \.hasDigits)
  }

  /// What Beteiligte are looked for by: from three letters of a name, four digits of a number on.
  var parties: Reached? {
    guard reach == .whole else { return nil }
    if tokens.isEmpty, references.isEmpty, numbers.count == 1, let phone = numbers[0].phone {
      return Reached(.partyPhone, [phone])
    }
    return mayNameGuardians ? Reached(.party, tokens) : nil
  }

  /// What addresses are looked for by; a house number may stand behind the street.
  var streets: Reached? {
    reach == .whole && isWordsAlone ? Reached(.street, tokens) : nil
  }

  /// What a telephone of the person is asked for by.
  var asksForPhone: Bool { numbers.contains { $0.phone != nil } }

  private var isWordsAlone: Bool { numbers.isEmpty && references.isEmpty && !tokens.isEmpty }

  /// Words for one place of `caseReach`.
  struct Reached {
    let place: Reach
    let tokens: [String]
    /// The words that are looked up: those that are long enough.
    let lookedUp: [String]

    init?(_ place: Reach, _ tokens: [String]) {
      lookedUp = tokens.filter {
        $0.count >= place.leastLength && (place != .street || !$0.hasDigits)
      }
      guard !lookedUp.isEmpty else { return nil }
      (self.place, self.tokens) = (place, tokens)
    }
  }

  /// `V-2026-00001` however it is typed: `v2026-1`, `a-2026-00348`.
  private static func reference(_ word: String) -> String? {
    let letters = word.uppercased().filter { $0 != "-" }
    guard let sign = letters.first, "VA".contains(sign), letters.count >= 6,
      letters.dropFirst().utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let serial = letters.dropFirst(5)
    guard let number = Int(serial), number > 0 else { return nil }
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 5 - digits.count))
    return "\(sign)-\(letters.dropFirst().prefix(4))-\(zeros)\(digits)"
  }
}

extension SearchedWords.Number {
  /// A birth day over one to three words, or a year of birth, and how many words it takes:
  /// `17.08.1936`, `17 08 1936`, `17. August 1936`, `1936-08-17`; `170836`, `17081936`, `1936`, which
  /// may also be numbers.
  fileprivate static func birth(
    _ words: ArraySlice<String>, today: Day, reach: SearchReach
  ) -> (Self, length: Int)? {
    for length in stride(from: min(3, words.count), through: 1, by: -1) {
      let text = words.prefix(length).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        .joined(separator: ".")
      if let day = day(text, today: today) {
        return (Self(days: day.number...day.number), length)
      }
    }
    guard let word = words.first, word.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    let sees = reach == .whole
    switch word.utf8.count {
    case 6, 8:
      let pieces = [word.prefix(2), word.dropFirst(2).prefix(2), word.dropFirst(4)]
      let text = pieces.joined(separator: ".")
      guard let day = DayInput.calendarDay(text, today: today, century: .birth) else { return nil }
      return (
        Self(
          days: day.number...day.number, tokens: sees ? [word] : [], phone: sees ? word : nil), 1
      )
    case 4:
      guard let year = Int(word), year <= today.year, year > today.year - 120,
        let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { return nil }
      return (Self(days: first.number...last.number, tokens: sees ? [word] : []), 1)
    default: return nil
    }
  }

  /// A whole day, its month as number or word.
  private static func day(_ text: String, today: Day) -> Day? {
    if let day = Day(iso: text) { return day }
    var parts = text.split { "./-".contains($0) }.map(String.init)
    guard parts.count == 3 else { return nil }
    let month = parts[1].folded
    if let number = months.firstIndex(where: { $0.contains { $0 == month } }) {
      parts[1] = "\(number + 1)"
    }
    return DayInput.calendarDay(parts.joined(separator: "."), today: today, century: .birth)
  }

  /// German and English names of the months, folded.
  private static let months = [
    ["januar", "january", "janner", "jan"], ["februar", "february", "feb"],
    ["marz", "march", "mar", "mrz"], ["april", "apr"], ["mai", "may"], ["juni", "june", "jun"],
    ["juli", "july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["oktober", "october", "okt", "oct"], ["november", "nov"],
    ["dezember", "december", "dez", "dec"],
  ]

  /// A run of words that are a telephone together, and how many there are; each may also begin a
  /// number of the case.
  fileprivate static func phone(_ words: ArraySlice<String>) -> (Self, length: Int)? {
    let run = words.prefix { $0.allSatisfy(PhoneDigits.isSign) }
    guard let phone = PhoneDigits.begun(run.joined(separator: " ")) else { return nil }
    return (Self(tokens: run.flatMap { SearchWords.asked($0) }, phone: phone), run.count)
  }
}

extension String {
  var hasDigits: Bool { utf8.contains { (48...57).contains($0) } }
}
