import Guardianship
import TerminalKit
import Wording

extension TodayScreen {
  /// Makes the lines anew and keeps the cursor on its line as far as there is one.
  mutating func rebuild(in desk: Surroundings) {
    guard let morning else { return }
    let before = row?.id
    var made = WorkLines(
      width: desk.layout.content.width, today: desk.today, wording: desk.wording)
    for section in morning.sections { add(section, to: &made, in: desk) }
    if made.lines.isEmpty { made.add(desk.wording[.todayNothing]) }
    lines = made.lines
    if let before, let found = lines.firstIndex(where: { $0.row?.id == before }) {
      place.cursor = found
    }
    place.settle(lines: lines.count)
  }

  private func add(
    _ section: Morning.Section, to lines: inout WorkLines, in desk: Surroundings
  ) {
    let wording = desk.wording
    let title = wording.name(section.kind)
    let target = target(of: section.kind, in: desk)
    lines.heading(title, wording.count(section.count), target: target)
    for row in section.rows { lines.add(row) }
    for row in section.cases { lines.add(row) }
    for draft in section.drafts {
      let text = [desk.moment(draft.savedAt), desk.name(of: draft), desk.beginning(of: draft)]
      lines.add(
        "  " + text.filter { !$0.isEmpty }.joined(separator: "  "), target: .draft(draft))
    }
    for entry in section.names {
      lines.add(
        "  \(wording.count(entry.count))  \(entry.name ?? wording[.todayNobody])",
        target: target?.narrowed(to: entry.name))
    }
    let shown = section.rows.count + section.cases.count
    if shown > 0, section.count > shown {
      lines.add(wording.plural(.todayMore, section.count - shown), target: target, role: .dimmed)
    }
    if section.count == 0 { lines.add(wording[.todayEmptySection], role: .dimmed) }
  }

  /// The list that holds all of a section.
  private func target(of kind: Morning.Kind, in desk: Surroundings) -> WorkLines.Target? {
    let owners = [desk.session?.user.name ?? ""] + (morning?.standingInFor ?? [])
    let open = FilterTerm(.done, [.flag(false)])
    func mine(_ list: ListName, _ terms: FilterTerm...) -> WorkLines.Target {
      let owner = FilterTerm(.owner, owners.map { .name($0) })
      return .work(list, Filter(terms: [open, owner] + terms))
    }
    func day(
      _ key: FilterKey, _ comparison: FilterValue.Comparison, _ days: Int
    ) -> FilterTerm {
      FilterTerm(key, [.day(comparison, .fromToday(days: days))])
    }
    return switch kind {
    case .reviewQueue:
      .work(
        .assignments,
        Filter(terms: [
          open, FilterTerm(.step, [.choice(Assignment.State.inReview.rawValue)]),
        ]))
    case .proposals:
      mine(
        .assignments,
        FilterTerm(
          .step,
          [
            .choice(Assignment.State.returned.rawValue),
            .choice(Assignment.State.approved.rawValue), .choice(FilterKey.question),
          ]))
    case .talks:
      .work(
        .guardians, ListName.guardians.usualFilter.adding(FilterTerm(.due, [.past])))
    case .inbox:
      .work(.requests, Filter(terms: [open, FilterTerm(.owner, [.none])]))
    case .load:
      .work(.requests, Filter(terms: [open, FilterTerm(.owner, excludes: true, [.none])]))
    case .lateByName:
      .work(.deadlines, Filter(terms: [open, FilterTerm(.due, [.past])]))
    case .guardianGone:
      .cases(
        Filter(terms: [
          FilterTerm(
            .status,
            [.choice(CaseStatus.running.rawValue), .choice(CaseStatus.provisional.rawValue)]),
          FilterTerm(.guardian, [.none]),
        ]))
    case .withoutProposal:
      .cases(
        Filter(terms: [
          FilterTerm(
            .status,
            [
              .choice(CaseStatus.inquiry.rawValue), .choice(CaseStatus.investigating.rawValue),
            ]), FilterTerm(.guardian, [.none]), FilterTerm(.proposed, [.flag(false)]),
        ]))
    case .overdue: mine(.deadlines, FilterTerm(.due, [.past]))
    case .today: mine(.deadlines, day(.due, .equal, 0))
    case .thisWeek:
      mine(
        .deadlines, day(.due, .greater, 0),
        day(.due, .lessOrEqual, desk.today.monday.adding(days: 6) - desk.today))
    case .calendar: mine(.calendar, day(.day, .equal, 0))
    case .followUps: mine(.followUps, day(.due, .lessOrEqual, 0))
    case .stale: mine(.requests)
    case .drafts: nil
    }
  }
}

extension WorkLines.Target {
  /// The same list of one colleague, or of nobody.
  fileprivate func narrowed(to name: String?) -> WorkLines.Target {
    guard case .work(let list, let filter) = self else { return self }
    let owner = FilterTerm(.owner, [name.map { .name($0) } ?? .none])
    return .work(list, filter.adding(owner))
  }
}

extension TextKey {
  fileprivate static let todayNothing = TextKey("today.nothing")
  fileprivate static let todayNobody = TextKey("today.nobody")
  fileprivate static let todayEmptySection = TextKey("today.emptySection")
}

extension PluralKey {
  static let todayMore = PluralKey("today.more")
}
