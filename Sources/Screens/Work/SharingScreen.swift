import Guardianship
import TerminalKit
import Wording

/// Who gets what, before it is given: the Eingang, the cases of a handover, all that somebody leaves.
///
/// The receivers stand above with what they have before and after; below stands each thing, and each
/// can still go to somebody else.
struct SharingScreen: Screen {
  static let kind = ScreenKind.sharing

  enum Command: String, CommandName {
    case perform = "sharing.do"
    case give = "sharing.give"
    case mark = "sharing.mark"
    case back = "sharing.back"
  }

  enum Deed: Sendable {
    /// The Eingang goes to whom the table names.
    case dealing
    /// Cases go to colleagues with all that is open on them.
    case handover([Case.ID])
    /// Everything of somebody whose account is switched off.
    case leaving(Versioned<User>)
  }

  let deed: Deed
  private let users: [User.ID]
  private(set) var holdings = Holdings()
  private(set) var lines: [Line] = []
  private(set) var isRead = true
  private var marks: Set<Int> = []
  var table = Table<Int>(columns: [])

  init(_ proposals: [DealingProposal], in desk: Surroundings) {
    deed = .dealing
    users = []
    lines = proposals.map { Line($0, desk.wording) }
  }

  /// - Parameter users: those among whom cases are dealt out evenly.
  init(_ deed: Deed, to users: [User.ID]) {
    self.deed = deed
    self.users = users
    isRead = false
  }

  /// What has to be read before anything can be shown.
  private var scope: Holdings.Scope? {
    switch deed {
    case .dealing: nil
    case .handover(let cases): .cases(cases)
    case .leaving(let user): .user(user.id)
    }
  }

  private mutating func take(_ holdings: Holdings, in desk: Surroundings) {
    self.holdings = holdings
    isRead = true
    let isLeaving = if case .leaving = deed { true } else { false }
    // An ended case goes along only with somebody who leaves.
    let files = holdings.files.filter { isLeaving || $0.row.status != .ended }
    var going = holdings
    going.files = files
    lines = zip(files, going.receivers(ofFiles: users)).map { Line($0, to: $1, desk.wording) }
    lines += zip(holdings.pieces, going.receivers(ofPieces: users)).map {
      Line($0, to: $1, desk.wording)
    }
    lines += holdings.files.filter { !isLeaving && $0.row.status == .ended }.map {
      Line($0, to: nil, desk.wording)
    }
  }

  static let commands: [ScreenCommand<SharingScreen>] = [
    .init(
      .perform, .enter, .function(2), .control("s"), group: .groupWork, footer: .shown,
      needs: .that(.detailReading) { $0.isRead },
      .that(.sharingNobody) { $0.lines.contains { $0.to != nil } }),
    .init(.give, "z", group: .groupWork, footer: .shown, needs: .movable),
    .init(.mark, " ", group: .groupMarked, footer: .shown, needs: .movable),
    .init(.back, .escape, .backspace, group: .groupList, footer: .shown),
  ]

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back, .say(StatusLine(desk.wording[.bulkNothing]))]
    case .perform: return [.perform(operation(today: desk.today))]
    case .mark:
      guard let place = table.selected else { return [] }
      if marks.remove(place) == nil { marks.insert(place) }
      table.setMarked(marks.contains(place), place)
      return move(.down, in: desk)
    case .give:
      let options = desk.caseworkers.filter { $0.id != leaver.map { "\($0.rawValue)" } }
      return [
        .pick(
          PickerOverlay(
            .question(.dealTo),
            title: desk.wording.plural(.sharingWho, max(1, marks.count)), options: options))
      ]
    }
  }

  private var leaver: User.ID? { if case .leaving(let user) = deed { user.id } else { nil } }

  /// The marked lines, or the one under the cursor.
  private var chosen: [Int] {
    marks.isEmpty ? table.selected.map { [$0] } ?? [] : marks.sorted()
  }

  var isMovable: Bool { table.selected.map { lines[$0].canGo } ?? false }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    guard case .picked(.dealTo, let ids) = answer, let user = ids.first.flatMap({ Int64($0) })
    else { return [] }
    for place in chosen where lines[place].canGo { lines[place].to = User.ID(user) }
    marks = []
    fill(in: desk)
    return []
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    _ = table.move(movement)
    return []
  }

  // MARK: - Reading

  mutating func appear(in desk: Surroundings) -> [Step] {
    fill(in: desk)
    guard !isRead, let scope else { return [] }
    return [.read(.holdings(scope))]
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    fill(in: desk)
    return []
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .holdings(_, let holdings):
      take(holdings, in: desk)
      fill(in: desk)
      return []
    case .outcome(let operation, .done(let done)): return finish(operation, done, in: desk)
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk))]
    default: return []
    }
  }

  /// After a handover comes a sheet for each receiver.
  private func finish(
    _ operation: Operation, _ done: Outcome.Done, in desk: Surroundings
  ) -> [Step] {
    let names = Dictionary(
      holdings.files.map { ($0.row.id, $0.row.name) }, uniquingKeysWith: { first, _ in first })
    let report = BulkReport(done, names: names, in: desk)
    let running = Set(holdings.files.filter { $0.row.status != .ended }.map(\.row.id))
    let sheets = report.changed.filter(running.contains)
    let said =
      if case .dealing = deed {
        Step.say(Dialogs.status(operation, .done(done), in: desk))
      } else { report.step }
    let after: [Step] =
      sheets.isEmpty ? [] : [.open(PaperScreen(PaperRequest(.handover, of: .files(sheets))))]
    return [.back, .answer(.shared(report.changed))] + after + [said]
  }
}

