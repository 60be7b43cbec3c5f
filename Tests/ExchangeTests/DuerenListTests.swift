import Exchange
import Foundation
import Guardianship
import Testing

@Suite("The list of Düren")
struct DuerenListTests {
  @Test("is recognised as Windows-1252 with semicolons, every heading known")
  func opens() throws {
    let reader = try CaseListReader(path: Fixture.dueren, mapping: .none, today: today)
    #expect(reader.encoding == .windows1252)
    #expect(reader.delimiter == ";")
    #expect(reader.header.headings.count == 19)
    #expect(reader.header.unknownHeadings.isEmpty)
    // The status words name reasons of the end as well.
    #expect(reader.header.columns.count == 20)
  }

  @Test("has 491 rows, of which six contradict themselves")
  func rejects() throws {
    let list = try ReadList(CaseListReader(path: Fixture.dueren, mapping: .none, today: today))
    #expect(list.rows.count == 485)
    let reasons = Dictionary(
      uniqueKeysWithValues: list.rejections.map { ($0.number, $0.refusal) })
    #expect(
      reasons == [
        265: .tooFewCells(found: 7, expected: 19),
        317: .bornInFuture(day("2061-12-12")),
        367: .refused(.reviewBeforeOrder(review: day("2019-05-01"), order: day("2024-05-01"))),
        419: .impossibleDay(.born, "31.02.1950"),
        457: .noName,
        460: .unknownStatus("in Klärung beim Kollegen"),
      ])
  }

  @Test("gives canonical values")
  func values() throws {
    let list = try ReadList(CaseListReader(path: Fixture.dueren, mapping: .none, today: today))
    let row = try #require(list.rows.first { $0.values[.fileNumber] == "17 XVII 159/22 L" })
    let expected: [ImportColumn: String] = [
      .fileNumber: "17 XVII 159/22 L", .court: "Amtsgericht Düren", .family: "Lehmann",
      .given: "Hans", .born: "1960-10-16",
      .sex: "male", .street: "Lindenallee 188", .postcode: "52349", .place: "Düren",
      .district: "Arnoldsweiler", .status: "running",
      .taskAreas: "Vertretung gegenüber Behörden; Vermögenssorge; Postangelegenheiten",
      .reservation: "yes:Vermögen", .guardian: "Braun, Ursula", .guardianKind: "volunteer:none",
      .appointedOn: "2022-01-05", .reviewOn: "2029-01-03", .caseworker: "Dohmen",
      .remark: "=SUMME(A1:A9)",
    ]
    for column in ImportColumn.allCases {
      #expect(row.values[column] == expected[column] ?? "", "\(column)")
    }
    #expect(row.warnings == [.formula(column: "Bemerkung")])
  }

  @Test("loses its control characters and nothing else")
  func controls() throws {
    let list = try ReadList(CaseListReader(path: Fixture.dueren, mapping: .none, today: today))
    let row = try #require(list.rows.first { $0.number == 286 })
    #expect(row.values[.remark] == "Notiz [2J[31mrot Ende")
    #expect(row.warnings.contains(.controlCharactersRemoved(column: "Bemerkung")))
    let names = Set(list.rows.map { $0.values[.family] })
    #expect(names.isSuperset(of: ["Graf von Berg", "von Rhein", "Šimi?"]))
  }

  @Test("names Behördenbetreuer where a human stands under Behörde")
  func authority() throws {
    let list = try ReadList(CaseListReader(path: Fixture.dueren, mapping: .none, today: today))
    let doubts = list.warnings.filter {
      if case .authorityWithPersonalName = $0.warning { true } else { false }
    }
    let employees = list.rows.filter { $0.values[.guardianKind] == "authorityEmployee" }
    // 28 in the file, one of them in a row with an impossible birth day.
    #expect(doubts.count == 27)
    #expect(employees.count == 27)
    #expect(list.rows.allSatisfy { $0.values[.guardianKind] != "authority" })
  }

  @Test(
    "reads the same in every encoding",
    arguments: [
      ListEncoding.utf8, .utf16LittleEndian, .utf16BigEndian,
    ], [true, false])
  func encodings(encoding: ListEncoding, marked: Bool) throws {
    let expected = try ReadList(CaseListReader(path: Fixture.dueren, mapping: .none, today: today))
    let bytes = try Fixture.duerenBytes()
    let text = String(bytes: bytes, encoding: .windowsCP1252) ?? ""
    var encoded: [UInt8]
    switch encoding {
    case .utf8, .windows1252: encoded = Array(((marked ? "\u{FEFF}" : "") + text).utf8)
    case .utf16LittleEndian:
      encoded =
        (marked ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      encoded =
        (marked ? [0xFE, 0xFF] : []) + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    }
    let reader = try CaseListReader(bytes: encoded, mapping: .none, today: today)
    #expect(reader.encoding == encoding)
    #expect(try ReadList(reader).rows == expected.rows)
  }
}
