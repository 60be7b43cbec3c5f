import Guardianship
import Papers
import Sheets
import TestSupport
import Testing
import Wording

@Suite("Papers of proposals and placements as printed")
struct PrintedPlacementTests {
  private static let office = "Betreuungsbehörde Beispiel"
  private static let imprint = Imprint(
    name: "Lenz, Jörg", time: "21.11.2026, 07:40", created: Instant(seconds: 1_795_300_000))

  private func manuscript(
    _ sheet: RecordSheet, _ use: PaperWords.Use, _ density: Density = .airy
  ) -> Manuscript {
    Manuscript(
      sheet, density: density, words: PaperWords(Wording(.german), for: use),
      imprint: Self.imprint)
  }

  private func document(
    _ sheet: RecordSheet, _ use: PaperWords.Use = .cases, _ density: Density = .airy
  ) -> Document {
    Document(manuscript(sheet, use, density), orientation: .portrait, typesetter: Typesetter())
  }

  private func searches(_ count: Int, copy: Int = 1, of copies: Int = 1) -> RecordSheet {
    let details = (0..<count).map { $0.isMultiple(of: 2) ? Samples.proceeding() : Samples.bare }
    return RecordSheet(
      searches: details.map { VolunteerSearch($0, on: Samples.today) }, leftOut: 0, copy: copy,
      of: copies,
      asOf: Samples.today, office: Self.office, wording: Wording(.german))
  }

  private func texts(_ document: Document) -> [[String]] {
    document.pages.map { page in
      page.marks.compactMap { mark in if case .line(let line) = mark { line.text } else { nil } }
    }
  }

  @Test("a Betreuervorschlag is a letter with its pages numbered")
  func proposal() {
    let sheet = RecordSheet(
      proposal: Samples.proposal(), asOf: Samples.today, office: Self.office,
      wording: Wording(.german))
    expectGolden(TextPaper(manuscript(sheet, .letter)).text, named: "printed-proposal")
  }

  @Test("no Gesuch is torn, and a page holds two at most", arguments: 1..<9)
  func halfPages(count: Int) {
    let pages = texts(document(searches(count), .handout))
    #expect(pages.count == (count + 1) / 2)
    for page in pages {
      let titles = page.filter { $0.hasPrefix("Gesuch ") }
      #expect((1...2).contains(titles.count))
      #expect(page.filter { $0 == "Wer kommt in Frage?" }.count == titles.count)
    }
  }

  @Test("every page of a copy says which it is, that it is collected, and names nobody")
  func copies() {
    let pages = texts(document(searches(5, copy: 2, of: 3), .handout))
    for page in pages {
      #expect(page.contains("Gesuche – Exemplar 2 von 3, wird eingesammelt"))
      #expect(page.joined(separator: " ").contains("Nicht kopieren"))
    }
    expectGolden(
      TextPaper(manuscript(searches(2, copy: 2, of: 3), .handout)).text, named: "printed-searches")
  }

  @Test("copies lie behind each other in one file")
  func oneFile() throws {
    let typesetter = Typesetter()
    let documents = (1...3).map { document(searches(1, copy: $0, of: 3), .handout) }
    let single = try documents[0].pdf(created: Self.imprint.created, with: typesetter)
    let all = try documents.pdf(created: Self.imprint.created, with: typesetter)
    #expect(try [documents[0]].pdf(created: Self.imprint.created, with: typesetter) == single)
    #expect(all.count > single.count)
  }

  @Test("every bar of the Belastungsübersicht stands on one line", arguments: [3, 24, 50, 400])
  func bars(capacity: Int) {
    let guardians = (1...60).map { number in
      var guardian = Guardian(
        family: "Braun-Lüdenscheid \(number)", given: "Ursula", isOrganisation: false)
      guardian.kinds = [.professional]
      guardian.capacity = capacity
      (guardian.reportedLoad, guardian.reportedOn) = (capacity + 1, Samples.day(2026, 7, 1))
      return Samples.guardianRow(guardian, id: Int64(number), cases: number % capacity)
    }
    let load = CaseworkerLoad(name: "Pohl, Marion", inHand: capacity, late: 0, sent: 0)
    let sheet = RecordSheet(
      load: [load], guardians: guardians, asOf: Samples.today, office: Self.office,
      wording: Wording(.german))
    let lines = texts(document(sheet)).flatMap(\.self)
    let bars = lines.filter { !$0.isEmpty && $0.allSatisfy { $0 == "█" || $0 == "░" } }
    #expect(bars.count == 61)
    #expect(Set(bars.dropFirst().map(\.count)).count == 1)
  }

  @Test("a section that goes on on the next page has its title and its columns there again")
  func continued() {
    let loads = (1...120).map {
      CaseworkerLoad(name: "Pohl \($0)", inHand: 3, late: 0, sent: 0)
    }
    let sheet = RecordSheet(
      load: loads, guardians: [], asOf: Samples.today, office: Self.office,
      wording: Wording(.german))
    let pages = texts(document(sheet))
    #expect(pages.count > 1)
    for page in pages.dropFirst() where page.contains(where: { $0.hasPrefix("Pohl ") }) {
      #expect(page.contains("Offene Aufträge je Sachbearbeitung (Fortsetzung)"))
      #expect(page.contains("überfällig"))
    }
  }

  private func reviewList(_ count: Int) -> [[String]] {
    let sheet = RecordSheet(
      review: (0..<count).map { _ in Samples.proposal() }, asOf: Samples.today,
      office: Self.office, wording: Wording(.german))
    return texts(document(sheet, .cases, .dense))
  }

  @Test(
    "every proposal on the Prüfliste has a title with its numbers and person, and its decision",
    arguments: 1..<14)
  func decisions(count: Int) {
    let title = "V-2026-00005 · Çelik, Ayşe · F-2022-00007"
    let pages = reviewList(count)
    #expect(pages.flatMap(\.self).count { $0 == title } == count)
    #expect(pages.flatMap(\.self).count { $0.hasPrefix("☐ freigeben") } == count)
    for page in pages {
      let first = page.first { $0.hasPrefix("V-2026-00005 · ") || $0.hasPrefix("☐ freigeben") }
      #expect(first == title || first == title + " (Fortsetzung)")
    }
  }

  @Test("a page of the Prüfliste holds four proposals and more")
  func compact() {
    #expect(reviewList(78).count <= 20)
  }

  @Test("a loose page of a Betreuervorschlag names number and person, and no address")
  func loosePage() {
    var person = Samples.person
    person.addressBlocked = true
    let sheet = RecordSheet(
      proposal: Samples.proposal(in: Samples.proceeding(person)), asOf: Samples.today,
      office: Self.office, wording: Wording(.german))
    let pages = texts(document(sheet, .letter))
    #expect(pages.count > 1)
    for page in pages.dropFirst() {
      #expect(
        page.last
          == "Betreuervorschlag (Entwurf) · V-2026-00005 · Çelik, Ayşe · Seite 2 von \(pages.count)"
      )
      #expect(!page.contains { $0.contains("Grüngürtel") || $0.contains("Beispielweg") })
    }
  }
}
