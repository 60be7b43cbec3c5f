import Guardianship

/// What gives somebody away in a text that leaves the house: names, streets, numbers.
///
/// Rather too much is taken out than too little; a name, a nickname or a place that the case does
/// not know stays.
struct TellingWords {
  static let hidden = "[…]"

  private let names: Set<String>
  /// Names of one person written as one word, in whatever order.
  private let written: Set<String>
  /// The first letters of each person's names.
  let initials: Set<[Character]>

  /// - Parameters:
  ///   - person: all names of whoever the text is about, each by itself.
  ///   - names: other people as they stand in the case, each with all names.
  ///   - places: streets with their numbers, and whatever else says where somebody lives.
  init(person: [String] = [], names: [String], places: [String]) {
    let people = (person + names).map { NameWord.words(of: $0).map(\.text) }
    let addresses = places.flatMap { place in
      Self.spellings(NameWord.words(of: place).map(\.text).filter { !Self.small.contains($0) })
    }
    self.names = Set(
      people.flatMap(Self.spellings) + addresses + addresses.compactMap(Self.otherStreet))
    let whole = [Array(people.prefix(person.count).joined())] + people.dropFirst(person.count)
    written = Set(whole.flatMap(Self.joined))
    initials = Set(whole.map { $0.compactMap(\.first) })
  }

  /// Each word, and neighbours written as one: "hans", "peter", "hanspeter".
  private static func spellings(_ words: [String]) -> [String] {
    let joined = words.indices.flatMap { first in
      words.indices.filter { $0 > first }.map { words[first...$0].joined() }
    }
    return words.filter { $0.count > 1 } + joined
  }

  /// Two or three words of a name as one, in every order: "kimbohm", "bohmkim".
  private static func joined(_ words: [String]) -> [String] {
    let words = words.filter { $0.count > 1 }
    return words.indices.flatMap { first in
      words.indices.filter { $0 != first }.flatMap { second in
        let pair = words[first] + words[second]
        let others = words.indices.filter { $0 != first && $0 != second }
        return ([pair] + others.map { pair + words[$0] }).map(\.folded)
      }
    }
  }

  /// The text with one mark in place of whatever is telling.
  func removed(from text: String) -> String {
    var parts = Self.parts(of: text)
    hideAddresses(in: &parts)
    hideNames(in: &parts)
    hideStreets(in: &parts)
    hideNumbers(in: &parts)
    hideInitials(in: &parts)
    var result = ""
    var waiting = ""
    var isAfterMark = false
    for part in parts {
      if part.isHidden {
        if isAfterMark { waiting = "" } else { result += waiting + Self.hidden }
        (isAfterMark, waiting) = (true, "")
      } else if !part.isWord, isAfterMark, part.text.allSatisfy({ " -–/.".contains($0) }) {
        waiting += part.text
      } else {
        result += waiting + part.text
        (isAfterMark, waiting) = (false, "")
      }
    }
    return result + waiting
  }

  // MARK: - Parts

  struct Part {
    var text: String
    let isWord: Bool
    var isHidden = false

    var digits: Int { text.count(where: \.isNumber) }
    var folded: String { text.folded }
    /// Whether it may stand for a name: one capital letter.
    var isInitial: Bool { isWord && text.count == 1 && text.first?.isUppercase == true }
  }

