import Guardianship
import TerminalKit
import Wording

extension TodayScreen {
  /// Makes the lines anew and keeps the cursor on its line as far as there is one.
  mutating func rebuild(in desk: Surroundings) {
    guard let morning else { return }
    var made = WorkLines(
      width: desk.layout.content.width, today: desk.today, wording: desk.wording)
    for section in morning.sections { made.add(section, in: desk) }
    if let duty = morning.landDuty {
      made.heading(desk.wording[.todayLand], desk.wording.distance(to: duty.due, today: desk.today))
      made.add(desk.wording.words(duty))
    }
    if made.lines.isEmpty { made.add(desk.wording[.todayNothing]) }
    shown.show(made)
  }
}

extension WorkLines {
  fileprivate mutating func add(_ section: Morning.Section, in desk: Surroundings) {
    let all = section.query.map { Target.list($0) }
    heading(wording.name(section.kind), wording.count(section.count), target: all)
    switch section.contents {
    case .rows(let rows):
      for row in rows { add(row) }
      addRest(of: section.count, shown: rows.count, target: all)
    case .cases(let rows):
      for row in rows { add(row) }
      addRest(of: section.count, shown: rows.count, target: all)
    case .names(let names):
      for entry in names {
        add(
          "  \(wording.count(entry.count))  \(entry.name ?? wording[.todayNobody])",
          target: section.query.map { .list($0.of(entry.name)) })
      }
    case .drafts(let drafts):
      for draft in drafts {
        let text = [desk.moment(draft.savedAt), desk.name(of: draft), desk.beginning(of: draft)]
        add(
          "  " + text.filter { !$0.isEmpty }.joined(separator: "  "), target: .draft(draft))
      }
    }
    if section.count == 0 { add(wording[.todayEmptySection], role: .dimmed) }
  }
}

extension TextKey {
  fileprivate static let todayNothing = TextKey("today.nothing")
  fileprivate static let todayLand = TextKey("today.land")
  fileprivate static let todayNobody = TextKey("today.nobody")
  fileprivate static let todayEmptySection = TextKey("today.emptySection")
}
