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
    muller.person.phone = "02421/893-021"
    muller.facts.fileReference = "51.3-2026/0815"
    var celik = records(2, "Çelik", "Ayşe")
    celik.parties = [
      Party(kind: .relative, name: "Cem Örs"), Party(kind: .doctor, name: "Dr. Heck, Petra"),
    ]
    celik.parties[0].phone = "+49 (0)171 1234567"
    var home = Residence(kind: .home, period: open)
    home.district = "Nord-Düren"
    home.street = "Eichendorffweg 12a"
    celik.residences = [home]
    var others = [records(3, "Graf von Berg", "Uwe"), records(4, "O\u{2019}Brien", "Seán")]
    others[0].person.born = Day(year: 1936, month: 8, day: 17)
    // With an Auskunftssperre.
    others[1].person.addressBlocked = true
    others[1].person.phone = "0151 4444444"
    var secret = Residence(kind: .home, period: open)
    secret.street = "Geheimweg 1"
    var stay = Residence(kind: .stay, period: open)
    stay.street = "Klinikstr. 2"
    others[1].residences = [secret, stay]
    others[1].parties = [
      Party(kind: .home, name: "Haus Zuflucht"), Party(kind: .relative, name: "Moira Kelly"),
    ]
    others[1].parties[0].phone = "0241 999999"
    try register.queue.write { db in
      try BulkInsert.run(in: db, change: Change.ID(1), today: today) { bulk in
        let guardian = Guardian(family: "Łukasik", given: "Ursula", isOrganisation: false)
        let id = try bulk.add(guardian, reference: "B-7")
        var assignment = Assignment(
          caseID: Case.ID(0), guardian: id, role: .guardian, kind: .volunteer, state: .appointed)
        assignment.tie = .family
        celik.assignments = [CaseRecords.Office(reference: "V-2026-00001", assignment: assignment)]
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
      ("f-2026", [1, 2, 3, 4]), ("00002", [2]), ("17.08.1936", [3]), ("17.8.36", [3]),
      ("1936-08-17", [3]), ("obrien", [4]), ("o'brien", [4]), ("brien", [4]), ("sean", [4]),
      ("170836", [3]), ("17081936", [3]), ("1936", [3]), ("1935", []),
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

  @Test(
    "a birth day is found however it is spelled, over several words too",
    arguments: [
      "17 08 1936", "17. August 1936", "17. Aug. 1936", "17.08. 1936", "17.August 1936", "17/8/36",
      "17 August 1936", "17 8 36",
    ])
  func birthDay(_ spelling: String) throws {
    let words = spelling.split(separator: " ").map(String.init)
    #expect(try found(words) == [3])
    #expect(try found(["berg"] + words) == [3])
    #expect(try found(["muller"] + words) == [])
  }

  @Test(
    "a telephone is found from four digits on, in any spacing, the person's and a party's",
    arguments: [
      ("02421/893021", [1]), ("02421 893 021", [1]), ("+49 2421 893021", [1]), ("0242", [1]),
      ("024", []), ("0171 1234567", [2]), ("01711234567", [2]), ("0049 171 123", [2]),
      ("(0171) 12-34", [2]), ("1711234567", []), ("0151 44", [4]), ("0241 999999", []),
    ])
  func phone(_ typed: String, _ expected: [Int64]) throws {
    #expect(try found(typed.split(separator: " ").map(String.init)) == expected)
  }

  @Test(
    "Beteiligte and streets are found from three letters on, never crosswise",
    arguments: [
      ("cem", [2]), ("cem örs", [2]), ("örs, cem", [2]), ("he", []), ("heck", [2]),
      ("cem heck", []),
      ("petra heck", [2]), ("ayse cem", []), ("eichendorffweg", [2]), ("eichendorff 12", [2]),
      ("eichendorffweg 13", []), ("ei", []), ("moira", [4]),
    ])
  func reached(_ typed: String, _ expected: [Int64]) throws {
    #expect(try found(typed.split(separator: " ").map(String.init)) == expected)
  }

  @Test(
    "with an Auskunftssperre address, stay and home are not searchable (§ 51 BMG)",
    arguments: ["geheimweg", "klinikstr", "zuflucht", "0241 999999", "0241999999"])
  func blocked(_ typed: String) throws {
    #expect(try found(typed.split(separator: " ").map(String.init)) == [])
    let words = try register.queue.read { db in
      try String.fetchAll(db, sql: "SELECT word FROM caseReach WHERE caseFile = 4")
    }
    #expect(Set(words) == ["moira", "kelly", "01514444444"])
  }

  @Test(
    "numbers of proposals, Aufträge and the E-Akte lead to their case",
    arguments: [
      ("V-2026-00001", [2]), ("v2026-1", [2]), ("A-2026-00348", [3]), ("a-2026-348", [3]),
      ("A-2026-00349", []), ("51.3-2026/0815", [1]), ("2026/0815", [1]),
    ])
  func references(_ typed: String, _ expected: [Int64]) throws {
    try register.queue.write { db in
      let request = CourtRequest(kind: Term.ID(1), receivedOn: today)
      _ = try RecordTable.of(.courtRequest).insert(
        request.values, links: [.caseFile: 3], reference: "A-2026-00348", to: db)
    }
    #expect(try found([typed]) == expected)
  }

  @Test("who sees what a placement needs finds by nothing else")
  func placement() throws {
    for words in [["cem"], ["heck"], ["eichendorffweg"], ["0171", "1234567"], ["A-2026-1"]] {
      #expect(try found(words, reach: .placement) == [])
    }
    #expect(try found(["celik"], reach: .placement) == [2])
    #expect(try found(["lukas"], reach: .placement) == [2])
    #expect(try found(["17.08.1936"], reach: .placement) == [3])
  }

  @Test("what a case is found by follows from its records, and `check` finds where it does not")
  func followed() throws {
    let fixture = try ListingFixture(seed: 5, cases: 60)
    let db = fixture.register.queue
    #expect(try db.write { try CaseListing.agrees(in: $0) })
    let before = try db.read { try Row.fetchAll($0, sql: "SELECT * FROM caseReach") }
    try db.write { db in
      try db.execute(sql: "UPDATE party SET name = 'Neumann, Ida' WHERE caseFile = 3")
      try db.execute(sql: "UPDATE person SET addressBlocked = 1 WHERE id = 2")
      try CaseListing.refresh(Array(1...60), in: db, today: fixture.today)
      #expect(try CaseListing.agrees(in: db))
    }
    let after = try db.read { try Row.fetchAll($0, sql: "SELECT * FROM caseReach") }
    #expect(before != after)
    try db.write { db in
      try db.execute(sql: "DELETE FROM caseReach WHERE word = 'neumann'")
      #expect(try !CaseListing.agrees(in: db))
    }
  }

  @Test("what many cases share is counted up to a limit only")
  func capped() throws {
    let fixture = try ListingFixture(seed: 5, cases: 0)
    try fixture.register.queue.write { db in
      try BulkInsert.run(in: db, change: Change.ID(1), today: today) { bulk in
        for number in 0...ListCounts.cap {
          var person = Person(family: "Adler", given: "Uwe")
          person.phone = "02421 \(10_000 + number)"
          var records = CaseRecords(reference: "F-2026-\(10_000 + number)", person: person)
          var home = Residence(kind: .home, period: Period(from: nil, to: nil))
          home.street = "Eichendorffweg \(number)"
          records.residences = [home]
          try bulk.add(records)
        }
      }
    }
    func counts(_ words: String...) throws -> ListCounts {
      let query = ListQuery(.cases, filter: Filter(words: words), today: today)
      return try fixture.register.counts(query)
    }
    let areaCode = try counts("02421")
    #expect(areaCode.matching == ListCounts.cap)
    #expect(areaCode.capped == [.own])
    let street = try counts("eichen")
    #expect(street.found == [.guardian: 0, .party: 0, .address: ListCounts.cap])
    #expect(street.capped == [.address])
    #expect(try counts("adler").matching == ListCounts.cap + 1)
    #expect(try counts("02421", "10007").capped.isEmpty)
  }

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
    #expect(Set(ranks) == [0, 1, 2, 3, 4])
    let naive = try fixture.naive()
    #expect(page.caseRows.map(\.id.rawValue) == naive.ids(query.filter))
    let counts = try fixture.register.counts(query)
    #expect(counts.matching == page.lines.count)
    #expect(counts.own == ranks.count { $0 < 2 })
    var exported: [Int64] = []
    try fixture.register.forEachRow(query) { exported.append($0.caseRow?.id.rawValue ?? 0) }
    #expect(exported == page.caseRows.map(\.id.rawValue))
  }

  @Test(
    "`name:` is the person alone",
    arguments: [
      ("celik", [2]), ("lukasik", []), ("duren", []), ("gross", [1]), ("gross anna", [1]),
      ("obrien", [4]), ("cem", []),
    ])
  func name(_ name: String, _ expected: [Int64]) throws {
    let filter = Filter(terms: [FilterTerm(.name, [.name(name)])])
    let query = ListQuery(.cases, filter: filter, today: today)
    let page = try register.page(query, start: .first, limit: 5)
    #expect(page.caseRows.map(\.id.rawValue) == expected)
    #expect(try register.counts(query).matching == expected.count)
  }

  @Test("a word of signs only narrows nothing")
  func signs() throws { #expect(try found(["-", "…"]).count == 4) }

  @Test("what the words find outside the terms is counted by status")
  func outside() throws {
    let filter = Filter(
      words: ["muller"], terms: [FilterTerm(.status, [.choice(CaseStatus.ended.rawValue)])])
    let counts = try register.counts(ListQuery(.cases, filter: filter, today: today))
    #expect(counts.matching == 0)
    #expect(counts.total == 4)
    #expect(counts.outside == [.running: 1])
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

  private func found(
    _ words: [String], reach: SearchReach = .whole
  ) throws -> [Int64] {
    var query = ListQuery(
      .cases, filter: Filter(words: words), order: ListOrder(.reference), today: today)
    query.reach = reach
    return try register.page(query, start: .first, limit: 50).caseRows.map(\.id.rawValue)
  }
}
