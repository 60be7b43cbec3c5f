import Guardianship
import TerminalKit
import Wording

extension CaseDetailScreen {
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back]
    case .nextSection: return view.jump(1)
    case .previousSection: return view.jump(-1)
    case .pickSection: return [.pick(sectionPicker(in: desk))]
    case .undo: return [.read(.lastChange)]
    case .new: return [.pick(newPicker(in: desk))]
    case .give: return [.pick(desk.caseworkerPicker)]
    case .beginInvestigation: return [.ask(investigationDialog(in: desk))]
    case .paper: return detail.map { [.open(PaperScreen(paper(of: $0)))] } ?? []
    case .findGuardian:
      return detail.map { detail in
        // From an Anfrage to whoever was asked.
        let asked = detail.work.inquiries.first { $0.reference == target }?.value
        return [.open(CandidatesScreen(of: detail, asked: asked))]
      } ?? []
    case .edit where openProposal != nil:
      return openProposal.map { [.open(ProposalScreen($0))] } ?? []
    case .why: return explained.map { reading.read($0, of: id, to: .why) } ?? []
    case .settle: return detail.map { settle($0, in: desk) } ?? []
    case .addReport where draft != nil: return [.ask(draftDialog(in: desk))]
    case .checklist: return detail.map { checklist($0, in: desk) } ?? []
    case .edit where deadline != nil:
      return deadline.map { reading.read($0, of: id, to: .edit) } ?? []
    default:
      guard let detail, let form = form(of: command, detail, in: desk) else {
        return openOtherCase()
      }
      return [.open(form, in: desk)]
    }
  }

  /// The Sozialbericht under the cursor, else the Fallblatt.
  private func paper(of detail: CaseDetail) -> PaperRequest {
    guard let target, target.kind == .socialReport else {
      return PaperRequest(.caseSheet, of: .caseFile(id, of: detail.reference))
    }
    return PaperRequest(
      .socialReport, of: .socialReport(SocialReport.ID(target.id), of: detail.reference))
  }

  private func form(
    of command: Command, _ detail: CaseDetail, in desk: Surroundings
  ) -> (any FormDescription)? {
    switch command {
    case .edit: target.flatMap { form(of: $0, detail, in: desk) }
    case .void: voidable.map { VoidingForm(detail: detail, record: $0.record, version: $0.version) }
    case .editPerson: form(of: detail.person.reference, detail, in: desk)
    case .editCase: form(of: detail.file.reference, detail, in: desk)
    case .changeCourt: CourtForm(detail)
    case .addParty: new(.party, detail, in: desk)
    case .addDirective: new(.directive, detail, in: desk)
    case .addContact: new(.contact, detail, in: desk)
    case .addFollowUp: new(.followUp, detail, in: desk)
    case .addCalendarEntry: new(.calendarEntry, detail, in: desk)
    case .addEvent: new(.caseEvent, detail, in: desk)
    case .addReport: newReport(detail, in: desk)
    case .receiveRequests: RequestsForm(detail: detail)
    case .recordOrder: OrderForm(new: nil, detail)
    case .sendReport: report.map { SendingForm(detail: detail, matter: .report($0)) }
    case .changeGuardian: OrderForm(new: .changeOfGuardian, detail)
    case .move: MoveForm(detail: detail)
    case .endAssignment: endable.map { AssignmentEndingForm(detail: detail, assignment: $0) }
    case .end: EndingForm(detail: detail)
    case .reopen: ReopeningForm(detail: detail)
    default: nil
    }
  }

  /// The report under the cursor that has not gone out, or the only one of the case.
  var report: Versioned<SocialReport>? {
    let open = detail?.work.reports.filter { $0.value.state != .sent } ?? []
    return open.first { $0.reference == target } ?? (open.count == 1 ? open.first : nil)
  }

  /// A report that is being written: a second one is begun only on purpose.
  private var draft: Versioned<SocialReport>? {
    detail?.work.reports.first { $0.value.state != .sent }
  }

  private func draftDialog(in desk: Surroundings) -> Dialog<[Step]> {
    let wording = desk.wording
    var buttons: [Dialog<[Step]>.Button] = []
    if let detail {
      if let form = draft.flatMap({ detail.form(of: $0.reference, in: desk) }) {
        buttons.append(.init(wording[.reportGoOn], payload: [.open(form, in: desk)]))
      }
      let form = newReport(detail, in: desk)
      buttons.append(.init(wording[.reportBegin], payload: [.open(form, in: desk)]))
    }
    return Dialog(
      title: wording[.reportDraftTitle], text: wording[.reportDraftText],
      buttons: buttons + [.init(wording[.cancel], payload: [])])
  }

  /// Begins with what is written, unless somebody has to say first which Auftrag it answers.
  private func newReport(_ detail: CaseDetail, in desk: Surroundings) -> RecordForm {
    var form = new(.socialReport, detail, in: desk, requestOfReport(detail))
    if !form.isUnclear(.report) { form.start = .field(SocialReport.Section.personal.field) }
    return form
  }

  /// A new report answers the Auftrag under the cursor, or the only one that waits for a report.
  private func requestOfReport(_ detail: CaseDetail) -> FieldValues {
    let waiting = detail.work.openRequests(answeredBy: .report)
    let chosen =
      detail.work.openRequests.first { $0.reference == target }
      ?? (waiting.count == 1 ? waiting.first : nil)
    return chosen.map { [.reportRequest: "\($0.id.rawValue)"] } ?? [:]
  }

  private func form(
    of target: RecordReference, _ detail: CaseDetail, in desk: Surroundings
  ) -> (any FormDescription)? {
    if target == detail.court?.reference { return CourtForm(detail) }
    if let order = detail.orders.first(where: { $0.reference == target }) {
      return OrderForm(detail, order)
    }
    return detail.form(of: target, in: desk)
  }

  /// The proposal under the cursor: it is worked on at a place of its own.
  var openProposal: Assignment.ID? {
    detail?.assignments.first {
      $0.reference == target && ($0.value.state.isOpen || $0.value.state == .declined)
    }?.id
  }

  /// The assignment under the cursor that can end, or the only one in office.
  var endable: Versioned<Assignment>? {
    let open = detail?.assignments.filter { $0.value.state == .appointed } ?? []
    return open.first { $0.reference == target } ?? (open.count == 1 ? open.first : nil)
  }

  private func investigationDialog(in desk: Surroundings) -> Dialog<[Step]> {
    let begin = Operation.beginInvestigation(id, on: desk.today)
    return Dialog(
      title: desk.wording.name(begin.name), text: desk.wording[.investigationText],
      buttons: [
        .init(desk.wording.name(begin.name), payload: [.perform(begin)]),
        .init(desk.wording[.cancel], payload: []),
      ])
  }

  /// The record under the cursor that can be taken out of the lists.
  var voidable: (record: RecordReference, version: Int)? {
    target.flatMap { record in
      detail?.versionOfVoidable(record).map { (record, $0) }
    }
  }

  private func openOtherCase() -> [Step] {
    let others = detail.map { $0.otherCases + $0.household } ?? []
    guard let row = others.first(where: { RecordReference($0.id) == target }) else {
      return []
    }
    return [.open(CaseDetailScreen(row: row))]
  }

  // MARK: - Sections

  private func sectionPicker(in desk: Surroundings) -> PickerOverlay {
    let options = view.starts.map { view.lines[$0] }.compactMap { line in
      line.section.map { PickerOption(id: $0, title: line.title ?? "") }
    }
    return PickerOverlay(
      .question(.section), title: desk.wording[.sectionTitle], options: options,
      selected: view.line?.section)
  }

  // MARK: - Pickers

  private func newPicker(in desk: Surroundings) -> PickerOverlay {
    let table = table(desk.wording)
    let commands: [Command] = [
      .addContact, .addFollowUp, .addCalendarEntry, .receiveRequests, .recordOrder,
      .changeGuardian, .addEvent, .addReport, .addParty, .addDirective, .move, .changeCourt,
      .endAssignment, .end, .reopen,
    ]
    let options = commands.compactMap { command in
      table.binding(of: command).map { binding in
        PickerOption(
          id: command.rawValue, title: binding.help, detail: desk.keyNames[binding.keys[0]],
          refusal: refusal(of: command, in: desk))
      }
    }
    let listed = RecordKind.allCases.filter {
      $0.description.list != nil && $0.description.links.contains(.caseFile)
    }
    let records = listed.map { kind in
      PickerOption(
        id: kind.rawValue, title: desk.wording.title(ofNew: kind),
        refusal: kind.description.adding.flatMap { desk.refusal(of: $0) })
    }
    return PickerOverlay(
      .question(.newRecord), title: desk.wording[.newTitle], options: options + records)
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .picked(.section, let ids):
      let start = view.starts.first { view.lines[$0].section == ids.first }
      return start.map { view.show(line: $0) } ?? []
    case .picked(.newRecord, let ids):
      guard let id = ids.first else { return [] }
      guard let kind = RecordKind(rawValue: id) else { return [.run(id)] }
      return detail.map { [.open(new(kind, $0, in: desk), in: desk)] } ?? []
    case .picked(.caseworker, let ids):
      guard let number = ids.first.flatMap({ Int64($0) }) else { return [] }
      let operation = Operation.giveCases([id], to: User.ID(number), from: desk.today)
      return [.perform(operation)]
    default: return []
    }
  }

  // MARK: - Drawing

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let number = detail?.court?.value.fileNumber?.text ?? detail?.reference ?? ""
    let name = detail?.person.value.listName ?? title
    canvas.writeTitle(desk.wording.text(.detailPath, name), end: number, in: layout.title)
    canvas.fill(layout.content)
    guard detail != nil else {
      let sentence = desk.wording[isGone ? .detailGone : .detailReading]
      return canvas.writeInstead(sentence, in: layout.content)
    }
    view.draw(in: layout.content, on: &canvas)
  }
}
