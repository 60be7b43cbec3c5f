/// Reads the filter language: `müller status:laufend -stadtteil:Merken|Echtz alter:>80`.
public struct FilterParser {
  private let vocabulary: FilterVocabulary
  private let today: Day
  private let keys: [FilterKey]
  private let findsNumbers: Bool

  /// - Parameters:
  ///   - keys: those that the list has and the user may filter by (`Rights.filterKeys`).
  ///   - findsNumbers: whether words may be numbers of the court (`Rights.findsNumbers`).
  public init(
    vocabulary: FilterVocabulary, today: Day,
    keys: [FilterKey] = FilterKey.keys(for: .cases), findsNumbers: Bool = true
  ) {
    self.vocabulary = vocabulary
    self.today = today
    self.keys = keys
    self.findsNumbers = findsNumbers
  }

  /// - Throws: the first part that is not understood.
  public func filter(_ text: String) throws(FilterRefusal) -> Filter {
    var filter = Filter()
    for token in FilterParser.tokens(of: text) {
      if token.isOpen { throw .openQuote(token.text) }
      guard let separator = token.separator else {
        filter.words.append(try word(token))
        continue
      }
      let (excludes, key) = try self.key(String(token.text[..<separator]))
      let rest = token.text[token.text.index(after: separator)...]
      let parts = rest.split(separator: "|", omittingEmptySubsequences: false)
      if parts.contains("") { throw missingValue(of: key) }
      if key.content == .momentDay {
        guard let day = filterDay(String(rest)) else { throw .notADay(key, String(rest)) }
        filter.asOf = day
      } else {
        var values: [FilterValue] = []
        for part in parts { values.append(try value(String(part), key: key)) }
        filter.terms.append(FilterTerm(key, excludes: excludes, values))
      }
    }
    return filter
  }

  /// A search word. One with a hyphen before it would find what it means to exclude.
  private func word(_ token: Token) throws(FilterRefusal) -> String {
    if token.text.hasPrefix("-"), !token.isQuoted {
      throw .missingKey(token.text, possible: keys)
    }
    if !findsNumbers, token.text.mayBeFileNumber(today: today) { throw .numberNotSeen(token.text) }
    return token.text
  }

  private func missingValue(of key: FilterKey) -> FilterRefusal {
    switch key.content {
    case .choice(let rawValues, _): .missingChoice(key, possible: rawValues)
    case .flag: .missingChoice(key, possible: ["yes", "no"])
    case .name, .day, .number, .elapsed, .momentDay:
      .missingValue(key, possible: vocabulary.names[key] ?? [])
    }
  }

  private func key(_ text: String) throws(FilterRefusal) -> (excludes: Bool, FilterKey) {
    let excludes = text.hasPrefix("-")
    let word = (excludes ? String(text.dropFirst()) : text).folded
    let known = vocabulary.keys[word] ?? keys.first { $0.rawValue.folded == word }
    guard let known, keys.contains(known) else { throw .unknownKey(text, possible: keys) }
    return (excludes, known)
  }

  // MARK: - Values

  private func value(_ text: String, key: FilterKey) throws(FilterRefusal) -> FilterValue {
    let word = text.folded
    if isNone(text, word: word, key: key) { return .none }
    switch key.content {
    case .choice(let rawValues, _):
      if rawValues.contains(text) { return .choice(text) }
      if let raw = choice(word, key: key) { return .choice(raw) }
      throw .unknownChoice(key, text, possible: rawValues)
    case .flag:
      if vocabulary.yes.contains(word) || word == "yes" { return .flag(true) }
      if vocabulary.no.contains(word) || word == "no" { return .flag(false) }
      throw .unknownChoice(key, text, possible: ["yes", "no"])
    case .name(let isListed):
      return .name(isListed ? try listedName(text, key: key) : text)
    case .day, .momentDay:
      return try dayValue(text, word: word, key: key)
    case .number:
      return try numberValue(text, key: key)
    case .elapsed:
      return try elapsedValue(text, key: key)
    }
  }

  /// Words for no value give way to choices of the same name: `tie:none` are strangers.
  private func isNone(_ text: String, word: String, key: FilterKey) -> Bool {
    if key.content == .flag { return false }
    if text == FilterValue.none.canonicalText { return true }
    if case .choice(let rawValues, _) = key.content {
      if rawValues.contains(text) || vocabulary.choices[key]?[word] != nil { return false }
    }
    return vocabulary.none.contains(word) || word == "none"
  }

  /// The choice whose word is meant: written out, or begun unmistakably.
  private func choice(_ word: String, key: FilterKey) -> String? {
    let words = vocabulary.choices[key] ?? [:]
    if let raw = words[word] { return raw }
    let begun = Set(words.filter { $0.key.hasPrefix(word) }.values)
    return begun.count == 1 ? begun.first : nil
  }

  private func listedName(_ text: String, key: FilterKey) throws(FilterRefusal) -> String {
    let names = vocabulary.names[key] ?? []
    let word = text.folded
    if let exact = names.first(where: { $0.folded == word }) { return exact }
    let matching = names.filter { name in
      name.folded.split { $0 == " " || $0 == "-" }.contains { $0.hasPrefix(word) }
        || name.folded.hasPrefix(word)
    }
    guard matching.count == 1, let name = matching.first else {
      throw .unknownValue(key, text, possible: matching.isEmpty ? names : matching)
    }
    return name
  }

