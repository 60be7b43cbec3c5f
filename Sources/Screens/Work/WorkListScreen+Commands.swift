import Guardianship
import TerminalKit
import Wording

extension WorkListScreen {
  enum Command: String, CommandName {
    case open = "work.open"
    case edit = "work.edit"
    case new = "work.new"
    case settle = "work.settle"
    case why = "work.why"
    case move = "work.move"
    case deal = "work.deal"
    case merge = "work.merge"
    case approve = "work.approve"
    case stage = "work.stage"
    case overview = "work.overview"
    case importList = "work.importList"
    case addProof = "proof.add"
    case addAgreement = "agreement.add"
    case addTraining = "training.add"
    case contact = "work.contact"
    case followUp = "work.followUp"
    case nextList = "work.nextList"
    case previousList = "work.previousList"
    case agenda = "work.agenda"
    case search = "list.search"
    case filter = "list.filter"
    case dropFilter = "list.dropFilter"
    case views = "list.views"
    case mark = "list.mark"
    case paper = "list.paper"
    case export = "cases.export"
    case undo = "desk.undo"
    case back = "list.back"
    case accept = "search.accept"
    case leaveSearch = "search.leave"
  }

  func table(_ wording: Wording) -> CommandTable<Command> {
    guard search == nil else { return Self.searchTable(wording) }
    let bindings = Self.moving(wording) + Self.acting(wording) + Self.filtering(wording)
    return CommandTable(
      bindings.filter { !missingCommands.contains($0.command) }.map { binding in
        var binding = binding
        if prominentCommands.contains(binding.command) { binding.footer = .shown }
        return binding
      })
  }

  static func listTable(_ wording: Wording) -> CommandTable<Command> {
    CommandTable(moving(wording) + acting(wording) + filtering(wording))
  }

