import Guardianship
import Sheets
import TestSupport
import Testing
import Wording

@Suite("Ehrenamtsübersicht, Belastungsübersicht and Gesuche")
struct PlacementPaperTests {
  private static let office = "Betreuungsbehörde Beispiel"

  private func text(_ sheet: RecordSheet) -> String { sheet.lines.joined(separator: "\n") }

  // MARK: - Ehrenamtsübersicht

  @Test("the Ehrenamtsübersicht has load, papers and talks in words", arguments: Language.allCases)
  func volunteers(language: Language) {
    let wording = Wording(language)
    var resting = Guardian(family: "Alder", given: "Jörg", isOrganisation: false)
    resting.kinds = [.volunteer]
    (resting.stage, resting.pausedUntil) = (.paused, Samples.day(2027, 1, 31))
    let rows: [ListRow] = [
      .guardian(Samples.guardianRow(resting, id: 12, cases: 0)),
      .guardian(Samples.guardianRow(Samples.volunteer, cases: 1)),
    ]
    let query = ListQuery(
      .guardians, filter: Filter(terms: [FilterTerm(.kind, [.choice("volunteer")])]),
      today: Samples.today)
    let sheet = Sheet(
      volunteers: rows, query: query, total: 2, office: Self.office, wording: wording)
    let lines =
      [sheet.title, sheet.filter, sheet.columns.map(\.title).joined(separator: " | ")]
      + sheet.rows.map { $0.joined(separator: " | ") }
    expectGolden(lines.joined(separator: "\n"), named: "volunteers-\(language.rawValue)")
  }

  // MARK: - Belastungsübersicht

  private func load(_ cases: Int, capacity: Int?, reported: Int? = nil) -> String {
    var guardian = Samples.volunteer
    guardian.capacity = capacity
    guardian.reportedLoad = reported
    guardian.reportedOn = reported == nil ? nil : Samples.day(2026, 10, 17)
    return text(
      RecordSheet(
        load: [], guardians: [Samples.guardianRow(guardian, cases: cases)], asOf: Samples.today,
        office: Self.office, wording: Wording(.german)))
  }

  @Test("the Belastungsübersicht reads as the golden", arguments: Language.allCases)
  func loadGolden(language: Language) {
    var professional = Guardian(family: "Braun", given: "Ursula", isOrganisation: false)
    professional.kinds = [.professional]
    (professional.capacity, professional.reportedLoad) = (40, 43)
    professional.reportedOn = Samples.day(2026, 7, 1)
    let sheet = RecordSheet(
      load: [
        CaseworkerLoad(name: "Pohl, Marion", inHand: 60, late: 2, sent: 3),
        CaseworkerLoad(name: "Aydın, Cem", inHand: 1, late: 0, sent: 0),
        CaseworkerLoad(name: nil, inHand: 4, late: 0, sent: 0),
      ],
      guardians: [
        Samples.guardianRow(Samples.volunteer, cases: 1),
        Samples.guardianRow(professional, id: 12, cases: 12),
      ], asOf: Samples.today, office: Self.office, wording: Wording(language))
    expectGolden(text(sheet), named: "load-\(language.rawValue)")
  }

  @Test("a bar shows cases and free places, and words say who carries too many")
  func bars() {
    #expect(load(1, capacity: 3).contains("Nowak, Ingrid | █░░ | 1 von 3"))
    #expect(load(3, capacity: 3).contains("Nowak, Ingrid | ███ | 3 von 3, voll"))
    #expect(load(4, capacity: 3).contains("Nowak, Ingrid | ████ | ! 4 von 3, mehr als gewünscht"))
    #expect(load(2, capacity: nil).contains("Nowak, Ingrid | ██ | 2"))
  }

