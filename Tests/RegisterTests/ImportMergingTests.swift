import Exchange
import Guardianship
import Register
import Testing

@Suite("A list that comes again")
struct ImportMergingTests {
  private static let head =
    "Az.;Gericht;Name;Vorname;geb.;Stadtteil;Status;Betreuer/in;Art;bestellt am;SB"

  private func row(
    az: String = "5 XVII 7/20", name: String = "Alder;Ruth;05.03.1941", district: String = "Merken",
    status: String = "laufend", guardian: String = "Braun, Ursula", kind: String = "Berufsbetreuer",
    appointed: String = "01.02.2020", worker: String = "Pohl"
  ) -> String {
    "\(az);AG Düren;\(name);\(district);\(status);\(guardian);\(kind);\(appointed);\(worker)"
  }

  private func list(_ rows: String...) -> String {
    ([Self.head] + rows).joined(separator: "\n") + "\n"
  }

  private func setDistrict(_ desk: ImportDesk, _ district: String) throws {
    _ = try desk.register.perform(
      .setDistrict([Case.ID(1)], district), by: desk.user, today: desk.today,
      at: Instant(seconds: 1_795_000_100))
  }

  @Test("only the list moved on: the register follows, with history")
  func updates() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    let report = try desk.take(list(row(district: "Hoven")))
    #expect(ReportNumbers(report) == ReportNumbers(rows: 1, updated: 1))
    #expect(try desk.values()[0][0][.district] == "Hoven")
    let history = try desk.register.history(of: Case.ID(1), limit: 10)
    let fields = history.flatMap(\.fields)
    #expect(fields.map(\.field) == [.residenceDistrict])
    #expect(fields.first?.from == "Merken")
    #expect(fields.first?.to == "Hoven")
  }

  @Test("only the register moved on: the row is unchanged")
  func keeps() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    try setDistrict(desk, "Hoven")
    let report = try desk.take(list(row()))
    #expect(ReportNumbers(report) == ReportNumbers(rows: 1, unchanged: 1))
    #expect(try desk.values()[0][0][.district] == "Hoven")
  }

  @Test("both moved on, and differently: a conflict, and the register stays until it is settled")
  func conflicts() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    try setDistrict(desk, "Hoven")
    for _ in 1...2 {
      let report = try desk.take(list(row(district: "Echtz")))
      #expect(ReportNumbers(report) == ReportNumbers(rows: 1, conflicts: 1))
      #expect(
        report.conflicts == [
          ImportConflict(number: 2, reference: "F-2026-00001", columns: [.ofCase(.district)])
        ])
      #expect(try desk.values()[0][0][.district] == "Hoven")
    }
    try setDistrict(desk, "Echtz")
    let report = try desk.take(list(row(district: "Echtz")))
    #expect(ReportNumbers(report) == ReportNumbers(rows: 1, unchanged: 1))
  }

  @Test("both moved on to the same value: unchanged")
  func agrees() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    try setDistrict(desk, "Hoven")
    let report = try desk.take(list(row(district: "Hoven")))
    #expect(ReportNumbers(report) == ReportNumbers(rows: 1, unchanged: 1))
  }

  @Test("a conflict in one column does not hold back another")
  func partly() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    try setDistrict(desk, "Hoven")
    let report = try desk.take(list(row(district: "Echtz", worker: "Esser")))
    #expect(ReportNumbers(report) == ReportNumbers(rows: 1, updated: 1, conflicts: 1))
    let values = try desk.values()[0][0]
    #expect(values[.caseworker] == "Esser")
    #expect(values[.district] == "Hoven")
  }

  @Test("rows of one case become several guardians, in whatever spelling of number and court")
  func several() throws {
    let desk = try ImportDesk()
    let text = list(
      row(), row(az: "5  XVII 7/20", guardian: "Nowak, Ingrid", appointed: "01.03.2020"))
    let report = try desk.take(text)
    #expect(ReportNumbers(report) == ReportNumbers(rows: 2, created: 1))
    let rows = try desk.values()[0]
    #expect(rows.map { $0[.guardian] } == ["Braun, Ursula", "Nowak, Ingrid"])
    #expect(rows.map { $0[.appointedOn] } == ["2020-02-01", "2020-03-01"])
    #expect(ReportNumbers(try desk.take(text)) == ReportNumbers(rows: 2, unchanged: 2))
  }

  @Test("another guardian in the list ends the one before")
  func changeOfGuardian() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    let text = list(row(guardian: "Nowak, Ingrid", appointed: "01.03.2025"))
    #expect(ReportNumbers(try desk.take(text)) == ReportNumbers(rows: 1, updated: 1))
    let detail = try #require(try desk.register.detail(Case.ID(1), today: desk.today))
    let ended = try #require(detail.assignments.first { $0.value.state == .ended })
    #expect(ended.value.endedOn == day("2025-03-01"))
    #expect(try desk.values()[0].map { $0[.guardian] } == ["Nowak, Ingrid"])
    #expect(ReportNumbers(try desk.take(text)) == ReportNumbers(rows: 1, unchanged: 1))
  }

  @Test("a guardian whom the list no longer names leaves office")
  func withoutGuardian() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    let report = try desk.take(list(row(guardian: "", kind: "", appointed: "")))
    #expect(ReportNumbers(report) == ReportNumbers(rows: 1, updated: 1))
    #expect(try desk.values()[0].map { $0[.guardian] } == [""])
  }

  @Test("an end in the list ends the case and its guardian")
  func ends() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    let text = list(row(status: "verstorben"))
    #expect(ReportNumbers(try desk.take(text)) == ReportNumbers(rows: 1, updated: 1))
    let detail = try #require(try desk.register.detail(Case.ID(1), today: desk.today))
    #expect(detail.status == .ended)
    #expect(detail.file.value.endReason == .death)
    #expect(detail.assignments.map(\.value.state) == [.ended])
    #expect(ReportNumbers(try desk.take(text)) == ReportNumbers(rows: 1, unchanged: 1))
  }

  @Test("a number that somebody else has is rejected, name and birth day both differing")
  func taken() throws {
    let desk = try ImportDesk()
    let report = try desk.take(list(row(), row(name: "Brandt;Uwe;01.01.1950")))
    #expect(ReportNumbers(report) == ReportNumbers(rows: 2, created: 1, rejected: 1))
    let number = try #require(FileNumber("5 XVII 7/20"))
    #expect(
      report.rejections.map(\.refusal) == [
        .refused(
          .fileNumberTaken(
            number, court: "Amtsgericht Düren", person: "Alder, Ruth", reference: "F-2026-00001"))
      ])
  }

  @Test("if only one of them differs it is the same case, and the register's value stays")
  func differs() throws {
    let desk = try ImportDesk()
    try desk.take(list(row()))
    let name = try desk.take(list(row(name: "Adler;Ruth;05.03.1941")))
    #expect(ReportNumbers(name) == ReportNumbers(rows: 1, unchanged: 1))
    #expect(
      name.warnings.map(\.warning) == [
        .personDiffers(field: .personFamily, registered: "Alder, Ruth", given: "Adler, Ruth")
      ])
    let born = try desk.take(list(row(name: "Alder;Ruth;06.03.1941")))
    #expect(
      born.warnings.map(\.warning) == [
        .personDiffers(field: .personBorn, registered: "1941-03-05", given: "1941-03-06")
      ])
    let values = try desk.values()[0][0]
    #expect(values[.family] == "Alder")
    #expect(values[.born] == "1941-03-05")
  }

  @Test("without a number the identity is name, birth day and court")
  func unnumbered() throws {
    let desk = try ImportDesk()
    try desk.take(list(row(az: "")))
    let again = try desk.take(
      list(row(az: "", district: "Hoven"), row(az: "", name: "Alder;Ruth;05.03.1942")))
    #expect(ReportNumbers(again) == ReportNumbers(rows: 2, created: 1, updated: 1))
    let numbered = try desk.take(list(row(district: "Hoven")))
    #expect(ReportNumbers(numbered) == ReportNumbers(rows: 1, updated: 1))
    #expect(try desk.values()[0][0][.fileNumber] == "5 XVII 7/20")
  }

  @Test("two rows of a case that disagree are a warning each time, and the first one stays")
  func rowsDiffer() throws {
    let desk = try ImportDesk()
    let text = list(
      row(), row(district: "Echtz", guardian: "Nowak, Ingrid", worker: "Esser"),
      row(az: "", name: "Birke;Uwe;01.01.1950"),
      row(az: "", name: "Birke;Uwe;01.01.1950", kind: "ehrenamtlich"))
    let warnings = [
      ImportWarning(number: 3, warning: .rowsDiffer(.district, first: "Merken", given: "Echtz")),
      ImportWarning(number: 3, warning: .rowsDiffer(.caseworker, first: "Pohl", given: "Esser")),
      ImportWarning(
        number: 5,
        warning: .rowsDiffer(.guardianKind, first: "professional", given: "volunteer")),
    ]
    let first = try desk.take(text)
    #expect(ReportNumbers(first) == ReportNumbers(rows: 4, created: 2, unchanged: 1))
    #expect(first.warnings == warnings)
    let again = try desk.take(text)
    #expect(ReportNumbers(again) == ReportNumbers(rows: 4, unchanged: 4))
    #expect(again.warnings == warnings)
    let values = try desk.values()[0]
    #expect(values.map { $0[.district] } == ["Merken", "Merken"])
    #expect(values.map { $0[.guardian] } == ["Braun, Ursula", "Nowak, Ingrid"])
  }

  @Test("two cases of one person stay two where a register gave them references")
  func twoCases() throws {
    let desk = try ImportDesk()
    let head = "Geschäftszeichen;Az.;Gericht;Name;Vorname;geb.;Status\n"
    let text =
      head + "F-2019-00001;5 XVII 7/19;AG Düren;Alder;Ruth;05.03.1941;beendet\n"
      + "F-2026-00002;;AG Düren;Alder;Ruth;05.03.1941;Anregung\n"
    #expect(ReportNumbers(try desk.take(text)) == ReportNumbers(rows: 2, created: 2))
    #expect(ReportNumbers(try desk.take(text)) == ReportNumbers(rows: 2, unchanged: 2))
    let values = try desk.values().map { $0[0] }
    #expect(values.map { $0[.reference] } == ["F-2019-00001", "F-2026-00002"])
  }

  @Test("a guardian who came after a passed review is no contradiction in a row out of a register")
  func laterGuardian() throws {
    let desk = try ImportDesk()
    let head = "Geschäftszeichen;Az.;Gericht;Name;Betreuer/in;bestellt am;Überprüfung bis\n"
    let cells = ";5 XVII 7/19;AG Düren;Alder;Braun, Ursula;01.06.2025;01.02.2024\n"
    #expect(try desk.take(head + cells).rejections.count == 1)
    #expect(try desk.take(head + "F-2019-00001" + cells).created == 1)
    let values = try desk.values()[0][0]
    #expect(values[.appointedOn] == "2025-06-01")
    #expect(values[.reviewOn] == "2024-02-01")
  }

  @Test("people who are perhaps the same are named, in the register and in the list")
  func similar() throws {
    let desk = try ImportDesk()
    let report = try desk.take(
      list(row(), row(az: "6 XVII 8/20", name: "Allder;Ruth;05.03.1941")))
    #expect(report.created == 2)
    let warning = Warning.similarPerson(
      name: "Alder, Ruth", born: day("1941-03-05"), reference: "F-2026-00001")
    #expect(report.warnings.map(\.warning) == [warning])
    let later = try desk.take(list(row(az: "7 XVII 9/20", name: "Alder;Ruth Anna;05.03.1941")))
    #expect(later.warnings.map(\.warning) == [warning])
  }

  @Test("what stops the reading leaves the register as it was")
  func stopped() throws {
    struct Stop: Error {}
    let desk = try ImportDesk()
    let reader = try desk.dueren()
    var count = 0
    #expect(throws: Stop.self) {
      try desk.register.importList(
        .cases {
          count += 1
          if count > 100 { throw Stop() }
          return try reader.next()
        }, file: "liste.csv", by: desk.user, at: Instant(seconds: 0), today: desk.today,
        dryRun: false, progress: { _ in })
    }
    #expect(try desk.values().isEmpty)
    #expect(ReportNumbers(try desk.take(desk.dueren())).created == 484)
  }

  @Test("a reader may not take lists in")
  func rights() throws {
    let desk = try ImportDesk()
    let outcome = try desk.register.perform(
      .add(NewRecord(User(account: "gast", name: "Gast", role: .reader))), by: desk.user,
      today: desk.today, at: Instant(seconds: 0))
    let guest = User.ID(try #require(outcome.created).id)
    #expect(throws: Refusal.notAllowed(.importCases, .reader)) {
      try desk.register.importList(
        .cases { nil }, file: "liste.csv", by: guest, at: Instant(seconds: 0), today: desk.today,
        dryRun: false, progress: { _ in })
    }
  }
}
