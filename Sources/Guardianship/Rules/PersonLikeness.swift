/// A person as far as telling people apart needs it, and the one definition of "perhaps the same".
///
/// Two people are perhaps one if
/// - they have the same birth day, a word of the family name in common by sound (so
///   `Müller-Lüdenscheid` and `Müller`), and given names that are forms of each other; or
/// - the same birth day, family names that one letter tells apart, and a word of the given name in
///   common by sound; or
/// - the same birth day, and family and given name have changed places; or
/// - the same name, and birth days that a slip of the hand tells apart: two digits or day and month
///   in each other's place; or
/// - the same name, and a birth day is missing.
public struct PersonLikeness: Equatable, Sendable {
  public let family: [NameWord]
  public let given: [NameWord]
  public let born: Day?

  public init(family: String, given: String, born: Day?) {
    self.init(
      family: NameWord.words(of: family), given: NameWord.words(of: given), born: born)
  }

  public init(family: [NameWord], given: [NameWord], born: Day?) {
    (self.family, self.given, self.born) = (family, given, born)
  }

  public func isPerhaps(_ other: PersonLikeness) -> Bool {
    guard let born, let otherBorn = other.born else { return name == other.name }
    guard born == otherBorn else {
      return name == other.name && Self.slips(of: born).contains(otherBorn)
    }
    if Self.share(family, other.family), Self.areForms(given, other.given) { return true }
    if Self.share(given, other.given), Self.areOneLetterApart(family, other.family) { return true }
    return Self.share(family, other.given) && Self.share(given, other.family)
  }

  // MARK: - For looking up

  /// What two people of one birth day who are perhaps the same have at least one of in common.
  public var marks: [String] {
    var marks: [String] = []
    for word in family.prefix(3) + given.prefix(3) where !marks.contains(word.sound) {
      marks.append(word.sound)
    }
    return marks
  }

  /// The words of the name, whatever their order: what the same name is where birth days differ.
  public var name: String { (family + given).map(\.text).sorted().joined(separator: " ") }

  /// The days that somebody may have meant who wrote `day`: two digits of the year, the month or
  /// the day in each other's place, or day and month.
  public static func slips(of day: Day) -> [Day] {
    let (year, month, dayOfMonth) = day.parts
    func swapped(_ number: Int) -> Int { number % 10 * 10 + number / 10 }
    let candidates = [
      Day(year: year, month: dayOfMonth, day: month),
      Day(year: year / 100 * 100 + swapped(year % 100), month: month, day: dayOfMonth),
      Day(year: year, month: swapped(month), day: dayOfMonth),
      Day(year: year, month: month, day: swapped(dayOfMonth)),
    ]
    var slips: [Day] = []
    for case let slip? in candidates where slip != day && !slips.contains(slip) {
      slips.append(slip)
    }
    return slips
  }
}

// MARK: - Names

extension PersonLikeness {
  private static func share(_ a: [NameWord], _ b: [NameWord]) -> Bool {
    a.contains { word in b.contains { $0.sound == word.sound } }
  }

  /// `Christine` and `Kristin`, `Hans-Peter` and `Peter`, `Max` and `Maximilian`, `Anna` and `A.`; a
  /// given name that is missing may be any.
  private static func areForms(_ a: [NameWord], _ b: [NameWord]) -> Bool {
    if a.isEmpty || b.isEmpty { return true }
    return a.contains { word in b.contains { isForm(word, $0) } }
  }

  private static func isForm(_ a: NameWord, _ b: NameWord) -> Bool {
    if a.sound == b.sound { return true }
    let (short, long) = a.text.utf8.count <= b.text.utf8.count ? (a.text, b.text) : (b.text, a.text)
    if short.utf8.count == 1 || (short.utf8.count >= 3 && long.utf8.count - short.utf8.count >= 2),
      long.hasPrefix(short)
    {
      return true
    }
    return short.utf8.count >= 4 && isWithinOneEdit(Array(a.text.utf8), Array(b.text.utf8))
  }

  private static func areOneLetterApart(_ a: [NameWord], _ b: [NameWord]) -> Bool {
    let (a, b) = (a.flatMap { Array($0.text.utf8) }, b.flatMap { Array($0.text.utf8) })
    return min(a.count, b.count) >= 3 && isWithinOneEdit(a, b)
  }

  /// Whether one letter changed, added or left out turns one word into the other.
  static func isWithinOneEdit(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if abs(a.count - b.count) > 1 { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return max(a.count, b.count) - min(prefix + suffix, min(a.count, b.count)) <= 1
  }
}