  private func dayValue(
    _ text: String, word: String, key: FilterKey
  ) throws(FilterRefusal) -> FilterValue {
    if vocabulary.past.contains(word) || word == "past" { return .past }
    let (comparison, rest) = try comparison(of: text, key: key)
    if let range = dayRange(rest) { return FilterParser.compared(comparison, to: range) }
    guard let day = filterDay(rest) else { throw .notADay(key, text) }
    return .day(comparison, day)
  }

  /// `2026` or `2026-03` as all days of it.
  private func dayRange(_ text: String) -> ClosedRange<Day>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), parts[0].count == 4,
      let year = Int(parts[0])
    else { return nil }
    switch parts.count {
    case 1:
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { return nil }
      return first...last
    case 2:
      guard let month = Int(parts[1]), let first = Day(year: year, month: month, day: 1) else {
        return nil
      }
      return first...first.adding(days: Day.length(ofMonth: month, year: year) - 1)
    default: return nil
    }
  }

  /// `<2027` ends before the year, `>2027` begins after it, `<=` and `>=` take the year in.
  private static func compared(
    _ comparison: FilterValue.Comparison, to range: ClosedRange<Day>
  ) -> FilterValue {
    switch comparison {
    case .equal: .days(range.lowerBound, range.upperBound)
    case .less, .greaterOrEqual: .day(comparison, .fixed(range.lowerBound))
    case .lessOrEqual, .greater: .day(comparison, .fixed(range.upperBound))
    }
  }

  /// `14t` counts from today, as `+14t` does; a written day is fixed.
  private func filterDay(_ text: String) -> FilterDay? {
    if let day = DayInput.calendarDay(text, today: today, century: .near) { return .fixed(day) }
    let signed = text.first?.isNumber == true ? "+" + text : text
    let day = DayInput.day(signed, today: today, words: vocabulary.dayWords)
    return day.map { .fromToday(days: $0 - today) }
  }

  private func numberValue(_ text: String, key: FilterKey) throws(FilterRefusal) -> FilterValue {
    let (comparison, rest) = try comparison(of: text, key: key)
    let ages = 0...150
    let bounds = rest.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if comparison == .equal, bounds.count == 2, let low = bounds[0], let high = bounds[1],
      low <= high, ages.contains(low), ages.contains(high)
    {
      return .numbers(low, high)
    }
    guard let number = Int(rest), ages.contains(number) else { throw .notANumber(key, text) }
    return .number(comparison, number)
  }

  /// `>90t`, `<3m`: a length of time, in days.
  private func elapsedValue(
    _ text: String, key: FilterKey
  ) throws(FilterRefusal) -> FilterValue {
    let (comparison, rest) = try comparison(of: text, key: key)
    let signed = rest.last?.isNumber == true ? "-\(rest)d" : "-" + rest
    guard
      let day = DayInput.day(signed, today: today, words: vocabulary.dayWords)
        ?? Int(rest).flatMap({ (0...36_500).contains($0) ? today.adding(days: -$0) : nil }),
      day <= today
    else { throw .notANumber(key, text) }
    return .number(comparison == .equal ? .greaterOrEqual : comparison, today - day)
  }

  /// The sign before a value, and the value.
  private func comparison(
    of text: String, key: FilterKey
  ) throws(FilterRefusal) -> (FilterValue.Comparison, String) {
    let signs = [FilterValue.Comparison.lessOrEqual, .greaterOrEqual, .less, .greater]
    let sign = signs.first { text.hasPrefix($0.rawValue) } ?? .equal
    let rest = String(text.dropFirst(sign.rawValue.count))
    if rest.isEmpty { throw missingValue(of: key) }
    return (sign, rest)
  }
}

extension String {
  /// Whether it begins as a reference of the office does: `F-2026-00001`, `B-00001`, `V-2026-00001`.
  public var isReference: Bool {
    ["F-", "V-", "B-"].contains { uppercased().hasPrefix($0) }
  }

  /// Whether it may be a part of a court's number, and is no birth day or year of birth.
  public func mayBeFileNumber(today: Day) -> Bool {
    !isReference && contains(where: \.isNumber) && !isBirth(today: today)
  }

  /// A whole day, `170836` or a year in which somebody alive may be born.
  private func isBirth(today: Day) -> Bool {
    func isDay(_ text: String) -> Bool {
      text.split(separator: ".").count == 3
        && DayInput.calendarDay(text, today: today, century: .birth) != nil
    }
    if Day(iso: self) != nil || isDay(split { "./-".contains($0) }.joined(separator: ".")) {
      return true
    }
    guard utf8.allSatisfy({ (48...57).contains($0) }) else { return false }
    switch utf8.count {
    case 4: return Int(self).map { (today.year - 119...today.year).contains($0) } ?? false
    case 6, 8:
      return isDay("\(prefix(2)).\(dropFirst(2).prefix(2)).\(dropFirst(4))")
    default: return false
    }
  }
}
