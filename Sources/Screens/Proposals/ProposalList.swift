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
  private func reviewable(in desk: Surroundings) -> [AssignmentRow] {
    chosenProposals.filter { row in
      desk.session.map { row.isReviewable(by: $0.userID, on: desk.today) } == true
    }
  }

  private var chosenProposals: [AssignmentRow] {
    chosenRows.compactMap { if case .assignment(let row) = $0 { row } else { nil } }
  }

  /// Looks first at what the rules say about each.
  func approve(in desk: Surroundings) -> [Step] {
    let open = reviewable(in: desk)
    return open.isEmpty
      ? confirmApproval([:], in: desk) : [.read(.openFindings(open.map(\.record.id)))]
  }

  /// What would be approved, and what would not and why, before anything is: what a reviewer would be
  /// asked about is approved one by one.
  func confirmApproval(
    _ findings: [Assignment.ID: [ProposalFinding]], in desk: Surroundings
  ) -> [Step] {
    let wording = desk.wording
    let open = reviewable(in: desk).filter { findings[$0.record.id] == nil }
    let left = chosenProposals.filter { !open.contains($0) }.map { row in
      // Where it stands, or what stands against it, is why it is left.
      let reasons = findings[row.record.id]?.map { wording.sentence(.finding($0)) }
      let why = reasons?.joined(separator: "; ") ?? wording.whereabouts(of: row, today: desk.today)
      return "– \(row.caseRow.name): \(why)"
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
    // All of them are named: the dialog scrolls.
    let named =
      left.isEmpty
      ? [] : [wording.plural(.approveLeft, left.count)] + left + [wording[.approveThese]]
    return [
      .ask(
        Dialogs.preview(
          wording.plural(.approveTitle, open.count),
          named + lines, shown: named.count + max(4, 12 - named.count),
          deed: wording.text(.deedApprove, wording.count(open.count)),
          [.perform(approval)], in: desk))
    ]
  }
}

extension TextKey {
  fileprivate static let deedApprove = TextKey("deed.approve")
  fileprivate static let approveNone = TextKey("work.approveNone")
  fileprivate static let approveThese = TextKey("work.approveThese")
}

extension PluralKey {
  fileprivate static let approveTitle = PluralKey("work.approveTitle")
  fileprivate static let approveLeft = PluralKey("work.approveLeft")
  fileprivate static let approveReasons = PluralKey("work.approveReasons")
}