extension Need where S == SharingScreen {
  fileprivate static var movable: Need { that(.noRow) { $0.isMovable } }
}

// MARK: - What is done

extension SharingScreen {
  private func operation(today: Day) -> Operation {
    var dealings: [Dealing] = []
    var shares: [User.ID: [Case.ID]] = [:]
    var rest: [RecordReference: User.ID] = [:]
    for line in lines {
      guard let to = line.to else { continue }
      switch line.thing {
      case .request(let id): dealings.append(Dealing(id, to: to))
      case .file(let id): shares[to, default: []].append(id)
      case .piece(let record): rest[record] = to
      }
    }
    let sorted = shares.sorted { $0.key < $1.key }.map {
      Handover.Share(cases: $0.value, to: $0.key)
    }
    switch deed {
    case .dealing: return .dealOut(dealings)
    case .handover: return .handOver(Handover(sorted, on: today))
    case .leaving(let user):
      let leaver = Handover.Leaver(user.id, version: user.version, rest: rest)
      return .handOver(Handover(sorted, on: today, leaver: leaver))
    }
  }

  /// Puts the lines into the table, each group under its heading.
  mutating func fill(in desk: Surroundings) {
    let wording = desk.wording
    table.columns = [
      TableColumn(
        key: "what", title: wording[.sharingWhat], width: .share(min: 18, weight: 30)),
      TableColumn(
        key: "along", title: wording[.sharingAlong], width: .fit(min: 8, max: 34), dropOrder: 1),
      TableColumn(
        key: "before", title: wording[.sharingBefore], width: .fit(min: 8, max: 24), dropOrder: 2),
      TableColumn(key: "to", title: wording[.sharingTo], width: .fit(min: 10, max: 28)),
    ]
    var group: TextKey?
    table.setRows(
      lines.enumerated().map { place, line in
        defer { group = line.group }
        let to = line.to.map { desk.choices.name(of: $0) } ?? wording[line.stays]
        return TableRow(
          id: place,
          cells: [
            TableCell(line.title), TableCell(line.along, role: .dimmed),
            TableCell(line.before ?? "", role: .dimmed),
            TableCell("→ " + to, role: line.to == nil ? .warning : .normal),
          ], isMarked: marks.contains(place),
          heading: line.group == group ? nil : heading(of: line.group, wording))
      })
    table.height = max(1, desk.layout.content.height - head(in: desk).count - 2)
  }

  private func heading(of group: TextKey, _ wording: Wording) -> String {
    "\(wording[group]) (\(wording.count(lines.count { $0.group == group })))"
  }
}

extension TextKey {
  fileprivate static let sharingNobody = TextKey("sharing.nobody")
  fileprivate static let sharingWhat = TextKey("sharing.column.what")
  fileprivate static let sharingAlong = TextKey("sharing.column.along")
  fileprivate static let sharingBefore = TextKey("sharing.column.before")
  fileprivate static let sharingTo = TextKey("sharing.column.to")
}

extension PluralKey {
  fileprivate static let sharingWho = PluralKey("sharing.who")
}
