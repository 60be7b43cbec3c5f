import Guardianship
import TerminalKit
import Wording

extension SharingScreen {
  /// One thing that goes to somebody.
  struct Line: Sendable {
    enum Thing: Sendable {
      case request(CourtRequest.ID)
      case file(Case.ID)
      case piece(RecordReference)
    }

    let thing: Thing
    let title: String
    /// What goes along with it.
    let along: String
    /// Who has it now.
    let before: String?
    /// Nobody: it stays where it is.
    var to: User.ID?
    /// The heading it stands under.
    let group: TextKey
    /// Said where nobody gets it.
    let stays: TextKey
    /// Whether it can go to somebody.
    let canGo: Bool
    let isRunningCase: Bool
    let requests: Int
  }
}

extension SharingScreen.Line {
  init(_ proposal: DealingProposal, _ wording: Wording) {
    let row = proposal.row
    self.init(
      thing: .request(row.record.id), title: "\(row.kind), \(row.caseRow.name)",
      along: row.due.map { wording.day($0.day) } ?? "", before: nil, to: proposal.to,
      group: TextKey("sharing.group.inbox"), stays: TextKey("sharing.staysInInbox"), canGo: true,
      isRunningCase: false, requests: 1)
  }

  init(_ file: Holdings.File, to user: User.ID?, _ wording: Wording) {
    let row = file.row
    let isEnded = row.status == .ended
    self.init(
      thing: .file(row.id), title: "\(row.name) · \(row.reference)",
      along: Holdings.words(file.open, wording), before: row.caseworker, to: user,
      group: user == nil
        ? TextKey("sharing.group.staying")
        : isEnded ? TextKey("sharing.group.ended") : TextKey("sharing.group.running"),
      stays: TextKey("sharing.staysEnded"), canGo: user != nil, isRunningCase: !isEnded,
      requests: file.open[.courtRequest] ?? 0)
  }

  init(_ piece: Holdings.Piece, to user: User.ID, _ wording: Wording) {
    let entry = piece.entry
    let kind = entry.reference.kind
    let words = [wording.name(kind), entry.subject ?? wording.summary(of: entry)]
    self.init(
      thing: .piece(entry.reference),
      title: words.compactMap(\.self).joined(separator: " · "), along: "",
      before: nil, to: user, group: TextKey("sharing.group.rest"),
      stays: TextKey("sharing.staysEnded"), canGo: true, isRunningCase: false,
      requests: kind == .courtRequest ? 1 : 0)
  }
}

extension Wording {
  /// What tells a record apart that belongs to no case: its text, its letters, its first day.
  fileprivate func summary(of entry: RecordEntry) -> String? {
    let fields: [Field] =
      switch entry.reference.kind {
      case .dealingRule: [.dealingFromLetters, .dealingToLetters, .dealingDistrict]
      case .followUp: [.followUpDueOn, .followUpText]
      case .calendarEntry: [.calendarDay, .calendarKind]
      case .absence: [.absenceFrom, .absenceTo]
      default: []
      }
    let words = fields.compactMap { field in entry.values[field].map { value($0, of: field) } }
    return words.isEmpty ? nil : words.joined(separator: " – ")
  }
}

extension Holdings {
  /// "2 Aufträge, 1 Termin".
  static func words(_ counts: [RecordKind: Int], _ wording: Wording) -> String {
    kinds.compactMap { kind, key in counts[kind].map { wording.plural(key, $0) } }
      .joined(separator: ", ")
  }

  private static let kinds: [(RecordKind, PluralKey)] = [
    (.courtRequest, .sharingRequests),
    (.assignment, PluralKey("sharing.count.assignment")),
    (.socialReport, PluralKey("sharing.count.socialReport")),
    (.followUp, PluralKey("sharing.count.followUp")),
    (.calendarEntry, PluralKey("sharing.count.calendarEntry")),
    (.dealingRule, PluralKey("sharing.count.dealingRule")),
    (.absence, PluralKey("sharing.count.absence")),
  ]
}

extension PluralKey {
  fileprivate static let sharingRequests = PluralKey("sharing.count.courtRequest")
}

// MARK: - The head

