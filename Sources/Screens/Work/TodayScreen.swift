import Guardianship
import TerminalKit
import Wording

/// Area 1, Heute: what counts for this desk today, each line leading to where it is done.
struct TodayScreen: ScrollingScreen {
  static let kind = ScreenKind.today

  enum Command: String, CommandName {
    case open = "today.open"
    case settle = "today.settle"
    case why = "today.why"
    case contact = "today.contact"
    case followUp = "today.followUp"
    case newCase = "today.newCase"
    case nextSection = "section.next"
    case previousSection = "section.previous"
    case agenda = "today.agenda"
    case visits = "today.visits"
    case week = "today.week"
    case undo = "desk.undo"
    case back = "today.back"
  }

  var morning: Morning?
  var shown = ShownLines()
  var reading = WorkReading()
  var settleGuard = SettleGuard()
  var area: Area? { .today }
  private var row: ListRow? { shown.row }
  private var caseRow: CaseRow? {
    if case .caseRow(let row)? = shown.target { row } else { row?.caseRow }
  }

  static let commands: [ScreenCommand<TodayScreen>] = [
    .init(
      .open, .enter, group: .groupList, footer: .shown,
      needs: .that(.noRow) { $0.shown.target != nil }),
    .init(
      .settle, "d", text: TextKey("work.settle"), group: .groupWork, footer: .shown,
      needs: .that(.nothingToSettle) { $0.row != nil }, .right(.edit)),
    .init(
      .why, "y", text: TextKey("work.why"), group: .groupWork, footer: .shown,
      needs: .that(.noDeadline) { $0.row?.deadline != nil }),
    .init(
      .contact, "c", text: TextKey("work.contact"), group: .groupWork, footer: .shown,
      needs: .right(.addContact)),
    .init(
      .followUp, "w", text: TextKey("work.followUp"), group: .groupWork, footer: .shown,
      needs: .right(.addFollowUp)),
    .init(.newCase, "n", text: TextKey("case.new"), group: .groupList, needs: .right(.openCase)),
    .init(.nextSection, .tab, group: .groupMoving, footer: .shown),
    .init(.previousSection, .backTab, group: .groupMoving),
    .init(
      .agenda, "a", text: TextKey("work.agenda"), group: .groupList, footer: .shown,
      needs: .wholeCases),
    .init(.visits, "p", group: .groupPaper, footer: .shown, needs: .wholeCases),
    .init(.week, "P", text: TextKey("print.weekOf"), group: .groupPaper),
    .init(.undo, "u", group: .groupDesk, needs: .right(.undo)),
    .init(.back, .escape, .backspace, text: TextKey("entry.back"), group: .groupList),
  ]

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .open: return shown.target.map { $0.open() } ?? []
    case .settle: return row.map { settle($0, in: desk) } ?? []
    case .why:
      guard let row, let key = row.deadline, let caseRow = row.caseRow else { return [] }
      return reading.read(key, of: caseRow.id, to: .why)
    case .contact: return openNew(.contact, in: desk)
    case .followUp: return openNew(.followUp, in: desk)
    case .newCase: return [.open(NewCaseForm(), in: desk)]
    case .nextSection: shown.jump(1)
    case .previousSection: shown.jump(-1)
    case .agenda: return [.open(AgendaScreen(from: desk.today))]
    case .visits:
      let visits = PaperRequest(.visits, of: .day(desk.today, ofEverybody: false))
      return [.open(PaperScreen(visits))]
    case .week: return [.open(PaperScreen(PaperRequest(.week, of: .week(of: desk.today))))]
    case .undo: return [.read(.lastChange)]
    case .back: return [.back]
    }
    return []
  }

  private mutating func settle(_ row: ListRow, in desk: Surroundings) -> [Step] {
    guard !settleGuard.isOnOther else {
      settleGuard.clear()
      return [WorkSteps.otherRow(row, in: desk)]
    }
    return reading.settle(row, in: desk)
  }

  private func openNew(_ kind: RecordKind, in desk: Surroundings) -> [Step] {
    let form = RecordForm(new: kind, of: caseRow.map { ($0.id, $0.name) }, in: desk)
    return [.open(form, in: desk)]
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    settleGuard.clear()
    shown.move(movement)
    return []
  }

  mutating func appear(in desk: Surroundings) -> [Step] {
    [.read(.morning)]
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .morning(let morning):
      self.morning = morning
      rebuild(in: desk)
      settleGuard.see(row?.id)
      return []
    case .registerChanged:
      settleGuard.expect(row?.id)
      return [.read(.morning)]
    case .outcome(let operation, let outcome):
      let rows = morning?.sections.flatMap(\.rows) ?? []
      return [WorkSteps.say(operation, outcome, among: rows, in: desk), .read(.morning)]
    default: return reading.take(reply, in: desk)
    }
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    let day = wording.text(.todayTitle, wording.weekday(desk.today), wording.day(desk.today))
    canvas.write(day, in: layout.title.inset(left: 1), role: .heading)
    if let names = morning?.standingInFor, !names.isEmpty {
      canvas.write(
        wording.text(.todayStandingIn, names.joined(separator: "; ")),
        in: layout.title.inset(left: displayWidth(of: day) + 4, right: 1), role: .dimmed,
        alignment: .trailing)
    }
    shown.draw(in: desk, waiting: morning == nil ? wording[.listReading] : nil, on: &canvas)
  }
}

extension ListRow {
  /// The record behind the row; nothing for a deadline, which is computed.
  var reference: RecordReference? { if case .record(let reference) = id { reference } else { nil } }
}

extension TextKey {
  static let todayTitle = TextKey("today.title")
  static let todayStandingIn = TextKey("today.standingIn")
}