  /// Letters and digits that stand together, and whatever is between them.
  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    for character in text {
      let isWord = character.isLetter || character.isNumber
      if let last = parts.last, last.isWord == isWord {
        parts[parts.count - 1].text.append(character)
      } else {
        parts.append(Part(text: String(character), isWord: isWord))
      }
    }
    return parts
  }

  func hide(_ range: ClosedRange<Int>, in parts: inout [Part]) {
    for index in range { parts[index].isHidden = true }
  }

  // MARK: - Names

  /// A name also with an ending, as of a genitive, and one whose words stand apart here.
  private func hideNames(in parts: inout [Part]) {
    for first in parts.indices where parts[first].isWord {
      var joined = ""
      for last in first..<min(parts.count, first + 5) {
        guard parts[last].isWord else {
          guard parts[last].text.allSatisfy({ " -–.'’".contains($0) }) else { break }
          continue
        }
        joined += parts[last].text
        let isHere = first == last ? isName(joined.folded) : isWhole(joined.folded)
        if isHere { hide(first...last, in: &parts) }
      }
    }
  }

  private func isName(_ word: String) -> Bool {
    names.contains(word) || isWritten(word)
      || names.contains { name in
        name.count > 2 && word.hasPrefix(name) && word.count - name.count <= 2
      }
  }

  /// A name alone or in the genitive: what follows it is not taken for an ending.
  private func isWhole(_ words: String) -> Bool {
    names.contains(words) || words.hasSuffix("s") && names.contains(String(words.dropLast()))
      || isWritten(words)
  }

  private func isWritten(_ word: String) -> Bool {
    written.contains(word) || word.hasSuffix("s") && written.contains(String(word.dropLast()))
  }

  /// Everything around an @ up to the next spaces.
  private func hideAddresses(in parts: inout [Part]) {
    for index in parts.indices where !parts[index].isWord && parts[index].text.contains("@") {
      var (first, last) = (index, index)
      while first > 0, !parts[first - 1].text.contains(where: \.isWhitespace) { first -= 1 }
      while last + 1 < parts.count, !parts[last + 1].text.contains(where: \.isWhitespace) {
        last += 1
      }
      hide(first...last, in: &parts)
    }
  }

  // MARK: - Streets

  /// Small words of street names, which would tear holes into every sentence.
  private static let small: Set<String> = ["am", "an", "auf", "bei", "im", "in", "unter"]
  private static let ways = [
    "weg", "platz", "allee", "gasse", "ring", "damm", "ufer", "hof", "pfad", "steig",
  ]

  /// The other way to write a street: "birkenstr" for "birkenstrasse".
  private static func otherStreet(_ word: String) -> String? {
    if word.hasSuffix("strasse") { return String(word.dropLast(4)) }
    return word.hasSuffix("str") ? word + "asse" : nil
  }

  /// Every street, and the number of the house behind it.
  private func hideStreets(in parts: inout [Part]) {
    for index in parts.indices where parts[index].isWord {
      let word = parts[index].folded
      let isStreet =
        ["strasse", "str"].contains { word.hasSuffix($0) && word.count > $0.count + 1 }
      let isNumbered =
        index + 2 < parts.count && parts[index + 2].digits > 0
        && parts[index + 1].text.allSatisfy { " .".contains($0) }
      let isWay = Self.ways.contains { word.hasSuffix($0) && word.count > $0.count }
      guard isStreet || isNumbered && (isWay || word == "str" || word == "strasse") else {
        continue
      }
      hide(index...(isNumbered ? index + 2 : index), in: &parts)
    }
  }

  // MARK: - Numbers

  private static let months: Set<String> = [
    "januar", "februar", "marz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov",
    "dez",
  ]

  /// Digits that belong together although something stands between them: a telephone number in
  /// pairs, a day, an Aktenzeichen with its register sign.
  private func hideNumbers(in parts: inout [Part]) {
    var first = 0
    while first < parts.count {
      guard isOfNumber(parts[first]) else {
        first += 1
        continue
      }
      var last = first
      var next = first + 2
      while next < parts.count,
        parts[next - 1].text.allSatisfy({ " \n\t\u{A0}.-–/():+".contains($0) }),
        isOfNumber(parts[next])
          || Self.isSign(parts[last]) && parts[next].text.count == 1
            && parts[next].text.first?.isUppercase == true
      {
        last = next
        next += 2
      }
      if isTelling(parts[first...last]) { hide(first...last, in: &parts) }
      first = last + 1
    }
  }

  private func isOfNumber(_ part: Part) -> Bool {
    part.isWord
      && (part.digits > 0 || Self.isSign(part) || Self.months.contains(part.folded))
  }

  /// "XVII": the register sign of Betreuungssachen and its like.
  private static func isSign(_ part: Part) -> Bool {
    part.text.count > 1 && part.text.lowercased().allSatisfy { "ivx".contains($0) }
  }

  private func isTelling(_ run: ArraySlice<Part>) -> Bool {
    let words = run.filter(\.isWord)
    let digits = words.reduce(0) { $0 + $1.digits }
    if digits > 3 || words.contains(where: { $0.digits > 2 }) { return true }
    return digits > 0 && (words.contains { $0.digits == 0 } || isDay(run))
  }

  /// "1.2." without a year.
  private func isDay(_ run: ArraySlice<Part>) -> Bool {
    run.filter(\.isWord).count == 2 && run.contains { !$0.isWord && $0.text.hasPrefix(".") }
  }
}
