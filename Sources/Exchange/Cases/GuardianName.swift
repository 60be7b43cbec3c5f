import Guardianship

/// The name of a guardian as a list writes it, brought into the form "Family, Given", or an
/// organisation's name as it is.
struct GuardianName: Equatable {
  let text: String
  let isOrganisation: Bool

  init(_ written: String) {
    if written.count > 2, written.hasPrefix("\""), written.hasSuffix("\"") {
      text = String(written.dropFirst().dropLast()).singleSpaced
      isOrganisation = true
      return
    }
    var words = written.split { $0 == " " || $0 == "\n" }.map(String.init)
    while let first = words.first, words.count > 1, Self.salutations.contains(first) {
      words.removeFirst()
    }
    let text = words.joined(separator: " ")
    let isOrganisation = words.contains { Self.namesOrganisation($0) }
    self.isOrganisation = isOrganisation
    if isOrganisation || words.count < 2 {
      self.text = text
    } else if let comma = text.firstIndex(of: ",") {
      let family = String(text[..<comma]).trimmedASCII
      let given = String(text[text.index(after: comma)...]).trimmedASCII
      self.text = Person.listName(family, given)
    } else {
      self.text = Self.inverted(words)
    }
  }

  /// Whether the name looks like a human's: two parts and no word of an organisation.
  var isPersonal: Bool { !isOrganisation && text.contains(", ") }

  /// "Anna von Rhein" as "von Rhein, Anna"; "Graf von Berg Anna" as "Graf von Berg, Anna".
  private static func inverted(_ words: [String]) -> String {
    let particle = words.firstIndex { particles.contains($0.lowercased()) }
    let start = particle ?? words.count - 1
    var end = words.count
    if start == 0 {
      end = min((words.lastIndex { particles.contains($0.lowercased()) } ?? 0) + 2, words.count)
    }
    let family = words[start..<end].joined(separator: " ")
    let given = (words[..<start] + words[end...]).joined(separator: " ")
    return Person.listName(family, given)
  }

  private static let salutations: Set<String> = [
    "Herr", "Herrn", "Frau", "Hr.", "Fr.", "Mr.", "Ms.",
  ]

  private static let particles: Set<String> = [
    "von", "van", "vom", "zu", "zur", "zum", "de", "del", "della", "da", "di", "du", "der", "den",
    "el", "al", "ten", "ter", "graf", "gräfin", "freiherr", "freifrau", "baron", "baronin", "fürst",
    "prinz", "prinzessin", "bin", "ibn", "la", "le",
  ]

  private static func namesOrganisation(_ word: String) -> Bool {
    let key = Headings.key(word)
    if wholeWords.contains(key) { return true }
    return stems.contains { Self.contains(Array(key.utf8), $0) }
  }

  private static let wholeWords = Set(
    [
      "e.V.", "gGmbH", "GmbH", "mbH", "Stadt", "Kreis", "Caritas", "Diakonie", "AWO", "SKM", "SkF",
      "SKFM", "DRK", "VdK", "ASB", "KdöR", "gUG", "UG", "Amt", "Bezirk", "Landkreis", "Lebenshilfe",
      "Sozialwerk", "Gemeinde",
    ].map(Headings.key))

  private static let stems = [
    "verein", "behörde", "verband", "betreuungsstelle", "stiftung", "caritas", "diakoni",
    "stadtverwaltung", "kreisverwaltung", "ratsamt", "sozialamt", "sozialdienst", "gesellschaft",
    "städteregion", "lebenshilfe", "gesundheitsamt",
  ].map { Array(Headings.key($0).utf8) }

  private static func contains(_ word: [UInt8], _ stem: [UInt8]) -> Bool {
    guard let first = stem.first, word.count >= stem.count else { return false }
    return (0...(word.count - stem.count)).contains { start in
      word[start] == first && word[start..<start + stem.count].elementsEqual(stem)
    }
  }
}
