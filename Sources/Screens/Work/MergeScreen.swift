import Guardianship
import TerminalKit
import Wording

/// Two records that are perhaps one person, side by side, before they become one.
struct MergeScreen: ScrollingScreen {
  static let kind = ScreenKind.merge

  enum Command: String, CommandName {
    case merge = "merge.do"
    case swap = "merge.swap"
    case back = "merge.back"
  }

  /// The case whose person stays, and the one whose person goes into it.
  private(set) var keep: CaseRow
  private(set) var drop: CaseRow
  private var persons: [Case.ID: CaseDetail] = [:]
  var shown = Viewport()

  init(keep: CaseRow, drop: CaseRow) {
    self.keep = keep
    self.drop = drop
  }

  static let commands: [ScreenCommand<MergeScreen>] = [
    .init(
      .merge, .function(2), .enter, group: .groupWork, footer: .shown,
      needs: .that(.detailReading) { $0.persons.count == 2 }, .right(.mergePersons)),
    .init(.swap, "t", group: .groupWork, footer: .shown),
    .init(
      .back, .escape, .backspace, text: TextKey("entry.back"), group: .groupList, footer: .shown),
  ]

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back]
    case .swap:
      swap(&keep, &drop)
      rebuild(in: desk)
      return []
    case .merge:
      guard let kept = persons[keep.id]?.person.id, let dropped = persons[drop.id]?.person.id
      else { return [] }
      let operation = Operation.mergePersons(keep: kept, drop: dropped)
      return [.perform(operation)]
    }
  }

  mutating func appear(in desk: Surroundings) -> [Step] {
    [.read(.detail(keep.id))]
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .detail(let id, let detail):
      guard let detail else { return [.back, .say(StatusLine(desk.wording[.detailGone]))] }
      persons[id] = detail
      rebuild(in: desk)
      return persons[drop.id] == nil ? [.read(.detail(drop.id))] : []
    case .outcome(let operation, let outcome):
      let status = Step.say(Dialogs.status(operation, outcome, in: desk))
      if case .done = outcome { return [.back, status] }
      return [status]
    default: return []
    }
  }

  /// Field by field: what stays, and what the other says; what differs has a sign.
  mutating func rebuild(in desk: Surroundings) {
    guard let kept = persons[keep.id], let dropped = persons[drop.id] else { return }
    let wording = desk.wording
    let (mine, theirs) = (kept.person.value.values, dropped.person.value.values)
    let width = max(12, (desk.layout.content.width - 22) / 2)
    func line(_ label: String, _ one: String, _ other: String, _ role: Role) -> StyledLine {
      StyledLine(
        [
          Span(" " + label.cut(to: 16).padded(to: 18), .dimmed),
          Span(one.cut(to: width - 2).padded(to: width), role),
          Span(other.cut(to: width - 2), role),
        ])
    }
    shown.lines = [
      line("", wording[.mergeKeep], wording[.mergeDrop], .heading),
      line(wording[.mergeCase], kept.reference, dropped.reference, .normal),
    ]
    shown.lines += RecordKind.person.fields.map(\.field).compactMap { field in
      guard mine[field] != nil || theirs[field] != nil else { return nil }
      let (one, other) = (
        wording.value(mine[field], of: field), wording.value(theirs[field], of: field)
      )
      let differs = mine[field] != nil && theirs[field] != nil && mine[field] != theirs[field]
      return line(
        wording.shortLabel(field), one, (differs ? "! " : "") + other, differs ? .warning : .normal)
    }
    shown.lines += Residence.Kind.allCases.compactMap { kind in
      let (one, other) = (address(kind, of: kept, in: desk), address(kind, of: dropped, in: desk))
      guard one != nil || other != nil else { return nil }
      let differs = one != nil && other != nil && one != other
      return line(
        kind == .home ? wording[TextKey("record.address")] : wording.name(kind),
        one ?? wording[.noValue],
        (differs ? "! " : "") + (other ?? wording[.noValue]), differs ? .warning : .normal)
    }
    shown.lines +=
      [""]
      + wording[.mergeText].wrapped(to: desk.layout.content.width - 2).map {
        StyledLine(" " + $0)
      }
  }

  /// With an Auskunftssperre only that there is one.
  private func address(
    _ kind: Residence.Kind, of detail: CaseDetail, in desk: Surroundings
  ) -> String? {
    guard let residence = detail.residence(kind, on: desk.today) else { return nil }
    return detail.person.value.addressBlocked
      ? desk.wording[TextKey("record.blocked")] : desk.wording.address(residence.value)
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    canvas.write(
      desk.wording.text(.mergeTitle, keep.name), in: layout.title.inset(left: 1), role: .heading)
    canvas.fill(layout.content)
    canvas.placeCursor(at: layout.content.origin)
    shown.draw(in: layout.content, on: &canvas)
  }
}

extension TextKey {
  fileprivate static let mergeTitle = TextKey("merge.title")
  fileprivate static let mergeKeep = TextKey("merge.keep")
  fileprivate static let mergeDrop = TextKey("merge.drop")
  fileprivate static let mergeCase = TextKey("merge.case")
  fileprivate static let mergeText = TextKey("merge.text")
}
