/// Something a caseworker does again and again.
struct DeskAction: Sendable {
  let name: String
  /// Sent one by one before each round and not timed. A key that opens a dialog stands by itself:
  /// a letter right behind it would be taken for a word.
  var before: @Sendable (Int) -> [String] = { _ in [] }
  let rounds: Int
  /// Each is sent and timed by itself.
  let keys: @Sendable (Int) -> [String]
  /// Sent one by one after each round and not timed.
  var after: [String] = []
  /// What else is measured: until everything that follows the painting has come.
  var rest: String?
  /// Milliseconds that an answer may take.
  var limit: Int32 = 1_500

  /// What is done with the list of cases.
  static let cases = moving + searching + choosing + writing

  /// Heute and the lists of work. The desk first shows what it showed before; the rest is the answer.
  static let work = [
    DeskAction(
      name: "Heute, the painting", before: { _ in ["2"] }, rounds: 20, keys: { _ in ["1"] },
      rest: "Heute, read anew"),
    DeskAction(
      name: "the Eingang from Heute", before: { _ in ["1" + Key.home + "\t"] }, rounds: 20,
      keys: { _ in ["\r"] }, after: [Key.backspace]),
    DeskAction(name: "deadlines, ↓", before: { _ in ["5"] }, rounds: 2) { _ in
      Array(repeating: Key.down, count: 60)
    },
    DeskAction(name: "deadlines, PgDn", rounds: 2) { _ in
      Array(repeating: Key.pageDown, count: 40)
    },
    DeskAction(name: "deadlines, End and Home", rounds: 20) { _ in [Key.end, Key.home] },
    DeskAction(
      name: "deadlines, filter", before: { _ in ["/"] }, rounds: 12,
      keys: { round in [Key.pasted(workFilters[round % workFilters.count])] },
      after: [Key.escape, Key.escape], rest: "deadlines, filter with its counts"),
    DeskAction(name: "next list of work", rounds: 4) { _ in Array(repeating: "\t", count: 6) },
  ]

  /// Saving them computes every deadline of the register anew in one transaction.
  static let settings = [
    DeskAction(
      name: "all deadlines computed anew",
      before: { round in
        [":Stelle\r" + Key.end + Key.backspace + (round % 2 == 0 ? "5" : "4")]
      }, rounds: 4, keys: { _ in [Key.save] }, limit: 60_000)
  ]

  private static let workFilters = ["frist:überfällig", "für:Pohlmann", "regel:A8", "müller"]

  private static let moving = [
    DeskAction(name: "↓", before: { _ in ["2"] }, rounds: 2) { _ in
      Array(repeating: Key.down, count: 60)
    },
    DeskAction(name: "PgDn", rounds: 2) { _ in Array(repeating: Key.pageDown, count: 40) },
    DeskAction(name: "End, Home", rounds: 20) { _ in [Key.end, Key.home] },
    DeskAction(
      name: "open a case, go back", before: { _ in [Key.home] }, rounds: 20,
      keys: { _ in ["\r", Key.backspace] }, after: [Key.down]),
  ]

  /// What somebody says or what the display shows when the phone rings.
  private static let searching = [
    search(
      "names and birth days",
      [
        "schmitz helga", "müller, an", "von rheinberg", "celik 1951", "17.08.1936", "yilmaz",
      ]),
    search("telephones", ["02421 5553265", "0242", "+49 2421 5557", "02421/555 5819"]),
    search(
      "streets and Beteiligte",
      [
        "heckenrosen", "amselweg 9", "kaya mia", "pflegedienst", "brückenstr",
      ]),
    search("numbers", ["v-2026-00012", "a-2025-00348", "f-2024-0010", "170836"]),
    DeskAction(
      name: "search, each key", before: { _ in ["/"] }, rounds: 8,
      keys: { round in
        [
          "muller an", "893/2", "celik", "grun", "schmitz pe", "von rh", "12 xvii 8",
          "merken sch",
        ][round].map(String.init)
      }, after: [Key.escape, Key.escape]),
  ]

  private static func search(_ what: String, _ texts: [String]) -> DeskAction {
    DeskAction(
      name: "search for \(what), each key", before: { _ in ["/"] }, rounds: texts.count * 2,
      keys: { round in texts[round % texts.count].map(String.init) },
      after: [Key.escape, Key.escape], rest: "search for \(what), groups counted")
  }

  private static let choosing = [
    DeskAction(
      name: "change of order", before: { round in ["o", orders[round % orders.count]] },
      rounds: 22, keys: { _ in ["\r"] }),
    DeskAction(
      name: "filter, the page", before: { _ in ["/"] }, rounds: filters.count * 2,
      keys: { round in [Key.pasted(filters[round % filters.count])] },
      after: [Key.escape, Key.escape], rest: "filter, exact counts"),
    DeskAction(
      name: "filter against the order", before: { _ in ["o", "Überprüf\r", "/"] }, rounds: 8,
      keys: { round in [Key.pasted(contraryFilters[round % contraryFilters.count])] },
      after: [Key.escape, Key.escape, "o", "Name\r"]),
    DeskAction(
      name: "values of a filter with their counts",
      before: { round in ["f", facets[round % facets.count]] }, rounds: 10,
      keys: { _ in ["\r"] }, after: [Key.escape]),
    DeskAction(
      name: "list as of another day", before: { _ in ["/"] }, rounds: 1,
      keys: { _ in [Key.pasted("stand:2025-12-31")] }, after: [Key.escape, Key.escape],
      limit: 300_000),
  ]

  private static let writing = [
    DeskAction(
      name: "save a case",
      before: { round in
        [Key.home + "e", "\t\t\t" + Key.end + (round % 2 == 0 ? "x" : Key.backspace)]
      }, rounds: 20, keys: { _ in [Key.save] }, after: [Key.backspace, Key.backspace])
  ]

  private static let orders = [
    "Geburts", "Stadt", "Betreuer", "Überprüf", "Status", "Art", "Aktenz", "bestellt", "Sachb",
    "Geschäfts", "Name",
  ]
  private static let filters = [
    "status:vorläufig", "stadtteil:Merken", "status:laufend sb:Pohlmann", "betreuer:keine",
    "alter:>90", "decided:2020", "bereich:Vermögenssorge", "status:vorläufig müller",
    "überprüfung:überfällig", "wechsel:2026",
  ]
  /// In the order by review day these lie together far behind its beginning, or are rare.
  private static let contraryFilters = [
    "decided:2020", "wechsel:2026-11", "ende:2024 sb:Pohlmann", "status:vorläufig müller",
  ]
  private static let facets = ["Status", "Stadt", "Gericht", "Sachb", "Aufgaben"]
}
