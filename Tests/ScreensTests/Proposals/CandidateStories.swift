import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Looking for a guardian")
struct CandidateStories {
  private let file = Samples.rows[1].id

  private func candidates(
    _ inquiry: Inquiry?, _ change: (inout CandidateFacts) -> Void
  ) -> [Candidate] {
    var facts = CandidateFacts(
      id: Guardian.ID(41), reference: "B-00041", guardian: Samples.demir, activeCases: 0)
    change(&facts)
    var search = CandidateSearch(on: Samples.today)
    search.inquiries = inquiry.map { [Versioned(id: Inquiry.ID(7), version: 3, value: $0)] } ?? []
    return search.candidates(among: [facts])
  }

  private func desk(
    role: UserRole = .caseworker, columns: Int = 80, asked inquiry: Inquiry? = nil,
    _ change: (inout CandidateFacts) -> Void = { _ in }
  ) -> DeskDriver {
    let session = Samples.session(role: role)
    var driver = DeskDriver(
      size: Size(columns: columns, rows: 24), register: FakeRegister(session: session),
      session: session)
    driver.press("down", "enter", "b")
    driver.reply(.candidates(file, CandidateList(candidates(inquiry, change))))
    driver.press("home")
    _ = driver.takeEffects()
    return driver
  }

  private var asked: Inquiry {
    Inquiry(guardian: Guardian.ID(41), whom: nil, askedOn: Samples.today.adding(days: -2))
  }

  private var saidYes: Inquiry {
    var inquiry = asked
    inquiry.answer = .yes
    inquiry.answeredOn = Samples.today
    return inquiry
  }

  @Test("who was asked stands there with the day, and a takes the answer of that question")
  func takesAnswer() {
    var driver = desk(asked: asked)
    driver.expect("gefragt 19.11.2026, offen")
    driver.press("a")
    driver.expect("Anfrage ändern")
    driver.type("j")
    guard case .edit(let edits)? = driver.save() else {
      Issue.record("\(driver.text)")
      return
    }
    #expect(edits.map(\.record) == [RecordReference(.inquiry, 7)])
    #expect(edits.first?.values[.inquiryAnswer] == Inquiry.Answer.yes.rawValue)
  }

  @Test("a question that was answered earlier is asked anew")
  func asksAnew() {
    var driver = desk(asked: saidYes)
    driver.press("a")
    driver.expect("Anfrage erfassen")
  }

  @Test("a yes that was written down a moment ago fills in the readiness")
  func readiness() {
    var driver = desk(asked: saidYes)
    driver.expect("hat zugesagt (21.11.2026)")
    driver.press("n")
    driver.expect("Bereit seit")
    driver.expect("21.11.2026")
  }

  @Test("an answer brings its day, and no answer takes it back")
  func answer() {
    var driver = desk()
    driver.press("a", "down")
    driver.expectNot("Antwort am      21.11.2026")
    driver.type("j")
    #expect(driver.text.contains(#/Antwort am +\[?21\.11\.2026/#), "\(driver.text)")
  }

  @Test("who is proposed here already is marked, and n opens that proposal")
  func here() {
    var driver = desk {
      $0.proposal = CandidateFacts.Proposed(id: Assignment.ID(61), reference: "V-2026-00061")
    }
    driver.expect("hier schon vorgeschlagen: V-2026-00061")
    driver.press("n")
    driver.expectScreen("proposal")
  }

  @Test("proposals in other cases speak against somebody with little room")
  func elsewhere() {
    let driver = desk { $0.proposedElsewhere = 2 }
    driver.expect("schon vorgeschlagen in anderen Fällen: 2")
  }

  @Test("an Eilfall without a reason or a readiness goes nowhere and says which is missing")
  func urgent() {
    var driver = desk()
    driver.press("E", "f2")
    #expect(driver.takeOperations() == [])
    driver.expect("Begründung fehlt")
    driver.expect("Bereit seit fehlt")
  }

  @Test("an Eilfall takes over the yes and still asks for a reason")
  func urgentReady() {
    var driver = desk(asked: saidYes)
    driver.press("E", "f2")
    #expect(driver.takeOperations() == [])
    driver.expect("Begründung fehlt")
    driver.expectNot("Bereit seit fehlt")
  }

  @Test("the bottom line leaves out what a role may not do")
  func footer() {
    let reader = desk(role: .reader, columns: 140)
    #expect(!reader.footer.contains("vorschlagen"), "\(reader.footer)")
    #expect(!reader.footer.contains("Anfrage"), "\(reader.footer)")
    let coordinator = desk(role: .coordinator, columns: 140)
    #expect(!coordinator.footer.contains("Eilfall"), "\(coordinator.footer)")
    #expect(coordinator.footer.contains("Anfrage"), "\(coordinator.footer)")
  }
}
