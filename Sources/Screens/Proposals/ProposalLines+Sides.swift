import Guardianship
import TerminalKit
import Wording

/// The two sides of a proposal: who is to be helped, and who would help.
extension ProposalLines {
  /// Side by side where there is room, else the person above the guardian.
  mutating func addSides() {
    let (person, guardian) = (personSide, guardianSide)
    guard desk.hasRoomForDetail else {
      for line in block(person, width: width) { lines.append(Line(text: line, target: .caseFile)) }
      rule()
      for line in block(guardian, width: width) {
        lines.append(Line(text: line, target: .guardian))
      }
      return
    }
    let half = (width - 3) / 2
    let (left, right) = (block(person, width: half), block(guardian, width: half))
    for index in 0..<max(left.count, right.count) {
      let one = index < left.count ? left[index] : StyledLine("")
      let gap = String(repeating: " ", count: max(0, half - one.width)) + " │ "
      let other = index < right.count ? right[index].spans : []
      lines.append(
        Line(
          text: StyledLine(one.spans + [Span(gap, .dimmed)] + other),
          target: index == 0 ? .guardian : .caseFile))
    }
  }

  private typealias Pairs = [(label: String, value: String?)]

  private var personSide: Pairs {
    let detail = proposal.caseDetail
    let person = detail.person.value
    let home = detail.residence(.home, on: desk.today)?.value
    let age = person.born.map { wording.text(.proposalAge, "\($0.age(on: desk.today))") }
    let district = person.addressBlocked ? nil : home?.district
    let who = [proposal.row.caseRow.name, age, district].compactMap(\.self)
      .joined(separator: ", ")
    let court = detail.court?.value
    let courtName = court?.court.flatMap { detail.names.courts[$0]?.short }
    let file = [courtName, court?.fileNumber?.text].compactMap(\.self).joined(separator: " ")
    return [
      (wording.person(detail.status, wasAppointed: !detail.orders.isEmpty), who),
      (wording.label(.caseWishes), detail.file.value.wishes),
      (wording.shortLabel(.assignmentView), assignment.proposal.view),
      (wording.label(.personLanguages), wording.languages(of: person)),
      (wording.shortLabel(.assignmentTaskAreas), areas),
      (wording[.proposalCourt], file.isEmpty ? nil : file),
    ]
  }

  private var areas: String {
    if !proposal.row.taskAreas.isEmpty { return proposal.row.taskAreas.joined(separator: ", ") }
    let detail = proposal.caseDetail
    let names = detail.taskAreas.map { $0.wording ?? detail.names.taskAreas[$0.area]?.name ?? "" }
    return names.isEmpty ? wording[.proposalNoAreas] : names.joined(separator: ", ")
  }

  private var guardianSide: Pairs {
    let row = proposal.guardian.row
    let guardian = row.record.value
    let who = [guardian.listName, guardian.address.district].compactMap(\.self)
      .joined(separator: ", ")
    let kind = [
      wording.name(assignment.kind),
      assignment.role == .guardian ? nil : wording.name(assignment.role),
    ].compactMap(\.self).joined(separator: ", ")
    return [
      (wording.label(.assignmentGuardian), who),
      (wording.shortLabel(.assignmentKind), kind),
      (wording.shortLabel(.assignmentTie), assignment.tie.map { wording.name($0) }),
      (wording[TextKey("column.load")], wording.load(of: row)),
      (wording.label(.guardianLanguages), guardian.languages),
      (wording.label(.guardianSkills), guardian.skills),
      (wording.shortLabel(.guardianStage), wording.state(of: row, today: desk.today)),
    ]
  }

  private func block(_ pairs: Pairs, width: Int) -> [StyledLine] {
    let filled = pairs.compactMap { pair in pair.value.map { (pair.label, $0) } }
    let labels = 17
    return filled.enumerated().flatMap { index, pair in
      // Whole, however long: what the person said is the last thing to cut.
      pair.1.wrapped(to: max(10, width - labels - 2)).enumerated().map { row, text in
        let label = (row == 0 ? pair.0.cut(to: labels) : "").padded(to: labels)
        return StyledLine([
          Span(" " + label + " ", .dimmed), Span(text, index == 0 ? .heading : .normal),
        ])
      }
    }
  }

  private mutating func rule() {
    lines.append(Line(text: StyledLine(String(repeating: "─", count: width), .dimmed)))
  }
}

extension TextKey {
  fileprivate static let proposalAge = TextKey("proposal.age")
  fileprivate static let proposalCourt = TextKey("proposal.court")
  fileprivate static let proposalNoAreas = TextKey("proposal.noAreas")
}
