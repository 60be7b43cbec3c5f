import Exchange
import Foundation
import Guardianship
import Register
import Testing

@Suite("Out and in again")
struct ImportRoundTripTests {
  private final class Collector { var bytes: [UInt8] = [] }

  private func export(_ desk: ImportDesk) throws -> [UInt8] {
    let text = Collector()
    var writer = try CaseListWriter(DelimitedWriter { text.bytes += $0 })
    for rows in try desk.values() { for row in rows { try writer.write(row) } }
    try writer.finish()
    return text.bytes
  }

  @Test("the list of Düren with all columns is the same in an empty register")
  func dueren() throws {
    let first = try ImportDesk()
    try first.take(first.dueren())
    let bytes = try export(first)
    let second = try ImportDesk()
    let report = try second.take(
      CaseListReader(bytes: bytes, mapping: .none, today: second.today))
    #expect(ReportNumbers(report) == ReportNumbers(rows: 484, created: 484))
    #expect(try second.values() == first.values())
    #expect(try export(second) == bytes)
    // And into the register that it came from.
    let again = try first.take(CaseListReader(bytes: bytes, mapping: .none, today: first.today))
    #expect(again.created == 0)
    #expect(again.conflicts.isEmpty)
  }

  @Test("every column survives, with texts that lists make difficult")
  func everyColumn() throws {
    var values = ImportValues()
    let texts: [ImportColumn: String] = [
      .reference: "F-2019-00017", .fileNumber: "5 XVII 7/20", .court: "Amtsgericht Köln",
      .family: "von Rhein", .given: "Anna \"Anni\"", .title: "Dr.", .birthName: "Meier; Schulz",
      .born: "1941-03-05", .sex: "diverse", .street: "-straße 1", .postcode: "01067",
      .place: "Düren", .district: "Süd", .phone: "+49 2421 1", .livingSituation: "homeless",
      .languages: "Türkisch, Deutsch", .interpreter: "Türkisch", .visitHints: "Hund!\nzwei",
      .addressBlocked: "yes", .diedOn: "2026-01-02", .status: "ended", .endReason: "notNeeded",
      .endedOn: "2026-01-02", .taskAreas: "Entgegennahme, Öffnen der Post; Wohnung",
      .reservation: "yes:Verträge (über 300 €) und Konten", .guardian: "Sonnenschein Süd",
      .guardianKind: "association", .decidedOn: "2020-01-31", .appointedOn: "2020-02-01",
      .reviewOn: "2027-01-30", .caseworker: "Pohl", .wishes: "=Hof\n'bleiben'",
      .remark: "'=1; \"x\"", .fileReference: "50.2-17/26",
    ]
    #expect(texts.count == ImportColumn.allCases.count)
    for (column, text) in texts { values[column] = text }
    let text = Collector()
    var writer = try CaseListWriter(DelimitedWriter { text.bytes += $0 })
    try writer.write(values)
    try writer.finish()
    let desk = try ImportDesk()
    let report = try desk.take(
      CaseListReader(bytes: text.bytes, mapping: .none, today: desk.today))
    #expect(report.created == 1)
    let read = try desk.values()[0][0]
    #expect(read.differences(from: values).isEmpty, "\(read)")
    #expect(try export(desk) == text.bytes)
  }

  @Test("a mended rejects file comes in and leaves nothing over")
  func rejects() throws {
    let desk = try ImportDesk()
    let reader = try desk.dueren()
    let report = try desk.take(reader)
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("rejects-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try RejectsFile.write(
      report.rejections, under: reader.header.headings, delimiter: reader.delimiter,
      to: WholeFile(path: path, replaces: false)
    ) { "Grund \($0.number)" }
    #expect(throws: WritingFailure.fileExists(path: path)) {
      try RejectsFile.write(
        [], under: [], delimiter: ";", to: WholeFile(path: path, replaces: false)
      ) { _ in "" }
    }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)

    let unmended = try CaseListReader(path: path, mapping: .none, today: desk.today)
    #expect(unmended.header.headings.last == "Ablehnungsgrund")
    #expect(unmended.header.headings.count == 20)
    #expect(ReportNumbers(try desk.take(unmended)) == ReportNumbers(rows: 7, rejected: 7))

    var text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    for (wrong, right) in [
      ("12.12.2061", "12.12.1961"), ("01.05.2019", "01.05.2029"), ("31.02.1950", "28.02.1950"),
      ("in Klärung beim Kollegen", "laufend"), ("53 XVII 893/12 S", "53 XVII 894/12 S"),
      ("Amtsgericht Düren;;;02.07.1951", "Amtsgericht Düren;Muster;Erna;02.07.1951"),
      ("(fehlt)", "52349"),
    ] {
      #expect(text.contains(wrong))
      text = text.replacingOccurrences(of: wrong, with: right)
    }
    let mended = try CaseListReader(
      bytes: Array(text.utf8), mapping: .none, today: desk.today)
    #expect(mended.header.unknownHeadings.isEmpty)
    #expect(ReportNumbers(try desk.take(mended)) == ReportNumbers(rows: 7, created: 7))
  }
}
