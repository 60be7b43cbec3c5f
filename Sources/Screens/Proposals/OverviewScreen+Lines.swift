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
    made.heading(wording[.overviewCaseworkers], wording[.overviewOpenRequests])
    add(overview.caseworkers, to: &made, wording)
    made.heading(wording[.overviewGuardians], "")
    add(overview.guardians, to: &made, wording)
    addCourses(overview, to: &made, wording)
    made.heading(
      wording[.overviewVolunteers], "",
      target: .work(.guardians, WorkList.guardians.usualFilter))
    made.add(wording.plural(.overviewIdle, overview.idleVolunteers))
    made.add(wording.plural(.overviewTalks, overview.volunteersToTalkTo))
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
      title, remark, target: .work(.assignments, CaseFilter(terms: [open] + part.terms)))
  }

  private var gone: CaseFilter {
    CaseFilter(terms: [
      FilterTerm(
        .status, [.choice(CaseStatus.running.rawValue), .choice(CaseStatus.provisional.rawValue)]),
      FilterTerm(.guardian, [.none]),
    ])
  }

  private var proceedings: CaseFilter {
    CaseFilter(terms: [
      FilterTerm(
        .status,
        [.choice(CaseStatus.inquiry.rawValue), .choice(CaseStatus.investigating.rawValue)]),
      FilterTerm(.guardian, [.none]), FilterTerm(.proposed, [.flag(false)]),
    ])
  }

  private func add(
    _ cases: Overview.Cases, _ title: String, _ filter: CaseFilter, to lines: inout WorkLines,
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
  }

  /// Bars of one scale, each with its number.
  private func add(_ loads: [Overview.Load], to lines: inout WorkLines, _ wording: Wording) {
    guard let most = loads.map({ max($0.count, $0.capacity ?? 0) }).max(), most > 0 else {
      return lines.add(wording[.noValue], role: .dimmed)
    }
    let room = max(10, min(40, lines.width - 46))
    for load in loads {
      let bar = String(repeating: "█", count: max(1, load.count * room / most))
      let number =
        load.capacity.map {
          wording.text(TextKey("guardian.load"), "\(load.count)", "\($0)")
        } ?? "\(load.count)"
      let isOver = load.capacity.map { load.count > $0 } ?? false
      lines.add(
        "\((isOver ? "! " : "  ") + load.name.cut(to: 26).padded(to: 26)) "
          + "\(number.padded(to: 10)) \(bar)", role: isOver ? .warning : .normal)
    }
  }

  private func addCourses(
    _ overview: Overview, to lines: inout WorkLines, _ wording: Wording
  ) {
    let proposed = (overview.courses[.followed] ?? 0) + (overview.courses[.deviated] ?? 0)
    lines.heading(wording[.overviewCourses], wording[.overviewTwoYears])
    for course in Assignment.Course.allCases {
      let count = overview.courses[course] ?? 0
      let share =
        course == .withoutProposal || proposed == 0 ? "" : "  \(count * 100 / proposed) %"
      lines.add("\(wording.name(course).padded(to: 28)) \(wording.count(count))\(share)")
    }
  }

  private func addShares(
    _ overview: Overview, to lines: inout WorkLines, _ wording: Wording
  ) {
    lines.heading(wording[.overviewShares], wording[.overviewAppointments])
    for share in overview.shares where share.total > 0 {
      let percent = share.volunteers * 100 / share.total
      let bar = String(repeating: "█", count: max(1, percent * 30 / 100))
      let number = wording.text(
        TextKey("guardian.load"), "\(share.volunteers)", "\(share.total)")
      lines.add("\(share.year)  \("\(percent) %".padded(to: 6)) \(number.padded(to: 14)) \(bar)")
    }
  }
}

extension TextKey {
  fileprivate static let overviewQueue = TextKey("overview.queue")
  fileprivate static let overviewCaseworkers = TextKey("overview.caseworkers")
  fileprivate static let overviewOpenRequests = TextKey("overview.openRequests")
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
