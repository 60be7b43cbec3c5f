import Guardianship
import TerminalKit
import Wording

extension ListDeclaration {
  /// Area 3, Betreuer.
  static let guardians = ListDeclaration(
    .guardians,
    commands: [
      .open, .back, .edit.shown, .new(needs: .right(.addGuardian)).shown,
      .init(.stage, "S", group: .groupMarked, footer: .shown, needs: .row, .keeping(.guardian)),
      .init(
        .merge, "M", text: TextKey("guardians.merge"), group: .groupMarked,
        needs: .that(.mergeNeedsTwo) { $0.chosenRows.count == 2 }, .right(.mergeEntries),
        .keeping(.guardian)),
      .init(.importGuardians, "i", group: .groupDesk, needs: .right(.importGuardians)),
      .init(.addProof, "N", group: .groupGuardian, needs: .row, .right(.addProof)),
      .init(.addAgreement, "V", group: .groupGuardian, needs: .row, .right(.addAgreement)),
      .init(.addTraining, "T", group: .groupGuardian, needs: .row, .right(.addTraining)),
      .contact(), .followUp().shown, .mark.shown, .paper, .export, .undo,
    ] + filtering,
    makes: .guardian, papers: { [PaperRequest(.volunteers, of: .rows($0)), PaperRequest(.load)] },
    showsGroups: false)
}

extension ListScreen {
  /// The form of something that the guardian of the row handed in, signed or attended.
  func openPaper(_ command: Command, in desk: Surroundings) -> [Step] {
    guard let guardian = selectedRow?.guardianRow?.record else { return [] }
    let (number, name) = ("\(guardian.id.rawValue)", guardian.value.listName)
    let (kind, values): (RecordKind, FieldValues) =
      switch command {
      case .addAgreement: (.agreement, [.agreementGuardian: number])
      case .addTraining: (.training, [.trainingGuardian: number])
      default: (.proof, [.proofGuardian: number])
      }
    return [.open(RecordForm(new: kind, about: name, in: desk, values), in: desk)]
  }

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
    let rows = chosenRows.compactMap(\.guardianRow)
    let edits = rows.map { row in
      RecordEntry(row.record).edit([
        .guardianStage: stage.rawValue, .guardianStageOn: desk.today.iso,
      ])
    }
    let wording = desk.wording
    return [
      .ask(
        Dialogs.preview(
          wording.text(.stageConfirm, wording.name(stage)),
          rows.map {
            "\($0.record.value.listName) (\(wording.state(of: $0, today: desk.today)))"
          },
          deed: wording.text(.deedStage, wording.count(rows.count), wording.name(stage)),
          [.perform(.edit(edits))], in: desk))
    ]
  }
}

extension TextKey {
  fileprivate static let mergeNeedsTwo = TextKey("guardians.merge.two")
  fileprivate static let stageConfirm = TextKey("guardian.stageConfirm")
  fileprivate static let deedStage = TextKey("deed.stage")
}

extension PluralKey {
  fileprivate static let stageTitle = PluralKey("guardian.stageTitle")
}
