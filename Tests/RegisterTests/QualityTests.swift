import Guardianship
import Testing

@testable import Register

@Suite("What is missing or odd")
struct QualityTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func findings(
    _ terms: [FilterTerm] = [], words: [String] = []
  ) throws -> [QualityRow.Kind: [String]] {
    var found: [QualityRow.Kind: [String]] = [:]
    for case .quality(let row) in try desk.rows(.quality, terms, words: words) {
      found[row.kind, default: []].append(row.caseRow.family)
    }
    return found
  }

  /// A case that nothing is wrong with.
  private func whole(_ family: String, born: Day? = nil) throws -> Case.ID {
    try desk.openCase(family, "Ruth \(family)") { opening in
      var person = Person(family: family, given: "Ruth \(family)")
      person.born = born ?? Day.on(1940, 1, 1).adding(days: family.count * 100)
      opening.subject = .new(person)
      opening.caseworker = desk.worker
      opening.court = Court.ID(1)
      opening.fileNumber = FileNumber("70 XVII \(family.utf8.map(Int.init).reduce(0, +))/26")
      var home = Residence(kind: .home, period: Period(from: nil, to: nil))
      home.district = "Merken"
      opening.residence = home
    }
  }

  private func order(
    _ kind: OrderKind, in id: Case.ID, as guardian: GuardianKind = .professional,
    given: String? = "Ursula", isOrganisation: Bool = false,
    change: (inout CourtOrder) -> Void = { _ in }
  ) throws {
    var order = CourtOrder(kind: kind)
    (order.decidedOn, order.effectiveOn) = (.on(2026, 10, 5), .on(2026, 10, 6))
    order.reviewOn = .on(2030, 10, 5)
    change(&order)
    var recording = OrderRecording(caseID: id, order: order)
    recording.appointments = [
      OrderRecording.Appointment(
        guardian: .new(
          Guardian(family: "Braun", given: given, isOrganisation: isOrganisation)),
        role: .guardian, kind: guardian, tie: nil, effectiveOn: nil)
    ]
    try desk.done(.recordOrder(recording))
  }

  @Test("a register in order has no findings")
  func inOrder() throws {
    let id = try whole("Alder")
    try order(.appointment, in: id)
    #expect(try findings().isEmpty)
  }

  @Test("what an Anregung lacks is named once for each thing")
  func missing() throws {
    _ = try desk.openCase("Alder") { $0.subject = .new(Person(family: "Alder", given: "Ruth")) }
    #expect(
      try findings() == [
        .noBirthDay: ["Alder"], .noCaseworker: ["Alder"], .noDistrict: ["Alder"],
      ])
  }

  @Test("a running case without court, number or review day")
  func running() throws {
    let id = try desk.openCase("Birke")
    try order(.appointment, in: id) { $0.reviewOn = nil }
    let found = try findings()
    #expect(found[.noCourt] == ["Birke"] && found[.noReviewDay] == ["Birke"])
    try desk.done(
      .changeCourt(
        id, court: Court.ID(1), fileNumber: FileNumber("70 XVII 4/26"), from: .on(2026, 10, 7)))
    #expect(try findings()[.noCourt] == nil)
  }

  @Test("a provisional order whose end has passed, from the day after on")
  func provisional() throws {
    try order(.provisional, in: whole("Cedrus")) { order in
      order.reviewOn = nil
      order.validUntil = .on(2026, 11, 21)
    }
    #expect(try findings()[.provisionalPast] == nil)
    desk.today = .on(2026, 11, 22)
    #expect(try findings()[.provisionalPast] == ["Cedrus"])
  }

  @Test("an end without a reason or a day")
  func end() throws {
    let id = try whole("Dorn")
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .notNeeded, on: desk.today)))
    #expect(try findings().isEmpty)
    #expect(try desk.change(id, [.caseEndReason: nil]).isDone)
    #expect(try findings()[.endUnknown] == ["Dorn"])
  }

  @Test("a Behörde with a personal name is somebody who works there")
  func authority() throws {
    let id = try whole("Eiche")
    try order(.appointment, in: id, as: .authority, given: nil, isOrganisation: true)
    #expect(try findings()[.authorityWithName] == nil)
    let guardian = try #require(try desk.detail(id).assignments.first).value.guardian
    #expect(try desk.change(guardian, [.guardianIsOrganisation: "0"]).isDone)
    #expect(try findings()[.authorityWithName] == ["Eiche"])
  }

  @Test("somebody older than 110, and a guardian whose kind nobody has told")
  func oldAndUnknown() throws {
    _ = try whole("Fichte", born: .on(1916, 11, 21))
    _ = try whole("Ginster", born: .on(1900, 1, 1))
    #expect(try findings() == [.veryOld: ["Ginster"]])
    let id = try whole("Hasel")
    try order(.appointment, in: id, as: .unknown)
    #expect(try findings()[.kindUnknown] == ["Hasel"])
  }

  @Test("people who are perhaps one are named once, until their records are merged")
  func twice() throws {
    let born = Day.on(1950, 5, 4)
    let ids = try ["Müller", "Mueller", "Fichte"].map { family in
      try desk.openCase(family, "Anna") { opening in
        var person = Person(family: family, given: "Anna")
        person.born = born
        opening.subject = .new(person)
      }
    }
    let rows = try desk.rows(.quality).compactMap { row -> QualityRow? in
      if case .quality(let row) = row, row.kind == .perhapsTwice { row } else { nil }
    }
    #expect(rows.map(\.caseRow.id) == [ids[1]] && rows.map(\.other?.id) == [ids[0]])
    let persons = try ids.map { try desk.detail($0).person.id }
    try desk.done(.mergePersons(keep: persons[0], drop: persons[1]))
    #expect(try findings()[.perhapsTwice] == nil)
  }

  @Test("findings come kind by kind and by name, and the filter of the case list narrows them")
  func order() throws {
    for family in ["Zeder", "Ahorn", "Linde"] { _ = try desk.openCase(family, family) }
    let query = ListQuery(.quality, filter: Filter(), today: desk.today)
    let lines = try desk.register.page(query, start: .first, limit: 100).lines
    #expect(
      lines.map { $0.row.caseRow?.family }
        == ["Ahorn", "Linde", "Zeder", "Ahorn", "Linde", "Zeder"])
    let after = try desk.register.page(query, start: .after(lines[1].position), limit: 2)
    #expect(after.lines == Array(lines[2..<4]) && after.hasRowsBefore && after.hasRowsAfter)
    #expect(try findings(words: ["lind"]) == [.noCaseworker: ["Linde"], .noDistrict: ["Linde"]])
    #expect(try findings([FilterTerm(.status, [.choice("ended")])]).isEmpty)
    #expect(try desk.register.counts(query).groups == [.undated: 6])
  }
}
