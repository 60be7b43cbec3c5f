import Guardianship
import Testing

@testable import Exchange

@Suite("The status of a row")
struct StatusTests {
  @Test("every word of the table is understood, and its export comes back")
  func table() throws {
    let words: [(String, String, String)] = [
      ("laufend", "running", ""), ("lfd.", "running", ""), ("Laufend", "running", ""),
      ("vorläufig", "provisional", ""), ("einstw. Anordnung", "provisional", ""),
      ("e.A.", "provisional", ""), ("Anregung", "inquiry", ""), ("Prüfung", "investigating", ""),
      ("in Prüfung", "investigating", ""), ("aufgehoben", "ended", "lifted"),
      ("verstorben", "ended", "death"), ("beendet", "ended", ""),
      ("abgegeben", "ended", "transferred"), ("abgelaufen", "ended", "lapsed"),
      ("nicht erforderlich", "ended", "notNeeded"), ("beendet (Tod)", "ended", "death"),
      ("beendet wegen Abgabe", "ended", "transferred"), ("running", "running", ""),
    ]
    for (word, status, reason) in words {
      let list = try ReadList(headings: "Verfahrensstand", cells: word)
      let row = try #require(list.rows.first, "\(word)")
      #expect(row.values[.status] == status, "\(word)")
      #expect(row.values[.endReason] == reason, "\(word)")
    }
    for status in CaseStatus.allCases {
      var values = ImportValues()
      values[.status] = status.rawValue
      let word = CaseListWriter.cell(.status, values)
      #expect(CellWords.statuses[word]?.status == status)
    }
  }

  @Test(
    "an unknown word is rejected", arguments: ["in Klärung beim Kollegen", "offen", "laufend?!x"])
  func unknown(word: String) throws {
    let list = try ReadList(headings: "Status", cells: word)
    #expect(list.rejections.map(\.refusal) == [.unknownStatus(word)])
  }

  @Test("without a word the row itself says how far it is")
  func missing() throws {
    func status(_ headings: String, _ cells: String) throws -> String {
      try #require(ReadList(headings: headings, cells: cells).rows.first).values[.status]
    }
    #expect(try status("Ort", "Düren") == "inquiry")
    #expect(try status("Betreuer/in", "Braun, Ursula") == "running")
    #expect(try status("bestellt am", "1.2.2020") == "running")
    #expect(try status("verstorben am", "1.2.2020") == "ended")
    #expect(try status("beendet am", "1.2.2020") == "ended")
  }

  @Test("an end in a case that goes on is kept as a note")
  func contradictory() throws {
    let list = try ReadList(headings: "Status;beendet am", cells: "laufend;1.2.2020")
    let row = try #require(list.rows.first)
    #expect(row.values[.endedOn].isEmpty)
    #expect(row.note == "beendet am: 2020-02-01")
  }
}
