import Exchange
import Guardianship
import Sheets
import Testing

@Suite("Rows of the lists of work as JSON")
struct WorkJSONTests {
  private func text(_ row: ListRow, in list: ListName) -> String {
    let query = ListQuery(list, today: today)
    var text = JSONText()
    text.object(ListColumns(query, in: .json, seenBy: .supervisor).json(row))
    return text.text
  }

  @Test("a deadline")
  func deadline() throws {
    let row = try #require(WorkRows.deadline)
    #expect(
      text(row, in: .deadlines) == """
        {"rule":"B1","case":"F-2026-00001","fileNumber":"53 XVII 8/26","owedBy":"authority",\
        "trigger":"2026-11-02","due":"2026-11-30","shiftedFrom":"2026-11-29",\
        "paragraph":"§ 11 BtOG, § 279 Abs. 2 FamFG","state":"open","kind":"courtSet","ours":true}
        """)
  }

  @Test("an Auftrag has the court's day as it stands now")
  func request() {
    #expect(
      text(WorkRows.request, in: .requests) == """
        {"reference":"A-2026-00007","case":"F-2026-00001","kind":"Sozialbericht",\
        "occasion":"Verlängerung","received":"2026-11-02","assignedTo":null,"due":"2026-12-13",\
        "sent":"2026-11-20","settled":null}
        """)
  }

  @Test("a Termin, with and without a case")
  func calendar() {
    #expect(
      text(WorkRows.termin(), in: .calendar) == """
        {"day":"2026-11-24","time":"09:30","kind":"homeVisit","about":"F-2026-00001",\
        "place":"Beispielweg 12"}
        """)
    #expect(
      text(WorkRows.termin({ ($0.time, $0.place) = (nil, nil) }, about: nil), in: .calendar)
        == #"{"day":"2026-11-24","time":null,"kind":"homeVisit","about":null,"place":null}"#)
  }

  @Test("a Wiedervorlage without a case")
  func followUp() {
    #expect(
      text(WorkRows.followUp, in: .followUps) == """
        {"due":"2026-12-01","text":"Gutachten nachfragen","owner":"Pohl","about":null,\
        "every":"3m","done":null}
        """)
  }

  @Test("a contact names its cases and not what was said")
  func contact() {
    #expect(
      text(WorkRows.contact, in: .contacts) == """
        {"day":"2026-11-19","kind":"visit","minutes":45,\
        "about":["F-2026-00001","F-2026-00001"],"reached":true}
        """)
  }

  @Test("a finding")
  func quality() {
    #expect(
      text(WorkRows.quality, in: .quality)
        == #"{"finding":"perhapsTwice","case":"F-2026-00001","other":"F-2026-00001"}"#)
  }
}
