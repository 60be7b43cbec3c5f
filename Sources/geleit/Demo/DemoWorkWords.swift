import Guardianship
import Wording

/// The words that the invented work is put together from.
struct DemoWorkWords {
  /// What courts ask for before an appointment, and while a guardianship goes on.
  let before: [Request]
  let running: [Request]
  let socialReport: Term.ID?
  /// What a proposal answers.
  let proposals: Set<Term.ID>
  let contacts: [Contact.Kind: [String]]
  let followUps: [(text: String, every: FollowUp.Interval?)]
  let passages: [SocialReport.Section: [SocialReport.Passage]]
  let textModules: [TextModule]

  let places: [CalendarEntry.Kind: String] = [
    .hearing: "Amtsgericht Düren, Saal 12", .presentation: "Amtsgericht Düren, Eingang Hof",
    .talk: "Zimmer 214",
  ]
  let notes = ["Unterlagen mitnehmen", "vorher anrufen", "Dolmetscherin ist bestellt"]
  let sources = [
    "Hausbesuch, Gespräch mit Angehörigen, Akte des Gerichts",
    "zwei Gespräche mit der Person, Auskunft des Sozialdienstes mit Einwilligung",
  ]
  let receipt = "Eingangsbestätigung des Gerichts liegt vor"

  struct Request {
    let kind: Term.ID
    let occasion: Term.ID?
  }

  /// - Parameter terms: the register's catalogue of what courts ask for.
  init(terms: [String: Term.ID]) {
    var requests: [String: [Request]] = [:]
    for cells in Catalogues.records("demo-requests") where cells.count == 3 {
      guard let kind = terms[cells[1]] else { continue }
      requests[cells[0], default: []].append(Request(kind: kind, occasion: terms[cells[2]]))
    }
    (before, running) = (requests["before"] ?? [], requests["running"] ?? [])
    socialReport = terms["Sozialbericht"]
    proposals = Set(
      ["Vorschlag Ehrenamt", "Vorschlag Beruf/Verein"].compactMap { terms[$0] })
    var contacts: [Contact.Kind: [String]] = [:]
    for cells in Catalogues.records("demo-contacts") where cells.count == 2 {
      guard let kind = Contact.Kind(rawValue: cells[0]) else { continue }
      contacts[kind, default: []].append(cells[1])
    }
    self.contacts = contacts
    followUps = Catalogues.records("demo-follow-ups").map { cells in
      (cells[0], cells.last.flatMap { FollowUp.Interval($0) })
    }
    var passages: [SocialReport.Section: [SocialReport.Passage]] = [:]
    for cells in Catalogues.records("demo-reports") where cells.count == 3 {
      guard let section = SocialReport.Section(rawValue: cells[0]) else { continue }
      passages[section, default: []].append(
        SocialReport.Passage(finding: cells[1], view: cells[2]))
    }
    self.passages = passages
    textModules = Catalogues.records("demo-text-modules").map {
      TextModule(name: $0[0], text: $0.last ?? "")
    }
  }
}
