import Guardianship
import Register
import Screens

@testable import geleit

/// One thing that the desk or a command asks of a workplace.
struct Reading {
  let name: String
  let read: (Workplace) throws -> Any?

  static func all(in workplace: Workplace) throws -> [Reading] {
    let query = ListQuery(.cases, filter: Filter(), today: workplace.today)
    let cases = try workplace.rows(query).compactMap(\.caseRow)
    var all = Readings()
    all.addCases(query, cases)
    for list in ListName.allCases { all.addRows(of: list, today: query.today) }
    for row in cases { all.addDetail(row.id) }
    for number in Int64(1)...150 { all.addRecords(number) }
    all.addDay()
    return all.readings
  }
}

private struct Readings {
  private(set) var readings: [Reading] = []

  private mutating func add(_ name: String, _ read: @escaping (Workplace) throws -> Any?) {
    readings.append(Reading(name: name, read: read))
  }

  mutating func addCases(_ query: ListQuery, _ cases: [CaseRow]) {
    add("names") { try $0.naming(cases.map { $0 }, on: query.today) }
    add("import values") { try $0.importValues(of: cases.map(\.id)) }
    add("every deadline") {
      try $0.everyDeadline(ListQuery(.deadlines, filter: Filter(), today: $0.today))
    }
    for key in FilterKey.allCases {
      add("facets of \(key)") { try $0.facets(query, for: key) }
    }
  }

  mutating func addRows(of list: ListName, today: Day) {
    let query = ListQuery(list, filter: Filter(), today: today)
    add("page of \(list)") { try $0.page(query, start: .first, limit: 1_000) }
    add("\(list)") { try $0.rows(query) }
    add("selected \(list)") { try $0.rows(query, .allExcept([])) }
    add("count of \(list)") { try $0.counts(query) }
    if list == .assignments { add("review queue") { try $0.reviewQueue(query) } }
  }

  mutating func addDetail(_ id: Case.ID) {
    add("detail of \(id)") { try $0.detail(id) }
    add("history of \(id)") { try $0.history(of: id, before: nil, limit: 100) }
    add("candidates of \(id)") { try $0.candidates(for: id, limit: nil) }
    add("search for \(id)") { try $0.volunteerSearch(id) }
    add("deadlines of \(id)") { workplace in
      guard let work = try workplace.detail(id)?.work else { return nil }
      let keys = work.deadlines.map(\.key) + work.entries.map(\.value.key)
      return try keys.map { try workplace.explanation(of: $0, in: id) }
    }
  }

  /// A record of every kind by its number, guardians and proposals whole.
  mutating func addRecords(_ number: Int64) {
    for kind in RecordKind.allCases {
      add("\(kind) \(number)") { try $0.entry(RecordReference(kind, number)) }
    }
    add("guardian \(number)") { try $0.guardianDetail(Guardian.ID(number)) }
    add("history of guardian \(number)") {
      try $0.history(of: Guardian.ID(number), before: nil, limit: 100)
    }
    add("proposal \(number)") { try $0.proposalDetail(Assignment.ID(number)) }
  }

  mutating func addDay() {
    add("Heute") { try $0.morning() }
    add("agenda") { try $0.agenda(from: $0.today, days: 60, ofEverybody: true) }
    add("Eingang") { try $0.dealings() }
    add("open findings") { workplace in
      try workplace.openFindings(of: (1...60).map { Assignment.ID($0) })
    }
    add("holdings") { try $0.holdings(.user($0.userID)) }
    add("Überblick") { try $0.overview() }
    add("loads") { try $0.caseworkerLoads() }
    add("session") { workplace in
      var workplace = workplace
      return try workplace.session()
    }
    add("undo") { try $0.register.lastUndoable(by: $0.userID) }
    add("drafts") { try $0.register.drafts(of: $0.userID) }
    add("views") { try $0.register.savedViews(for: $0.userID) }
    add("similar") { try $0.register.similarPersons(family: "Çelik", given: "Ayşe", born: nil) }
  }
}
