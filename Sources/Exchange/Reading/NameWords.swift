import Guardianship

/// The words that stand beside names in lists, and those that make a name one of an organisation.
enum NameWords {
  static let addresses: Set<String> = [
    "herr", "herrn", "frau", "hr.", "fr.", "hr", "fr", "fam.", "familie", "mr.", "ms.", "mrs.",
  ]

  static let births: Set<String> = ["geb.", "geb", "geborene", "geborener", "née", "gebürtig"]

  static let titles: Set<String> = [
    "dr.", "dr", "prof.", "prof", "med.", "jur.", "phil.", "h.c.", "dr.med.", "dr.-ing.", "mag.",
    "pd", "dres.",
  ]

  static let nobility: Set<String> = [
    "graf", "gräfin", "freiherr", "freifrau", "baron", "baronin", "fürst", "prinz", "prinzessin",
  ]

  static let particles: Set<String> = nobility.union([
    "von", "van", "vom", "zu", "zur", "zum", "de", "del", "della", "da", "di", "du", "der", "den",
    "el", "al", "ten", "ter", "bin", "ibn", "la", "le",
  ])

  /// How somebody of this profession acts as a guardian; nothing for a word that is none.
  static func profession(_ word: String) -> GuardianKind? { professions[Headings.key(word)] }

  private static let professions: [String: GuardianKind] = Dictionary(
    [
      (
        GuardianKind.professional,
        [
          "RA", "RAin", "Rechtsanwalt", "Rechtsanwältin", "Rechtsanwalt/in", "Berufsbetreuer",
          "Berufsbetreuerin", "Berufsbetreuer/in",
        ]
      ),
      (.associationEmployee, ["Vereinsbetreuer", "Vereinsbetreuerin", "Vereinsbetreuer/in"]),
      (.authorityEmployee, ["Behördenbetreuer", "Behördenbetreuerin", "Behördenbetreuer/in"]),
    ].flatMap { kind, words in words.map { (Headings.key($0), kind) } },
    uniquingKeysWith: { first, _ in first })

  // MARK: - Organisations

  static func namesOrganisation(_ word: String) -> Bool {
    let key = Headings.key(word)
    if wholeWords.contains(key) { return true }
    return organisationStems.contains { contains(Array(key.utf8), $0) }
  }

  /// Verein or Behörde, where a word of the name says so.
  static func kind(ofOrganisation name: String) -> GuardianKind? {
    let keys = name.split(separator: " ").map { Headings.key(String($0)) }
    func names(_ words: Set<String>, _ stems: [[UInt8]]) -> Bool {
      keys.contains { key in
        words.contains(key) || stems.contains { contains(Array(key.utf8), $0) }
      }
    }
    if names(associations, associationStems) { return .association }
    return names(authorities, authorityStems) ? .authority : nil
  }

  private static let associations = keys([
    "e.V.", "gGmbH", "Caritas", "Diakonie", "AWO", "SKM", "SkF", "SKFM", "DRK", "VdK", "ASB",
    "Lebenshilfe", "Sozialwerk",
  ])
  private static let authorities = keys([
    "Stadt", "Kreis", "Amt", "Landkreis", "Gemeinde", "Bezirk",
  ])
  private static let wholeWords = associations.union(authorities)
    .union(keys(["GmbH", "mbH", "KdöR", "gUG", "UG", "PartG", "GbR"]))

  private static let associationStems = bytes([
    "verein", "verband", "caritas", "diakoni", "lebenshilfe", "sozialdienst",
  ])
  private static let authorityStems = bytes([
    "behörde", "betreuungsstelle", "stadtverwaltung", "kreisverwaltung", "ratsamt", "sozialamt",
    "städteregion", "gesundheitsamt",
  ])
  private static let organisationStems =
    associationStems + authorityStems
    + bytes(["stiftung", "gesellschaft", "betreuungsbüro", "kanzlei", "betreuungspraxis"])

  private static func keys(_ words: [String]) -> Set<String> { Set(words.map(Headings.key)) }

  private static func bytes(_ words: [String]) -> [[UInt8]] {
    words.map { Array(Headings.key($0).utf8) }
  }

  private static func contains(_ word: [UInt8], _ stem: [UInt8]) -> Bool {
    guard let first = stem.first, word.count >= stem.count else { return false }
    return (0...(word.count - stem.count)).contains { start in
      word[start] == first && word[start..<start + stem.count].elementsEqual(stem)
    }
  }

  // MARK: - Sums

  /// Whether a text begins as a line of sums, counts or remarks about a list does, or has no letter:
  /// "Summe:", "Gesamt", "2 Fälle", "Stand: 01.09.2026", "17".
  static func isNoName(_ text: String) -> Bool {
    guard text.contains(where: \.isLetter) else { return true }
    let words = text.split { !$0.isLetter }.map { Headings.key(String($0)) }
    guard let first = words.first else { return true }
    if sums.contains(first) { return true }
    return text.contains(where: \.isNumber) && counts.contains(first)
  }

  private static let sums = keys([
    "Summe", "Summen", "Gesamt", "Gesamtsumme", "Gesamtzahl", "Gesamtanzahl", "Insgesamt", "Anzahl",
    "Zwischensumme", "Endsumme", "Übertrag", "Total", "Sum", "Subtotal",
  ])
  private static let counts = keys([
    "Stand", "Seite", "Fälle", "Fall", "Personen", "Person", "Zeilen", "Datensätze", "Ausdruck",
    "Druckdatum", "Page",
  ])
}
