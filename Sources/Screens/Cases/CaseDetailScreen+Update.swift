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
    case .paper: return [.open(PaperScreen(paper))]
    case .findGuardian:
      return detail.map { detail in
        // From an Anfrage to whoever was asked.
        let asked = detail.work.inquiries.first { $0.reference == target }?.value
        return [.open(CandidatesScreen(of: detail, asked: asked))]
      } ?? []
    case .edit where openProposal != nil:
      return openProposal.map { [.open(ProposalScreen($0))] } ?? []
    case .why: return deadline.map { reading.read($0, of: id, to: .why) } ?? []
    case .settle: return detail.map { settle($0, in: desk) } ?? []
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
  private var paper: PaperRequest {
    guard let target, target.kind == .socialReport, let detail else {
      return PaperRequest(.caseSheet, of: .caseFile(id))
    }
    return PaperRequest(
      .socialReport, of: .socialReport(SocialReport.ID(target.id), of: detail.reference))
  }

  private func form(
    of command: Command, _ detail: CaseDetail, in desk: Surroundings
  ) -> (any FormDescription)? {
    switch command {
    case .edit: target.flatMap { form(of: $0, detail) }
    case .void: voidable.map { VoidingForm(detail: detail, record: $0.record, version: $0.version) }
    case .editPerson: form(of: detail.person.reference, detail)
    case .editCase: form(of: detail.file.reference, detail)
    case .changeCourt: CourtForm(detail)
    case .addParty: new(.party, detail, in: desk)
    case .addDirective: new(.directive, detail, in: desk)
    case .addContact: new(.contact, detail, in: desk)
    case .addFollowUp: new(.followUp, detail, in: desk)
    case .addCalendarEntry: new(.calendarEntry, detail, in: desk)
    case .addEvent: new(.caseEvent, detail, in: desk)
    case .addReport: new(.socialReport, detail, in: desk, requestOfReport(detail))
    case .receiveRequests: RequestsForm(detail: detail)
    case .recordOrder: OrderForm(new: nil, detail)
    case .changeGuardian: OrderForm(new: .changeOfGuardian, detail)
    case .move: MoveForm(detail: detail)
    case .endAssignment: endable.map { AssignmentEndingForm(detail: detail, assignment: $0) }
    case .end: EndingForm(detail: detail)
    case .reopen: ReopeningForm(detail: detail)
    default: nil
    }
  }

  /// A new report answers the Auftrag under the cursor, or the only one that is open.
  private func requestOfReport(_ detail: CaseDetail) -> FieldValues {
    let open = detail.work.openRequests
    let chosen = open.first { $0.reference == target } ?? (open.count == 1 ? open.first : nil)
    return chosen.map { [.reportRequest: "\($0.id.rawValue)"] } ?? [:]
  }

  private func form(
    of target: RecordReference, _ detail: CaseDetail
  ) -> (any FormDescription)? {
    if target == detail.court?.reference { return CourtForm(detail) }
    if let order = detail.orders.first(where: { $0.reference == target }) {
      return OrderForm(detail, order)
    }
    return detail.entry(target).map { RecordForm($0) }
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
    guard let row = detail?.otherCases.first(where: { RecordReference($0.id) == target }) else {
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
    return PickerOverlay(.palette, title: desk.wording[.newTitle], options: options)
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .picked(.section, let ids):
      let start = view.starts.first { view.lines[$0].section == ids.first }
      return start.map { view.show(line: $0) } ?? []
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
