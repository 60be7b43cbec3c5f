import Guardianship
import TerminalKit
import Wording

extension WorkListScreen {
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .open: return open()
    case .edit: return selectedRow.map { edit($0, in: desk) } ?? []
    case .new: return newKind.map { openNew($0.kind, about: [], in: desk) } ?? []
    case .settle: return settle(in: desk)
    case .why: return read(to: .why)
    case .move: return [.show(.prompt(movePrompt(in: desk)))]
    case .stage: return [.show(.picker(stagePicker(in: desk)))]
    case .deal:
      return marks.isEmpty ? [.effect(.loadDealings)] : [.show(.picker(dealPicker(in: desk)))]
    case .approve: return approve(in: desk)
    case .overview: return [.run("overview.open")]
    case .importList: return [.open(.importing(ImportScreen(of: .guardians)))]
    case .merge: return selectedRow.map { merge($0, in: desk) } ?? []
    case .addProof, .addAgreement, .addTraining: return openNewOfGuardian(command, in: desk)
    case .contact where query.list == .guardians, .followUp where query.list == .guardians:
      return openNewOfGuardian(command, in: desk)
    case .contact: return openNew(.contact, about: chosenRows.compactMap(\.caseRow), in: desk)
    case .followUp:
      return openNew(.followUp, about: selectedRow?.caseRow.map { [$0] } ?? [], in: desk)
    case .nextList: return show(neighbour(1), in: desk)
    case .previousList: return show(neighbour(-1), in: desk)
    case .agenda: return [.open(.agenda(AgendaScreen(from: desk.today)))]
    case .search:
      search = SearchLine(narrowing: query.filter)
      return []
    case .accept:
      if let refusal = search?.refusal {
        return [.say(StatusLine(desk.wording.explanation(of: refusal).text, role: .error))]
      }
      search = nil
      return []
    case .leaveSearch:
      let before = search?.before
      search = nil
      return before.map { show($0.withoutWords) } ?? []
    case .filter: return [.show(.picker(filters(in: desk).keyPicker))]
    case .dropFilter: return query.filter.withoutLast.map { show($0) } ?? []
    case .views:
      wantsViews = true
      return [.effect(.loadViews)]
    case .mark: return mark(in: desk)
    case .paper: return print(in: desk)
    case .export: return [.show(.prompt(exportPrompt(in: desk)))]
    case .undo: return [.effect(.loadLastChange)]
    case .back: return back(in: desk)
    }
  }

  private func neighbour(_ step: Int) -> ListName {
    let all = ListName.ofWork
    let index = all.firstIndex(of: query.list) ?? 0
    return all[(index + step + all.count) % all.count]
  }

  private mutating func back(in desk: Surroundings) -> [Step] {
    if !marks.isEmpty {
      marks = []
      fillTable(in: desk)
      return []
    }
    return query.filter.words.isEmpty ? [.back] : show(query.filter.withoutWords)
  }

  private mutating func mark(in desk: Surroundings) -> [Step] {
    guard let row = selectedRow else { return [] }
    if let index = marks.firstIndex(where: { $0.id == row.id }) {
      marks.remove(at: index)
    } else {
      marks.append(row)
    }
    fillTable(in: desk)
    return move(.down, in: desk)
  }

  // MARK: - Rows

  /// To the place where it is done: the case, or the record itself where it is about none.
  private func open() -> [Step] {
    if let steps = openGuardianOrProposal() { return steps }
    guard let row = selectedRow, let caseRow = row.caseRow else { return [] }
    var detail = CaseDetailScreen(row: caseRow)
    if case .quality(let finding) = row { detail.pendingCommand = finding.kind.command }
    return [.open(.detail(detail))]
  }

  private mutating func edit(_ row: ListRow, in desk: Surroundings) -> [Step] {
    switch row.id {
    case .deadline: return read(to: .edit)
    case .record(let reference):
      reading = nil
      return [.effect(.loadRecord(reference))]
    case .finding: return open()
    }
  }

  private mutating func read(to reading: WorkSteps.Reading) -> [Step] {
    guard case .deadline(let row)? = selectedRow else { return [] }
    self.reading = reading
    return WorkSteps.read(row.key, of: row.caseRow.id, to: reading)
  }

  /// Marked Wiedervorlagen are done at once; a single row is done, or its form opens.
  private mutating func settle(in desk: Surroundings) -> [Step] {
    let followUps = chosenRows.compactMap { row -> FollowUp.ID? in
      if case .followUp(let row) = row { row.record.id } else { nil }
    }
    if !followUps.isEmpty, !settleGuard.isOnOther {
      let operation = Operation.finishFollowUps(followUps, on: desk.today)
      return [.effect(.perform(operation, reason: nil))]
    }
    guard let row = selectedRow else { return [] }
    guard !settleGuard.isOnOther else {
      settleGuard.clear()
      return [WorkSteps.otherRow(row, in: desk)]
    }
    switch row {
    case .deadline: return read(to: .settle)
    case .calendar(let row):
      return WorkSteps.finish(RecordEntry(row.record), in: desk)
    case .request(let row):
      reading = .settle
      return [.effect(.loadRecord(row.record.reference))]
    default: return []
    }
  }

  func openNew(_ kind: RecordKind, about rows: [CaseRow], in desk: Surroundings) -> [Step] {
    var cases: [CaseRow] = []
    for row in rows where !cases.contains(where: { $0.id == row.id }) { cases.append(row) }
    guard cases.count > 1 else {
      let form = RecordForm(new: kind, of: cases.first.map { ($0.id, $0.name) }, in: desk)
      return [.open(form, in: desk)]
    }
    return [.open(RecordForm(contactAbout: cases.map { ($0.id, $0.name) }, in: desk), in: desk)]
  }

  // MARK: - Asking

  func filters(in desk: Surroundings) -> FilterEditing {
    FilterEditing(filter: query.filter, list: query.list, desk: desk)
  }

  private func movePrompt(in desk: Surroundings) -> Prompt {
    let later = max(selectedRow?.day ?? desk.today, desk.today).adding(days: 7)
    return Prompt(
      .moveTo, title: desk.wording[.moveTitle], hint: desk.wording[.moveHint],
      text: desk.wording.day(later))
  }

  private func dealPicker(in desk: Surroundings) -> PickerOverlay {
    PickerOverlay(
      .question(.caseworker), title: desk.wording[.dealTitle],
      options: desk.choices.caseworkers.map {
        PickerOption(id: "\($0.id.rawValue)", title: $0.value.name)
      })
  }

  private func exportPrompt(in desk: Surroundings) -> Prompt {
    let name = desk.wording.fileName(of: query.list, on: desk.today)
    let hint = desk.wording[
      query.list == .deadlines || query.list == .calendar ? .workExportICS : .workExport]
    return Prompt(.exportPath, title: desk.wording[.exportTitle], hint: hint, text: "\(name).csv")
  }

  /// Shows both people side by side before they become one.
  private func merge(_ row: ListRow, in desk: Surroundings) -> [Step] {
    guard case .quality(let finding) = row, let other = finding.other else { return [] }
    return [.open(.merge(MergeScreen(keep: finding.caseRow, drop: other)))]
  }
}

extension QualityRow.Kind {
  /// What leads to the field that a finding is about.
  fileprivate var command: CaseDetailScreen.Command? {
    switch self {
    case .noBirthDay: .editPerson
    case .noDistrict: .move
    case .noCourt: .changeCourt
    case .noCaseworker: .give
    case .noReviewDay, .provisionalPast: .recordOrder
    case .endUnknown, .perhapsTwice, .authorityWithName: nil
    }
  }
}

extension TextKey {
  static let moveTitle = TextKey("work.moveTitle")
  static let moveHint = TextKey("work.moveHint")
  static let dealTitle = TextKey("work.dealTitle")
  static let workExport = TextKey("work.exportHint")
  static let workExportICS = TextKey("work.exportHintICS")
}
