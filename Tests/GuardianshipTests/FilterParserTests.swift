import Guardianship
import Testing

@Suite("The filter language")
struct FilterParserTests {
  private let today = Day(number: 20_778)

  private var parser: FilterParser {
    var vocabulary = FilterVocabulary(
      names: [
        .district: ["Merken", "Echtz", "Mariaweiler-Hoven", "Nord"], .caseworker: ["Pohl, Ines"],
      ], dayWords: DayInputTests.words)
    vocabulary.keys = Dictionary(
      uniqueKeysWithValues: [
        ("status", .status), ("stadtteil", .district), ("sb", .caseworker),
        ("betreuer", .guardian), ("art", .kind), ("bezug", .tie), ("überprüfung", .review),
        ("bestellt", .appointed), ("alter", .age), ("evb", .reservation), ("stand", .asOf),
      ].map { (key: (String, FilterKey)) in (key.0.folded, key.1) })
    vocabulary.choices = [
      .status: ["laufend": "running", "beendet": "ended", "vorlaufig": "provisional"],
      .kind: [
        "ehrenamtlich": "volunteer", "verein": "association",
        "vereinsbetreuer": "associationEmployee",
      ],
      .tie: ["fremd": "none", "familie": "family"],
    ]
    (vocabulary.none, vocabulary.past) = (["keine", "ohne"], ["uberfallig"])
    (vocabulary.yes, vocabulary.no) = (["ja"], ["nein"])
    return FilterParser(vocabulary: vocabulary, today: today)
  }

  @Test(
    "lines are read and say themselves in canonical words",
    arguments: [
      ("müller", "müller"), ("Müller status:laufend", "Müller status:running"),
      ("stadtteil:merken|echtz", "district:Merken|Echtz"),
      ("-stadtteil:Hoven", "-district:Mariaweiler-Hoven"),
      ("sb:pohl", "caseworker:\"Pohl, Ines\""), ("betreuer:keine", "guardian:-"),
      ("betreuer:\"von Braun\"", "guardian:\"von Braun\""), ("art:ehrenamtlich", "kind:volunteer"),
      ("art:verein", "kind:association"), ("überprüfung:<2027-03-01", "review:<2027-03-01"),
      ("überprüfung:überfällig", "review:past"), ("überprüfung:<14t", "review:<+14"),
      ("bestellt:2026", "appointed:2026"), ("bestellt:2026-02", "appointed:2026-02"),
      ("alter:>80", "age:>80"), ("alter:18-27", "age:18-27"), ("evb:ja", "reservation:yes"),
      ("stand:31.12.2025", "asof:2025-12-31"), ("status:lauf", "status:running"),
      ("bestellt:<2027", "appointed:<2027-01-01"), ("bestellt:>2026", "appointed:>2026-12-31"),
      ("bestellt:<=2026", "appointed:<=2026-12-31"),
      ("überprüfung:>=2026-11", "review:>=2026-11-01"),
      ("überprüfung:<2026-03", "review:<2026-03-01"),
      ("überprüfung:<=2026-02", "review:<=2026-02-28"),
      ("überprüfung:>2026-02", "review:>2026-02-28"), ("\"-x\"", "\"-x\""),
    ])
  func reads(text: String, canonical: String) throws {
    let filter = try parser.filter(text)
    #expect(filter.canonicalText == canonical)
    #expect(try parser.filter(canonical) == filter)
  }

  @Test(
    "a word for no value gives way to the choice of that name",
    arguments: [
      ("tie:none", FilterValue.choice("none")), ("bezug:fremd", .choice("none")),
      ("tie:-", .none), ("bezug:ohne", .none), ("guardian:none", .none), ("guardian:-", .none),
      ("district:none", .none), ("review:-", .none),
    ])
  func noValue(text: String, value: FilterValue) throws {
    let filter = try parser.filter(text)
    #expect(filter.terms.map(\.values) == [[value]])
    #expect(try parser.filter(filter.canonicalText) == filter)
  }

  @Test("no raw value is the word for no value")
  func canonicalNone() {
    for key in FilterKey.keys(for: .cases) {
      guard case .choice(let rawValues, _) = key.content else { continue }
      #expect(!rawValues.contains(FilterValue.none.canonicalText), "\(key.rawValue)")
    }
  }

  @Test(
    "what is unfinished is refused with what is possible, and known to be unfinished",
    arguments: [
      ("-", FilterRefusal.missingKey("-", possible: FilterKey.keys(for: .cases))),
      ("-müller", .missingKey("-müller", possible: FilterKey.keys(for: .cases))),
      ("status:", .missingChoice(.status, possible: CaseStatus.allCases.map(\.rawValue))),
      ("-status:", .missingChoice(.status, possible: CaseStatus.allCases.map(\.rawValue))),
      ("status:laufend|", .missingChoice(.status, possible: CaseStatus.allCases.map(\.rawValue))),
      ("status:\"\"", .missingChoice(.status, possible: CaseStatus.allCases.map(\.rawValue))),
      ("evb:", .missingChoice(.reservation, possible: ["yes", "no"])),
      ("sb: pohl", .missingValue(.caseworker, possible: ["Pohl, Ines"])),
      ("betreuer:", .missingValue(.guardian, possible: [])),
      ("überprüfung:<", .missingValue(.review, possible: [])),
      ("alter:>=", .missingValue(.age, possible: [])),
      ("stand:", .missingValue(.asOf, possible: [])),
      ("sb:\"Pohl, ", .openQuote("sb:Pohl, ")), ("müller \"", .openQuote("")),
    ])
  func unfinished(text: String, refusal: FilterRefusal) {
    #expect(throws: refusal) { try parser.filter(text) }
    #expect(refusal.isUnfinished)
  }

  @Test("what is not understood is named with what would have been")
  func refuses() {
    #expect(throws: FilterRefusal.unknownKey("farbe", possible: FilterKey.keys(for: .cases))) {
      try parser.filter("farbe:rot")
    }
    let statuses = CaseStatus.allCases.map(\.rawValue)
    #expect(throws: FilterRefusal.unknownChoice(.status, "x", possible: statuses)) {
      try parser.filter("status:x")
    }
    #expect(
      throws: FilterRefusal.unknownValue(.district, "m", possible: ["Merken", "Mariaweiler-Hoven"])
    ) {
      try parser.filter("stadtteil:m")
    }
    #expect(throws: FilterRefusal.notADay(.review, "31.2.2026")) {
      try parser.filter("überprüfung:31.2.2026")
    }
    #expect(throws: FilterRefusal.notANumber(.age, "alt")) { try parser.filter("alter:alt") }
  }

  @Test("what is asked for is not excluded any more")
  func lifted() {
    let usual = ListName.guardians.usualFilter
    let left = FilterValue.choice(Guardian.Stage.left.rawValue)
    let filter = usual.adding(FilterTerm(.stage, [left]))
    let excluded = filter.terms.first { $0.key == .stage && $0.excludes }?.values
    #expect(excluded?.contains(left) == false && excluded?.count == 2)
    let all = Guardian.Stage.allCases.map { FilterValue.choice($0.rawValue) }
    #expect(!usual.adding(FilterTerm(.stage, all)).terms.contains { $0.excludes })
  }
}
