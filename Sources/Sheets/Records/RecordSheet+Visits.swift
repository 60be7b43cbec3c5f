public import Guardianship
public import Wording

extension RecordSheet {
  /// Außendienstzettel: the visits, hearings and talks of a day by district and time, with room for
  /// notes.
  ///
  /// With an Auskunftssperre no address and no district is in it (§ 51 BMG).
  /// - Parameter user: whose day it is; nothing for everybody's.
  public init(
    visits: [Visit], on day: Day, of user: String?, asOf today: Day, office: String,
    wording: Wording
  ) {
    let sheets = visits.filter(\.isVisit).map { visit in
      VisitSheet(
        visit: visit, namesUser: user == nil, wording: wording,
        file: visit.detail.map { CaseSheet(detail: $0, day: day, wording: wording) })
    }.sorted { $0.place < $1.place }
    let when = ["\(wording.weekday(day)), \(wording.day(day))", user].compactMap(\.self)
      .joined(separator: " · ")
    self.init(
      title: wording[TextKey("print.visits")], about: when, office: office, asOf: today,
      head: [
        when,
        sheets.isEmpty
          ? wording[TextKey("visits.none")] : wording.plural(PluralKey("visits"), sheets.count),
      ],
      sections: sheets.map { sheet in
        Section(key: "\(sheet.visit.entry.id.rawValue)", title: sheet.title, blocks: sheet.blocks)
      })
  }
}

/// One Termin on the Außendienstzettel.
private struct VisitSheet {
  let visit: Visit
  let namesUser: Bool
  let wording: Wording
  let file: CaseSheet?

  private static let noteLines = 4

  private var entry: CalendarEntry { visit.entry.value }

  private var district: String? {
    guard let file, !file.person.addressBlocked else { return nil }
    return file.home?.value.district
  }

  /// By district, those without one last, then by time.
  var place: (Int, String, Int, Int64) {
    (
      district == nil ? 1 : 0, district?.folded ?? "", entry.time?.minutes ?? .max,
      visit.entry.id.rawValue
    )
  }

  /// "09:30 Hausbesuch · Çelik, Ayşe · Grüngürtel".
  var title: String {
    let what = [entry.time?.text, wording.name(entry.kind)].compactMap(\.self)
    return ([what.joined(separator: " "), file?.name, district].compactMap(\.self))
      .joined(separator: " · ")
  }

  var blocks: [Block] {
    let first = [
      namesUser ? pair(.calendarUser, visit.user) : nil,
      pair(.calendarPlace, entry.place(addressBlocked: file?.person.addressBlocked ?? false)),
    ]
    let last = [
      pair(.calendarMinutes, entry.minutes.map { "\($0)" }), pair(.calendarNote, entry.note),
    ]
    let pairs = first + (file.map(facts) ?? []) + last
    let notes = Block.notes(
      label: wording[TextKey("visits.notes")], lines: VisitSheet.noteLines)
    return [.pairs(pairs.compactMap(\.self)), notes]
  }

  private func facts(_ file: CaseSheet) -> [Pair?] {
    let person = file.person
    return file.addresses + [
      pair(.personPhone, person.phone),
      pair(.personVisitHints, person.visitHints.map { "! \($0)" }),
      pair(.personInterpreter, person.interpreter.map { "! \($0)" }),
      pair(.personBorn, file.born),
      pair(.courtPeriodFileNumber, file.courtPeriod?.fileNumber?.text),
    ] + file.detail.parties.map { party(of: $0.value) }
  }

  /// Beteiligte who may be told something and can be called.
  private func party(of party: Party) -> Pair? {
    guard party.mayBeInformed == true, let phone = party.phone else { return nil }
    return Pair(party.relation ?? wording.name(party.kind), "\(party.name), \(phone)")
  }

  private func pair(_ field: Field, _ value: String?) -> Pair? {
    value.map { Pair(wording.label(field), $0) }
  }
}
