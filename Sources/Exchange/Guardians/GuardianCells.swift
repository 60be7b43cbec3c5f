import Guardianship

/// What the cells of a list of guardians say, where it takes more than copying them.
enum GuardianCells {
  static let stages = WordTable<Guardian.Stage>([
    (.interested, ["Interesse", "interessiert", "Interessent", "Anfrage", "interested"]),
    (.vetting, ["Prüfung", "in Prüfung", "Eignungsprüfung", "vetting"]),
    (.ready, ["bereit", "aktiv", "tätig", "verfügbar", "ready", "active"]),
    (.paused, ["Pause", "pausiert", "ruht", "derzeit nicht", "paused"]),
    (.left, ["ausgeschieden", "inaktiv", "ehemalig", "beendet", "left"]),
    (.deceased, ["verstorben", "verst.", "gestorben", "†", "deceased"]),
    (.unsuitable, ["nicht geeignet", "ungeeignet", "abgelehnt", "unsuitable"]),
  ])

  /// "ehrenamtlich (fremd)", or several kinds one after the other; nothing where one of them is not
  /// known.
  static func kinds(_ text: String) -> [CellWords.Kind]? {
    if let kind = kind(text) { return [kind] }
    let parts = text.replacing(" und ", with: ",").split { ",;/+&\n".contains($0) }
      .map { String($0).trimmedASCII }.filter { !$0.isEmpty }
    let kinds = parts.compactMap(kind)
    return kinds.isEmpty || kinds.count < parts.count ? nil : kinds
  }

  private static func kind(_ text: String) -> CellWords.Kind? {
    CellWords.kinds[text] ?? CellWords.Kind(canonical: text)
  }

  /// "3", "max. 3", "3 Fälle"; nothing where no number, or more than one, stands in the cell.
  static func capacity(_ text: String) -> Int? {
    let numbers = text.split { !$0.isNumber }
    let words = text.split { !$0.isLetter }.map { $0.lowercased() }
    guard numbers.count == 1, let number = Int(numbers[0]), (0...999).contains(number),
      !text.contains("-"),
      words.allSatisfy(["max", "maximal", "bis", "zu", "fall", "fälle"].contains)
    else { return nil }
    return number
  }
}
