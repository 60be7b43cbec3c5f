import Foundation
import Guardianship
import Sheets
import TestSupport
import Testing
import Wording

@Suite("Betreuervorschlag and Prüfliste")
struct ProposalSheetTests {
  private static let office = "Betreuungsbehörde Beispiel"

  private func sheet(_ detail: ProposalDetail, _ language: Language = .german) -> RecordSheet {
    RecordSheet(
      proposal: detail, asOf: Samples.today, office: Self.office, wording: Wording(language))
  }

  private func review(_ details: [ProposalDetail], _ language: Language = .german) -> RecordSheet {
    RecordSheet(
      review: details, asOf: Samples.today, office: Self.office, wording: Wording(language))
  }

  private func text(_ sheet: RecordSheet) -> String { sheet.lines.joined(separator: "\n") }

  private func section(_ key: String, of detail: ProposalDetail) -> String {
    let sheet = sheet(detail)
    return text(
      RecordSheet(
        title: sheet.title, office: sheet.office, asOf: sheet.asOf, head: [],
        sections: sheet.sections.filter { $0.key == key }))
  }

  private func assignment(_ change: (inout Assignment) -> Void) -> Assignment {
    var assignment = Samples.draft
    change(&assignment)
    return assignment
  }

  private static let professional: Guardian = {
    var guardian = Guardian(family: "Braun", given: "Ursula", isOrganisation: false)
    guardian.kinds = [.professional]
    guardian.licence.registration = .registered
    guardian.reportedLoad = 43
    guardian.reportedOn = Samples.day(2026, 7, 1)
    return guardian
  }()

  // MARK: - Betreuervorschlag

  @Test("a proposal reads as the golden", arguments: Language.allCases)
  func golden(language: Language) {
    expectGolden(
      text(sheet(Samples.proposal(), language)), named: "proposal-\(language.rawValue)")
  }

  @Test("a proposal of a professional names what the law asks of professionals")
  func professional() {
    let assignment = assignment {
      $0.kind = .professional
      $0.tie = nil
    }
    let detail = Samples.proposal(assignment, of: Self.professional, proofs: [], agreements: [])
    expectGolden(text(sheet(detail)), named: "proposal-professional")
  }

