import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Two supervisors on one queue")
struct TandemStories {
  private let id = Assignment.ID(61)

  private func step(_ step: ProposalStep) -> [Guardianship.Operation] {
    [.step(step, of: id, basedOn: 2, on: Samples.today)]
  }

  private func claimed(by user: Int64, _ name: String) -> ProposalDetail {
    Samples.proposal(claimedBy: name) {
      ($0.proposal.claimedBy, $0.proposal.claimedOn) = (User.ID(user), Samples.today)
    }
  }

  private static let sizes = [(60, 20), (80, 24), (100, 30), (132, 43)]

  // MARK: - Claims

  @Test("who looks at a proposal stands in its head at every width", arguments: sizes)
  func claim(columns: Int, rows: Int) {
    let driver = DeskDriver(claimed(by: 2, "Winter, Gesa"), columns: columns, rows: rows)
    #expect(driver.screen.text(ofRow: 1).contains("bei Winter"), "\(driver.text)")
    driver.expect("in Prüfung bei Winter, Gesa bis 22.11.")
  }

  @Test("the key that takes a review on hands it back")
  func release() {
    var driver = DeskDriver(Samples.proposal(), columns: 132)
    #expect(driver.footer.contains("t übernehmen"), "\(driver.footer)")
    driver.press("t")
    #expect(driver.takeOperations() == step(.claim))
    driver = DeskDriver(claimed(by: 1, "Pohl, Marion"), columns: 132)
    #expect(driver.footer.contains("t abgeben"), "\(driver.footer)")
    driver.press("t")
    #expect(driver.takeOperations() == step(.release))
    driver = DeskDriver(claimed(by: 2, "Winter, Gesa"), columns: 132)
    driver.press("t")
    #expect(driver.takeOperations() == [])
    driver.expect("Winter, Gesa prüft diesen Vorschlag gerade")
  }

  @Test("one of two, and whom it waits for")
  func oneOfTwo() {
    var review = Samples.review
    (review.asked, review.approvedBy) = (2, [User.ID(1)])
    let driver = DeskDriver(Samples.proposal(review: review))
    #expect(driver.screen.text(ofRow: 1).contains("1 von 2: Winter"), "\(driver.text)")
    driver.expect("1 von 2, wartet auf Winter, Gesa")
  }

  // MARK: - Nobody else

  private func draft(_ review: ReviewNeed) -> ProposalDetail {
    Samples.proposal(review: review) {
      $0.state = .draft
      $0.proposal.answers = Dictionary(
        uniqueKeysWithValues: ProposalRule.allCases.map { ($0, "ja") })
    }
  }

  @Test("the only supervisor is told before a proposal passes without a review")
  func onlySupervisor() {
    var review = Samples.review
    review.supervisors = [ReviewNeed.Reviewer(User.ID(1), "Pohl, Marion")]
    var driver = DeskDriver(draft(review))
    driver.press("s")
    driver.expect("Niemand sonst kann diesen Vorschlag prüfen: einzige Leitung.")
    #expect(driver.takeOperations() == [])
    driver.press("enter")
    #expect(driver.takeOperations() == step(.submit))
  }

  @Test("one of two supervisors who proposes is told that the other one is enough")
  func oneIsEnough() {
    var review = Samples.review
    review.asked = 2
    var driver = DeskDriver(draft(review))
    driver.press("s")
    driver.expect("Die Prüftabelle verlangt 2 Prüfungen.")
    driver.expect("Winter, Gesa: eine genügt")
    driver.press("escape")
    #expect(driver.takeOperations() == [])
  }

  @Test("where enough others can look at it, nothing is asked")
  func usual() {
    var driver = DeskDriver(draft(Samples.review))
    driver.press("s")
    #expect(driver.takeOperations() == step(.submit))
  }

  @Test("what waits for nobody says so, and the same key lets it pass")
  func waitsForNobody() {
    var review = Samples.review
    review.supervisors = []
    var driver = DeskDriver(Samples.proposal(review: review), columns: 132)
    driver.expect("Niemand sonst kann prüfen")
    driver.press("s", "enter")
    #expect(driver.takeOperations() == step(.submit))
  }

  // MARK: - What was said

  @Test(
    "a return, a question and its answer are read first", arguments: sizes)
  func firstLines(columns: Int, rows: Int) {
    let text = "Die Sicht der Person fehlt.\nBitte auch den Bruder fragen."
    func said(_ decision: Review.Decision) -> Review {
      Review(
        assignment: id, decision: decision, text: text, reviewer: User.ID(3), day: Samples.today)
    }
    for (decision, state) in [
      (Review.Decision.returned, Assignment.State.returned), (.question, .inReview),
      (.answer, .inReview),
    ] {
      let proposal = Samples.proposal(said: [said(decision)]) { $0.state = state }
      let driver = DeskDriver(proposal, role: .caseworker, columns: columns, rows: rows)
      let top = (2...7).map { driver.screen.text(ofRow: $0) }.joined(separator: "\n")
      #expect(top.contains("Die Sicht der Person fehlt."), "\(driver.text)")
      #expect(top.contains("Bitte auch den Bruder fragen."), "\(driver.text)")
    }
    let again = Samples.proposal(said: [said(.returned)])
    let top = (2...7).map(DeskDriver(again).screen.text(ofRow:)).joined()
    #expect(!top.contains("Bitte auch den Bruder"), "what was mended is not asked for again")
  }

  @Test("returning, asking and answering take text of several lines", arguments: ["z", "r", "n"])
  func texts(key: String) {
    let question = key == "n" ? "Ist der Bruder gefragt?" : nil
    let role = key == "n" ? UserRole.caseworker : .supervisor
    var driver = DeskDriver(Samples.proposal(question: question), role: role)
    driver.press(key)
    driver.expectScreen("form")
    driver.expect("Çelik")
    if key == "n" { driver.expect("Winter, Gesa: Ist der Bruder gefragt?") }
    driver.press("f2")
    #expect(driver.takeOperations() == [])
    driver.expect("Ohne einen Text geht das nicht")
    driver.type("Erstens")
    driver.press("enter")
    driver.type("Zweitens")
    driver.press("f2")
    let text = "Erstens\nZweitens"
    let steps: [String: ProposalStep] = ["z": .giveBack(text), "r": .ask(text), "n": .answer(text)]
    #expect(steps[key].map(step) == driver.takeOperations())
  }

  // MARK: - Comparing

  @Test("from a proposal one key more compares the proposed person")
  func comparing() {
    var driver = DeskDriver(Samples.proposal())
    driver.press("x")
    driver.reply(
      .candidates(Samples.rows[1].id, CandidateList(Samples.candidates)))
    driver.expect("● Demir, Fatma")
    driver.press("home", "x")
    driver.expectScreen("compare")
    driver.expect("Demir, Fatma")
  }
}
