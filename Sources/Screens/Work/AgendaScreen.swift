import Guardianship
import TerminalKit
import Wording

/// The agenda: the days of a week, or one day, with what lies on each.
struct AgendaScreen: ScrollingScreen {
  static let kind = ScreenKind.agenda

  enum Command: String, CommandName {
    case open = "agenda.open"
    case why = "agenda.why"
    case earlier = "agenda.earlier"
    case later = "agenda.later"
    case today = "agenda.today"
    case span = "agenda.span"
    case everybody = "agenda.everybody"
    case new = "agenda.new"
    case visits = "agenda.visits"
    case week = "agenda.week"
    case back = "agenda.back"
  }

  /// The first day that is shown.
  private(set) var from: Day
  /// One day, or the seven of a week.
  private(set) var days = 7
  private(set) var isOfEverybody = false
  private(set) var entries: [AgendaDay] = []
  var shown = ShownLines()
  private var reading = WorkReading()

  /// - Parameter day: one in the week that is shown first.
  init(from day: Day) { from = day.monday }

  static let commands: [ScreenCommand<AgendaScreen>] = [
    .init(
      .open, .enter, group: .groupList, footer: .shown, needs: .that(.noRow) { $0.shown.row != nil }
    ),
    .init(
      .why, "y", text: TextKey("work.why"), group: .groupWork, footer: .shown,
      needs: .that(.noDeadline) { $0.shown.row?.deadline != nil }),
    .init(.earlier, .left, group: .groupMoving, footer: .shown),
    .init(.later, .right, group: .groupMoving, footer: .shown),
    .init(.today, "h", group: .groupMoving, footer: .shown),
    .init(.span, .tab, group: .groupList, footer: .shown),
    .init(.everybody, "a", group: .groupList, footer: .shown),
    .init(.new, "n", group: .groupWork, footer: .shown, needs: .right(.addCalendarEntry)),
    .init(.visits, "p", group: .groupPaper, footer: .shown),
    .init(.week, "P", text: TextKey("print.weekOf"), group: .groupPaper, footer: .shown),
    .init(
      .back, .escape, .backspace, text: TextKey("entry.back"), group: .groupList, footer: .shown),
  ]

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .open:
      return shown.target.map { $0.open() } ?? []
    case .why:
      guard let row = shown.row, let key = row.deadline, let caseRow = row.caseRow else {
        return []
      }
      return reading.read(key, of: caseRow.id, to: .why)
    case .earlier: from = from.adding(days: -days)
    case .later: from = from.adding(days: days)
    case .today:
      from = days == 1 ? desk.today : desk.today.monday
      entries = []
    case .span:
      days = days == 1 ? 7 : 1
      from = days == 1 ? dayUnderCursor ?? desk.today : from.monday
    case .everybody: isOfEverybody.toggle()
    case .new:
      let values: FieldValues = [.calendarDay: (dayUnderCursor ?? from).iso]
      let form = RecordForm(new: .calendarEntry, in: desk, values)
      return [.open(form, in: desk)]
    case .visits:
      let day = dayUnderCursor ?? from
      return [.open(PaperScreen(PaperRequest(.visits, of: .day(day, ofEverybody: isOfEverybody))))]
    case .week:
      return [.open(PaperScreen(PaperRequest(.week, of: .week(of: dayUnderCursor ?? from))))]
    case .back: return [.back]
    }
    shown.goToTop()
    return load()
  }

  private mutating func goToToday(in desk: Surroundings) {
    guard let number = entries.firstIndex(where: { $0.day == desk.today }) else { return }
    shown.go(toHeading: number)
  }

  /// The day whose heading stands over the cursor.
  private var dayUnderCursor: Day? {
    guard let heading = shown.heading, entries.indices.contains(heading) else { return nil }
    return entries[heading].day
  }

  private func load() -> [Step] {
    [.read(.agenda(from: from, days: days, ofEverybody: isOfEverybody))]
  }

  mutating func appear(in desk: Surroundings) -> [Step] { load() }

  mutating func rebuild(in desk: Surroundings) {
    let wording = desk.wording
    var made = WorkLines(width: desk.layout.content.width, today: desk.today, wording: wording)
    for entry in entries {
      let isToday = entry.day == desk.today ? wording[.today] : ""
      made.heading("\(wording.weekday(entry.day)), \(wording.day(entry.day))", isToday)
      for row in entry.rows { made.add(row, showsDay: false) }
      if entry.rows.isEmpty { made.add("–", role: .dimmed) }
    }
    shown.show(made)
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .agenda(let first, let entries):
      guard first == from else { return [] }
      let isFirst = self.entries.isEmpty
      self.entries = entries
      rebuild(in: desk)
      if isFirst { goToToday(in: desk) }
      return []
    case .record(_, let entry?):
      return WorkSteps.open(entry, in: desk)
    case .deadline: return reading.take(reply, in: desk)
    case .registerChanged: return load()
    default: return []
    }
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    let last = from.adding(days: days - 1)
    let span = days == 1 ? wording.day(from) : "\(wording.day(from)) – \(wording.day(last))"
    let whose = wording[isOfEverybody ? .agendaEverybody : .agendaMine]
    canvas.write(
      wording.text(.agendaTitle, span), in: layout.title.inset(left: 1), role: .heading)
    canvas.write(whose, in: layout.title.inset(right: 1), role: .dimmed, alignment: .trailing)
    shown.draw(in: desk, on: &canvas)
  }
}

extension TextKey {
  fileprivate static let agendaTitle = TextKey("agenda.title")
  fileprivate static let agendaMine = TextKey("agenda.mine")
  fileprivate static let agendaEverybody = TextKey("agenda.ofEverybody")
}