  @Test("what a professional reported counts where it is more than the cases here")
  func reported() {
    let text = load(15, capacity: 40, reported: 50)
    #expect(
      text.contains(
        "Nowak, Ingrid | ████████████████████████ | "
          + "! 15 hier, 50 gemeldet (17.10.2026) von 40, mehr als gewünscht"))
    #expect(
      load(33, capacity: 40, reported: 19).contains(" | 33 hier, 19 gemeldet (17.10.2026) von 40"))
    #expect(
      load(0, capacity: 40, reported: 40).contains(
        " | 0 hier, 40 gemeldet (17.10.2026) von 40, voll"))
  }

  @Test("no two columns have one title")
  func titles() {
    let header = load(1, capacity: 3).split(separator: "\n").first { $0.hasPrefix("Name | ") } ?? ""
    let titles = header.split(separator: "|").map {
      $0.filter { $0 != "█" && $0 != "░" && $0 != " " }
    }
    #expect(titles.count == 3)
    #expect(Set(titles).count == 3)
  }

  @Test("a bar beyond the room is drawn to scale and never vanishes")
  func longBars() throws {
    let text = load(400, capacity: 401)
    #expect(text.contains("| " + String(repeating: "█", count: 23) + "░ |"))
  }

  // MARK: - Gesuche

  private func detail(
    wishes: String? = nil, _ change: (inout Person) -> Void = { _ in }
  ) -> CaseDetail {
    var person = Samples.person
    change(&person)
    let detail = Samples.proceeding(person)
    guard let wishes else { return detail }
    var file = detail.file
    file.value.wishes = wishes
    return CaseDetail(
      file: file, reference: detail.reference, person: detail.person,
      residences: detail.residences, courts: detail.courts, statuses: detail.statuses,
      caseworkers: detail.caseworkers, parties: detail.parties, directives: detail.directives,
      orders: detail.orders, assignments: detail.assignments, otherCases: detail.otherCases,
      names: detail.names, work: detail.work)
  }

  private func searches(
    _ details: [CaseDetail], leftOut: Int = 0, _ language: Language = .german
  ) -> RecordSheet {
    RecordSheet(
      searches: details.map { VolunteerSearch($0, on: Samples.today) }, leftOut: leftOut, copy: 2,
      of: 5,
      asOf: Samples.today, office: Self.office, wording: Wording(language))
  }

  @Test("a Gesuch reads as the golden", arguments: Language.allCases)
  func searchGolden(language: Language) {
    expectGolden(
      text(searches([detail(), Samples.bare], leftOut: 12, language)),
      named: "searches-\(language.rawValue)")
  }

  @Test("a Gesuch holds neither name nor number, street or note, whatever the wish says")
  func anonymous() {
    let wish =
      "Ayşe Çeliks Nichte Fatma soll helfen, Frau Demir kennt sie. Beispielweg 12 behalten, "
      + "Az. 53 XVII 214/22, Tel. 0170 0000002."
    let text = text(searches([detail(wishes: wish)]))
    for word in [
      "Ayşe", "Çelik", "Demir", "Fatma", "F-2022", "XVII 214", "214", "1962", "17.08", "0000002",
      "Beispielweg", "52349", "Musterklinik", "Schlaganfall", "Nachbarin", "Pohl",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("Nichte […] soll helfen"))
    #expect(text.contains("Alter: 60 bis 69 Jahre"))
    #expect(text.contains("Stadtteil: Grüngürtel"))
  }

  @Test("what an interpreter's entry says of somebody is not on a Gesuch either")
  func interpreter() {
    let text = text(
      searches([
        detail {
          $0.interpreter = "Frau Demir, 0170 / 00 00 02"
          $0.languages = "Türkisch (Ayşe versteht Deutsch)"
        }
      ]))
    for word in ["Demir", "0170", "Ayşe"] { #expect(!text.contains(word), "\(word)") }
    #expect(text.contains("Türkisch ([…] versteht Deutsch)"))
  }

  @Test("how many cases are left out stands in the head")
  func leftOut() {
    #expect(
      searches([], leftOut: 1).head.last == "1 Fall mit offenem Vorschlag ist nicht enthalten.")
    #expect(searches([]).head.count == 1)
  }

  @Test("with an Auskunftssperre no district is on a Gesuch, not even in the wish")
  func blocked() {
    let text = text(
      searches([detail(wishes: "will in Grüngürtel bleiben") { $0.addressBlocked = true }]))
    #expect(!text.contains("Grüngürtel"))
    #expect(text.contains("will in […] bleiben"))
  }

  @Test("Gesuche stand by district and age, not by name, and are numbered on this paper")
  func order() {
    let young = detail { $0.born = Samples.day(1990, 1, 1) }
    let sheet = searches([Samples.bare, detail(), young])
    #expect(sheet.sections.map(\.title) == ["Gesuch 1", "Gesuch 2", "Gesuch 3"])
    let text = text(sheet)
    let ages = text.split(separator: "\n").filter { $0.hasPrefix("Alter: ") }
    #expect(
      ages == ["Alter: 30 bis 39 Jahre", "Alter: 60 bis 69 Jahre", "Alter: – keine Angabe –"])
    #expect(sheet.title == "Gesuche – Exemplar 2 von 5, wird eingesammelt")
  }

  @Test("the answer is wanted in two weeks, or by the court's day before that")
  func answerBy() {
    #expect(VolunteerSearch(Samples.bare, on: Samples.today).answerBy == Samples.day(2026, 12, 5))
    #expect(VolunteerSearch(detail(), on: Samples.today).answerBy == Samples.day(2026, 11, 30))
    #expect(
      VolunteerSearch(detail(), on: Samples.day(2026, 12, 1)).answerBy == Samples.day(2026, 12, 15))
  }

  @Test(
    "an age is said as a group that tells nobody apart",
    arguments: [
      (18, "unter 30 Jahre"), (29, "unter 30 Jahre"), (30, "30 bis 39 Jahre"),
      (89, "80 bis 89 Jahre"), (90, "90 Jahre und älter"), (104, "90 Jahre und älter"),
    ])
  func ageGroups(years: Int, words: String) {
    #expect(Wording(.german).ageGroup(years) == words)
  }

  @Test(
    "an Aufgabenbereich is said in plain words",
    arguments: [
      ("Vermögenssorge", nil, true, .money), ("Gesundheitssorge", nil, false, .health),
      ("Postangelegenheiten", 6, false, .post), ("Heimangelegenheiten", nil, false, .careHome),
      ("Umgangsbestimmung", 4, false, nil), ("Vertretung gegenüber Behörden", nil, false, .offices),
    ] as [(String, Int?, Bool, VolunteerTask?)])
  func tasks(name: String, number: Int?, assets: Bool, task: VolunteerTask?) {
    #expect(
      VolunteerTask(TaskArea(name: name, expressNumber: number, includesAssets: assets)) == task)
  }
}
