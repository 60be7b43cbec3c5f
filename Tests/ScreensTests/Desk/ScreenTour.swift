import Guardianship
import Screens
import Testing

/// The ways to every screen, walked by the goldens, the checks over all screens and the fuzz.
enum ScreenTour {
  struct Stop: Sendable, CustomTestStringConvertible {
    let name: String
    var register = FakeRegister()
    var session: Session? = Samples.session()
    let walk: @Sendable (inout DeskDriver) -> Void

    var testDescription: String { name }
  }

  static let stops = lists + details + forms + papers + catalogues + work + guardians

  private static let lists: [Stop] = [
    Stop(name: "case-list") { _ in },
    Stop(name: "case-list-empty", register: FakeRegister(rows: [])) { _ in },
    Stop(name: "case-list-filtered") { driver in
      driver.press("/")
      driver.type("müller status:laufend")
    },
    Stop(name: "case-list-refused") { driver in
      driver.press("/")
      driver.type("stadtteil:Nirgendwo")
    },
    Stop(name: "case-list-nothing") { driver in
      driver.press("/")
      driver.type("stadtteil:Echtz status:vorläufig")
      driver.press("enter")
    },
    Stop(name: "case-list-marked") { driver in driver.press("space", "space", "z", "enter") },
    Stop(name: "filter-values") { driver in driver.press("f", "enter") },
    Stop(name: "palette") { driver in driver.press("ctrl-p") },
    Stop(name: "help") { driver in driver.press("?") },
    Stop(name: "undo") { driver in driver.press("u") },
    Stop(name: "prompt") { driver in driver.press("x") },
  ]

  private static let details: [Stop] = [
    Stop(name: "case-detail") { driver in driver.press("down", "enter") },
    Stop(name: "case-detail-history") { driver in driver.press("down", "enter", "end") },
    Stop(name: "case-detail-long") { driver in driver.press("down", "down", "enter") },
    Stop(name: "case-detail-plain") { driver in driver.press("end", "enter") },
  ]

  private static let forms: [Stop] = [
    Stop(
      name: "form-new-case",
      register: FakeRegister(similar: [
        SimilarPerson(
          id: Person.ID(2), name: "Çelik, Ayşe", born: Samples.day(1962, 8, 17),
          caseID: Case.ID(2), reference: "F-2026-00002")
      ])
    ) { driver in
      driver.press("n")
      driver.type("Celik")
      driver.press("tab")
      driver.type("Ayse")
    },
    Stop(name: "form-person") { driver in driver.press("down", "enter", "I") },
    Stop(name: "form-move") { driver in driver.press("enter", "U") },
    Stop(name: "form-case-file") { driver in driver.press("enter", "A") },
    Stop(name: "form-court") { driver in driver.press("enter", "R") },
    Stop(name: "form-party") { driver in driver.press("enter", "T", "f2") },
    Stop(name: "form-directive") { driver in driver.press("enter", "V") },
    Stop(name: "form-order") { driver in
      driver.press("down", "enter", "B", "space")
      driver.press("tab")
      driver.type("12.11.2026")
      driver.press("tab", "tab")
      driver.type("12.11.2034")
      driver.press("tab", "tab")
      driver.type("Demir, Fatma")
    },
    Stop(name: "form-ending") { driver in driver.press("enter", "E") },
    Stop(name: "form-leaving") { driver in
      driver.press("enter", "I")
      driver.type("x")
      driver.press("escape")
    },
    Stop(name: "conflict", register: FakeRegister(outcomes: [.conflict([Samples.conflict])])) {
      driver in
      driver.press("down", "enter", "A")
      driver.type("neu ")
      driver.press("f2")
    },
  ]

  private static let catalogues: [Stop] = [
    Stop(name: "catalogue-task-areas") { driver in open("aufgabenb", &driver) },
    Stop(name: "catalogue-users") { driver in open("mitarb", &driver) },
    Stop(name: "form-task-area") { driver in
      open("aufgabenb", &driver)
      driver.press("end", "enter")
    },
    Stop(
      name: "form-user", register: FakeRegister(session: Samples.session(role: .supervisor)),
      session: Samples.session(role: .supervisor)
    ) { driver in
      open("mitarb", &driver)
      driver.press("enter")
    },
  ]

  private static func open(_ name: String, _ driver: inout DeskDriver) {
    driver.press(":")
    driver.type(name)
    driver.press("enter")
  }

  private static let leading = Samples.session(role: .supervisor)

