import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Search in the case list") struct ListingSearchTests {
  private let register: Register
  private let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  /// Three cases: Müller with an old and a new number, Çelik with a guardian, Graf von Berg.
  init() throws {
    let fixture = try ListingFixture(seed: 1, cases: 0)
    register = fixture.register
    let today = today
    let open = Period(from: today.adding(days: -100), to: nil)
    let past = Period(from: nil, to: today.adding(days: -101))
    func records(_ number: Int, _ family: String, _ given: String) -> CaseRecords {
      var records = CaseRecords(
        reference: "F-2026-0000\(number)", person: Person(family: family, given: given))
      records.statuses = [StatusPeriod(status: .running, period: open)]
      return records
    }
    var muller = records(1, "Müller", "Anna-Lena")
    muller.person.birthName = "Groß"
    muller.courts = [
      CourtPeriod(court: Court.ID(1), fileNumber: FileNumber("7 XVII 12/19"), period: past),
      CourtPeriod(court: Court.ID(1), fileNumber: FileNumber("53 XVII H 893/12"), period: open),
    ]
    var celik = records(2, "Çelik", "Ayşe")
    var home = Residence(kind: .home, period: open)
    home.district = "Nord-Düren"
    celik.residences = [home]
    var others = [records(3, "Graf von Berg", "Uwe")]
    others[0].person.born = Day(year: 1936, month: 8, day: 17)
    try register.queue.write { db in
      try BulkInsert.run(in: db, change: Change.ID(1), today: today) { bulk in
        let guardian = Guardian(family: "Łukasik", given: "Ursula", isOrganisation: false)
        let id = try bulk.add(guardian, reference: "B-7")
        var assignment = Assignment(
          caseID: Case.ID(0), guardian: id, role: .guardian, kind: .volunteer, state: .appointed)
        assignment.tie = .family
        celik.assignments = [CaseRecords.Office(reference: "V-1", assignment: assignment)]
        for records in [muller, celik] + others { try bulk.add(records) }
      }
    }
  }

  @Test(
    "words find by prefix, in any spelling",
    arguments: [
      ("muller", [1]), ("Mueller", [1]), ("MÜLLER", [1]), ("mü", [1]), ("gross", [1]),
      ("lena", [1]),
      ("celik", [2]), ("ayse", [2]), ("nord", [2]), ("duren", [2]), ("lukas", [2]), ("ursula", [2]),
      ("berg", [3]), ("von", [3]), ("anna-l", [1]), ("uller", []), ("F-2026-00003", [3]),
      ("f-2026", [1, 2, 3]), ("00002", [2]), ("17.08.1936", [3]), ("17.8.36", [3]),
      ("1936-08-17", [3]), ("170836", [3]), ("17081936", [3]), ("1936", [3]), ("1935", []),
      ("18.08.1936", []),
    ])
  func word(_ word: String, _ expected: [Int64]) throws { #expect(try found([word]) == expected) }

  @Test(
    "file numbers are found in any spacing, old ones too",
    arguments: [
      ["893/12"], ["53", "XVII", "893/12"], ["53", "XVII", "H", "893/12"], ["53xvii"],
      ["53xviih893/12"], ["893"], ["xvii"], ["7", "XVII", "12/19"], ["7xvii12/19"], ["12/19"],
    ])
  func number(_ words: [String]) throws { #expect(try found(words.filter { $0 != "H" }) == [1]) }

  @Test("all words have to be found")
  func both() throws {
    #expect(try found(["muller", "anna"]) == [1])
    #expect(try found(["muller", "ursula"]) == [])
  }

  @Test("a name and a birth day are one person's, and no name is put together from two people")
  func together() throws {
    #expect(try found(["berg", "17.08.1936"]) == [3])
    #expect(try found(["muller", "17.08.1936"]) == [])
    #expect(try found(["celik", "ursula"]) == [])
    #expect(try found(["lukasik", "ayse"]) == [])
    #expect(try found(["ursula", "lukasik"]) == [2])
  }

  @Test("who is called so comes first, then whose name begins so, then whose guardian is called so")
  func ranks() throws {
    let fixture = try ListingFixture(seed: 3, cases: 200)
    let query = ListQuery(.cases, filter: Filter(words: ["muller"]), today: fixture.today)
    let page = try fixture.register.page(query, start: .first, limit: 200)
    let ranks = page.lines.map(\.position.rank)
    #expect(ranks == ranks.sorted())
    #expect(Set(ranks) == [0, 1, 2])
    let naive = try fixture.naive()
    #expect(page.caseRows.map(\.id.rawValue) == naive.ids(query.filter))
    let counts = try fixture.register.counts(query)
    #expect(counts.matching == page.lines.count)
    #expect(counts.own == ranks.count { $0 < 2 })
    var exported: [Int64] = []
    try fixture.register.forEachRow(query) { exported.append($0.caseRow?.id.rawValue ?? 0) }
    #expect(exported == page.caseRows.map(\.id.rawValue))
  }

  @Test("`name:` is the person alone", arguments: [("celik", [2]), ("lukasik", []), ("duren", [])])
  func name(_ name: String, _ expected: [Int64]) throws {
    let filter = Filter(terms: [FilterTerm(.name, [.name(name)])])
    let query = ListQuery(.cases, filter: filter, today: today)
    let page = try register.page(query, start: .first, limit: 5)
    #expect(page.caseRows.map(\.id.rawValue) == expected)
    #expect(try register.counts(query).matching == expected.count)
  }

  @Test("a word of signs only narrows nothing")
  func signs() throws { #expect(try found(["-", "…"]).count == 3) }

  @Test("what the words find outside the terms is counted by status")
  func outside() throws {
    let filter = Filter(
      words: ["muller"], terms: [FilterTerm(.status, [.choice(CaseStatus.ended.rawValue)])])
    let counts = try register.counts(ListQuery(.cases, filter: filter, today: today))
    #expect(counts == ListCounts(matching: 0, total: 3, outside: [.running: 1], own: 0))
  }

  @Test("a row shows names, days and the first guardian")
  func row() throws {
    let page = try register.page(
      ListQuery(.cases, filter: Filter(words: ["celik"]), today: today), start: .first, limit: 5)
    let row = try #require(page.caseRows.first)
    #expect(row.name == "Çelik, Ayşe")
    #expect(row.guardian == "Łukasik, Ursula")
    #expect(row.guardianKind == .volunteer)
    #expect(row.guardianTie == .family)
    #expect(row.district == "Nord-Düren")
    #expect(row.court == nil)
    #expect(try register.guardianNames(of: [row.id], on: today) == [row.id: ["Łukasik, Ursula"]])
  }

  private func found(_ words: [String]) throws -> [Int64] {
    let query = ListQuery(
      .cases, filter: Filter(words: words), order: ListOrder(.reference), today: today)
    return try register.page(query, start: .first, limit: 50).caseRows.map(\.id.rawValue)
  }
}
