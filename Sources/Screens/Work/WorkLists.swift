import Guardianship
import TerminalKit
import Wording

extension ListDeclaration {
  /// Fristen.
  static let deadlines = ListDeclaration(
    .deadlines, commands: work(), fileHint: .workExportICS, showsGroups: true)

  /// Termine.
  static let calendar = ListDeclaration(
    .calendar, commands: work(new: .right(.addCalendarEntry)), makes: .calendarEntry,
    fileHint: .workExportICS, showsGroups: true)

  static let contacts = ListDeclaration(
    .contacts, commands: work(new: .right(.addContact)), makes: .contact, showsGroups: false)

  /// All records of a kind, beside the list that it names.
  static func records(_ kind: RecordKind) -> ListDeclaration {
    ListDeclaration(
      .records(kind),
      commands: [
        .open, .nextList, .previousList, .back, .settle, .edit,
        .new(needs: .row(toAdd: kind)),
        .contact(), .followUp().shown, .mark, .paper, .export, .undo,
      ] + filtering, makes: kind, showsGroups: false)
  }

  static func of(_ name: ListName) -> ListDeclaration {
    switch name {
    case .cases: cases
    case .deadlines: deadlines
    case .requests: requests
    case .calendar: calendar
    case .followUps: followUps
    case .contacts: contacts
    case .quality: quality
    case .guardians: guardians
    case .assignments: proposals
    case .records(let kind): records(kind)
    }
  }

  /// What can be done in any list beside the case list, each command once.
  static let allOfWork = ListName.allCases.filter { $0 != .cases }.flatMap { of($0).commands }
    .reduce(into: [ScreenCommand<ListScreen>]()) { all, command in
      if !all.contains(where: { $0.command == command.command }) { all.append(command) }
    }

  /// A list with the columns and words that its name has.
  init(
    _ name: ListName, commands: [ScreenCommand<ListScreen>], makes: RecordKind? = nil,
    papers: @escaping @Sendable (ListQuery) -> [PaperRequest] = { _ in [] },
    fileHint: TextKey = .workExport, showsGroups: Bool
  ) {
    self.init(
      source: .register(name), title: { $0.name(name) }, commands: commands, fileHint: fileHint,
      makes: makes, papers: papers,
      showsGroups: showsGroups)
  }
}

extension ListDeclaration {
  /// What the lists of area 5 have. What only one of them can do the others name too, with the
  /// reason, since Tab leads from one to the other.
  static func work(
    new: Need<ListScreen> = .onlyElsewhere(.workNothingNew),
    deal: Need<ListScreen> = .onlyElsewhere(.workOnlyRequests)
  ) -> [ScreenCommand<ListScreen>] {
    [
      .open, .nextList, .previousList,
      .init(.agenda, "a", group: .groupList, needs: .wholeCases),
      .back, .settle,
      .init(.why, "y", group: .groupWork, footer: .shown, needs: .row, .deadline),
      .edit,
      .new(needs: new),
      .init(.move, "m", group: .groupWork, needs: .row, .followUp, .right(.moveFollowUps)),
      .init(.deal, "z", group: .groupWork, needs: deal),
      .init(.merge, "M", group: .groupWork, needs: .row, .twice, .right(.mergePersons)),
      .contact(), .followUp().shown, .mark, .paper, .export, .undo,
    ] + filtering
  }

  static let filtering: [ScreenCommand<ListScreen>] = [.search, .filter, .dropFilter, .views]
}

extension Need where S == ListScreen {
  static var deadline: Need { that(.noDeadline) { $0.selectedRow?.deadline != nil } }
  fileprivate static var followUp: Need {
    that(.workOnlyFollowUps) {
      if case .followUp = $0.selectedRow { true } else { false }
    }
  }
  /// A row whose case a new record goes into.
  fileprivate static func row(toAdd kind: RecordKind) -> Need {
    Need { screen, desk in
      guard screen.selectedRow != nil else { return desk.wording[.noRow] }
      return kind.description.adding.flatMap { desk.refusal(of: $0) }
    }
  }
  /// Two entries that are perhaps one person.
  fileprivate static var twice: Need {
    that(.workOnlyTwice) {
      if case .quality(let finding) = $0.selectedRow { finding.other != nil } else { false }
    }
  }
}

extension TextKey {
  static let workEmpty = TextKey("work.empty")
  static let workEmptyFilter = TextKey("work.emptyFilter")
  static let workExport = TextKey("work.exportHint")
  static let workExportICS = TextKey("work.exportHintICS")
  static let recordGone = TextKey("work.recordGone")
  static let whichPaper = TextKey("work.whichPaper")
  static let paperOfList = TextKey("work.paperOfList")
  static let workNoCase = TextKey("work.withoutCase")
  fileprivate static let workNothingNew = TextKey("work.nothingNew")
  fileprivate static let workOnlyRequests = TextKey("work.onlyRequests")
  fileprivate static let workOnlyFollowUps = TextKey("work.onlyFollowUps")
  fileprivate static let workOnlyTwice = TextKey("work.onlyTwice")
}
