import Guardianship
import TerminalKit
import Wording

/// What is done with a row, whatever it is about.
extension ListScreen {
  /// To the place where it is done: the case, the guardian, the proposal.
  func open() -> [Step] {
    switch selectedRow {
    case .guardian(let row):
      return [.open(GuardianScreen(row.record.id, name: row.record.value.listName))]
    case .assignment(let row):
      // A proposal opens with the queue that Tab then goes through.
      return [.open(ProposalScreen(row.record.id, of: row.record.value.awaitsReview ? query : nil))]
    case .quality(let finding):
      return openCase(finding.caseRow, then: finding.kind.command)
    case let row: return row?.caseRow.map { openCase($0) } ?? []
    }
  }

  private func openCase(
    _ row: CaseRow, then command: CaseDetailScreen.Command? = nil
  ) -> [Step] {
    var detail = CaseDetailScreen(row: row)
    detail.pendingCommand = command
    return [.open(detail)]
  }

  /// The form of the record of the row; of a case that of its person.
  mutating func edit(in desk: Surroundings) -> [Step] {
    guard let row = selectedRow else { return [] }
    if case .file(let row) = row { return openCase(row, then: .editPerson) }
    switch row.id {
    case .deadline: return read(to: .edit)
    case .record(let reference): return reading.read(reference, to: .edit)
    case .finding: return open()
    }
  }

  mutating func read(to purpose: WorkReading.Purpose) -> [Step] {
    guard let row = selectedRow, let key = row.deadline, let caseRow = row.caseRow else {
      return []
    }
    return reading.read(key, of: caseRow.id, to: purpose)
  }

  /// Marked Wiedervorlagen are done at once; a single row is done, or its form opens.
  mutating func settle(in desk: Surroundings) -> [Step] {
    guard let row = selectedRow else { return [] }
    guard !settleGuard.isOnOther else {
      settleGuard.clear()
      return [WorkSteps.otherRow(row, in: desk)]
    }
    guard case .followUp = row else { return reading.settle(row, in: desk) }
    return [.perform(.finishFollowUps(chosenFollowUps, on: desk.today))]
  }

  // MARK: - Something new

  /// What the list makes; a record that belongs to a case, in the case of the row.
  func openNew(in desk: Surroundings) -> [Step] {
    guard let kind = list.makes else { return [] }
    let isOfRow = if case .records? = list.name { true } else { false }
    let caseRow = isOfRow ? selectedRow?.caseRow : nil
    return openNew(kind, about: caseRow.map { [$0] } ?? [], in: desk)
  }

  func openNew(_ kind: RecordKind, about rows: [CaseRow], in desk: Surroundings) -> [Step] {
    var cases: [CaseRow] = []
    for row in rows where !cases.contains(where: { $0.id == row.id }) { cases.append(row) }
    let form =
      cases.count > 1
      ? RecordForm(contactAbout: cases.map { ($0.id, $0.name) }, in: desk)
      : RecordForm(new: kind, of: cases.first.map { ($0.id, $0.name) }, in: desk)
    return [.open(form, in: desk)]
  }

  /// One contact about the marked rows, or about the selected one.
  func openContact(in desk: Surroundings) -> [Step] {
    guard let guardian = selectedRow?.guardianRow else {
      return openNew(.contact, about: chosenRows.compactMap(\.caseRow), in: desk)
    }
    let form = RecordForm(
      new: .contact, about: guardian.record.value.listName, in: desk,
      [.contactGuardian: "\(guardian.record.id.rawValue)"])
    return [.open(form, in: desk)]
  }

  func openFollowUp(in desk: Surroundings) -> [Step] {
    guard let name = selectedRow?.guardianRow?.record.value.listName else {
      return openNew(.followUp, about: selectedRow?.caseRow.map { [$0] } ?? [], in: desk)
    }
    let form = RecordForm(new: .followUp, about: name, in: desk, [.followUpText: "\(name): "])
    return [.open(form, in: desk)]
  }

  // MARK: - Out as paper or file

  /// The papers that the user may print here; the list only where it has rows.
  func papers(in desk: Surroundings) -> [PaperRequest] {
    let rows = PaperRequest(.list(query.list), of: .rows(query, marks.selection))
    return (window.rows.isEmpty ? [] : [rows])
      + list.papers(query).filter { desk.refusal(ofPrinting: $0.paper) == nil }
  }

  /// Asks which paper where there are several.
  func print(in desk: Surroundings) -> [Step] {
    let papers = papers(in: desk)
    guard papers.count > 1 else { return papers.first.map(open) ?? [] }
    let options = papers.map { request in
      PickerOption(id: request.paper.rawValue, title: title(of: request.paper, desk.wording))
    }
    return [
      .pick(PickerOverlay(.question(.paper), title: desk.wording[.whichPaper], options: options))
    ]
  }

  func print(_ id: String, in desk: Surroundings) -> [Step] {
    papers(in: desk).first { $0.paper.rawValue == id }.map(open) ?? []
  }

  private func open(_ request: PaperRequest) -> [Step] { [.open(PaperScreen(request))] }

  private func title(of paper: Paper, _ wording: Wording) -> String {
    let title = wording[paper.entry.title]
    return paper == .list(query.list) ? wording.text(.paperOfList, title) : title
  }

  func exportPrompt(in desk: Surroundings) -> Prompt {
    let rows = marks.isEmpty ? counts?.matching : marks.count(matching: counts?.matching)
    return Prompt(
      .exportPath, title: desk.wording[.exportTitle],
      hint: desk.wording.text(list.fileHint, rows.map { desk.wording.count($0) } ?? "…"),
      text: desk.wording.fileName(of: query.list, on: desk.today) + ".csv")
  }

  mutating func startExport(to path: String) -> [Step] {
    guard !path.trimmed.isEmpty else { return [] }
    let request = ListExport(query: query, selection: marks.selection, path: path.trimmed)
    export = request
    return [.effect(.file(.saveList(request, replacing: false)))]
  }
}

extension ListRow {
  /// Whether Enter has somewhere to go.
  var leadsOn: Bool { caseRow != nil || guardianRow != nil }
}
