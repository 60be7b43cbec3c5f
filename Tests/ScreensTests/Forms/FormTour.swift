import Guardianship
import Screens
import TerminalKit
import Testing

/// The ways to every form there is, each with something valid typed into it.
enum FormTour {
  struct Stop: Sendable, CustomTestStringConvertible {
    let form: Draft.Form
    /// Opens the form and fills it in.
    let walk: @Sendable (inout DeskDriver) -> Void

    var testDescription: String { form.rawValue }

    func driver(size: Size = Size(columns: 80, rows: 24)) -> DeskDriver {
      let session = Samples.session(role: .supervisor)
      var driver = DeskDriver(
        size: size, register: FakeRegister(session: session), session: session)
      walk(&driver)
      return driver
    }
  }

  static let stops = deeds + ofCases + ofGuardians + ofOffice

  private static let deeds: [Stop] = [
    Stop(form: .deed(.newCase)) { driver in
      driver.press("n")
      driver.type("Wiśniewska")
    },
    Stop(form: .deed(.move)) { driver in
      driver.press("enter", "U", "tab", "tab")
      driver.type("Neue Gasse 1")
    },
    Stop(form: .deed(.court)) { driver in
      driver.press("down", "enter", "R", "tab", "ctrl-u")
      driver.type("7 XVII 1/26")
    },
    Stop(form: .deed(.order)) { driver in
      driver.press("enter", "B", "space", "tab")
      driver.type("12.11.2026")
    },
    Stop(form: .deed(.ending)) { driver in driver.press("enter", "E", "space") },
    Stop(form: .deed(.endingAssignment)) { driver in
      driver.press("enter", "L", "tab")
      driver.type("auf eigenen Wunsch")
    },
    Stop(form: .deed(.reopening)) { driver in
      driver.press("end", "enter", "W", "tab")
      driver.type("Verwechslung")
    },
    Stop(form: .deed(.voiding)) { driver in
      driver.press("down", "enter")
      driver.seek("Dr. Beispiel, Ruth")
      driver.press("delete")
      driver.type("doppelt erfasst")
    },
    Stop(form: .deed(.newRequests)) { driver in driver.press("down", "enter", "a", "space") },
    Stop(form: .deed(.sendingReport)) { driver in
      driver.press("down", "down", "enter", "v", "tab", "tab")
      driver.type("EGVP 4711")
    },
    Stop(form: .deed(.sendingProposal)) { driver in
      driver.press("4", "enter")
      let approved = Samples.proposal {
        $0.state = .approved
        $0.proposal.proofsFollowOn = Samples.today
      }
      driver.reply(.proposal(approved.record.id, approved))
      driver.press("v", "tab", "tab")
      driver.type("EGVP 4712")
    },
    Stop(form: .deed(.returning)) { driver in
      driver.press("4", "enter", "z")
      driver.type("Die Sicht der Person fehlt")
    },
    Stop(form: .deed(.asking)) { driver in
      driver.press("4", "enter", "r")
      driver.type("Ist der Bruder gefragt?")
    },
    Stop(form: .deed(.answering)) { driver in
      driver.press("4", "enter")
      let asked = Samples.proposal(question: "Ist der Bruder gefragt?")
      driver.reply(.proposal(asked.record.id, asked))
      driver.press("n")
      driver.type("Ja, am Montag")
    },
    Stop(form: .deed(.deadline)) { driver in
      driver.press("5", "e")
      driver.type("1.2.2027")
    },
  ]

