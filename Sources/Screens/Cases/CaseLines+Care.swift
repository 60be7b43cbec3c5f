import Guardianship
import TerminalKit
import Wording

/// Guardians, Aufgabenbereiche, court and orders.
extension CaseLines {
  mutating func addGuardianship() {
    let current = detail.currentAssignments(on: today)
    var content = current.map { Content(text(of: $0.value)) }
    let coming = detail.assignments.filter {
      $0.value.state == .appointed && ($0.value.effectiveOn.map { $0 > today } ?? false)
    }
    content += coming.map { Content(text(of: $0.value)) }
    if current.isEmpty { content.insert(withoutGuardian, at: 0) }
    if let review = detail.reviewOn, detail.status != .ended {
      let text = wording.text(
        .reviewBy, wording.day(review), wording.distance(to: review, today: today),
        Paragraph.reviewLimit.description)
      content.append(Content(text, role: review < today ? .warning : .normal))
    }
    if let until = detail.orders.first(where: { $0.value.kind == .provisional })?.value.validUntil,
      detail.status == .provisional
    {
      let text = wording.text(
        .provisionalUntil, wording.day(until), wording.distance(to: until, today: today),
        Paragraph.provisionalLimit.description)
      content.append(Content(text, role: until < today ? .warning : .normal))
    }
    add(.guardianship, wording[.sectionGuardianship], content)
  }

  private var withoutGuardian: Content {
    guard detail.status.isAppointed else {
      return Content(wording[detail.status == .ended ? .caseEnded : .nobodyYet], role: .dimmed)
    }
    guard let since = detail.assignments.compactMap(\.value.endedOn).max() else {
      return Content(wording[.withoutGuardian], role: .warning)
    }
    return Content(wording.text(.withoutGuardianSince, wording.day(since)), role: .warning)
  }

  private func text(of assignment: Assignment) -> String {
    let name = detail.names.guardians[assignment.guardian]?.listName ?? ""
    let role = assignment.role == .guardian ? nil : wording.name(assignment.role)
    let since = assignment.effectiveOn.map { wording.text(.appointedOn, wording.day($0)) }
    return Content([name, wording.name(assignment.kind, tie: assignment.tie), role, since]).text
  }

  mutating func addTaskAreas() {
    var content: [Content] = []
    let areas = detail.taskAreas.map { ordered in
      let area = detail.names.taskAreas[ordered.area]
      let name = ordered.wording ?? area?.name ?? ""
      return area?.expressNumber == nil ? name : wording.text(.expressArea, name)
    }
    if !areas.isEmpty { content.append(Content(areas.joined(separator: " · "))) }
    if let reservation = detail.reservation {
      content.append(
        Content(
          wording.text(
            .reservation, reservation.reservationScope ?? wording[.reservationNoScope])))
    }
    add(.taskAreas, wording[.sectionTaskAreas], content)
  }

  mutating func addCourt() {
    var content = detail.courts.map { period in
      let court = period.value.court.flatMap { detail.names.courts[$0] }?.short
      let isCurrent = period.value.period.to == nil
      return Content(
        [
          court, period.value.fileNumber?.text ?? wording[.noFileNumber],
          wording.period(period.value.period),
        ], role: isCurrent ? .normal : .dimmed, target: isCurrent ? .court : nil)
    }
    content += detail.orders.map { order in
      Content(text(of: order.value), target: .order(order.id))
    }
    add(.court, wording[.sectionCourt], content)
  }

  private func text(of order: CourtOrder) -> String {
    let decided = order.decidedOn.map { wording.text(.decidedOn, wording.day($0)) }
    let effective = order.effectiveOn.map { wording.text(.effectiveOn, wording.day($0)) }
    let review = order.reviewOn.map { wording.text(.orderReview, wording.day($0)) }
    let until = order.validUntil.map { wording.text(.orderUntil, wording.day($0)) }
    let will = order.againstDeclaredWill ? wording[.againstWill] : nil
    return Content([
      wording.name(order.kind), decided, effective, review, until, will, order.wording,
    ])
    .text
  }

  mutating func addFormer() {
    let former = detail.assignments.filter {
      $0.value.state == .ended || ($0.value.endedOn.map { $0 <= today } ?? false)
    }
    guard !former.isEmpty else { return }
    let content = former.map { assignment in
      let value = assignment.value
      let period = Period(from: value.effectiveOn, to: value.endedOn)
      return Content([
        detail.names.guardians[value.guardian]?.listName, wording.name(value.kind, tie: value.tie),
        wording.period(period), value.endReason,
      ])
    }
    add(.former, wording[.sectionFormer], content)
  }
}
