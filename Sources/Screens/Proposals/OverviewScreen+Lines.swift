import Guardianship
import TerminalKit
import Wording

extension OverviewScreen {
  mutating func rebuild(in desk: Surroundings) {
    guard let overview else { return }
    let wording = desk.wording
    var made = WorkLines(width: desk.layout.content.width, today: desk.today, wording: wording)
    add(overview.inReview, .step(.inReview), wording[.overviewQueue], to: &made, wording)
    add(overview.reviewLater, .later, wording[TextKey("proposal.reviewLater")], to: &made, wording)
    add(
      overview.returned, .step(.returned), wording.name(Assignment.State.returned), to: &made,
      wording)
    add(overview.guardianGone, wording.name(Morning.Kind.guardianGone), gone, to: &made, desk)
    add(
      overview.withoutProposal, wording.name(Morning.Kind.withoutProposal), proceedings, to: &made,
      desk)
    made.heading(wording[TextKey("loadPaper.section.users")], "")
    add(overview.caseworkers, to: &made, wording)
    made.heading(wording[.overviewGuardians], wording.count(overview.guardians.count))
    add(overview.guardians, to: &made, wording)
    addCourses(overview, to: &made, in: desk)
    made.heading(
      wording[.overviewVolunteers], "",
      target: .work(.guardians, ListName.guardians.usualFilter))
    made.add(wording.plural(.overviewIdle, overview.idleVolunteers), target: idle)
    made.add(
      wording.plural(.overviewTalks, overview.volunteersToTalkTo),
      target: .work(
        .guardians, ListName.guardians.usualFilter.adding(FilterTerm(.due, [.past]))))
    addShares(overview, to: &made, wording)
    lines = made.lines
    place.settle(lines: lines.count)
  }

  private enum Part {
    case step(Assignment.State)
    case later

    /// The queue holds both: what waits, and what went out before anybody looked at it.
    var terms: [FilterTerm] {
      switch self {
      case .step(.inReview):
        [
          FilterTerm(.step, [.choice(Assignment.State.inReview.rawValue)]),
          FilterTerm(.urgent, [.flag(false)]),
        ]
      case .step(let state): [FilterTerm(.step, [.choice(state.rawValue)])]
      case .later:
        [
          FilterTerm(.step, [.choice(Assignment.State.inReview.rawValue)]),
          FilterTerm(.urgent, [.flag(true)]),
        ]
      }
    }
  }

  private func add(
    _ queue: Overview.Queue, _ part: Part, _ title: String, to lines: inout WorkLines,
    _ wording: Wording
  ) {
    let open = FilterTerm(.done, [.flag(false)])
    let age = queue.oldest.map { wording.plural(.overviewOldest, $0) } ?? ""
    let remark = [wording.count(queue.count), age].filter { !$0.isEmpty }.joined(separator: " · ")
    lines.heading(
      title, remark, target: .work(.assignments, Filter(terms: [open] + part.terms)))
  }

  private var gone: Filter {
    Filter(terms: [
      FilterTerm(
        .status, [.choice(CaseStatus.running.rawValue), .choice(CaseStatus.provisional.rawValue)]),
      FilterTerm(.guardian, [.none]),
    ])
  }

  private var proceedings: Filter {
    Filter(terms: [
      FilterTerm(
        .status,
        [.choice(CaseStatus.inquiry.rawValue), .choice(CaseStatus.investigating.rawValue)]),
      FilterTerm(.guardian, [.none]), FilterTerm(.proposed, [.flag(false)]),
    ])
  }

  private func add(
    _ cases: Overview.Cases, _ title: String, _ filter: Filter, to lines: inout WorkLines,
    _ desk: Surroundings
  ) {
    let wording = desk.wording
    lines.heading(title, wording.count(cases.count), target: .cases(filter))
    for line in cases.rows {
      let day = line.courtDay.map {
        ($0 < desk.today ? "! " : "  ") + wording.text(.overviewUntil, wording.day($0))
      }
      let text = [
        line.row.name.cut(to: 30).padded(to: 30),
        (line.row.fileNumber ?? line.row.reference).cut(to: 18).padded(to: 18), day ?? "",
      ].joined(separator: "  ")
      lines.add(
        text, target: .caseRow(line.row),
        role: line.courtDay.map { $0 < desk.today } == true ? .warning : .normal)
    }
    let rest = cases.count - cases.rows.count
    if rest > 0 {
      lines.add(wording.plural(.todayMore, rest), target: .cases(filter), role: .dimmed)
    }
  }

  /// A line of a table of bars.
  private struct Bar {
    let name: String
    let number: String
    let length: Int
    let isWarning: Bool
    var target: WorkLines.Target?
  }

  /// The numbers of the Belastungsübersicht; the bar is for what is open.
  private func add(_ loads: [CaseworkerLoad], to lines: inout WorkLines, _ wording: Wording) {
    let bars = loads.map { load in
      let parts = [
        "\(load.inHand) \(wording[TextKey("loadPaper.open")])",
        load.late == 0 ? nil : "\(load.late) \(wording[TextKey("loadPaper.late")])",
        load.sent == 0 ? nil : "\(load.sent) \(wording[TextKey("loadPaper.sent")])",
      ]
      return Bar(
        name: load.name ?? wording[TextKey("request.inbox")],
        number: parts.compactMap(\.self).joined(separator: " · "), length: load.inHand,
        isWarning: load.late > 0, target: requests(of: load.name))
    }
    add(bars, most: loads.map(\.inHand).max() ?? 0, to: &lines, wording)
  }

