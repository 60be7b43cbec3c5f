import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Anfragen of all cases")
struct InquiryListStories {
  private let list = ListName.records(.inquiry)

  private func row(_ id: Int64, _ answer: Inquiry.Answer) -> ListRow {
    var inquiry = Inquiry(guardian: nil, whom: "Nachbarin \(id)", askedOn: Samples.today)
    inquiry.answer = answer
    return .record(
      RecordRow(RecordReference(.inquiry, id), inquiry.values, of: Samples.rows[Int(id)]))
  }

  private func opened() -> DeskDriver {
    var register = FakeRegister()
    register.work += [row(1, .open), row(2, .no)]
    var driver = DeskDriver(register: register, session: register.session)
    driver.press("4", "tab")
    return driver
  }

  @Test("stand beside the proposals: whom, in which case, with which answer")
  func beside() {
    var driver = opened()
    driver.expect("Anfragen")
    driver.expect("Nachbarin 1")
    driver.expect(Samples.rows[1].family)
    driver.press("backtab")
    driver.expect("⇥ Anfragen")
  }

  @Test("d opens the form at the answer, and Enter leads to the case")
  func answer() {
    var driver = opened()
    driver.press("d")
    #expect(driver.effects.contains(.read(.record(RecordReference(.inquiry, 1)))))
    driver.press("enter")
    driver.expectScreen("case-detail")
  }
}
