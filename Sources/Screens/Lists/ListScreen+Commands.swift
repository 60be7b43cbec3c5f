import Guardianship
import TerminalKit
import Wording

extension ListScreen {
  /// Everything that can be done in some list; which has what say the declarations.
  enum Command: String, CommandName {
    case openCase = "case.open"
    case editCase = "case.edit"
    case newCase = "case.new"
    case open = "work.open"
    case edit = "work.edit"
    case new = "work.new"
    case editEntry = "entry.edit"
    case newEntry = "entry.new"
    case retire = "entry.retire"
    case mergeEntry = "entry.merge"
    case search = "list.search"
    case filter = "list.filter"
    case dropFilter = "list.dropFilter"
    case dropTerms = "list.dropTerms"
    case order = "list.order"
    case views = "list.views"
    case mark = "list.mark"
    case markAll = "list.markAll"
    case paper = "list.paper"
    case export = "cases.export"
    case undo = "desk.undo"
    case back = "list.back"
    case backFromEntries = "entry.back"
    case accept = "search.accept"
    case leaveSearch = "search.leave"
    case contact = "work.contact"
    case followUp = "work.followUp"
    case give = "cases.give"
    case setDistrict = "cases.setDistrict"
    case mergeDistricts = "cases.mergeDistricts"
    case setCourt = "cases.setCourt"
    case setKind = "cases.setKind"
    case handOver = "cases.handOver"
    case importCases = "list.import"
    case settle = "work.settle"
    case why = "work.why"
    case move = "work.move"
    case deal = "work.deal"
    case merge = "work.merge"
    case nextList = "work.nextList"
    case previousList = "work.previousList"
    case agenda = "work.agenda"
    case approve = "work.approve"
    case overview = "work.overview"
    case stage = "work.stage"
    case importGuardians = "work.importList"
    case addProof = "proof.add"
    case addAgreement = "agreement.add"
    case addTraining = "training.add"
  }

  static let commands =
    ListDeclaration.cases.commands + ListDeclaration.allOfWork + ListDeclaration.courts.commands

  var commands: [ScreenCommand<ListScreen>] {
    guard let search else { return list.commands }
    // Without a filter all are shown already.
    let isNarrowed = !search.before.terms.isEmpty || query.filter.isNarrowed
    return isNarrowed && list.has(.dropTerms)
      ? Self.searchCommands + [.dropTermsOfSearch] : Self.searchCommands
  }

  static let searchCommands: [ScreenCommand<ListScreen>] = [
    .init(.accept, .enter, .tab, group: .groupFilter, footer: .shown),
    .init(.leaveSearch, .escape, group: .groupFilter, footer: .shown),
  ]

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .openCase, .open: return open()
    case .edit, .editCase: return edit(in: desk)
    case .newCase: return [.open(NewCaseForm(), in: desk)]
    case .new: return openNew(in: desk)
    case .editEntry, .newEntry, .retire, .mergeEntry: return updateEntries(command, in: desk)
    case .search:
      search = SearchLine(narrowing: query.filter)
      return []
    case .accept: return acceptSearch(in: desk)
    case .leaveSearch: return leaveSearch()
    case .filter: return [.pick(filters(in: desk).keyPicker)]
    case .dropFilter: return query.filter.withoutLast.map { show($0, keepsRow: true) } ?? []
    case .dropTerms: return dropTerms()
    case .order: return [.pick(orderPicker(in: desk))]
    case .views:
      wantsViews = true
      return [.read(.views)]
    case .mark: return mark(in: desk)
    case .markAll:
      if marks.isAll { marks.clear() } else { marks.markAll() }
      fillTable(in: desk)
      return []
    case .paper: return print(in: desk)
    case .export: return [.ask(exportPrompt(in: desk))]
    case .undo: return [.read(.lastChange)]
    case .back, .backFromEntries: return back(in: desk)
    case .nextList: return show(neighbour: 1, in: desk)
    case .previousList: return show(neighbour: -1, in: desk)
    case .agenda: return [.open(AgendaScreen(from: desk.today))]
    case .overview: return [.run("overview.open")]
    case .importCases: return [.open(ImportScreen())]
    case .importGuardians: return [.open(ImportScreen(of: .guardians))]
    case .contact: return openContact(in: desk)
    case .followUp: return openFollowUp(in: desk)
    case .give: return [.pick(desk.caseworkerPicker)]
    case .setDistrict: return [.pick(districtPicker(in: desk))]
    case .mergeDistricts: return [.pick(districtToMergePicker(in: desk))]
    case .setCourt: return [.pick(courtPicker(in: desk))]
    case .setKind: return [.pick(kindPicker(in: desk))]
    case .handOver: return [.pick(colleaguePicker(in: desk))]
    case .settle: return settle(in: desk)
    case .why: return read(to: .why)
    case .move: return [.ask(movePrompt(in: desk))]
    case .deal: return deal(in: desk)
    case .merge: return merge(in: desk)
    case .approve: return approve(in: desk)
    case .stage: return [.pick(stagePicker(in: desk))]
    case .addProof, .addAgreement, .addTraining: return openPaper(command, in: desk)
    }
  }

  private mutating func mark(in desk: Surroundings) -> [Step] {
    guard let row = selectedRow else { return [] }
    marks.toggle(row)
    table.setMarked(marks.contains(row.id), row.id)
    return move(.down, in: desk)
  }

  /// Takes back what lies nearest: the marks, then the search words.
  private mutating func back(in desk: Surroundings) -> [Step] {
    if !marks.isEmpty {
      marks.clear()
      fillTable(in: desk)
      return []
    }
    guard !query.filter.words.isEmpty else { return [.back] }
    return show(query.filter.withoutWords, keepsRow: true)
  }
}