  /// The open Aufträge of a caseworker, or those that nobody has.
  private func requests(of name: String?) -> WorkLines.Target {
    .work(
      .requests,
      ListName.requests.usualFilter.adding(
        FilterTerm(.owner, [name.map { .name($0) } ?? .none])))
  }

  private func add(_ loads: Overview.Loads, to lines: inout WorkLines, _ wording: Wording) {
    let bars = loads.rows.map { load in
      Bar(
        name: load.name,
        number: wording.text(TextKey("guardian.load"), "\(load.count)", "\(load.capacity)"),
        length: load.count, isWarning: load.count > load.capacity,
        target: .guardian(load.guardian, name: load.name))
    }
    add(bars, most: loads.rows.map { max($0.count, $0.capacity) }.max() ?? 0, to: &lines, wording)
    let rest = loads.count - bars.count
    if rest > 0 { lines.add(wording.plural(.todayMore, rest), role: .dimmed) }
  }

  /// Bars of one scale, each with its number; without the bars where there is no room.
  private func add(
    _ bars: [Bar], most: Int, to lines: inout WorkLines, _ wording: Wording
  ) {
    guard !bars.isEmpty else { return lines.add(wording[.noValue], role: .dimmed) }
    let numbers = max(10, bars.map { displayWidth(of: $0.number) }.max() ?? 0)
    let room = min(40, lines.width - numbers - 36)
    for bar in bars {
      let length = bar.length == 0 ? 0 : max(1, bar.length * room / max(1, most))
      let line = [
        (bar.isWarning ? "! " : "  ") + bar.name.cut(to: 26).padded(to: 26),
        bar.number.padded(to: numbers), String(repeating: "█", count: room < 4 ? 0 : length),
      ]
      lines.add(
        line.joined(separator: " "), target: bar.target, role: bar.isWarning ? .warning : .normal)
    }
  }

  /// Ready for a stranger and without a case.
  private var idle: WorkLines.Target {
    .work(
      .guardians,
      Filter(terms: [
        FilterTerm(.ownOnly, [.flag(false)]),
        FilterTerm(.stage, [.choice(Guardian.Stage.ready.rawValue)]),
        FilterTerm(.kind, [.choice(GuardianKind.volunteer.rawValue)]),
      ]))
  }

  private func addCourses(
    _ overview: Overview, to lines: inout WorkLines, in desk: Surroundings
  ) {
    let wording = desk.wording
    let followed = overview.courses[.followed] ?? 0
    let proposed = followed + (overview.courses[.deviated] ?? 0)
    lines.heading(wording[.overviewCourses], wording[.overviewTwoYears])
    for course in Assignment.Course.ofAppointments {
      let count = overview.courses[course] ?? 0
      let percent: Int? =
        switch course {
        case .followed: OverviewScreen.percent(followed, of: proposed)
        // Both parts together are the whole.
        case .deviated: OverviewScreen.percent(followed, of: proposed).map { 100 - $0 }
        default: nil
        }
      let share = percent.map { "  \($0) %" } ?? ""
      lines.add(
        "\(wording.name(course).padded(to: 28)) \(wording.count(count))\(share)",
        target: count == 0 ? nil : appointments(course, in: desk))
    }
  }

  private func appointments(_ course: Assignment.Course, in desk: Surroundings) -> WorkLines.Target?
  {
    guard let first = Day(year: desk.today.year - 1, month: 1, day: 1) else { return nil }
    return .work(
      .assignments,
      Filter(terms: [
        FilterTerm(.course, [.choice(course.rawValue)]),
        FilterTerm(.appointed, [.day(.greaterOrEqual, .fixed(first))]),
      ]))
  }

  private static func percent(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (part * 200 + whole) / (2 * whole)
  }

  private func addShares(
    _ overview: Overview, to lines: inout WorkLines, _ wording: Wording
  ) {
    lines.heading(wording[.overviewShares], wording[.overviewAppointments])
    for share in overview.shares {
      guard let percent = OverviewScreen.percent(share.volunteers, of: share.total) else {
        continue
      }
      let bar = String(repeating: "█", count: max(1, percent * 30 / 100))
      let number = wording.text(
        TextKey("guardian.load"), "\(share.volunteers)", "\(share.total)")
      lines.add("\(share.year)  \("\(percent) %".padded(to: 6)) \(number.padded(to: 14)) \(bar)")
    }
  }
}

extension TextKey {
  fileprivate static let overviewQueue = TextKey("overview.queue")
  fileprivate static let overviewGuardians = TextKey("overview.guardians")
  fileprivate static let overviewCourses = TextKey("overview.courses")
  fileprivate static let overviewTwoYears = TextKey("overview.twoYears")
  fileprivate static let overviewVolunteers = TextKey("overview.volunteers")
  fileprivate static let overviewShares = TextKey("overview.shares")
  fileprivate static let overviewAppointments = TextKey("overview.appointments")
  fileprivate static let overviewUntil = TextKey("overview.until")
}

extension PluralKey {
  fileprivate static let overviewOldest = PluralKey("overview.oldest")
  fileprivate static let overviewIdle = PluralKey("overview.idle")
  fileprivate static let overviewTalks = PluralKey("overview.talks")
}
