import Guardianship
import TerminalKit
import Wording

/// What can be done in the lists of guardians and of proposals.
extension WorkListScreen {
  /// Whether it is one of the lists that Tab goes through.
  var isOfWork: Bool { ListName.ofWork.contains(query.list) }

  /// What means nothing in the present list.
  var missingCommands: Set<Command> {
    switch query.list {
    case .guardians:
      [
        .settle, .why, .move, .merge, .agenda, .nextList, .previousList, .approve, .overview,
        .deal,
      ]
    case .assignments:
      [
        .settle, .why, .move, .merge, .agenda, .nextList, .previousList, .deal, .new, .contact,
        .followUp, .stage, .importList, .addProof, .addAgreement, .addTraining,
      ]
    default: [.approve, .overview, .stage, .importList, .addProof, .addAgreement, .addTraining]
    }
  }

  /// What the bottom line names besides what it names in every list.
  var prominentCommands: Set<Command> {
    switch query.list {
    case .guardians: [.edit, .new, .mark, .stage]
    case .assignments: [.mark, .approve, .overview]
    default: []
    }
  }

  /// A proposal opens with the queue that Tab then goes through.
  func openGuardianOrProposal() -> [Step]? {
    switch selectedRow {
    case .guardian(let row):
      return [
        .open(.guardian(GuardianScreen(row.record.id, name: row.record.value.listName)))
      ]
    case .assignment(let row):
      return [
        .open(
          .proposal(ProposalScreen(row.record.id, of: row.record.value.awaitsReview ? query : nil)))
      ]
    default: return nil
    }
  }

  /// A paper or a talk of the guardian of the row, or a Wiedervorlage with the name.
  func openNewOfGuardian(_ command: Command, in desk: Surroundings) -> [Step] {
    guard case .guardian(let row)? = selectedRow else { return [] }
    let (number, name) = ("\(row.record.id.rawValue)", row.record.value.listName)
    func open(_ kind: RecordKind, _ values: FieldValues) -> [Step] {
      [.open(RecordForm(new: kind, about: name, in: desk, values), in: desk)]
    }
    return switch command {
    case .addProof: open(.proof, [.proofGuardian: number])
    case .addAgreement: open(.agreement, [.agreementGuardian: number])
    case .addTraining: open(.training, [.trainingGuardian: number])
    case .contact: open(.contact, [.contactGuardian: number])
    case .followUp: open(.followUp, [.followUpText: "\(name): "])
    default: []
    }
  }

  /// Somebody new is in the list: the cursor goes there when it lies on top again.
  mutating func seek(new record: RecordReference) {
    guard query.list == .guardians, record.kind == .guardian else { return }
    sought = ListPosition(rank: 0, day: 0, id: record.id)
  }

  // MARK: - Many guardians

  func stagePicker(in desk: Surroundings) -> PickerOverlay {
    PickerOverlay(
      .question(.stage), title: desk.wording.plural(.stageTitle, chosenRows.count),
      // A death ends offices and proposals too: that is done person by person.
      options: Guardian.Stage.allCases.filter { $0 != .deceased }.map {
        PickerOption(id: $0.rawValue, title: desk.wording.name($0))
      })
  }

  /// Names whom it concerns before anything is written.
  func setStage(_ ids: [String], in desk: Surroundings) -> [Step] {
    guard let stage = ids.first.flatMap({ Guardian.Stage(rawValue: $0) }) else { return [] }
    let rows = chosenRows.compactMap { row -> GuardianRow? in
      if case .guardian(let row) = row { row } else { nil }
    }
    let edits = rows.map { row in
      RecordEdit(
        record: row.record.reference, basedOn: row.record.version,
        values: [.guardianStage: stage.rawValue, .guardianStageOn: desk.today.iso],
        seen: [
          .guardianStage: row.record.value.stage.rawValue,
          .guardianStageOn: row.record.value.stageOn?.iso,
        ])
    }
    let wording = desk.wording
    return [
      .show(
        .dialog(
          Dialogs.preview(
            wording.text(.stageConfirm, wording.name(stage)),
            rows.map {
              "\($0.record.value.listName) (\(wording.state(of: $0, today: desk.today)))"
            },
            deed: wording.text(.deedStage, wording.count(rows.count), wording.name(stage)),
            [.effect(.perform(.edit(edits), reason: nil))], in: desk)))
    ]
  }

  // MARK: - Many proposals

  /// What would be approved, and what would not and why, before anything is.
  func approve(in desk: Surroundings) -> [Step] {
    let wording = desk.wording
    let rows = chosenRows.compactMap { row -> AssignmentRow? in
      if case .assignment(let row) = row { row } else { nil }
    }
    let open = rows.filter { row in
      let proposal = row.record.value.proposal
      let claimant = proposal.claimant(on: desk.today)
      return row.record.value.awaitsReview && !row.hasOpenQuestion
        && proposal.proposedBy != desk.session?.userID
        && (claimant == nil || claimant == desk.session?.userID)
    }
    guard !open.isEmpty else { return [.say(StatusLine(wording[.approveNone], role: .warning))] }
    let lines = open.map { row in
      let reasons = row.record.value.proposal.answers.count
      let note = reasons == 0 ? "" : " · " + wording.plural(.approveReasons, reasons)
      return "\(row.caseRow.name) → \(row.guardian.listName)\(note)"
    }
    let left = rows.count - open.count
    let title = wording.plural(.approveTitle, open.count)
    let versions = Dictionary(uniqueKeysWithValues: open.map { ($0.record.id, $0.record.version) })
    let approval = Operation.steps(.approve(note: nil), of: versions, on: desk.today)
    return [
      .show(
        .dialog(
          Dialogs.preview(
            title, lines + (left > 0 ? [wording.plural(.approveLeft, left)] : []),
            deed: wording.text(.deedApprove, wording.count(open.count)),
            [.effect(.perform(approval, reason: nil))], in: desk))
      )
    ]
  }
}

extension TextKey {
  static let workNoLists = TextKey("work.noLists")
  static let workOnlyGuardians = TextKey("work.onlyGuardians")
  static let workOnlyProposals = TextKey("work.onlyProposals")
  fileprivate static let stageConfirm = TextKey("guardian.stageConfirm")
  fileprivate static let deedStage = TextKey("deed.stage")
  fileprivate static let deedApprove = TextKey("deed.approve")
  fileprivate static let approveNone = TextKey("work.approveNone")
}

extension PluralKey {
  fileprivate static let stageTitle = PluralKey("guardian.stageTitle")
  fileprivate static let approveTitle = PluralKey("work.approveTitle")
  fileprivate static let approveReasons = PluralKey("work.approveReasons")
  fileprivate static let approveLeft = PluralKey("work.approveLeft")
}