  @Test("who was considered stands in the order of the law, once each")
  func considered() throws {
    let rows = section("considered", of: Samples.proposal()).split(separator: "\n").dropFirst(5)
    #expect(
      rows.map(String.init) == [
        "Wunsch der Person | Demir, Fatma | Nichte | von der Person gewünscht; "
          + "angefragt, Stand 04.11.2026: nein (zwei kleine Kinder)",
        "Ehrenamtliche | Alder, Jörg | ehrenamtlich | "
          + "angefragt, Stand 06.11.2026: nicht erreicht, wieder fragen ab 01.12.2026",
        "Ehrenamtliche | Nowak, Ingrid | ehrenamtlich | wird vorgeschlagen",
      ])
  }

  @Test("whoever is close and was not asked is named so")
  func notAsked() {
    let text = section("considered", of: Samples.proposal(asked: []))
    #expect(text.contains("Demir, Fatma | Nichte | von der Person gewünscht"))
    #expect(text.contains("Nowak, Ingrid"))
  }

  @Test("a complete proposal says that nothing is missing")
  func complete() {
    let approved = Review(
      assignment: Assignment.ID(5), decision: .approved, text: nil, reviewer: User.ID(2),
      day: Samples.day(2026, 11, 17))
    let detail = Samples.proposal(assignment { $0.state = .approved }, reviews: [approved])
    #expect(section("missing", of: detail).hasSuffix("\nnichts"))
  }

  @Test("what is missing is listed, also where a reason was written for it")
  func missing() {
    let assignment = assignment {
      $0.proposal.reason = nil
      $0.proposal.view = nil
      $0.proposal.readyOn = nil
      $0.proposal.answers = [.agreement: "Termin ist vereinbart."]
    }
    let bare = Guardian(family: "Nowak", given: "Ingrid", isOrganisation: false)
    let detail = Samples.proposal(assignment, of: bare, proofs: [], agreements: [], asked: [])
    let text = section("missing", of: detail)
    for line in [
      "Bereitschaft: ! ",
      "Führungszeugnis: ! liegt nicht vor", "Schuldnerverzeichnis: ! liegt nicht vor",
      "Sicht der Person: ! ", "Begründung: nicht festgehalten",
      "Begründung: Termin ist vereinbart.",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    #expect(self.text(sheet(detail)).contains("– keine Angabe –"))
  }

  @Test(
    "title and head say whether it is a draft, ready or sent",
    arguments: [
      (.draft, nil, "Betreuervorschlag (Entwurf)", "V-2026-00005 · Entwurf"),
      (.returned, nil, "Betreuervorschlag (Entwurf)", "V-2026-00005 · Entwurf · zurückgegeben"),
      (.approved, nil, "Betreuervorschlag (fertig)", "V-2026-00005 · fertig · freigegeben"),
      (
        .appointed, Samples.day(2026, 11, 18), "Betreuervorschlag (gesendet)",
        "V-2026-00005 · gesendet am 18.11.2026 · bestellt"
      ),
    ] as [(Assignment.State, Day?, String, String)])
  func state(state: Assignment.State, sentOn: Day?, title: String, head: String) {
    let sheet = sheet(
      Samples.proposal(
        assignment {
          $0.state = state
          $0.proposal.sentOn = sentOn
        }))
    #expect(sheet.title == title)
    #expect(sheet.head.last == head)
    #expect(sheet.asOf == sentOn ?? Samples.today)
  }

  @Test("only who approved it since it was last given back has reviewed it")
  func reviewers() {
    func review(_ decision: Review.Decision, _ day: Int) -> Review {
      Review(
        assignment: Assignment.ID(5), decision: decision, text: "so nicht", reviewer: User.ID(2),
        day: Samples.day(2026, 11, day))
    }
    let returned = Samples.proposal(reviews: [review(.approved, 12), review(.returned, 13)])
    #expect(
      section("review", of: returned).contains("Geprüft von: ! noch nicht geprüft (0 von 1)"))
    let approved = Samples.proposal(
      reviews: [review(.returned, 13), review(.approved, 17)])
    #expect(section("review", of: approved).contains("Geprüft von: Lenz, Jörg, 17.11.2026"))
    let urgent = Samples.proposal(
      assignment {
        $0.state = .proposed
        $0.proposal.reviewLater = true
      })
    #expect(section("review", of: urgent).contains("! nachträglich zu prüfen"))
  }

  @Test(
    "the rule that asked for no review is said in words",
    arguments: [
      ("volunteer family", "ohne Prüfung, Regel: ehrenamtlich, Familie"),
      ("association", "ohne Prüfung, Regel: Verein"),
      ("*", "ohne Prüfung, Regel: jeder Vorschlag"),
    ])
  func rule(rule: String, words: String) {
    let skipped = Review(
      assignment: Assignment.ID(5), decision: .skipped, text: nil, reviewer: User.ID(1),
      day: Samples.day(2026, 11, 16), rule: rule)
    #expect(section("review", of: Samples.proposal(reviews: [skipped])).contains(words))
  }

  @Test("a paper whose result nobody knows is not in order")
  func unknownResult() {
    let proofs = Samples.clearProofs.map { proof in
      var proof = proof
      proof.result = proof.kind == .criminalRecord ? .unknown : .unclear
      return proof
    }
    let text = section("checks", of: Samples.proposal(proofs: proofs))
    #expect(text.contains("| Ergebnis unbekannt | Ergebnis offen"))
    #expect(text.contains("| zu klären | vom 20.09.2026, Ergebnis zu klären"))
    #expect(text.contains(": das Ergebnis eines Nachweises ist nicht festgehalten"))
  }

  @Test("what was withdrawn or declined says why in its head")
  func reasonOfEnd() {
    let withdrawn = Samples.proposal(
      assignment { $0.decline(.withdrawn, reason: "Die Nichte übernimmt es doch.") })
    #expect(
      sheet(withdrawn).head.last
        == "V-2026-00005 · nicht gesendet · zurückgezogen: Die Nichte übernimmt es doch.")
    let declined = Samples.proposal(
      assignment {
        $0.decline(.notFollowed, reason: OperationName.recordOrder.rawValue)
        $0.proposal.sentOn = Samples.day(2026, 11, 18)
      })
    #expect(
      sheet(declined).head.last?.hasSuffix(
        "Vorschlag nicht gefolgt: das Gericht entschied anders") == true)
  }

  @Test("with an Auskunftssperre neither street nor district of the person is on either paper")
  func blocked() {
    var person = Samples.person
    person.addressBlocked = true
    var household = Samples.volunteer
    household.address.street = "Beispielweg 12"
    household.address.district = nil
    let detail = Samples.proposal(of: household, in: Samples.proceeding(person))
    for sheet in [sheet(detail), review([detail])] {
      for word in ["Beispielweg", "52349", "Grüngürtel", "Musterklinik"] {
        #expect(!text(sheet).contains(word), "\(word)")
      }
    }
    #expect(text(sheet(detail)).contains("! Auskunftssperre (§ 51 BMG)"))
  }

  // MARK: - Prüfliste

  @Test("the Prüfliste reads as the golden", arguments: Language.allCases)
  func reviewGolden(language: Language) {
    let later = assignment {
      $0.state = .proposed
      $0.proposal.reviewLater = true
      $0.proposal.isUrgent = true
      $0.proposal.answers = [:]
    }
    let details = [Samples.proposal(), Samples.proposal(later, proofs: [], agreements: [])]
    expectGolden(
      text(review(details, language)), named: "review-list-\(language.rawValue)")
  }

  @Test("an empty queue says so")
  func nothingToReview() {
    #expect(review([]).head == ["Kein Vorschlag wartet auf die Prüfung."])
  }

  @Test("a line that is met is named in full, any other has its paragraph and its reason")
  func checklist() {
    let text = text(review([Samples.proposal()]))
    #expect(text.contains("\n✓ erfüllt: "))
    #expect(text.contains("Führungszeugnis, Schuldnerverzeichnis"))
    #expect(
      text.contains(
        "Wunsch der Person: ! Hinweis: ein anderer: Demir, Fatma (§ 1816 Abs. 2 BGB). "
          + "Begründung: Die Nichte hat abgesagt."))
  }

  // MARK: - Letters that were not kept

  @Test("a letter put together anew has the Stand of today and says that it is another one")
  func remade() {
    let detail = Samples.proposal(
      assignment {
        $0.state = .proposed
        $0.proposal.sentOn = Samples.day(2026, 11, 18)
      })
    let sheet = RecordSheet(
      proposal: detail, asOf: Samples.today, isRemade: true, office: Self.office,
      wording: Wording(.german))
    #expect(sheet.asOf == Samples.today)
    #expect(sheet.head.contains { $0.contains("gesendet am 18.11.2026") })
    #expect(
      sheet.head.last?.hasPrefix("! Am 21.11.2026 neu zusammengestellt: Dies ist nicht") == true)
    #expect(!self.sheet(detail).head.contains { $0.contains("neu zusammengestellt") })
  }

  @Test("a letter that was kept before loose pages were named is still read")
  func olderLetter() throws {
    let kept = try JSONEncoder().encode(sheet(Samples.proposal()))
    let read = try JSONDecoder().decode(RecordSheet.self, from: kept)
    #expect(read == sheet(Samples.proposal()))
    var object = try #require(try JSONSerialization.jsonObject(with: kept) as? [String: Any])
    object["about"] = nil
    let older = try JSONDecoder().decode(
      RecordSheet.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(older.about == nil && older.sections == read.sections)
  }
}
