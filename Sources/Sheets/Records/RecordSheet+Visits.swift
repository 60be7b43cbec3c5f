public import Guardianship
public import Wording

extension RecordSheet {
  /// Außendienstzettel: every Termin of a day by time, with room for notes.
  ///
  /// With an Auskunftssperre no address and no district is in it (§ 51 BMG).
  /// - Parameters:
  ///   - user: whose day it is; nothing for everybody's.
  ///   - byDistrict: whether those in one part of the town stand together.
  public init(
    visits: [Visit], on day: Day, of user: String?, byDistrict: Bool = false, asOf today: Day,
    office: String, wording: Wording
  ) {
    let sheets = visits.filter { $0.entry.value.state != .cancelled }.map { visit in
      VisitSheet(
        visit: visit, namesUser: user == nil, wording: wording,
        file: visit.detail.map { CaseSheet(detail: $0, day: day, wording: wording) })
    }.sorted { a, b in
      byDistrict ? (a.part, a.start) < (b.part, b.start) : a.start < b.start
    }
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

  private static let noteLines = 3

  private var entry: CalendarEntry { visit.entry.value }

  private var district: String? {
    guard let file, !file.person.addressBlocked else { return nil }
    return file.home?.value.district
  }

  /// Those without a time last.
  var start: Place { Place(number: entry.time?.minutes ?? .max, word: "", id: visit.entry.id) }

  /// Those without a district last.
  var part: Place { Place(number: district == nil ? 1 : 0, word: district?.folded ?? "") }

  struct Place: Comparable {
    let number: Int
    let word: String
    var id: CalendarEntry.ID?

    static func < (a: Place, b: Place) -> Bool {
      (a.number, a.word, a.id?.rawValue ?? 0) < (b.number, b.word, b.id?.rawValue ?? 0)
    }
  }

  /// "09:30–10:15 Hausbesuch · Çelik, Ayşe · Grüngürtel".
  var title: String {
    let what = [wording.times(of: entry), wording.name(entry.kind)].filter { !$0.isEmpty }
    return ([what.joined(separator: " "), file?.name, district].compactMap(\.self))
      .joined(separator: " · ")
  }

  var blocks: [Block] {
    let first = [
      namesUser ? pair(.calendarUser, visit.user) : nil,
      pair(.calendarPlace, entry.place(addressBlocked: file?.person.addressBlocked ?? false)),
    ]
    let pairs = first + (file.map(facts) ?? []) + [pair(.calendarNote, entry.note)]
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
