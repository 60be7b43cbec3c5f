import Guardianship

/// A name as a list writes it, taken apart: "Müller, Anna", "Frau Dr. Anna Müller", "MÜLLER ANNA",
/// "Rechtsanwältin Klein, Ute", "Müller geb. Schmidt, Anna", or what an organisation is called.
struct WrittenName: Equatable {
  private(set) var family = ""
  private(set) var given = ""
  /// "Prof. Dr."
  private(set) var title = ""
  private(set) var birthName = ""
  private(set) var isOrganisation = false
  /// What a word of profession or the kind of organisation says about a guardian.
  private(set) var kind: GuardianKind?
  /// Nothing but the usual order says which word is the family name.
  private(set) var isOrderUncertain = false

  /// - Parameters:
  ///   - written: a name in one cell.
  ///   - isPerson: it can be no organisation's, whatever its words are.
  init(_ written: String, isPerson: Bool = false) {
    if !isPerson, written.count > 2, written.hasPrefix("\""), written.hasSuffix("\"") {
      family = String(written.dropFirst().dropLast()).singleSpaced
      isOrganisation = true
      kind = NameWords.kind(ofOrganisation: family)
      return
    }
    var parts: [[String]] = []
    for part in written.split(separator: ",") {
      let words = words(of: String(part))
      if !words.isEmpty { parts.append(words) }
    }
    let words = parts.flatMap(\.self)
    if !isPerson, words.contains(where: NameWords.namesOrganisation) {
      family = Self.withoutAddress(written)
      (title, birthName, isOrganisation) = ("", "", true)
      kind = NameWords.kind(ofOrganisation: family)
      return
    }
    if parts.count > 1 || written.contains(","), let first = parts.first {
      family = first.joined(separator: " ")
      given = parts.dropFirst().map { $0.joined(separator: " ") }.joined(separator: ", ")
    } else {
      put(words)
    }
    settleCapitals()
  }

  /// A name as this program writes it into a list: it is taken word for word.
  init(exported text: String) {
    self.init(text)
    if isOrganisation { return }
    let parts = text.split(separator: ",", maxSplits: 1).map { String($0).trimmedASCII }
    (family, given) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    (title, birthName, isOrderUncertain) = ("", "", false)
  }

  /// - Parameters:
  ///   - family: the cell for the family name.
  ///   - given: the cell for given names; a name whole in the first cell is taken apart where it is
  ///     empty.
  init(family: String, given: String, isPerson: Bool = false) {
    guard !given.isEmpty else {
      self = WrittenName(family, isPerson: isPerson)
      return
    }
    self.family = words(of: family).joined(separator: " ")
    self.given = words(of: given).joined(separator: " ")
    settleCapitals()
  }

  /// "Müller, Anna"; for guardians, who have no field for it, with the title before the given name.
  var listName: String {
    isOrganisation
      ? family
      : Person.listName(family, [title, given].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Whether the name looks like a human's: two parts and no word of an organisation.
  var isPersonal: Bool { !isOrganisation && !given.isEmpty }

  // MARK: - Words

  /// The words of a part of the name; forms of address are left out, titles, professions and what
  /// stands behind "geb." are put where they belong.
  private mutating func words(of part: String) -> [String] {
    var words: [String] = []
    var isBirthName = false
    for word in part.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) {
      if isBirthName {
        birthName += (birthName.isEmpty ? "" : " ") + word
      } else if NameWords.births.contains(word.lowercased()) {
        isBirthName = true
      } else if NameWords.titles.contains(word.lowercased()) || word.lowercased().hasPrefix("dipl.")
      {
        title += (title.isEmpty ? "" : " ") + word
      } else if let profession = NameWords.profession(word) {
        kind = profession
      } else if !NameWords.addresses.contains(word.lowercased()) {
        words.append(word)
      }
    }
    return words
  }

  private static func withoutAddress(_ written: String) -> String {
    var words = written.split { $0 == " " || $0 == "\n" }.map(String.init)
    while let first = words.first, words.count > 1,
      NameWords.addresses.contains(first.lowercased())
    { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// "Anna von Rhein" as "von Rhein, Anna"; "Graf von Berg Anna" as "Graf von Berg, Anna". Capitals
  /// and known given names say which word is which; else the last word is the family name.
  private mutating func put(_ words: [String]) {
    guard words.count > 1 else {
      family = words.joined()
      return
    }
    let particle = words.firstIndex { NameWords.particles.contains($0.lowercased()) }
    var range = (particle ?? words.count - 1)..<words.count
    if particle == 0 {
      let last = words.lastIndex { NameWords.particles.contains($0.lowercased()) } ?? 0
      range = 0..<min(last + 2, words.count)
    } else if particle == nil {
      let isGiven = (
        first: GivenNames.contains(words[0]), last: GivenNames.contains(words.last ?? "")
      )
      let capitals = words.map(\.isInCapitals)
      if let first = capitals.firstIndex(of: true), let last = capitals.lastIndex(of: true),
        capitals.contains(false)
      {
        range = first..<last + 1
      } else if isGiven.last, !isGiven.first {
        range = 0..<1
      } else {
        isOrderUncertain = isGiven.first == isGiven.last
      }
    }
    family = words[range].joined(separator: " ")
    given = (words[..<range.lowerBound] + words[range.upperBound...]).joined(separator: " ")
  }

  private mutating func settleCapitals() {
    (family, given) = (family.withoutCapitals, given.withoutCapitals)
    birthName = birthName.withoutCapitals
  }
}

extension String {
  /// Whether the word is written in capitals alone: "MÜLLER"; two letters may be initials.
  fileprivate var isInCapitals: Bool {
    let letters = filter(\.isLetter)
    return letters.count > 2 && letters.allSatisfy { $0.isUppercase || $0 == "ß" }
  }

  /// "VON DER HEIDE-MÜLLER" as "von der Heide-Müller".
  fileprivate var withoutCapitals: String {
    guard isInCapitals, !contains(".") else { return self }
    return split(separator: " ").map { word in
      let lower = word.lowercased()
      if NameWords.particles.contains(lower), !NameWords.nobility.contains(lower) { return lower }
      var startsWord = true
      return String(
        lower.map { letter in
          defer { startsWord = !letter.isLetter }
          return startsWord ? Character(letter.uppercased()) : letter
        })
    }.joined(separator: " ")
  }
}