// MARK: - Commands of several lists

extension ScreenCommand where S == ListScreen {
  static var open: Self {
    Self(
      .open, .enter, group: .groupList, footer: .shown, needs: .row, .leadsOn)
  }
  static var edit: Self { Self(.edit, "e", group: .groupWork, needs: .row, .editable) }
  static var nextList: Self { Self(.nextList, .tab, group: .groupList, footer: .shown) }
  static var previousList: Self { Self(.previousList, .backTab, group: .groupList) }
  static var settle: Self {
    Self(.settle, "d", group: .groupWork, footer: .shown, needs: .row, .settleable)
  }
  static var back: Self { Self(.back, .escape, .backspace, group: .groupList) }
  static var search: Self {
    Self(
      .search, "/", .control("f"), group: .groupFilter, footer: .shown)
  }
  static var filter: Self { Self(.filter, "f", group: .groupFilter, footer: .shown) }
  static var dropFilter: Self { Self(.dropFilter, .delete, group: .groupFilter, needs: .filter) }
  static var dropTerms: Self { Self(.dropTerms, .control("a"), group: .groupFilter, needs: .terms) }
  static var dropTermsOfSearch: Self {
    Self(
      .dropTerms, .control("a"), text: TextKey("search.dropTerms"), group: .groupFilter,
      footer: .shown, needs: .terms)
  }
  static var views: Self { Self(.views, "v", group: .groupFilter) }
  static var mark: Self { Self(.mark, " ", group: .groupMarked, needs: .row) }
  static var paper: Self { Self(.paper, "p", group: .groupPaper, footer: .shown, needs: .paper) }
  static var export: Self {
    Self(
      .export, "x", text: TextKey("work.export"), group: .groupPaper, needs: .rows)
  }
  static var undo: Self { Self(.undo, "u", group: .groupDesk, needs: .right(.undo)) }

  /// Makes what the list says that it makes.
  static func new(needs: Need<S>) -> Self { Self(.new, "n", group: .groupWork, needs: needs) }

  static func contact(in group: TextKey = .groupWork) -> Self {
    Self(
      .contact, "c", group: group, footer: .shown, needs: .markedOneByOne, .chosen,
      .right(.addContact), .notTooMany)
  }

  static func followUp(in group: TextKey = .groupWork) -> Self {
    Self(.followUp, "w", group: group, needs: .row, .right(.addFollowUp))
  }
}

// MARK: - Needs

extension Need where S == ListScreen {
  static var row: Need { that(.noRow) { $0.selectedRow != nil } }
  static var rows: Need { that(.noRow) { !$0.window.rows.isEmpty } }
  /// Marked rows, or the selected one.
  static var chosen: Need { that(.noRow) { !$0.marks.isEmpty || $0.selectedRow != nil } }
  static var filter: Need { that(.noFilter) { !$0.query.filter.isEmpty } }
  static var terms: Need { that(.noFilter) { $0.query.filter.isNarrowed } }
  /// Not "all of this filter".
  static var markedOneByOne: Need { that(.contactNotAll) { !$0.marks.isAll } }
  static var paper: Need {
    Need { screen, desk in
      screen.papers(in: desk).isEmpty ? desk.wording[.noRow] : nil
    }
  }
  static var notTooMany: Need {
    Need { screen, desk in
      guard let count = screen.marks.count(matching: screen.counts?.matching),
        count > BulkAction.limit
      else { return nil }
      return desk.wording.text(
        .tooManyMarked, desk.wording.count(count), desk.wording.count(BulkAction.limit))
    }
  }
  static var leadsOn: Need { that(.workNoCase) { $0.selectedRow?.leadsOn ?? false } }
  static var editable: Need {
    Need { screen, desk in
      screen.selectedRow?.guardianRow == nil
        ? desk.refusal(of: .edit) : desk.refusal(ofKeeping: .guardian)
    }
  }
  static var settleable: Need {
    Need { screen, desk in
      switch screen.selectedRow {
      case .deadline: desk.refusal(of: .recordDeadline)
      case .request, .calendar, .followUp: desk.refusal(of: .edit)
      case .record(let row): desk.refusal(ofKeeping: row.reference.kind)
      case .file, .contact, .quality, .guardian, .assignment, nil: desk.wording[.nothingToSettle]
      }
    }
  }
  /// What another list has and this one never will.
  static func onlyElsewhere(_ reason: TextKey) -> Need { that(reason) { _ in false } }
}

extension Filter {
  /// Whether anything but words narrows it.
  var isNarrowed: Bool { !terms.isEmpty || asOf != nil }
}
