import Guardianship
import TerminalKit
import Wording

extension CaseListScreen {
  enum Command: String, CommandName {
    case open = "case.open"
    case edit = "case.edit"
    case new = "case.new"
    case search = "list.search"
    case filter = "list.filter"
    case dropFilter = "list.dropFilter"
    case dropTerms = "list.dropTerms"
    case order = "list.order"
    case views = "list.views"
    case mark = "list.mark"
    case markAll = "list.markAll"
    case give = "cases.give"
    case setDistrict = "cases.setDistrict"
    case handOver = "cases.handOver"
    case contact = "work.contact"
    case followUp = "work.followUp"
    case export = "cases.export"
    case paper = "list.paper"
    case importList = "list.import"
    case undo = "desk.undo"
    case back = "list.back"
    case accept = "search.accept"
    case leaveSearch = "search.leave"
  }

  func table(_ wording: Wording) -> CommandTable<Command> {
    guard let search else { return Self.listTable(wording) }
    let table = Self.searchTable(wording)
    // Without a filter all are shown already.
    guard search.before.terms.isEmpty, query.filter.terms.isEmpty, query.filter.asOf == nil else {
      return table
    }
    return CommandTable(table.bindings.filter { $0.command != .dropTerms })
  }

  static func listTable(_ wording: Wording) -> CommandTable<Command> {
    CommandTable(moving(wording) + filtering(wording) + acting(wording))
  }

  private static func moving(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .enter, command: .open, text: TextKey("case.open"), group: .groupList, wording,
        footer: .shown),
      Binding(
        .char("e"), command: .edit, text: TextKey("case.edit"), group: .groupList, wording,
        footer: .shown),
      Binding(
        .char("n"), command: .new, text: TextKey("case.new"), group: .groupList, wording,
        footer: .shown),
      Binding(
        .escape, .backspace, command: .back, text: TextKey("list.back"), group: .groupList,
        wording),
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
        .control("a"), command: .dropTerms, text: TextKey("list.dropTerms"), group: .groupFilter,
        wording),
      Binding(
        .char("o"), command: .order, text: TextKey("list.order"), group: .groupFilter, wording,
        footer: .shown),
      Binding(
        .char("v"), command: .views, text: TextKey("list.views"), group: .groupFilter, wording,
        footer: .shown),
    ]
  }

  private static func acting(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .char("p"), command: .paper, text: TextKey("list.paper"), group: .groupPaper, wording,
        footer: .shown),
      Binding(
        .char(" "), command: .mark, text: TextKey("list.mark"), group: .groupMarked, wording,
        footer: .shown),
      Binding(
        .char("*"), command: .markAll, text: TextKey("list.markAll"), group: .groupMarked, wording),
      Binding(
        .char("z"), command: .give, text: TextKey("cases.give"), group: .groupMarked, wording,
        footer: .shown),
      Binding(
        .char("d"), command: .setDistrict, text: TextKey("cases.setDistrict"),
        group: .groupMarked, wording, footer: .shown),
      Binding(
        .char("H"), command: .handOver, text: TextKey("cases.handOver"), group: .groupMarked,
        wording),
      Binding(
        .char("c"), command: .contact, text: TextKey("work.contact"), group: .groupMarked, wording,
        footer: .shown),
      Binding(
        .char("w"), command: .followUp, text: TextKey("work.followUp"), group: .groupMarked,
        wording),
      Binding(
        .char("x"), command: .export, text: TextKey("cases.export"), group: .groupMarked, wording,
        footer: .shown),
      Binding(
        .char("i"), command: .importList, text: TextKey("list.import"), group: .groupDesk,
        wording, footer: .shown),
      Binding(
        .char("u"), command: .undo, text: TextKey("desk.undo"), group: .groupDesk, wording,
        footer: .shown),
    ]
  }

  static func searchTable(_ wording: Wording) -> CommandTable<Command> {
    CommandTable([
      Binding(
        .enter, .tab, command: .accept, text: TextKey("search.accept"), group: .groupFilter,
        wording, footer: .shown),
      Binding(
        .escape, command: .leaveSearch, text: TextKey("search.leave"), group: .groupFilter,
        wording, footer: .shown),
      Binding(
        .control("a"), command: .dropTerms, text: TextKey("search.dropTerms"), group: .groupFilter,
        wording, footer: .shown),
    ])
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .open, .edit, .mark:
      guard selectedRow != nil else { return desk.wording[.noRow] }
      return command == .edit ? desk.refusal(ofKeeping: .person) : nil
    case .new: return desk.refusal(of: .openCase)
    case .markAll, .export, .paper: return window.rows.isEmpty ? desk.wording[.noRow] : nil
    case .give: return bulkRefusal(.giveCases, in: desk)
    case .setDistrict: return bulkRefusal(.setDistrict, in: desk)
    case .handOver: return bulkRefusal(.handOver, in: desk)
    case .contact:
      return marks.isAll ? desk.wording[.contactNotAll] : bulkRefusal(.addContact, in: desk)
    case .followUp:
      return selectedRow == nil ? desk.wording[.noRow] : desk.refusal(of: .addFollowUp)
    case .dropFilter: return query.filter.isEmpty ? desk.wording[.noFilter] : nil
    case .dropTerms:
      let hasTerms = !query.filter.terms.isEmpty || query.filter.asOf != nil
      return hasTerms ? nil : desk.wording[.noFilter]
    // Whoever may bring in cases may bring in guardians.
    case .importList: return desk.refusal(of: .importGuardians)
    case .undo: return desk.refusal(of: .undo)
    case .search, .filter, .order, .views, .back, .accept, .leaveSearch: return nil
    }
  }

  private func bulkRefusal(_ operation: OperationName, in desk: Surroundings) -> String? {
    if marks.isEmpty, selectedRow == nil { return desk.wording[.noRow] }
    if let refusal = desk.refusal(of: operation) { return refusal }
    if let count = marks.count(matching: counts?.matching), count > BulkAction.limit {
      return desk.wording.text(
        .tooManyMarked, desk.wording.count(count), desk.wording.count(BulkAction.limit))
    }
    return nil
  }
}
