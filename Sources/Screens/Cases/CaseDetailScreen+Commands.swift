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
    case sendReport = "report.send"
    case changeGuardian = "guardian.change"
    case settle = "deadline.settle"
    case why = "deadline.why"
    case checklist = "case.checklist"
    case findGuardian = "guardian.find"
    case paper = "case.paper"
    case undo = "desk.undo"
    case back = "detail.back"
  }

  static let commands = moving + changing + working + recording

  private static let moving: [ScreenCommand<CaseDetailScreen>] = [
    .init(.nextSection, .tab, group: .groupMoving, footer: .shown),
    .init(.previousSection, .backTab, group: .groupMoving),
    .init(.pickSection, "s", group: .groupMoving),
    .init(.back, .escape, .backspace, group: .groupMoving),
  ]

  private static let changing: [ScreenCommand<CaseDetailScreen>] = [
    .init(
      .edit, "e", .enter, group: .groupCase, footer: .shown, needs: .read, .right(.edit),
      .keepingTarget, .that(.nothingToEdit) { $0.target != nil || $0.deadline != nil }),
    .init(.new, "n", group: .groupCase, footer: .shown, needs: .read, .right(.addParty)),
    .init(.recordOrder, "B", group: .groupCase, footer: .shown, needs: .read, .right(.recordOrder)),
    .init(.paper, "p", group: .groupPaper, footer: .shown, needs: .read, .wholeCases),
    .init(
      .void, .delete, group: .groupCase, needs: .read, .right(.void), .keepingVoidable,
      .that(.nothingToVoid) { $0.voidable != nil }),
    .init(.editPerson, "I", group: .groupCase, needs: .read, .right(.edit), .keeping(.person)),
    .init(.editCase, "A", group: .groupCase, needs: .read, .right(.edit), .keeping(.caseFile)),
    .init(.changeCourt, "R", group: .groupCase, needs: .read, .right(.changeCourt)),
  ]

  private static let working: [ScreenCommand<CaseDetailScreen>] = [
    .init(
      .addContact, "c", group: .groupWork, footer: .shown, needs: .read, .right(.addContact),
      .wholeCases),
    .init(.addFollowUp, "w", group: .groupWork, footer: .shown, needs: .read, .right(.addFollowUp)),
    .init(.findGuardian, "b", group: .groupCase, footer: .shown, needs: .read),
    .init(.addCalendarEntry, "t", group: .groupWork, needs: .read, .right(.addCalendarEntry)),
    .init(.receiveRequests, "a", group: .groupWork, needs: .read, .right(.receiveRequests)),
    .init(
      .settle, "d", group: .groupWork, footer: .shown, needs: .read, .settling, .wholeCases,
      .settleable),
    .init(
      .why, "y", group: .groupWork, needs: .read, .that(.noDeadline) { $0.explained != nil }),
    .init(.addEvent, "M", group: .groupWork, needs: .read, .right(.addCaseEvent)),
    .init(.addReport, "O", group: .groupWork, needs: .read, .right(.addSocialReport)),
    .init(
      .sendReport, "v", group: .groupWork, needs: .read, .right(.edit), .keeping(.socialReport),
      .that(.noReportToSend) { $0.report != nil }),
    .init(.changeGuardian, "X", group: .groupCase, needs: .read, .right(.recordOrder)),
    .init(.checklist, "C", group: .groupWork, needs: .read),
  ]

  private static let recording: [ScreenCommand<CaseDetailScreen>] = [
    .init(.addParty, "T", group: .groupCase, needs: .read, .right(.addParty)),
    .init(.addDirective, "V", group: .groupCase, needs: .read, .right(.addDirective)),
    .init(.move, "U", group: .groupCase, needs: .read, .right(.move)),
    .init(
      .beginInvestigation, "S", group: .groupCase, needs: .read, .right(.beginInvestigation),
      .asked),
    .init(.give, "z", group: .groupCase, footer: .shown, needs: .read, .right(.giveCases)),
    .init(
      .endAssignment, "L", group: .groupCase, needs: .read, .right(.endAssignment),
      .that(.nothingToEnd) { $0.endable != nil }),
    .init(.end, "E", group: .groupCase, needs: .read, .right(.endCase), .goingOn),
    .init(.reopen, "W", group: .groupCase, needs: .read, .right(.reopenCase), .ended),
    .init(.undo, "u", group: .groupDesk, footer: .shown, needs: .right(.undo)),
  ]
}

extension Need where S == CaseDetailScreen {
  fileprivate static var read: Need {
    Need { screen, desk in
      screen.detail == nil ? desk.wording[screen.isGone ? .detailGone : .detailReading] : nil
    }
  }
  /// The right to change the record under the cursor; a proposal and another case only open.
  fileprivate static var keepingTarget: Need {
    Need { screen, desk in
      guard screen.openProposal == nil, let target = screen.target else { return nil }
      let isOtherCase = target.kind == .caseFile && target != RecordReference(screen.id)
      return isOtherCase ? nil : desk.refusal(ofKeeping: target.kind)
    }
  }
  fileprivate static var keepingVoidable: Need {
    Need { screen, desk in
      screen.voidable.flatMap { desk.refusal(ofKeeping: $0.record.kind) }
    }
  }
  fileprivate static var settling: Need {
    Need { screen, desk in
      desk.refusal(of: screen.deadline == nil ? .edit : .recordDeadline)
    }
  }
  fileprivate static var settleable: Need {
    that(.nothingToSettle) { screen in
      screen.deadline != nil || screen.detail.flatMap(screen.settleable) != nil
    }
  }
  /// Still an Anregung.
  fileprivate static var asked: Need {
    Need { screen, desk in
      guard let status = screen.detail?.status, status != .inquiry else { return nil }
      return desk.sentence(.wrongStatus(status, needed: [.inquiry]))
    }
  }
  fileprivate static var goingOn: Need {
    Need { screen, desk in
      guard let detail = screen.detail, detail.status == .ended else { return nil }
      return desk.sentence(.caseEnded(reference: detail.reference))
    }
  }
  fileprivate static var ended: Need {
    Need { screen, desk in
      guard let detail = screen.detail, detail.status != .ended else { return nil }
      return desk.sentence(.caseNotEnded(reference: detail.reference))
    }
  }
}
