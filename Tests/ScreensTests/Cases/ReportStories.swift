import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Sozialberichte in a case")
struct ReportStories {
  /// A case with a report that is being written.
  private func opened() -> DeskDriver {
    var driver = DeskDriver(size: Size(columns: 80, rows: 40))
    driver.press("down", "down", "enter")
    return driver
  }

  private func edits(_ driver: DeskDriver) -> [RecordEdit] {
    driver.effects.flatMap { effect -> [RecordEdit] in
      if case .perform(.edit(let edits), _) = effect { edits } else { [] }
    }
  }

  @Test("v sends it: day, way and receipt on one form; what is empty is named before")
  func sends() {
    var driver = opened()
    driver.press("v")
    driver.expect("Sozialbericht senden")
    driver.press("tab", "tab")
    driver.type("EGVP 4711")
    driver.press("f2")
    #expect(edits(driver).isEmpty, "it is asked about first")
    driver.expect("Andere Hilfen")
    driver.expectNot("Noch leer: Persönliche Situation")
    driver.press("tab", "enter")
    let edit = edits(driver).first
    #expect(edit?.record == RecordReference(.socialReport, 1) && edit?.basedOn == 2)
    #expect(edit?.values[.reportState] == SocialReport.State.sent.rawValue)
    #expect(edit?.values[.reportSentOn] == Samples.today.iso)
    #expect(edit?.values[.reportWay] == SendingWay.electronic.rawValue)
    #expect(edit?.values[.reportReceipt] == "EGVP 4711")
  }

  @Test("O goes on with the report that is being written, and begins another only when asked to")
  func second() {
    var driver = opened()
    driver.press("O")
    driver.expect("Bericht in Arbeit")
    driver.press("enter")
    driver.expect("Lebt allein.")
    driver.press("escape", "O", "tab", "enter")
    driver.expectNot("Lebt allein.")
  }

  @Test("a form cannot say that it was sent")
  func state() {
    var driver = opened()
    driver.press("O", "enter")
    driver.expectNot("Versandweg")
    driver.expectNot("Gesendet am")
  }
}
