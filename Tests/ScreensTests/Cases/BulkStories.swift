import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Actions on many cases")
struct BulkStories {
  @Test("cases are given to those who may work on them; the preview says whose they were")
  func giving() {
    var register = FakeRegister()
    var session = Samples.session()
    session.choices.users[2].value.role = .reader
    register.session = session
    var driver = DeskDriver(register: register, session: session)
    driver.press("space", "z")
    driver.expectNot("Nowak, Iga")
    driver.press("down", "enter")
    driver.expect("Becker, Hans (bisher Pohl, Marion)")
  }

  @Test("beside a name stands what is in hand, who is away until when, and who stands in")
  func beside() {
    var session = Samples.session()
    var absence = Absence(
      user: User.ID(3), period: Period(from: Samples.today, to: Samples.today.adding(days: 5)))
    absence.substitute = User.ID(2)
    session.choices.absences = [Versioned(id: Absence.ID(1), version: 1, value: absence)]
    session.choices.requestsInHand = [User.ID(3): 17, User.ID(2): 1]
    session.choices.users[0].value.role = .coordinator
    var register = FakeRegister()
    register.session = session
    var driver = DeskDriver(
      size: Size(columns: 120, rows: 30), register: register, session: session)
    driver.press("space", "z")
    driver.expect("Nowak, Iga")
    driver.expect("17 Aufträge, abwesend bis 26.11. (Weiß)")
    driver.expect("Leitung, 1 Auftrag")
    driver.expectNot("Ehrenamtskoordination")
  }

  private static func gives(_ ids: [Int64], to user: Int64) -> Effect {
    .perform(
      .giveCases(ids.map { Case.ID($0) }, to: User.ID(user), from: Samples.today), reason: nil)
  }

  @Test("marked cases are given after a preview that names them")
  func give() {
    var driver = DeskDriver()
    driver.press("space", "down", "space", "z")
    driver.type("nowak")
    driver.press("enter")
    driver.expect("2 Fälle an Nowak, Iga geben")
    driver.expect("Graf von Berg")
    _ = driver.takeEffects()
    driver.press("enter")
    #expect(driver.effects.first == Self.gives([1, 3], to: 3))
  }

  @Test("the court and an unknown kind are set for marked cases after a preview")
  func courtAndKind() {
    var driver = DeskDriver()
    driver.press("space", "A")
    driver.type("jülich")
    driver.press("enter")
    driver.expect("Gericht Amtsgericht Jülich für 1 Fall setzen")
    _ = driver.takeEffects()
    driver.press("enter")
    #expect(
      driver.effects.first
        == .perform(.setCourt([Case.ID(1)], Court.ID(2)), reason: nil))
    driver.press("space", "K")
    driver.type("berufs")
    driver.press("enter")
    driver.expect("die unbekannte Art auf Berufsbetreuer setzen")
  }

  @Test("two names of one district become one after a question")
  func districts() {
    var register = FakeRegister()
    register.session = Samples.session(role: .supervisor)
    var driver = DeskDriver(register: register, session: register.session)
    driver.press("2")
    driver.press("D")
    driver.expect("Welcher Stadtteil steht unter zwei Namen?")
    driver.type("grün")
    driver.press("enter")
    driver.expect("Grüngürtel ist dasselbe wie")
    driver.type("nord")
    driver.press("enter")
    driver.expect("liegt dann in „Nord“")
    _ = driver.takeEffects()
    driver.press("enter")
    #expect(
      driver.effects.first
        == .perform(.mergeDistricts(keep: "Nord", drop: "Grüngürtel"), reason: nil))
  }

  @Test("cancelling the preview writes nothing and keeps the marks")
  func cancelled() {
    var driver = DeskDriver()
    driver.press("space", "z", "enter")
    _ = driver.takeEffects()
    driver.press("escape")
    #expect(driver.effects.isEmpty)
    driver.expect("Nichts geändert")
    driver.press("home")
    driver.expect("1 markiert")
  }

  @Test("all cases of the filter can be marked except some")
  func all() {
    var driver = DeskDriver()
    driver.press("*", "space")
    driver.expect("7 markiert")
    driver.press("z", "enter")
    driver.expect("7 Fälle an Pohl, Marion geben")
    _ = driver.takeEffects()
    driver.press("enter")
    #expect(driver.effects.first == Self.gives([2, 3, 4, 5, 6, 7, 8], to: 1))
  }

  @Test("what was refused is told row by row")
  func refusedRows() {
    var register = FakeRegister()
    register.outcomes = [
      .done(
        Outcome.Done(
          change: Change.ID(1),
          rows: [
            .init(caseID: Case.ID(1), result: .changed),
            .init(caseID: Case.ID(2), result: .refused(.caseEnded(reference: "F-2026-00002"))),
          ]))
    ]
    var driver = DeskDriver(register: register)
    driver.press("space", "space", "d", "enter", "enter")
    driver.expect("1 Fall geändert")
    driver.expect("Çelik, Ayşe:")
    driver.press("enter")
    driver.expect("● Çelik, Ayşe")
    driver.expect("1 markiert")
  }

  @Test("more cases than one operation takes are refused before anything is asked")
  func tooMany() {
    var driver = DeskDriver(register: FakeRegister(rows: Samples.manyRows(5_001)))
    driver.press("*", "z")
    driver.expect("5.001 Fälle sind markiert; auf einmal gehen höchstens 5.000")
  }

  @Test("an export goes over an existing file only when asked")
  func export() {
    var register = FakeRegister()
    register.existingFiles = ["faelle-2026-11-21.csv"]
    var driver = DeskDriver(register: register)
    driver.press("x", "enter")
    driver.expect("gibt es schon")
    driver.press("escape", "x", "enter", "left", "enter")
    driver.expect("Gesichert: faelle-2026-11-21.csv")
  }

  @Test("a reader is told why the action is not there")
  func reader() {
    var driver = DeskDriver(session: Samples.session(role: .reader))
    driver.press("z")
    driver.expect("!")
    #expect(!driver.effects.contains { if case .perform = $0 { true } else { false } })
    driver.press("n")
    driver.expectScreen("case-list")
  }
}
