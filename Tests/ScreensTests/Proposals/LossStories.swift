import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("A guardian is lost")
struct LossStories {
  private func office(_ number: Int64, _ state: Assignment.State) -> AssignmentRow {
    var assignment = Assignment(
      caseID: Case.ID(number), guardian: Guardian.ID(42), role: .guardian, kind: .professional,
      state: state)
    assignment.effectiveOn = state == .appointed ? Samples.day(2025, 3, 1) : nil
    return Samples.assignmentRow(number, assignment)
  }

  /// The preview of the loss of somebody with these offices and proposals.
  private func preview(
    _ rows: [AssignmentRow], _ succession: Succession = Succession(), columns: Int = 80,
    lines: Int = 24
  ) -> DeskDriver {
    var driver = DeskDriver(size: Size(columns: columns, rows: lines))
    driver.press("3", "enter")
    let row = Samples.guardianRow(42, Samples.braun, active: rows.count, papers: .usable)
    var detail = GuardianDetail(
      row: row, employer: nil, proofs: [], agreements: [], trainings: [], assignments: rows,
      inquiries: [], contacts: [], names: Samples.names)
    detail.succession = succession
    driver.reply(.guardian(row.record.id, detail))
    driver.press("X", "enter", "enter")
    _ = driver.takeEffects()
    return driver
  }

  @Test("each case says whether it gets a draft or a Wiedervorlage")
  func sequels() {
    var succession = Succession()
    succession.substitutes = [Case.ID(1): Guardian.ID(41), Case.ID(2): Guardian.ID(41)]
    succession.proposed = [
      Case.ID(2): [Succession.Proposed(guardian: Guardian.ID(41), role: .guardian)]
    ]
    succession.names = [Guardian.ID(41): Samples.demir]
    let driver = preview(
      (1...3).map { office($0, .appointed) }, succession, columns: 132, lines: 43)
    driver.expect("Entwurf für Demir, Fatma")
    driver.expect("Demir, Fatma ist schon")
    driver.expect(": Wiedervorlage")
  }

  @Test("the preview scrolls through all cases")
  func scrolls() {
    var driver = preview((1...40).map { office($0, .appointed) })
    driver.expect("40 Fälle")
    #expect(driver.footer.contains("blättern"), "\(driver.footer)")
    driver.expectNot("Weiß das Gericht")
    driver.press("end")
    driver.expect("Weiß das Gericht schon davon?")
    driver.press("home")
    driver.expect("40 Fälle")
    driver.press("enter")
    #expect(driver.takeOperations() == [])
  }

  @Test(
    "of somebody who is only proposed the proposals are named, and the court is not asked about")
  func proposals() {
    var driver = preview([office(1, .inReview)])
    driver.expect("1 Vorschlag endet:")
    driver.expect("V-2026-0001")
    driver.expectNot("0 Fälle")
    driver.expectNot("Weiß das Gericht")
    driver.press("left", "enter")
    #expect(driver.takeOperations().count == 1)
  }
}
