import Guardianship
import TerminalKit
import Wording

/// Two candidates side by side, line by line.
struct CompareScreen: ScrollingScreen {
  static let kind = ScreenKind.compare

  enum Command: String, CommandName {
    case back = "detail.back"
  }

  private let one: Candidate
  private let other: Candidate
  /// Whom the case is about.
  private let subject: String
  private var guardians: [Guardian.ID: GuardianDetail] = [:]
  var shown = Viewport()

  init(_ one: Candidate, _ other: Candidate, subject: String) {
    self.one = one
    self.other = other
    self.subject = subject
  }

  static let commands: [ScreenCommand<CompareScreen>] = [
    .init(.back, .escape, .backspace, group: .groupMoving, footer: .shown)
  ]

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] { [.back] }

  mutating func appear(in desk: Surroundings) -> [Step] {
    [one, other].compactMap(\.guardianID).map { .read(.guardian($0)) }
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    guard case .guardian(let id, let detail?) = reply else { return [] }
    guardians[id] = detail
    rebuild(in: desk)
    return []
  }

  mutating func rebuild(in desk: Surroundings) {
    let wording = desk.wording
    let label = 16
    let half = max(14, (desk.layout.content.width - label - 5) / 2)
    var lines: [StyledLine] = []
    func add(_ title: String, _ left: String, _ right: String, _ role: Role = .normal) {
      let (a, b) = (left.wrapped(to: half), right.wrapped(to: half))
      for row in 0..<max(a.count, b.count) {
        lines.append(
          StyledLine([
            Span(" " + (row == 0 ? title : "").cut(to: label - 1).padded(to: label), .dimmed),
            Span((row < a.count ? a[row] : "").padded(to: half) + "  ", role),
            Span(row < b.count ? b[row] : "", role),
          ]))
      }
    }
    add("", one.name, other.name, .heading)
    add(wording[.compareTier], wording.name(one.tier), wording.name(other.tier))
    let (a, b) = (facts(of: one, in: desk), facts(of: other, in: desk))
    for index in a.indices { add(a[index].label, a[index].value, b[index].value) }
    func list(_ reasons: [Candidate.Reason]) -> String {
      reasons.isEmpty
        ? wording[.noValue] : reasons.map { wording.sentence($0) }.joined(separator: "\n")
    }
    lines.append("")
    add(wording[.comparePros], list(one.pros), list(other.pros))
    lines.append("")
    add(wording[.compareCons], list(one.cons), list(other.cons))
    if !one.blockers.isEmpty || !other.blockers.isEmpty {
      lines.append("")
      add(wording[.compareBlockers], list(one.blockers), list(other.blockers), .error)
    }
    shown.lines = lines
  }

  private func facts(
    of candidate: Candidate, in desk: Surroundings
  ) -> [(label: String, value: String)] {
    let wording = desk.wording
    let detail = candidate.guardianID.flatMap { guardians[$0] }
    let guardian = detail?.record.value
    func value(_ text: String?) -> String {
      text.flatMap { $0.isEmpty ? nil : $0 } ?? wording[.noValue]
    }
    return [
      (wording[TextKey("column.load")], value(detail.map { wording.load(of: $0.row) })),
      (wording.label(.guardianDistrict), value(guardian?.address.district)),
      (wording.label(.guardianLanguages), value(guardian?.languages)),
      (wording.label(.guardianSkills), value(guardian?.skills)),
      (
        wording.shortLabel(.guardianStage),
        value(detail.map { wording.state(of: $0.row, today: desk.today) })
      ),
      (wording[TextKey("column.papers")], value(detail.map { wording.name($0.row.papers) })),
      (
        wording[TextKey("column.agreement")],
        value(detail?.row.agreementOn.map { wording.day($0) })
      ),
      (wording[TextKey("column.talk")], value(detail?.row.lastTalk.map { wording.day($0) })),
    ]
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    canvas.fill(layout.content)
    canvas.write(
      desk.wording.text(.compareTitle, subject), in: layout.title.inset(left: 1), role: .heading)
    canvas.placeCursor(at: layout.content.origin)
    shown.draw(in: layout.content, on: &canvas)
  }
}

extension TextKey {
  fileprivate static let compareTitle = TextKey("compare.title")
  fileprivate static let compareTier = TextKey("compare.tier")
  fileprivate static let comparePros = TextKey("compare.pros")
  fileprivate static let compareCons = TextKey("compare.cons")
  fileprivate static let compareBlockers = TextKey("compare.blockers")
}
