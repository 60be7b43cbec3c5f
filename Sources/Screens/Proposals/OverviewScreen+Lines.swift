import Guardianship
import TerminalKit
import Wording

extension OverviewScreen {
  mutating func rebuild(in desk: Surroundings) {
    guard let overview else { return }
    let wording = desk.wording
    var made = WorkLines(width: desk.layout.content.width, today: desk.today, wording: wording)
    func list(_ part: Overview.Part) -> WorkLines.Target { .list(part.query(today: desk.today)) }
    made.heading(
      wording[.overviewQueue], remark(overview.inReview, wording), target: list(.inReview))
    made.heading(
      wording[TextKey("proposal.reviewLater")], remark(overview.reviewLater, wording),
      target: list(.reviewLater))
    made.heading(
      wording.name(Assignment.State.returned), remark(overview.returned, wording),
      target: list(.returned))
    made.heading(wording.name(.unsent), remark(overview.unsent, wording), target: list(.unsent))
    made.heading(
      wording[.overviewUnreviewed], wording.count(overview.unreviewed), target: list(.unreviewed))
    made.heading(
      wording[.overviewWithReasons], wording.count(overview.withReasons),
      target: list(.withReasons))
    add(overview.guardianGone, .guardianGone, list(.guardianGone), to: &made)
    add(overview.withoutProposal, .withoutProposal, list(.withoutProposal), to: &made)
    made.heading(wording[TextKey("loadPaper.section.users")], "")
    add(overview.caseworkers, to: &made, list)
    made.heading(wording[.overviewGuardians], wording.count(overview.guardians.count))
    add(overview.guardians, to: &made)
    addCourses(overview, to: &made, list)
    made.heading(
      wording[.overviewVolunteers], "", target: .list(.usual(.guardians, desk.today)))
    made.add(
      wording.plural(.overviewIdle, overview.idleVolunteers), target: list(.idleVolunteers))
    made.add(
      wording.plural(.overviewTalks, overview.volunteersToTalkTo),
      target: list(.volunteersToTalkTo))
    addShares(overview, to: &made)
    shown.show(made)
  }

  private func remark(_ queue: Overview.Queue, _ wording: Wording) -> String {
    let age = queue.oldest.map { wording.plural(.overviewOldest, $0) } ?? ""
    return [wording.count(queue.count), age].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func add(
    _ cases: Overview.Counted<Overview.CaseLine>, _ kind: Morning.Kind, _ all: WorkLines.Target,
    to lines: inout WorkLines
  ) {
    let (wording, today) = (lines.wording, lines.today)
    lines.heading(wording.name(kind), wording.count(cases.count), target: all)
    for line in cases.rows {
      let day = line.courtDay.map {
        ($0 < today ? "! " : "  ") + wording.text(.overviewUntil, wording.day($0))
      }
      let since = line.row.withoutGuardianSince.map {
        wording.text(.overviewSince, wording.day($0))
      }
      let text = [
        line.row.name.cut(to: 30).padded(to: 30),
        (line.row.fileNumber ?? line.row.reference).cut(to: 18).padded(to: 18), day ?? since ?? "",
      ].joined(separator: "  ")
      lines.add(
        text, target: .caseRow(line.row),
        role: line.courtDay.map { $0 < today } == true ? .warning : .normal)
    }
    lines.addRest(of: cases.count, shown: cases.rows.count, target: all)
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
  private func add(
    _ loads: [CaseworkerLoad], to lines: inout WorkLines,
    _ list: (Overview.Part) -> WorkLines.Target
  ) {
    let wording = lines.wording
    let bars = loads.map { load in
      let parts = [
        "\(load.inHand) \(wording[TextKey("loadPaper.open")])",
        load.late == 0 ? nil : "\(load.late) \(wording[TextKey("loadPaper.late")])",
        load.sent == 0 ? nil : "\(load.sent) \(wording[TextKey("loadPaper.sent")])",
      ]
      return Bar(
        name: load.name ?? wording[TextKey("request.inbox")],
        number: parts.compactMap(\.self).joined(separator: " · "), length: load.inHand,
        isWarning: load.late > 0, target: list(.requests(of: load.name)))
    }
    add(bars, most: loads.map(\.inHand).max() ?? 0, to: &lines)
  }

  private func add(_ loads: Overview.Counted<Overview.Load>, to lines: inout WorkLines) {
    let bars = loads.rows.map { load in
      Bar(
        name: load.name,
        number: lines.wording.text(
          TextKey("guardian.load"), "\(load.count)", "\(load.capacity)"),
        length: load.count, isWarning: load.count > load.capacity,
        target: .guardian(load.guardian, name: load.name))
    }
    add(bars, most: loads.rows.map { max($0.count, $0.capacity) }.max() ?? 0, to: &lines)
    lines.addRest(of: loads.count, shown: bars.count)
  }

  /// Bars of one scale, each with its number; without the bars where there is no room.
  private func add(_ bars: [Bar], most: Int, to lines: inout WorkLines) {
    guard !bars.isEmpty else { return lines.add(lines.wording[.noValue], role: .dimmed) }
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

  private func addCourses(
    _ overview: Overview, to lines: inout WorkLines, _ list: (Overview.Part) -> WorkLines.Target
  ) {
    let wording = lines.wording
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
        target: count == 0 ? nil : list(.course(course)))
    }
  }

  private static func percent(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (part * 200 + whole) / (2 * whole)
  }

  private func addShares(_ overview: Overview, to lines: inout WorkLines) {
    let wording = lines.wording
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
  fileprivate static let overviewUnreviewed = TextKey("overview.unreviewed")
  fileprivate static let overviewWithReasons = TextKey("overview.withReasons")
  fileprivate static let overviewSince = TextKey("overview.since")
  fileprivate static let overviewUntil = TextKey("overview.until")
}

extension PluralKey {
  fileprivate static let overviewOldest = PluralKey("overview.oldest")
  fileprivate static let overviewIdle = PluralKey("overview.idle")
  fileprivate static let overviewTalks = PluralKey("overview.talks")
}