  private static func moving(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .enter, command: .open, text: TextKey("work.open"), group: .groupList, wording,
        footer: .shown),
      Binding(
        .tab, command: .nextList, text: TextKey("work.nextList"), group: .groupList, wording,
        footer: .shown),
      Binding(
        .backTab, command: .previousList, text: TextKey("work.previousList"), group: .groupList,
        wording),
      Binding(
        .char("a"), command: .agenda, text: TextKey("work.agenda"), group: .groupList, wording),
      Binding(
        .escape, .backspace, command: .back, text: TextKey("list.back"), group: .groupList,
        wording),
    ]
  }

  private static func acting(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .char("d"), command: .settle, text: TextKey("work.settle"), group: .groupWork, wording,
        footer: .shown),
      Binding(
        .char("y"), command: .why, text: TextKey("work.why"), group: .groupWork, wording,
        footer: .shown),
      Binding(
        .char("e"), command: .edit, text: TextKey("work.edit"), group: .groupWork, wording),
      Binding(
        .char("n"), command: .new, text: TextKey("work.new"), group: .groupWork, wording),
      Binding(
        .char("m"), command: .move, text: TextKey("work.move"), group: .groupWork, wording),
      Binding(
        .char("z"), command: .deal, text: TextKey("work.deal"), group: .groupWork, wording),
      Binding(
        .char("S"), command: .stage, text: TextKey("work.stage"), group: .groupMarked, wording),
      Binding(
        .char("A"), command: .approve, text: TextKey("work.approve"), group: .groupMarked, wording),
      Binding(
        .char("O"), command: .overview, text: TextKey("work.overview"), group: .groupList, wording),
      Binding(
        .char("i"), command: .importList, text: TextKey("work.importList"), group: .groupDesk,
        wording),
      Binding(
        .char("M"), command: .merge, text: TextKey("work.merge"), group: .groupWork, wording),
      Binding(
        .char("N"), command: .addProof, text: TextKey("proof.add"), group: .groupGuardian, wording),
      Binding(
        .char("V"), command: .addAgreement, text: TextKey("agreement.add"), group: .groupGuardian,
        wording),
      Binding(
        .char("T"), command: .addTraining, text: TextKey("training.add"), group: .groupGuardian,
        wording),
      Binding(
        .char("c"), command: .contact, text: TextKey("work.contact"), group: .groupWork, wording,
        footer: .shown),
      Binding(
        .char("w"), command: .followUp, text: TextKey("work.followUp"), group: .groupWork,
        wording, footer: .shown),
      Binding(
        .char(" "), command: .mark, text: TextKey("list.mark"), group: .groupMarked, wording),
      Binding(
        .char("p"), command: .paper, text: TextKey("list.paper"), group: .groupPaper, wording,
        footer: .shown),
      Binding(
        .char("x"), command: .export, text: TextKey("work.export"), group: .groupPaper, wording),
      Binding(
        .char("u"), command: .undo, text: TextKey("desk.undo"), group: .groupDesk, wording),
    ]
  }

  private static func filtering(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .char("/"), .control("f"), command: .search, text: TextKey("list.search"),
        group: .groupFilter, wording, footer: .shown),
      Binding(
        .char("f"), command: .filter, text: TextKey("list.filter"), group: .groupFilter, wording,
        footer: .shown),
      Binding(
        .delete, command: .dropFilter, text: TextKey("list.dropFilter"), group: .groupFilter,
        wording),
      Binding(
        .char("v"), command: .views, text: TextKey("list.views"), group: .groupFilter, wording),
    ]
  }

  static func searchTable(_ wording: Wording) -> CommandTable<Command> {
    CommandTable([
      Binding(
        .enter, command: .accept, text: TextKey("search.accept"), group: .groupFilter, wording,
        footer: .shown),
      Binding(
        .escape, command: .leaveSearch, text: TextKey("search.leave"), group: .groupFilter,
        wording, footer: .shown),
    ])
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .nextList, .previousList: isOfWork ? nil : desk.wording[.workNoLists]
    case .agenda: desk.refusalOfWholeCases
    case .search, .filter, .views, .back, .accept, .leaveSearch: nil
    case .overview: desk.refusal(of: .reviewProposal)
    case .importList: desk.refusal(of: .importGuardians)
    case .approve:
      query.list == .assignments
        ? desk.refusal(of: .reviewProposal) : desk.wording[.workOnlyProposals]
    case .paper: papers(in: desk).isEmpty ? desk.wording[.noRow] : nil
    case .export: window.rows.isEmpty ? desk.wording[.noRow] : nil
    case .dropFilter: query.filter.isEmpty ? desk.wording[.noFilter] : nil
    case .undo: desk.refusal(of: .undo)
    case .new: newKind.map { desk.refusal(of: $0.operation) } ?? desk.wording[.workNothingNew]
    case .stage:
      query.list == .guardians
        ? selectedRow == nil ? desk.wording[.noRow] : desk.refusal(ofKeeping: .guardian)
        : desk.wording[.workOnlyGuardians]
    case .deal:
      query.list == .requests ? desk.refusal(of: .dealOut) : desk.wording[.workOnlyRequests]
    default: selectedRow.map { refusal(of: command, on: $0, in: desk) } ?? desk.wording[.noRow]
    }
  }

  private func refusal(
    of command: Command, on row: ListRow, in desk: Surroundings
  ) -> String? {
    switch (command, row) {
    case (.open, .guardian): nil
    case (.open, _): row.caseRow == nil ? desk.wording[.workNoCase] : nil
    case (.mark, _): nil
    case (.why, .deadline): nil
    case (.why, _): desk.wording[.noDeadline]
    case (.settle, .contact), (.settle, .quality), (.settle, .guardian), (.settle, .assignment):
      desk.wording[.nothingToSettle]
    case (.edit, .guardian): desk.refusal(ofKeeping: .guardian)
    case (.settle, .deadline): desk.refusal(of: .recordDeadline)
    case (.settle, _), (.edit, _): desk.refusal(of: .edit)
    case (.move, .followUp): desk.refusal(of: .moveFollowUps)
    case (.move, _): desk.wording[.workOnlyFollowUps]
    case (.merge, .quality(let finding)) where finding.other != nil:
      desk.refusal(of: .mergePersons)
    case (.merge, _): desk.wording[.workOnlyTwice]
    case (.addProof, .guardian): desk.refusal(of: .addProof)
    case (.addAgreement, .guardian): desk.refusal(of: .addAgreement)
    case (.addTraining, .guardian): desk.refusal(of: .addTraining)
    case (.addProof, _), (.addAgreement, _), (.addTraining, _): desk.wording[.workOnlyGuardians]
    case (.contact, _): desk.refusal(of: .addContact)
    case (.followUp, _): desk.refusal(of: .addFollowUp)
    default: nil
    }
  }

  /// What `n` makes in this list; nothing where rows come by themselves.
  var newKind: (kind: RecordKind, operation: OperationName)? {
    switch query.list {
    case .calendar: (.calendarEntry, .addCalendarEntry)
    case .followUps: (.followUp, .addFollowUp)
    case .contacts: (.contact, .addContact)
    case .guardians: (.guardian, .addGuardian)
    case .cases, .deadlines, .requests, .quality, .assignments: nil
    }
  }
}

extension TextKey {
  static let workNothingNew = TextKey("work.nothingNew")
  static let workOnlyRequests = TextKey("work.onlyRequests")
  static let workOnlyFollowUps = TextKey("work.onlyFollowUps")
  static let workOnlyTwice = TextKey("work.onlyTwice")
  static let workNoCase = TextKey("work.withoutCase")
}
