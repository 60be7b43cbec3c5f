import Guardianship
import Testing

@Suite("Perhaps the same person")
struct PersonLikenessTests {
  /// "Müller, Ruth 05.03.1941", the day left out where it is missing.
  static func person(_ text: String) -> PersonLikeness {
    let words = text.split(separator: " ")
    let hasDay = words.last?.last?.isNumber == true
    let name = words.dropLast(hasDay ? 1 : 0).joined(separator: " ")
    let parts = name.split(separator: ", ", maxSplits: 1).map(String.init)
    let day = words.last?.split(separator: ".").compactMap { Int($0) } ?? []
    return PersonLikeness(
      family: parts[0], given: parts.count > 1 ? parts[1] : "",
      born: hasDay ? Day(year: day[2], month: day[1], day: day[0]) : nil)
  }

  static let same: [(String, String)] = [
    // Spelled differently.
    ("Müller, Ruth 05.03.1941", "Mueller, Ruth 05.03.1941"),
    ("Schmidt, Ruth 05.03.1941", "Schmitt, Ruth 05.03.1941"),
    ("Meyer, Ruth 05.03.1941", "Maier, Ruth 05.03.1941"),
    ("Alder, Ruth 05.03.1941", "Alders, Ruth 05.03.1941"),
    ("Yıldız, Ayşe 05.03.1941", "Yildiz, Ayse 05.03.1941"),
    ("O'Brien, Sean 05.03.1941", "OBrien, Sean 05.03.1941"),
    // A hyphen or a letter more, and another form of the given name.
    ("Müller-Lüdenscheid, Christine 05.03.1941", "Müller Lüdenscheid, Kristine 05.03.1941"),
    ("Müllers-Lüdenscheid, Christine 05.03.1941", "Müller Lüdenscheid, Kristin 05.03.1941"),
    ("Alders, Christine 05.03.1941", "Alder, Kristine 05.03.1941"),
    ("Alder, Sophie 05.03.1941", "Alder, Sofie 05.03.1941"),
    ("Alder, Mathias 05.03.1941", "Alder, Matthias 05.03.1941"),
    ("Alder, Maximilian 05.03.1941", "Alder, Max 05.03.1941"),
    ("Alder, Hans-Peter 05.03.1941", "Alder, Peter 05.03.1941"),
    ("Alder, Ruth 05.03.1941", "Alder, Ruth Anna 05.03.1941"),
    ("Alder, R. 05.03.1941", "Alder, Ruth 05.03.1941"),
    ("Alder 05.03.1941", "Alder, Ruth 05.03.1941"),
    // Part of a double name, with and without particle.
    ("Müller-Lüdenscheid, Anna 05.03.1941", "Müller, Anna 05.03.1941"),
    ("Müller-Lüdenscheid, Anna 05.03.1941", "Lüdenscheid, Anna 05.03.1941"),
    ("von Rhein, Anna 05.03.1941", "Rhein, Anna 05.03.1941"),
    // Family and given name in each other's place.
    ("Peter, Hans 05.03.1941", "Hans, Peter 05.03.1941"),
    ("Nguyen, Thi Hoa 05.03.1941", "Thi Hoa, Nguyen 05.03.1941"),
    ("Peter, Hans", "Hans, Peter"),
    // Another day by a slip of the hand.
    ("Alder, Ruth 05.03.1954", "Alder, Ruth 05.03.1945"),
    ("Alder, Ruth 05.03.1941", "Alder, Ruth 03.05.1941"),
    ("Alder, Ruth 12.03.1941", "Alder, Ruth 21.03.1941"),
    ("Alder, Ruth 05.01.1941", "Alder, Ruth 05.10.1941"),
    // A birth day is missing.
    ("Alder, Ruth 05.03.1941", "Alder, Ruth"), ("Müller-Lenz, Ruth", "Müller Lenz, Ruth"),
  ]

  static let others: [(String, String)] = [
    ("Alder, Ruth 05.03.1941", "Birke, Ruth 05.03.1941"),
    ("Schmidt, Ruth 05.03.1941", "Schmitt, Eva 05.03.1941"),
    // Twins.
    ("Müller, Hans 05.03.1941", "Müller, Petra 05.03.1941"),
    ("von Rhein, Anna 05.03.1941", "von Berg, Anna 05.03.1941"),
    ("Ay, Ali 05.03.1941", "Oz, Ali 05.03.1941"),
    // The same name is frequent; the next day is no slip.
    ("Alder, Ruth 05.03.1941", "Alder, Ruth 06.03.1941"),
    ("Alder, Ruth 05.03.1941", "Alder, Ruth 05.03.1951"),
    ("Alder, Ruth 05.03.1954", "Alders, Ruth 05.03.1945"),
    ("Alder, Ruth", "Alder, Eva"), ("Alder, Ruth 05.03.1941", "Alder, Eva"),
    ("Müller-Lenz, Anna", "Müller, Anna"),
  ]

  @Test("is found", arguments: same)
  func found(pair: (String, String)) {
    let (a, b) = (Self.person(pair.0), Self.person(pair.1))
    #expect(a.isPerhaps(b))
    #expect(b.isPerhaps(a))
  }

  @Test("is not made of two people", arguments: others)
  func notFound(pair: (String, String)) {
    let (a, b) = (Self.person(pair.0), Self.person(pair.1))
    #expect(!a.isPerhaps(b))
    #expect(!b.isPerhaps(a))
  }

  @Test("can be looked up: by a mark on the same birth day, else by the words of the name")
  func marks() {
    for (first, second) in Self.same {
      let (a, b) = (Self.person(first), Self.person(second))
      if a.born == b.born, a.born != nil {
        #expect(!Set(a.marks).isDisjoint(with: b.marks), "\(first), \(second)")
      } else {
        #expect(a.name == b.name, "\(first), \(second)")
      }
    }
  }
}
