import Guardianship
import TerminalKit
import Wording

extension CaseDetailScreen {
  enum Command: String, CommandName {
    case edit = "record.edit"
    case void = "record.void"
    case new = "record.new"
    case nextSection = "section.next"
    case previousSection = "section.previous"
    case pickSection = "section.pick"
    case editPerson = "person.edit"
    case editCase = "caseFile.edit"
    case changeCourt = "court.change"
    case addParty = "party.add"
    case addDirective = "directive.add"
    case recordOrder = "order.record"
    case move = "person.move"
    case beginInvestigation = "case.investigate"
    case give = "case.give"
    case endAssignment = "assignment.end"
    case end = "case.end"
    case reopen = "case.reopen"
    case addContact = "contact.add"
    case addFollowUp = "followUp.add"
    case addCalendarEntry = "calendar.add"
    case receiveRequests = "requests.add"
    case addEvent = "event.add"
    case addReport = "report.add"
    case changeGuardian = "guardian.change"
    case settle = "deadline.settle"
    case why = "deadline.why"
    case checklist = "case.checklist"
    case findGuardian = "guardian.find"
    case paper = "case.paper"
    case undo = "desk.undo"
    case back = "detail.back"
  }

  func table(_ wording: Wording) -> CommandTable<Command> { Self.table(wording) }

  static func table(_ wording: Wording) -> CommandTable<Command> {
    CommandTable(moving(wording) + changing(wording) + working(wording) + recording(wording))
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
        .char("s"), command: .pickSection, text: TextKey("section.pick"), group: .groupMoving,
        wording),
      Binding(
        .escape, .backspace, command: .back, text: TextKey("detail.back"), group: .groupMoving,
        wording),
    ]
  }

  private static func changing(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .char("e"), .enter, command: .edit, text: TextKey("record.edit"), group: .groupCase,
        wording, footer: .shown),
      Binding(
        .char("n"), command: .new, text: TextKey("record.new"), group: .groupCase, wording,
        footer: .shown),
      Binding(
        .char("B"), command: .recordOrder, text: TextKey("order.record"), group: .groupCase,
        wording, footer: .shown),
      Binding(
        .char("p"), command: .paper, text: TextKey("case.paper"), group: .groupPaper, wording,
        footer: .shown),
      Binding(
        .delete, command: .void, text: TextKey("record.void"), group: .groupCase, wording),
      Binding(
        .char("I"), command: .editPerson, text: TextKey("person.edit"), group: .groupCase, wording),
      Binding(
        .char("A"), command: .editCase, text: TextKey("caseFile.edit"), group: .groupCase, wording),
      Binding(
        .char("R"), command: .changeCourt, text: TextKey("court.change"), group: .groupCase,
        wording),
    ]
  }

  private static func recording(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .char("T"), command: .addParty, text: TextKey("party.add"), group: .groupCase, wording),
      Binding(
        .char("V"), command: .addDirective, text: TextKey("directive.add"), group: .groupCase,
        wording),
      Binding(
        .char("U"), command: .move, text: TextKey("person.move"), group: .groupCase, wording),
      Binding(
        .char("S"), command: .beginInvestigation, text: TextKey("case.investigate"),
        group: .groupCase, wording),
      Binding(
        .char("z"), command: .give, text: TextKey("case.give"), group: .groupCase, wording,
        footer: .shown),
      Binding(
        .char("L"), command: .endAssignment, text: TextKey("assignment.end"), group: .groupCase,
        wording),
      Binding(
        .char("E"), command: .end, text: TextKey("case.end"), group: .groupCase, wording),
      Binding(
        .char("W"), command: .reopen, text: TextKey("case.reopen"), group: .groupCase, wording),
      Binding(
        .char("u"), command: .undo, text: TextKey("desk.undo"), group: .groupDesk, wording,
        footer: .shown),
    ]
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .nextSection, .previousSection, .pickSection, .back: return nil
    case .paper: return missing(in: desk) ?? desk.refusalOfWholeCases
    case .checklist, .findGuardian: return missing(in: desk)
    case .why: return missing(in: desk) ?? (deadline == nil ? desk.wording[.noDeadline] : nil)
    case .undo: return desk.refusal(of: .undo)
    default: break
    }
    if let reason = missing(in: desk) ?? desk.refusal(of: operation(of: command)) { return reason }
    guard let detail else { return nil }
    if let reason = refusal(byRightOf: command, in: desk) { return reason }
    switch command {
    case .settle where deadline == nil && settleable(detail) == nil:
      return desk.wording[.nothingToSettle]
    case .edit where target == nil && deadline == nil: return desk.wording[.nothingToEdit]
    case .void where voidable == nil: return desk.wording[.nothingToVoid]
    case .endAssignment where endable == nil: return desk.wording[.nothingToEnd]
    case .beginInvestigation where detail.status != .inquiry:
      return desk.sentence(.wrongStatus(detail.status, needed: [.inquiry]))
    case .end where detail.status == .ended:
      return desk.sentence(.caseEnded(reference: detail.reference))
    case .reopen where detail.status != .ended:
      return desk.sentence(.caseNotEnded(reference: detail.reference))
    default: return nil
    }
  }

  /// Why this user may not change the record that the command is about.
  private func refusal(byRightOf command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .editPerson: desk.refusal(ofKeeping: .person)
    case .editCase: desk.refusal(ofKeeping: .caseFile)
    case .addContact, .settle: desk.refusalOfWholeCases
    case .edit where openProposal == nil:
      target.flatMap { target in
        let isOtherCase = target.kind == .caseFile && target != RecordReference(id)
        return isOtherCase ? nil : desk.refusal(ofKeeping: target.kind)
      }
    case .void: voidable.flatMap { desk.refusal(ofKeeping: $0.record.kind) }
    default: nil
    }
  }

  private func missing(in desk: Surroundings) -> String? {
    guard detail == nil else { return nil }
    return desk.wording[isGone ? .detailGone : .detailReading]
  }

  private func operation(of command: Command) -> OperationName {
    switch command {
    case .void: .void
    case .changeCourt: .changeCourt
    case .addParty, .new: .addParty
    case .addContact: .addContact
    case .addFollowUp: .addFollowUp
    case .addCalendarEntry: .addCalendarEntry
    case .receiveRequests: .receiveRequests
    case .addEvent: .addCaseEvent
    case .addReport: .addSocialReport
    case .changeGuardian: .recordOrder
    case .settle: deadline == nil ? .edit : .recordDeadline
    case .addDirective: .addDirective
    case .recordOrder: .recordOrder
    case .move: .move
    case .beginInvestigation: .beginInvestigation
    case .give: .giveCases
    case .endAssignment: .endAssignment
    case .end: .endCase
    case .reopen: .reopenCase
    default: .edit
    }
  }
}
