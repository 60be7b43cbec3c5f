import Guardianship
import TerminalKit
import Wording

extension GuardianScreen {
  enum Command: String, CommandName {
    case open = "guardian.open"
    case edit = "guardian.edit"
    case editPerson = "guardian.editPerson"
    case new = "guardian.new"
    case addProof = "proof.add"
    case addAgreement = "agreement.add"
    case addTraining = "training.add"
    case contact = "guardian.contact"
    case followUp = "guardian.followUp"
    case lose = "guardian.lose"
    case void = "record.void"
    case nextSection = "section.next"
    case previousSection = "section.previous"
    case undo = "desk.undo"
    case back = "detail.back"
  }

  static let commands: [ScreenCommand<GuardianScreen>] = [
    .init(
      .open, .enter, group: .groupGuardian, footer: .shown, needs: .read,
      .that(.noRow) { $0.target != nil }),
    .init(
      .edit, "e", group: .groupGuardian, footer: .shown, needs: .read,
      .that(.nothingToEdit) { $0.target != nil }, .keeping(.guardian)),
    .init(.editPerson, "I", group: .groupGuardian, needs: .read, .keeping(.guardian)),
    .init(.new, "n", group: .groupGuardian, footer: .shown, needs: .read, .right(.addProof)),
    .init(.addProof, "N", group: .groupGuardian, footer: .shown, needs: .read, .right(.addProof)),
    .init(.addAgreement, "V", group: .groupGuardian, needs: .read, .right(.addAgreement)),
    .init(.addTraining, "T", group: .groupGuardian, needs: .read, .right(.addTraining)),
    .init(
      .contact, "c", group: .groupGuardian, footer: .shown, needs: .read, .right(.addContact)),
    .init(.followUp, "w", group: .groupGuardian, needs: .read, .right(.addFollowUp)),
    .init(.lose, "X", group: .groupGuardian, footer: .shown, needs: .read, .right(.reportLoss)),
    .init(
      .void, .delete, group: .groupGuardian, needs: .read,
      .that(.nothingToVoid) { $0.voidable != nil }, .right(.void)),
    .init(.nextSection, .tab, group: .groupMoving, footer: .shown),
    .init(.previousSection, .backTab, group: .groupMoving),
    .init(.undo, "u", group: .groupDesk, needs: .right(.undo)),
    .init(.back, .escape, .backspace, group: .groupMoving),
  ]
}

extension Need where S == GuardianScreen {
  fileprivate static var read: Need {
    Need { screen, desk in
      screen.detail == nil ? desk.wording[screen.isGone ? .recordGone : .detailReading] : nil
    }
  }
}

extension TextKey {
  static let groupGuardian = TextKey("group.guardian")
}
