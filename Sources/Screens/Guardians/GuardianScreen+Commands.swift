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

  func table(_ wording: Wording) -> CommandTable<Command> { Self.table(wording) }

  static func table(_ wording: Wording) -> CommandTable<Command> {
    CommandTable(changing(wording) + moving(wording))
  }

  private static func changing(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .enter, command: .open, text: TextKey("guardian.open"), group: .groupGuardian, wording,
        footer: .shown),
      Binding(
        .char("e"), command: .edit, text: TextKey("guardian.edit"), group: .groupGuardian, wording,
        footer: .shown),
      Binding(
        .char("I"), command: .editPerson, text: TextKey("guardian.editPerson"),
        group: .groupGuardian, wording),
      Binding(
        .char("n"), command: .new, text: TextKey("guardian.new"), group: .groupGuardian, wording,
        footer: .shown),
      Binding(
        .char("N"), command: .addProof, text: TextKey("proof.add"), group: .groupGuardian, wording,
        footer: .shown),
      Binding(
        .char("V"), command: .addAgreement, text: TextKey("agreement.add"), group: .groupGuardian,
        wording),
      Binding(
        .char("T"), command: .addTraining, text: TextKey("training.add"), group: .groupGuardian,
        wording),
      Binding(
        .char("c"), command: .contact, text: TextKey("guardian.contact"), group: .groupGuardian,
        wording, footer: .shown),
      Binding(
        .char("w"), command: .followUp, text: TextKey("guardian.followUp"), group: .groupGuardian,
        wording),
      Binding(
        .char("X"), command: .lose, text: TextKey("guardian.lose"), group: .groupGuardian, wording,
        footer: .shown),
      Binding(
        .delete, command: .void, text: TextKey("record.void"), group: .groupGuardian, wording),
    ]
  }

  private static func moving(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .tab, command: .nextSection, text: TextKey("section.next"), group: .groupMoving, wording,
        footer: .shown),
      Binding(
        .backTab, command: .previousSection, text: TextKey("section.previous"),
        group: .groupMoving, wording),
      Binding(
        .char("u"), command: .undo, text: TextKey("desk.undo"), group: .groupDesk, wording),
      Binding(
        .escape, .backspace, command: .back, text: TextKey("detail.back"), group: .groupMoving,
        wording),
    ]
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .back, .nextSection, .previousSection: return nil
    case .undo: return desk.refusal(of: .undo)
    default: break
    }
    guard detail != nil else { return desk.wording[isGone ? .recordGone : .detailReading] }
    switch command {
    case .open: return target == nil ? desk.wording[.noRow] : nil
    case .edit:
      return target == nil ? desk.wording[.nothingToEdit] : desk.refusal(ofKeeping: .guardian)
    case .editPerson: return desk.refusal(ofKeeping: .guardian)
    case .new, .addProof: return desk.refusal(of: .addProof)
    case .addAgreement: return desk.refusal(of: .addAgreement)
    case .addTraining: return desk.refusal(of: .addTraining)
    case .contact: return desk.refusal(of: .addContact)
    case .followUp: return desk.refusal(of: .addFollowUp)
    case .lose: return desk.refusal(of: .loseGuardian)
    case .void:
      return voidable == nil ? desk.wording[.nothingToVoid] : desk.refusal(of: .void)
    case .back, .nextSection, .previousSection, .undo: return nil
    }
  }
}

extension TextKey {
  static let groupGuardian = TextKey("group.guardian")
}
