import Exchange
import Guardianship
import Sheets
import Testing

@Suite("Lists out")
struct WritingTests {
  @Test("a list as CSV opens in a German Excel")
  func csv() throws {
    var bytes: [UInt8] = []
    var writer = DelimitedWriter { bytes += $0 }
    try writer.write(["Name", "Bemerkung"])
    try writer.write(["Çelik, Ayşe", "=1+1"])
    try writer.write(["a;b", "sagt \"nein\"\nzweimal"])
    try writer.finish()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text
        == "\u{FEFF}Name;Bemerkung\r\nÇelik, Ayşe;'=1+1\r\n\"a;b\";\"sagt \"\"nein\"\"\nzweimal\"\r\n"
    )
  }

  @Test("JSON keeps its order, escapes controls and says null")
  func json() {
    var text = JSONText()
    text.object([
      ("a", .text("x\"\u{1B}\n\\")), ("b", .null), ("c", .list([.number(1), .flag(true)])),
    ])
    #expect(text.text == #"{"a":"x\"\u001b\n\\","b":null,"c":[1,true]}"#)
  }

  @Test("a case row has the stable keys")
  func row() {
    var row = CaseRow(
      id: Case.ID(1), reference: "F-2026-00001", family: "Alder", given: "Ruth",
      born: day("1941-03-05"), district: nil, status: .running, court: "Amtsgericht Düren",
      fileNumber: nil, guardian: "Braun, Ursula", guardianKind: .volunteer, guardianTie: .family,
      guardianCount: 1, appointedOn: day("2020-02-01"), decidedOn: nil, reviewOn: nil,
      caseworker: "Pohl", endReason: nil, endedOn: nil)
    row.guardians = ["Braun, Ursula"]
    let columns = ListColumns(ListQuery(.cases, today: today), in: .json, seenBy: .supervisor)
    var text = JSONText()
    text.object(columns.json(.file(row)))
    #expect(
      text.text == """
        {"reference":"F-2026-00001","fileNumber":null,"court":"Amtsgericht Düren",\
        "familyName":"Alder","givenName":"Ruth","born":"1941-03-05","district":null,\
        "status":"running","guardian":"Braun, Ursula","guardianKind":"volunteer",\
        "guardianTie":"family","guardians":["Braun, Ursula"],"appointedOn":"2020-02-01",\
        "decidedOn":null,"reviewOn":null,"caseworker":"Pohl","endReason":null,"endedOn":null,\
        "fileReference":null}
        """)
  }

  @Test("the summary of an import has its seven numbers")
  func report() {
    var report = ImportReport(.cases)
    (report.rows, report.created) = (491, 484)
    var text = JSONText()
    text.object(report.json)
    #expect(
      text.text
        == #"{"rows":491,"created":484,"updated":0,"unchanged":0,"rejected":0,"warnings":0,"conflicts":0}"#
    )
  }
}
