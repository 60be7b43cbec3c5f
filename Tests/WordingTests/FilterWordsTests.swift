import Guardianship
import Testing
import Wording

@Suite("Filter words")
struct FilterWordsTests {
  let wording = Wording(.german)
  let today = Day(number: 20_778)
  static let names: [FilterKey: [String]] = [
    .owner: ["Pohl"], .request: ["Sozialbericht"],
    .district: ["Merken", "Echtz", "Nord-Düren"], .caseworker: ["Pohl", "Esser"],
    .reviewer: ["Pohl"],
    .court: ["Amtsgericht Düren"], .taskArea: ["Vermögenssorge", "Gesundheitssorge"],
  ]

  private func parsed(_ text: String, _ wording: Wording) throws -> Filter {
    try FilterParser(vocabulary: wording.vocabulary(names: Self.names), today: today).filter(text)
  }

  @Test(
    "every example of the filter language is understood",
    arguments: [
      ("status:laufend", "Status: laufend"), ("stadtteil:Merken", "Stadtteil: Merken"),
      ("sb:Pohl", "Sachbearbeitung: Pohl"), ("gericht:Düren", "Gericht: Amtsgericht Düren"),
      ("betreuer:Braun", "Betreuer: Braun"), ("betreuer:keine", "Betreuer: keine"),
      ("art:ehrenamtlich", "Art der Betreuung: ehrenamtlich"),
      ("bereich:Vermögenssorge", "Aufgabenbereich: Vermögenssorge"),
      ("überprüfung:<2027-03-01", "Überprüfung: vor dem 01.03.2027"),
      ("überprüfung:überfällig", "Überprüfung: überfällig"),
      ("überprüfung:<14t", "Überprüfung: vor dem 05.12.2026"), ("bestellt:2026", "Bestellt: 2026"),
      ("bestellt:2026-03", "Bestellt: 01.03.2026–31.03.2026"), ("alter:>80", "Alter: über 80"),
      ("alter:60-70", "Alter: 60–70"), ("evb:ja", "Einwilligungsvorbehalt: ja"),
      ("ende:2025", "Ende: 2025"), ("grund:tod", "Grund des Endes: Tod"),
      ("wechsel:<2027", "Betreuerwechsel: vor dem 01.01.2027"),
      ("überprüfung:>=2026-11", "Überprüfung: ab 01.11.2026"),
      ("wechsel:>=2026-01-01", "Betreuerwechsel: ab 01.01.2026"),
      ("stand:2025-12-31", "Stand: 31.12.2025"),
      ("-stadtteil:Merken|Echtz", "Stadtteil: nicht Merken oder Echtz"),
      ("stadtteil:ohne", "Stadtteil: ohne"),
      ("müller status:lfd stadtteil:mer", "Suche: müller, Status: laufend, Stadtteil: Merken"),
    ])
  func examples(text: String, words: String) throws {
    #expect(wording.words(try parsed(text, wording), today: today) == words)
  }

  @Test("the English twins are understood")
  func english() throws {
    let english = Wording(.english)
    let filter = try parsed("status:running district:Merken guardian:none age:>80", english)
    #expect(
      english.words(filter, today: today)
        == "Status: running, District: Merken, Guardian: none, Age: over 80")
    #expect(
      try parsed("status:running -district:Merken", wording)
        == parsed(
          "status:laufend -stadtteil:Merken", wording))
  }

  @Test("what a chip shows can be typed again", arguments: Language.allCases)
  func chips(language: Language) throws {
    let wording = Wording(language)
    for list in ListName.allCases {
      let keys = FilterKey.keys(for: list)
      let filter = Filter(
        words: ["müller"], terms: keys.flatMap { Self.terms(for: $0) },
        asOf: keys.contains(.asOf) ? .fromToday(days: -30) : nil)
      let text = wording.chips(filter).joined(separator: " ")
      let vocabulary = wording.vocabulary(names: Self.names)
      let parser = FilterParser(vocabulary: vocabulary, today: today, keys: keys)
      #expect(try parser.filter(text) == filter)
    }
  }

  private static func terms(for key: FilterKey) -> [FilterTerm] {
    switch key.content {
    case .choice(let raw, _):
      raw.map { FilterTerm(key, [.choice($0)]) } + [FilterTerm(key, [.none])]
    case .flag: [FilterTerm(key, [.flag(true)]), FilterTerm(key, excludes: true, [.flag(false)])]
    case .name: [FilterTerm(key, [.name(names[key]?[0] ?? "Braun"), .none])]
    case .number: [FilterTerm(key, [.number(.greater, 80), .numbers(60, 70)])]
    case .day:
      [
        FilterTerm(
          key, [.none, .past, .day(.less, .fromToday(days: 14)), .day(.equal, .fromToday(days: 0))]),
        FilterTerm(key, [.day(.greaterOrEqual, .fixed(Day(number: 20_000)))]),
      ]
    case .elapsed: [FilterTerm(key, [.number(.greater, 90), .none])]
    case .momentDay: []
    }
  }

  @Test("a chip is one word in the language of the desk")
  func chipText() throws {
    let filter = try parsed("status:laufend stadtteil:Nord-Düren gericht:Düren", wording)
    #expect(
      wording.chips(filter)
        == ["status:laufend", "stadtteil:Nord-Düren", "gericht:\"Amtsgericht Düren\""])
  }

  @Test("no word of the search line means two keys or two choices", arguments: Language.allCases)
  func unambiguous(language: Language) {
    let wording = Wording(language)
    let vocabulary = wording.vocabulary(names: [:])
    for key in FilterKey.allCases {
      #expect(vocabulary.keys[wording.filterWord(key).folded] == key)
      guard case .choice(let rawValues, _) = key.content else { continue }
      for raw in rawValues {
        #expect(vocabulary.choices[key]?[wording.choiceWord(raw, for: key).folded] == raw)
      }
    }
  }

  @Test("the order is said in words")
  func order() {
    #expect(wording.words(ListOrder.byName) == "Name")
    #expect(wording.words(ListOrder(.reviewOn, descending: true)) == "Überprüfung bis, absteigend")
  }
}
