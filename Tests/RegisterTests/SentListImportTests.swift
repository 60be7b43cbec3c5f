import Exchange
import Guardianship
import Testing

@testable import Register

@Suite("What a list leaves open stays open")
struct SentListImportTests {
  private static let head = "Az.;Gericht;Name;Vorname;geb.;Stadtteil;Betreuer/in;bestellt am"

  private func list(_ rows: String...) -> String {
    ([Self.head] + rows).joined(separator: "\n") + "\n"
  }

  private func perform(_ operation: Operation, in desk: ImportDesk) throws -> Outcome {
    try desk.register.perform(
      operation, by: desk.user, today: desk.today, at: Instant(seconds: 1_795_000_100))
  }

  private func undo(in desk: ImportDesk) throws -> Outcome {
    let offer = try #require(try desk.register.lastUndoable(by: desk.user))
    return try perform(.undo(offer.change.id), in: desk)
  }

  private func courts(_ desk: ImportDesk) throws -> [String] {
    try desk.values().map { $0[0][.court] }
  }

  // MARK: - Kinds

  @Test("without a kind none is made up, and no deadline that depends on it begins")
  func noKind() throws {
    let desk = try ImportDesk()
    let report = try desk.take(
      list("5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Merken;Braun, Ursula;01.10.2026"))
    #expect(report.warnings.map(\.warning) == [.kindMissing("Braun, Ursula")])
    let detail = try #require(try desk.register.detail(Case.ID(1), today: desk.today))
    #expect(detail.assignments.map(\.value.kind) == [.unknown])
    #expect(!detail.work.deadlines.contains { [.m1, .a1, .a8, .r1].contains($0.key.rule) })
    #expect(try desk.register.check(today: desk.today).isEmpty)
    let done = try perform(.setGuardianKind([Case.ID(1)], .volunteer), in: desk)
    #expect(done.isDone)
    let told = try #require(try desk.register.detail(Case.ID(1), today: desk.today))
    #expect(told.assignments.map(\.value.kind) == [.volunteer])
    #expect(told.work.deadlines.contains { $0.key.rule == .a1 })
    #expect(try perform(.setGuardianKind([Case.ID(1)], .professional), in: desk) == .unchanged)
    #expect(try undo(in: desk).isDone)
    #expect(
      try #require(try desk.register.detail(Case.ID(1), today: desk.today))
        .assignments.map(\.value.kind) == [.unknown])
  }

  @Test("the same list again changes nothing, and a kind that was told here stays")
  func again() throws {
    let desk = try ImportDesk()
    let text = list("5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Merken;Braun, Ursula;01.10.2026")
    try desk.take(text)
    _ = try perform(.setGuardianKind([Case.ID(1)], .volunteer), in: desk)
    let report = try desk.take(text)
    #expect(ReportNumbers(report) == ReportNumbers(rows: 1, unchanged: 1))
    let detail = try #require(try desk.register.detail(Case.ID(1), today: desk.today))
    #expect(detail.assignments.map(\.value.kind) == [.volunteer])
  }

  // MARK: - Courts

  private static let courtMerge = Operation.mergeEntries(
    keep: RecordReference(.court, 1), drop: RecordReference(.court, 2))

  @Test("a new court is told with its rows and the one that it may be")
  func newCourts() throws {
    let desk = try ImportDesk()
    let report = try desk.take(
      list(
        "5 XVII 7/20;AG Dresden;Alder;Ruth;05.03.1941;Merken;;",
        "5 XVII 8/20;AG DD;Birke;Ruth;05.03.1942;Merken;;",
        "5 XVII 9/20;AG DD;Cedrus;Ruth;05.03.1943;Merken;;"))
    #expect(
      report.warnings == [
        ImportWarning(
          number: 3,
          warning: .newCourt("Amtsgericht DD", rows: 2, perhaps: "Amtsgericht Dresden"))
      ])
    let more = try desk.take(list("5 XVII 1/21;AG Jülich;Dorn;Ruth;05.03.1944;Merken;;"))
    #expect(
      more.warnings.map(\.warning) == [.newCourt("Amtsgericht Jülich", rows: 1, perhaps: nil)])
  }

  @Test("what somebody says of a new court holds, and the next list is understood")
  func decidedCourts() throws {
    let desk = try ImportDesk()
    try desk.take(list("5 XVII 7/20;AG Dresden;Alder;Ruth;05.03.1941;Merken;;"))
    var decisions = ImportDecisions()
    decisions[court: "Amtsgericht DD"] = .known("Amtsgericht Dresden")
    decisions[court: "Amtsgericht Jülich"] = .new
    let text = list(
      "5 XVII 8/20;AG DD;Birke;Ruth;05.03.1942;Merken;;",
      "5 XVII 9/20;AG Jülich;Cedrus;Ruth;05.03.1943;Merken;;")
    for isTrial in [true, false] {
      let reader = try CaseListReader(bytes: Array(text.utf8), mapping: .none, today: desk.today)
      let report = try desk.take(reader, decisions: decisions, dryRun: isTrial)
      #expect(report.newCourts.isEmpty)
      #expect(report.created == 2)
    }
    let expected = ["Amtsgericht Dresden", "Amtsgericht Dresden", "Amtsgericht Jülich"]
    #expect(try courts(desk) == expected)
    let again = try desk.take(text)
    #expect(ReportNumbers(again) == ReportNumbers(rows: 2, unchanged: 2))
    #expect(again.newCourts.isEmpty)
    #expect(try desk.register.courts().map(\.value.spellings) == ["AG DD", nil])
    #expect(try desk.register.check(today: desk.today).isEmpty)
  }

  @Test("a court that went into another is understood in the next list")
  func mergedCourt() throws {
    let desk = try ImportDesk()
    let text = list(
      "5 XVII 7/20;AG Dresden;Alder;Ruth;05.03.1941;Merken;;",
      "5 XVII 8/20;AG DD;Birke;Ruth;05.03.1942;Merken;;")
    try desk.take(text)
    #expect(try perform(Self.courtMerge, in: desk).isDone)
    let again = try desk.take(text)
    #expect(ReportNumbers(again) == ReportNumbers(rows: 2, unchanged: 2))
    #expect(try desk.register.courts().map(\.value.name) == ["Amtsgericht Dresden"])
    #expect(try courts(desk) == ["Amtsgericht Dresden", "Amtsgericht Dresden"])
  }

  @Test("a number that came with the other name of the court is the same number")
  func sameNumberOtherName() throws {
    let desk = try ImportDesk()
    try desk.take(list("5 XVII 7/20;AG Dresden;Alder;Ruth;05.03.1941;Merken;;"))
    var decisions = ImportDecisions()
    decisions[court: "Amtsgericht DD"] = .known("Amtsgericht Dresden")
    let text = list("5 XVII 7/20;AG DD;Alder;Ruth;05.03.1941;Hoven;;")
    let reader = try CaseListReader(bytes: Array(text.utf8), mapping: .none, today: desk.today)
    let report = try desk.take(reader, decisions: decisions)
    #expect((report.created, report.updated) == (0, 1))
  }

  // MARK: - Other entries

  @Test("two names of one district become one, and can be taken apart again")
  func mergeDistricts() throws {
    let desk = try ImportDesk()
    try desk.take(
      list(
        "5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Merken;;",
        "5 XVII 8/20;AG Düren;Birke;Ruth;05.03.1942;DN-Merken;;",
        "5 XVII 9/20;AG Düren;Cedrus;Ruth;05.03.1943;dn-merken;;"))
    func districts() throws -> [String] { try desk.values().map { $0[0][.district] } }
    var address = Guardian.Address()
    address.district = "DN-Merken"
    var guardian = Guardian(family: "Weber", given: "Paul", isOrganisation: false)
    guardian.address = address
    #expect(try perform(.add(NewRecord(guardian)), in: desk).isDone)
    let before = try districts()
    #expect(try perform(.mergeDistricts(keep: "Merken", drop: "DN-Merken"), in: desk).isDone)
    #expect(try districts() == ["Merken", "Merken", "Merken"])
    let moved = try desk.register.entry(RecordReference(.guardian, 1))
    #expect(moved?.values[.guardianDistrict] == "Merken")
    #expect(try desk.register.check(today: desk.today).isEmpty)
    #expect(
      try perform(.mergeDistricts(keep: "Merken", drop: "DN-Merken"), in: desk) == .unchanged)
    #expect(
      try perform(.mergeDistricts(keep: "Merken", drop: "merken"), in: desk).refusal
        == .notTwoEntries)
    #expect(try undo(in: desk).isDone)
    #expect(try districts() == before)
    #expect(try desk.register.check(today: desk.today).isEmpty)
  }

  @Test("cases of an organisation under two names go to one")
  func mergeOrganisations() throws {
    let desk = try ImportDesk()
    let head = Self.head + ";Art\n"
    try desk.take(
      head + "5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Merken;SKM Düren e.V.;01.10.2026;Verein\n"
        + "5 XVII 8/20;AG Düren;Birke;Ruth;05.03.1942;Merken;SKM e.V. Düren;01.10.2026;Verein\n")
    func guardians() throws -> [String] { try desk.values().map { $0[0][.guardian] } }
    let before = try guardians()
    #expect(
      try perform(
        .mergeEntries(
          keep: RecordReference(.guardian, 1), drop: RecordReference(.guardian, 2)), in: desk
      ).isDone)
    #expect(try guardians() == ["SKM Düren e.V.", "SKM Düren e.V."])
    #expect(try undo(in: desk).isDone)
    #expect(try guardians() == before)
  }

  @Test("two Aufgabenbereiche, and two guardians, become one and can be taken apart again")
  func mergeOthers() throws {
    let desk = try ImportDesk()
    try desk.take(
      Self.head + ";Aufgabenkreise\n"
        + "5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Merken;Weber, Paul;01.10.2026;Vermögen\n"
        + "5 XVII 8/20;AG Düren;Birke;Ruth;05.03.1942;Merken;Weber;01.10.2026;Geld, Vermögen\n")
    func state() throws -> [[String]] {
      try desk.values().map { [$0[0][.taskAreas], $0[0][.guardian]] }
    }
    let before = try state()
    let areas = try desk.register.catalogue(of: TaskArea.self)
    let kept = try #require(areas.first { $0.value.name.hasPrefix("Vermögen") })
    let dropped = try #require(areas.first { $0.value.name == "Geld" })
    #expect(
      try perform(
        .mergeEntries(keep: kept.reference, drop: dropped.reference), in: desk
      ).isDone)
    #expect(try state().map { $0[0] } == [kept.value.name, kept.value.name])
    #expect(
      try perform(
        .mergeEntries(
          keep: RecordReference(.guardian, 1), drop: RecordReference(.guardian, 2)), in: desk
      ).isDone)
    #expect(try state().map { $0[1] } == ["Weber, Paul", "Weber, Paul"])
    #expect(try desk.register.check(today: desk.today).isEmpty)
    #expect(try undo(in: desk).isDone)
    #expect(try undo(in: desk).isDone)
    #expect(try state() == before)
    #expect(try desk.register.check(today: desk.today).isEmpty)
    #expect(
      try perform(.mergeEntries(keep: kept.reference, drop: RecordReference(.court, 1)), in: desk)
        .refusal == .notTwoEntries)
  }

  @Test("guardians whose names may be one are told, and stay two")
  func similarGuardians() throws {
    let desk = try ImportDesk()
    let report = try desk.take(
      list(
        "5 XVII 1/20;AG Düren;Alder;Ruth;05.03.1941;Merken;Weber, Paul;",
        "5 XVII 2/20;AG Düren;Birke;Ruth;05.03.1942;Merken;RA Weber;",
        "5 XVII 3/20;AG Düren;Cedrus;Ruth;05.03.1943;Merken;Dr. Paul Weber;",
        "5 XVII 4/20;AG Düren;Dorn;Ruth;05.03.1944;Merken;WEBER, PAUL;",
        "5 XVII 5/20;AG Düren;Esche;Ruth;05.03.1945;Merken;Weber, Otto;"))
    let similar = report.warnings.filter {
      if case .similarGuardian = $0.warning { true } else { false }
    }
    #expect(similar.map(\.number) == [3, 4, 6])
    #expect(
      similar.first?.warning
        == .similarGuardian("Weber", perhaps: "Weber, Paul", reference: "B-00001"))
  }

  @Test("two entries of one court become one, and can be taken apart again")
  func mergeCourts() throws {
    let desk = try ImportDesk()
    try desk.take(
      list(
        "5 XVII 7/20;AG Dresden;Alder;Ruth;05.03.1941;Merken;;",
        "5 XVII 8/20;AG DD;Birke;Ruth;05.03.1942;Merken;;"))
    #expect(try courts(desk) == ["Amtsgericht Dresden", "Amtsgericht DD"])
    #expect(try perform(Self.courtMerge, in: desk).isDone)
    #expect(try courts(desk) == ["Amtsgericht Dresden", "Amtsgericht Dresden"])
    #expect(try desk.register.check(today: desk.today).isEmpty)
    #expect(try undo(in: desk).isDone)
    #expect(try courts(desk) == ["Amtsgericht Dresden", "Amtsgericht DD"])
    #expect(
      try perform(
        .mergeEntries(keep: RecordReference(.court, 1), drop: RecordReference(.court, 1)), in: desk
      ).refusal
        == .notTwoEntries)
  }

  @Test("a number that both courts have given to different people keeps them apart")
  func sameNumber() throws {
    let desk = try ImportDesk()
    try desk.take(
      list(
        "5 XVII 7/20;AG Dresden;Alder;Ruth;05.03.1941;Merken;;",
        "5 XVII 7/20;AG DD;Birke;Ruth;05.03.1942;Merken;;"))
    let refusal = try perform(Self.courtMerge, in: desk).refusal
    guard case .fileNumberTaken = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(try courts(desk) == ["Amtsgericht Dresden", "Amtsgericht DD"])
  }

  @Test("the court of many cases is corrected without a move")
  func setCourt() throws {
    let desk = try ImportDesk()
    try desk.take(
      list(
        "5 XVII 7/20;AG Dresden;Alder;Ruth;05.03.1941;Merken;;",
        "5 XVII 8/20;AG DD;Birke;Ruth;05.03.1942;Merken;;"))
    #expect(try perform(.setCourt([Case.ID(1), Case.ID(2)], Court.ID(1)), in: desk).isDone)
    #expect(try courts(desk) == ["Amtsgericht Dresden", "Amtsgericht Dresden"])
    let detail = try #require(try desk.register.detail(Case.ID(2), today: desk.today))
    #expect(detail.courts.count == 1)
    #expect(try undo(in: desk).isDone)
    #expect(try courts(desk) == ["Amtsgericht Dresden", "Amtsgericht DD"])
  }

  // MARK: - A list that comes again

  @Test("verstorben without a day ends the case without one, and nothing runs on")
  func deadWithoutDay() throws {
    let desk = try ImportDesk()
    func row(_ status: String) -> String {
      Self.head + ";Status;Art;Überprüfung bis\n"
        + "5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Merken;Braun, Ursula;01.02.2020;"
        + "\(status);ehrenamtlich;01.03.2027\n"
    }
    let fresh = try ImportDesk()
    try fresh.take(row("verstorben"))
    try desk.take(row("laufend"))
    try desk.take(row("verstorben"))
    for desk in [fresh, desk] {
      let detail = try #require(try desk.register.detail(Case.ID(1), today: desk.today))
      #expect(detail.file.value.endReason == .death)
      #expect(detail.file.value.endedOn == nil)
      #expect(detail.person.value.diedOn == nil)
      #expect(detail.assignments.map(\.value.state) == [.ended])
      #expect(detail.assignments.map(\.value.endedOn) == [nil])
      #expect(detail.work.deadlines.isEmpty)
      #expect(try desk.register.check(today: desk.today).isEmpty)
    }
  }

  @Test("what changes is told with the value before and after")
  func changes() throws {
    let desk = try ImportDesk()
    try desk.take(list("5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Merken;;"))
    for isTrial in [true, false] {
      let report = try desk.take(
        list("5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Hoven;;"), dryRun: isTrial)
      #expect(
        report.changes == [
          ImportChange(
            number: 2, reference: "F-2026-00001",
            values: [.init(.ofCase(.district), old: "Merken", new: "Hoven")])
        ])
    }
  }

  @Test("another guardian without the day of an order is a question, with one it is a change")
  func swapped() throws {
    let desk = try ImportDesk()
    func row(_ guardian: String, _ day: String) -> String {
      list("5 XVII 7/20;AG Düren;Alder;Ruth;05.03.1941;Merken;\(guardian);\(day)")
    }
    try desk.take(row("Braun, Ursula", "01.02.2020"))
    for _ in 1...2 {
      let report = try desk.take(row("Nowak, Ingrid", "01.02.2020"))
      #expect(
        report.warnings.map(\.warning).contains(
          .guardianSwapped(registered: "Braun, Ursula", given: "Nowak, Ingrid")))
      #expect(try desk.values()[0].map { $0[.guardian] } == ["Braun, Ursula"])
    }
    let report = try desk.take(row("Nowak, Ingrid", "01.03.2026"))
    #expect(report.updated == 1)
    #expect(try desk.values()[0].map { $0[.guardian] } == ["Nowak, Ingrid"])
  }
}
