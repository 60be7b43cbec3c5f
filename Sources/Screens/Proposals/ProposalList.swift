import Guardianship
import TerminalKit
import Wording

extension ListDeclaration {
  /// Area 4, Vorschläge.
  static let proposals = ListDeclaration(
    .assignments,
    commands: [
      .open, .init(.nextList, .tab, group: .groupList), .previousList, .back, .edit,
      .init(.why, "y", group: .groupWork, needs: .row, .deadline, .wholeCases),
      .init(.approve, "A", group: .groupMarked, footer: .shown, needs: .right(.reviewProposal)),
      .init(.overview, "O", group: .groupList, footer: .shown, needs: .right(.reviewProposal)),
      .mark.shown, .paper, .export, .undo,
    ] + filtering,
    papers: { _ in
      [PaperRequest(.reviewList), PaperRequest(.searches, of: .copies(of: Filter(), 1))]
    }, showsGroups: true)
}

extension ListScreen {
  /// What would be approved, and what would not and why, before anything is.
  func approve(in desk: Surroundings) -> [Step] {
    let wording = desk.wording
    let rows = chosenRows.compactMap { if case .assignment(let row) = $0 { row } else { nil } }
    let open = rows.filter { row in
      desk.session.map { row.isReviewable(by: $0.userID, on: desk.today) } == true
    }
    // Where it stands is why it is left.
    let left = rows.filter { !open.contains($0) }.map {
      "– \($0.caseRow.name): \(wording.whereabouts(of: $0, today: desk.today))"
    }
    guard !open.isEmpty else {
      return [.warn(([wording[.approveNone]] + left.prefix(1)).joined(separator: " "))]
    }
    let lines = open.map { row in
      let reasons = row.record.value.proposal.answers.count
      let note = reasons == 0 ? "" : " · " + wording.plural(.approveReasons, reasons)
      return "\(row.caseRow.name) → \(row.guardian.listName)\(note)"
    }
    let versions = Dictionary(uniqueKeysWithValues: open.map { ($0.record.id, $0.record.version) })
    let approval = Operation.steps(.approve(note: nil), of: versions, on: desk.today)
    return [
      .ask(
        Dialogs.preview(
          wording.plural(.approveTitle, open.count),
          lines + left,
          deed: wording.text(.deedApprove, wording.count(open.count)),
          [.perform(approval)], in: desk))
    ]
  }
}

extension TextKey {
  fileprivate static let deedApprove = TextKey("deed.approve")
  fileprivate static let approveNone = TextKey("work.approveNone")
}

extension PluralKey {
  fileprivate static let approveTitle = PluralKey("work.approveTitle")
  fileprivate static let approveReasons = PluralKey("work.approveReasons")
}
