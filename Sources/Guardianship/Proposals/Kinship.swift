/// Words for how somebody stands to a person, as they occur in a relation ("Nichte"), in the answer to
/// an Anfrage or in a reason. German: so the office writes.
enum Kinship {
  /// A word as it was written, and what it means: two spellings of one relation mean the same.
  struct Word: Equatable {
    let text: String
    let relation: String
    let tie: Tie
  }

  static func words(in text: String) -> [Word] {
    text.split { !$0.isLetter }.compactMap { word in
      let folded = String(word).folded
      guard let stem = stems.first(where: { fits(folded, $0.stem) }) else { return nil }
      return Word(text: String(word), relation: stem.relation, tie: stem.tie)
    }
  }

  private static func fits(_ word: String, _ stem: String) -> Bool {
    word.hasPrefix(stem) && endings.contains(String(word.dropFirst(stem.count)))
  }

  private static let endings: Set<String> = ["", "s", "es", "e", "n", "en", "er", "in", "innen"]

  private static let stems: [(stem: String, relation: String, tie: Tie)] =
    [
      ["tochter"], ["sohn"], ["bruder", "halbbruder"], ["schwester", "halbschwester"],
      ["mutter"], ["vater"], ["ehefrau", "ehemann", "ehegatt", "gatt", "lebenspartner"],
      ["nichte", "grossnichte"], ["neff", "grossneff"],
      ["enkel", "enkelsohn", "enkeltochter"], ["cousin", "cousine", "vetter"], ["tante"],
      ["onkel"], ["schwager", "schwagerin"], ["schwiegersohn"], ["schwiegertochter"],
      ["stiefsohn"], ["stieftochter"],
    ].flatMap { same in same.map { ($0, same[0], Tie.family) } }
    + ["nachbar", "freund", "bekannt"].map { ($0, $0, Tie.bond) }
}
