import Guardianship
import TerminalKit
import Wording

/// Betreuer fällt aus: what it brings for each case and each proposal, before it is done.
extension GuardianScreen {
  func lossDialog(in desk: Surroundings) -> Dialog<[Step]> {
    if desk.refusal(of: .loseGuardian) != nil { return reportDialog(in: desk) }
    let wording = desk.wording
    let offices = rows { $0 == .appointed }
    let proposals = rows(\.isOpen)
    var parts: [String] = []
    if !offices.isEmpty {
      let lines = offices.map { "\(line($0)): \(sequel(of: $0, in: desk))" }
      // Somebody may hold two offices in one case.
      let cases = Set(offices.map(\.record.value.caseID)).count
      parts.append(list(wording.plural(.lossCases, cases), lines))
      parts.append(wording[loss?.endsOffices == true ? .lossEnds : .lossStays])
    }
    if !proposals.isEmpty {
      let lines = proposals.map { "\(line($0)): \(wording.state(of: $0)), \($0.reference)" }
      parts.append(list(wording.plural(.lossProposals, proposals.count), lines))
      parts.append(wording[.lossProposalsEnd])
    }
    if parts.isEmpty { parts.append(wording[.lossNothing]) }
    // Of somebody whom it neither appointed nor has in a proposal the court need not hear.
    let isUnknown = offices.isEmpty && rows { $0 == .proposed }.isEmpty
    if !isUnknown { parts.append(wording[.lossCourt]) }
    let answers: [Dialog<[Step]>.Button] =
      isUnknown
      ? [button(.lossRecord, courtKnows: true, in: desk)]
      : [
        button(.lossKnows, courtKnows: true, in: desk),
        button(.lossTell, courtKnows: false, in: desk),
      ]
    return Dialog(
      title: wording.text(.lossTitle, name), text: parts.joined(separator: "\n\n"), role: .warning,
      buttons: answers + [.init(wording[.cancel], payload: [])], focus: answers.count)
  }

  /// Of somebody who does not decide about cases: whose they are does.
  private func reportDialog(in desk: Surroundings) -> Dialog<[Step]> {
    let wording = desk.wording
    let rows = rows { $0 == .appointed || $0.isOpen }
    var lines: [String] = []
    for line in rows.map(line) where !lines.contains(line) { lines.append(line) }
    var parts = [wording[.lossNothing]]
    if !lines.isEmpty {
      parts = [
        list(wording.plural(.lossReportCases, lines.count), lines), wording[.lossReportStays],
      ]
      if loss == .death { parts.append(wording[.lossReportDeath]) }
    }
    return Dialog(
      title: wording.text(.lossTitle, name), text: parts.joined(separator: "\n\n"), role: .warning,
      buttons: [
        .init(wording[.lossReport], payload: reportSteps(in: desk)),
        .init(wording[.cancel], payload: []),
      ], focus: 1)
  }

  private func reportSteps(in desk: Surroundings) -> [Step] {
    guard let loss, let lostOn else { return [] }
    let wording = desk.wording
    let text = wording.text(
      .lossReported, name, wording.name(loss), wording.day(lostOn), desk.session?.user.name ?? "")
    return [.perform(.reportLoss(LossReport(guardian: id, cause: loss, on: lostOn, text: text)))]
  }

  private func button(
    _ title: TextKey, courtKnows: Bool, in desk: Surroundings
  ) -> Dialog<[Step]>.Button {
    .init(desk.wording[title], payload: steps(courtKnows: courtKnows, in: desk))
  }

  private func rows(_ isMeant: (Assignment.State) -> Bool) -> [AssignmentRow] {
    detail?.assignments.filter { isMeant($0.record.value.state) } ?? []
  }

  private func line(_ row: AssignmentRow) -> String {
    "\(row.caseRow.name), \(row.caseRow.reference)"
  }

  private func list(_ title: String, _ lines: [String]) -> String {
    ([title] + lines).joined(separator: "\n")
  }

  private func sequel(of office: AssignmentRow, in desk: Surroundings) -> String {
    let wording = desk.wording
    switch detail?.sequel(of: office, on: lostOn ?? desk.today) {
    case .draft(let successor): return wording.text(.lossDraft, successor.listName)
    case .isProposed(let successor): return wording.text(.lossIsProposed, successor.listName)
    case .search: return wording[.lossSearch]
    case .nothing, nil: return wording[.lossNoSequel]
    }
  }
}

extension TextKey {
  fileprivate static let lossEnds = TextKey("loss.ends")
  fileprivate static let lossStays = TextKey("loss.stays")
  fileprivate static let lossCourt = TextKey("loss.court")
  fileprivate static let lossKnows = TextKey("loss.knows")
  fileprivate static let lossTell = TextKey("loss.tell")
  fileprivate static let lossRecord = TextKey("loss.record")
  fileprivate static let lossReport = TextKey("loss.report")
  fileprivate static let lossReported = TextKey("loss.reported")
  fileprivate static let lossReportStays = TextKey("loss.reportStays")
  fileprivate static let lossReportDeath = TextKey("loss.reportDeath")
  fileprivate static let lossNothing = TextKey("loss.nothing")
  fileprivate static let lossProposalsEnd = TextKey("loss.proposalsEnd")
  fileprivate static let lossDraft = TextKey("loss.draft")
  fileprivate static let lossIsProposed = TextKey("loss.isProposed")
  fileprivate static let lossSearch = TextKey("loss.search")
  fileprivate static let lossNoSequel = TextKey("loss.noSequel")
}

extension PluralKey {
  fileprivate static let lossCases = PluralKey("loss.cases")
  fileprivate static let lossProposals = PluralKey("loss.proposals")
  fileprivate static let lossReportCases = PluralKey("loss.reportCases")
}