  private static let ofCases: [Stop] = [
    Stop(form: .record(.person)) { driver in
      driver.press("down", "enter", "I")
      driver.type("x")
    },
    Stop(form: .record(.residence)) { driver in
      driver.press("down", "enter")
      driver.seek("Beispielweg")
      driver.press("e")
      driver.type("a")
    },
    Stop(form: .record(.caseFile)) { driver in
      driver.press("enter", "A")
      driver.type("mehr Besuch ")
    },
    Stop(form: .record(.party)) { driver in
      driver.press("enter", "T")
      driver.type("Neu, Nina")
    },
    Stop(form: .record(.directive)) { driver in driver.press("enter", "V", "space") },
    Stop(form: .record(.contact)) { driver in
      driver.press("down", "enter", "c", "tab", "tab")
      driver.type("15")
    },
    Stop(form: .record(.calendarEntry)) { driver in
      driver.press("down", "enter", "t", "tab")
      driver.type("1.12.2026")
    },
    Stop(form: .record(.followUp)) { driver in
      driver.press("down", "enter", "w")
      driver.type("1.12.2026")
      driver.press("tab")
      driver.type("anrufen")
    },
    Stop(form: .record(.courtRequest)) { driver in
      driver.press("5", "tab", "e", "pagedown", "backtab")
      driver.type("eilt")
    },
    Stop(form: .record(.caseEvent)) { driver in
      driver.press("down", "enter", "M", "tab")
      driver.type("1.11.2026")
    },
    Stop(form: .record(.socialReport)) { driver in
      driver.press("down", "enter", "O")
      driver.type("lebt allein")
    },
    Stop(form: .record(.assignment)) { driver in
      driver.press("down", "enter", "b", "down", "n", "tab", "tab", "tab", "tab")
      driver.type("wäre froh")
    },
    Stop(form: .record(.inquiry)) { driver in
      driver.press("down", "enter", "b", "a", "pagedown", "backtab", "backtab")
      driver.type("hat Zeit")
    },
  ]

  private static let ofGuardians: [Stop] = [
    Stop(form: .record(.guardian)) { driver in
      driver.press("3", "n")
      driver.type("Neu")
    },
    Stop(form: .record(.proof)) { driver in
      driver.press("3", "enter", "N", "tab")
      driver.type("1.11.2026")
    },
    Stop(form: .record(.agreement)) { driver in
      driver.press("3", "enter", "V")
      driver.type("1.2.2026")
    },
    Stop(form: .record(.training)) { driver in
      driver.press("3", "enter", "T", "tab", "tab")
      driver.type("Einführung")
    },
  ]

  private static let ofOffice: [Stop] = [
    Stop(form: .record(.taskArea)) { driver in
      driver.add("aufgabenb")
      driver.type("Umgang mit den Enkeln")
    },
    Stop(form: .record(.court)) { driver in
      driver.add("gerichte")
      driver.type("AG Kerpen")
    },
    Stop(form: .record(.user)) { driver in
      driver.add("mitarb")
      driver.type("Neu, Nina")
    },
    Stop(form: .record(.absence)) { driver in
      driver.add("wer wann")
      driver.press("tab", "tab")
      driver.type("1.12.2026")
    },
    Stop(form: .record(.dealingRule)) { driver in
      driver.add("wer neue")
      driver.type("L")
      driver.press("tab")
      driver.type("Z")
      driver.press("tab", "tab", "tab", "space")
    },
    Stop(form: .record(.term)) { driver in
      driver.add("arten von")
      driver.type("Stellungnahme")
    },
    Stop(form: .record(.textModule)) { driver in
      driver.add("textbaust")
      driver.type("Heim")
      driver.press("tab")
      driver.type("Das Heim wurde befragt.")
    },
    Stop(form: .record(.reviewRule)) { driver in
      driver.add("prüftab")
      driver.press("tab", "tab")
      driver.type("1")
    },
    Stop(form: .record(.officeSetting)) { driver in
      driver.run("feiertage")
      driver.press("ctrl-u")
      driver.type("5")
    },
  ]
}

extension DeskDriver {
  /// Moves down until the cursor stands on a row with the text.
  fileprivate mutating func seek(_ text: String) {
    for _ in 0..<80 where !focusedRow.contains(text) { press("down") }
  }

  /// Runs a command through the palette.
  fileprivate mutating func run(_ words: String) {
    press("ctrl-p")
    type(words)
    press("enter")
  }

  /// Opens the form of a new entry of a catalogue.
  fileprivate mutating func add(_ words: String) {
    run(words)
    press("n")
  }
}