  private static let guardians: [Stop] = [
    Stop(name: "guardians") { driver in driver.press("3") },
    Stop(name: "guardian") { driver in driver.press("3", "enter") },
    Stop(name: "guardian-loss") { driver in driver.press("3", "enter", "X", "enter", "enter") },
    Stop(name: "guardian-stage") { driver in driver.press("3", "space", "space", "S", "enter") },
    Stop(name: "form-guardian") { driver in driver.press("3", "n") },
    Stop(name: "form-proof") { driver in driver.press("3", "enter", "N") },
    Stop(name: "form-agreement") { driver in driver.press("3", "enter", "V") },
    Stop(name: "form-training") { driver in driver.press("3", "enter", "T") },
    Stop(name: "guardians-papers") { driver in driver.press("3", "p") },
    Stop(name: "proposals") { driver in driver.press("4") },
    Stop(name: "proposals-papers") { driver in driver.press("4", "p") },
    Stop(
      name: "proposals-approve", register: FakeRegister(session: leading), session: leading
    ) { driver in driver.press("4", "space", "space", "A") },
    Stop(name: "proposal", register: FakeRegister(session: leading), session: leading) { driver in
      driver.press("4", "enter")
    },
    Stop(
      name: "proposal-return", register: FakeRegister(session: leading), session: leading
    ) { driver in driver.press("4", "enter", "z") },
    Stop(name: "candidates") { driver in driver.press("down", "enter", "b") },
    Stop(name: "compare") { driver in
      driver.press("down", "enter", "b", "down", "space", "down", "x")
    },
    Stop(name: "form-proposal") { driver in
      driver.press("down", "enter", "b", "down", "n")
    },
    Stop(name: "form-inquiry") { driver in driver.press("down", "enter", "b", "a") },
    Stop(name: "overview", register: FakeRegister(session: leading), session: leading) { driver in
      driver.press("4", "O")
    },
    Stop(
      name: "catalogue-reviews", register: FakeRegister(session: leading), session: leading
    ) { driver in open("prüftab", &driver) },
  ]

  private static let work: [Stop] = [
    Stop(name: "today") { driver in driver.press("1") },
    Stop(name: "work-deadlines") { driver in driver.press("5") },
    Stop(name: "work-why") { driver in driver.press("5", "y") },
    Stop(name: "work-requests") { driver in driver.press("5", "tab") },
    Stop(name: "work-deal") { driver in driver.press("5", "tab", "z") },
    Stop(name: "work-calendar") { driver in driver.press("5", "tab", "tab") },
    Stop(name: "work-follow-ups") { driver in driver.press("5", "tab", "tab", "tab") },
    Stop(name: "work-contacts") { driver in driver.press("5", "backtab", "backtab") },
    Stop(name: "work-quality") { driver in driver.press("5", "backtab") },
    Stop(name: "work-empty", register: FakeRegister(rows: [], work: [])) { driver in
      driver.press("5")
    },
    Stop(name: "merge") { driver in driver.press("5", "backtab", "M") },
    Stop(name: "agenda") { driver in driver.press("1", "a") },
    Stop(name: "checklist") { driver in driver.press("enter", "C") },
    Stop(name: "form-contact") { driver in driver.press("down", "enter", "c") },
    Stop(name: "form-certification") { driver in
      driver.press("5", "backtab", "backtab", "n", "end")
      for _ in 0..<7 { driver.press("right") }
    },
    Stop(name: "form-requests") { driver in driver.press("down", "enter", "a") },
    Stop(name: "form-deadline") { driver in driver.press("5", "d") },
    Stop(name: "form-event") { driver in driver.press("down", "enter", "M") },
    Stop(name: "form-report") { driver in driver.press("down", "enter", "O") },
    Stop(name: "form-follow-up") { driver in driver.press("down", "enter", "w") },
    Stop(name: "form-calendar") { driver in driver.press("down", "enter", "t") },
    Stop(
      name: "form-setting", register: FakeRegister(session: Samples.session(role: .supervisor)),
      session: Samples.session(role: .supervisor)
    ) { driver in open("feiertage", &driver) },
    Stop(
      name: "catalogue-dealing",
      register: FakeRegister(session: Samples.session(role: .supervisor)),
      session: Samples.session(role: .supervisor)
    ) { driver in open("wer neue", &driver) },
    Stop(name: "catalogue-absences") { driver in open("wer wann", &driver) },
  ]

  private static let papers: [Stop] = [
    Stop(name: "paper") { driver in driver.press("p") },
    Stop(name: "import") { driver in driver.press("i") },
    Stop(name: "import-preview") { driver in
      driver.press("i")
      driver.type("/tmp/faelle.csv")
      driver.press("enter")
      driver.reply(.importPreview(path: "/tmp/faelle.csv", Samples.preview))
    },
    Stop(name: "import-running") { driver in
      driver.press("i")
      driver.type("/tmp/faelle.csv")
      driver.press("f2")
      driver.reply(.importPreview(path: "/tmp/faelle.csv", Samples.preview))
      driver.press("f2")
      driver.reply(.progress(Progress(done: 298, total: 491, secondsLeft: 1)))
    },
    Stop(name: "import-done") { driver in
      driver.press("i")
      driver.type("/tmp/faelle.csv")
      driver.press("f2")
      driver.reply(.importPreview(path: "/tmp/faelle.csv", Samples.preview))
      driver.press("f2")
      driver.reply(
        .imported(
          path: "/tmp/faelle.csv", Samples.preview.report,
          rejects: .written(path: "/tmp/abgelehnt.csv")))
    },
    Stop(name: "start", session: nil) { _ in },
    Stop(name: "start-new", session: nil) { driver in driver.press("down", "enter", "f2") },
  ]
}