extension SharingScreen {
  /// Totals, then what each receiver has before and after.
  func head(in desk: Surroundings) -> [StyledLine] {
    let width = desk.layout.content.width - 2
    let totals = totals(desk.wording).joined(separator: " · ").wrapped(to: width)
    let receivers = receivers
    let room = max(2, desk.layout.content.height / 3)
    let names = receivers.prefix(room).map { desk.choices.name(of: $0).cut(to: 22) }
    let column = 2 + (names.map { displayWidth(of: $0) }.max() ?? 0)
    var shown = receivers.prefix(room).map { receiver($0, column, in: desk) }
    if receivers.count > room {
      shown.append(StyledLine(" " + desk.wording.plural(.andMore, receivers.count - room), .dimmed))
    }
    return totals.map { StyledLine(" " + $0) } + shown
  }

  private func totals(_ wording: Wording) -> [String] {
    if case .dealing = deed {
      let left = lines.count { $0.to == nil }
      return [wording.plural(.sharingRequests, lines.count - left)]
        + (left > 0 ? [wording.plural(PluralKey("sharing.left"), left)] : [])
    }
    let going = lines.filter { if case .file = $0.thing { $0.to != nil } else { false } }
    let ended = going.count { !$0.isRunningCase }
    let staying = lines.count { !$0.canGo }
    var open = holdings
    open.files.removeAll { file in staying > 0 && file.row.status == .ended }
    let words = Holdings.words(open.counts, wording)
    return [
      wording.plural(PluralKey("sharing.cases"), going.count),
      ended > 0 ? wording.plural(PluralKey("sharing.ended"), ended) : nil,
      words.isEmpty ? nil : words,
      holdings.claims > 0 ? wording.plural(PluralKey("sharing.claims"), holdings.claims) : nil,
      holdings.views > 0 ? wording.plural(PluralKey("sharing.views"), holdings.views) : nil,
      staying > 0 ? wording.plural(PluralKey("sharing.staying"), staying) : nil,
    ].compactMap(\.self)
  }

  /// In the order in which they come.
  private var receivers: [User.ID] {
    var seen: Set<User.ID> = []
    return lines.compactMap(\.to).filter { seen.insert($0).inserted }
  }

  private func receiver(_ user: User.ID, _ column: Int, in desk: Surroundings) -> StyledLine {
    let wording = desk.wording
    let name = desk.choices.name(of: user)
    // What one has already does not come once more.
    let coming = lines.filter { $0.to == user && $0.before != name }
    let requests = coming.reduce(0) { $0 + $1.requests }
    let cases = coming.count { $0.isRunningCase }
    func change(_ key: TextKey, _ before: Int, _ more: Int) -> String {
      wording.text(key, wording.count(before), wording.count(before + more))
    }
    var parts: [String] = []
    if case .dealing = deed {
    } else {
      parts.append(change(TextKey("sharing.caseLoad"), holdings.casesInHand[user] ?? 0, cases))
    }
    parts.append(
      change(TextKey("sharing.requestLoad"), desk.choices.requestsInHand[user] ?? 0, requests))
    let hints = [desk.absence(of: user), desk.standsIn(user)].compactMap(\.self)
    return StyledLine([
      Span(" " + name.cut(to: 22).padded(to: column), .heading),
      Span(parts.joined(separator: " · ")),
      Span(hints.map { " · " + $0 }.joined(), .warning),
    ])
  }

  private func title(_ wording: Wording) -> String {
    switch deed {
    case .dealing: wording[TextKey("sharing.title.dealing")]
    case .handover: wording[TextKey("sharing.title.handover")]
    case .leaving(let user): wording.text(TextKey("sharing.title.leaving"), user.value.name)
    }
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    canvas.fill(layout.content)
    canvas.writeTitle(title(desk.wording), end: "", in: layout.title)
    guard isRead else {
      return canvas.writeInstead(desk.wording[.detailReading], in: layout.content)
    }
    let head = head(in: desk)
    let (top, body) = layout.content.splitTop(head.count + 1)
    for (place, line) in head.enumerated() { canvas.write(line, in: top.line(place)) }
    table.draw(in: body, on: &canvas)
  }
}

extension Surroundings {
  /// "vertritt Dorn": whose work comes as well.
  fileprivate func standsIn(_ user: User.ID) -> String? {
    let names = choices.absences.map(\.value).filter {
      $0.substitute == user && $0.period.contains(today)
    }.map { choices.name(of: $0.user).prefix { $0 != "," } }
    return names.isEmpty
      ? nil : wording.text(TextKey("sharing.standsIn"), names.joined(separator: ", "))
  }
}
