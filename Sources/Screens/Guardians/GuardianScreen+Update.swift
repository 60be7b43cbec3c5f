import Guardianship
import TerminalKit
import Wording

extension GuardianScreen {
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back]
    case .undo: return [.effect(.loadLastChange)]
    case .nextSection: return jump(1)
    case .previousSection: return jump(-1)
    case .open: return open(in: desk)
    case .edit: return target.map { [.effect(.loadRecord($0))] } ?? []
    case .editPerson: return [.effect(.loadRecord(RecordReference(id)))]
    case .new: return [.show(.picker(newPicker(in: desk)))]
    case .addProof: return openNew(.proof, [.proofGuardian: number], in: desk)
    case .addAgreement: return openNew(.agreement, [.agreementGuardian: number], in: desk)
    case .addTraining: return openNew(.training, [.trainingGuardian: number], in: desk)
    case .contact: return openNew(.contact, [.contactGuardian: number], in: desk)
    case .followUp:
      return openNew(.followUp, [.followUpText: "\(name): "], in: desk)
    case .lose: return [.show(.picker(causePicker(in: desk)))]
    case .void:
      guard let voidable else { return [] }
      return [
        .show(
          .prompt(
            Prompt(
              .voidReason(voidable.record, voidable.version), title: desk.wording[.guardianVoid],
              hint: desk.wording[.guardianVoidHint])))
      ]
    }
  }

  private var number: String { "\(id.rawValue)" }
  private var name: String { detail?.record.value.listName ?? title }

  private func openNew(
    _ kind: RecordKind, _ values: FieldValues, in desk: Surroundings
  ) -> [Step] {
    var form = RecordForm(new: kind, of: nil, in: desk, values)
    form = RecordForm(new: kind, of: nil, subject: name, preset: form.preset)
    return [.open(.form(FormScreen(.record(form), in: desk)))]
  }

  /// A case or proposal opens; a paper is changed.
  private func open(in desk: Surroundings) -> [Step] {
    guard let target, let detail else { return [] }
    if target.kind == .assignment,
      let row = detail.assignments.first(where: { $0.record.reference == target })
    {
      return row.record.value.state.isOpen || row.record.value.state == .declined
        ? [.open(.proposal(ProposalScreen(row.record.id)))]
        : [.open(.detail(CaseDetailScreen(row: row.caseRow)))]
    }
    if target.kind == .inquiry,
      let row = detail.inquiries.first(where: { $0.record.reference == target })?.caseRow
    {
      return [.open(.detail(CaseDetailScreen(row: row)))]
    }
    return [.effect(.loadRecord(target))]
  }

  private mutating func jump(_ step: Int) -> [Step] {
    let starts = [0] + lines.indices.filter { lines[$0].title != nil }
    place.cursor =
      step > 0
      ? starts.first { $0 > place.cursor } ?? 0
      : starts.last { $0 < place.cursor } ?? starts.last ?? 0
    place.top = place.cursor
    place.settle(lines: lines.count)
    return loadHistoryInSight()
  }

  private func newPicker(in desk: Surroundings) -> PickerOverlay {
    let table = table(desk.wording)
    let commands: [Command] = [.addProof, .addAgreement, .addTraining, .contact, .followUp]
    let options = commands.compactMap { command in
      table.binding(of: command).map { binding in
        PickerOption(
          id: command.rawValue, title: binding.help, detail: desk.keyNames[binding.keys[0]],
          refusal: refusal(of: command, in: desk))
      }
    }
    return PickerOverlay(.palette, title: desk.wording[.newTitle], options: options)
  }

  // MARK: - Betreuer fällt aus

  private func causePicker(in desk: Surroundings) -> PickerOverlay {
    PickerOverlay(
      .question(.lossCause), title: desk.wording.text(.lossTitle, name),
      options: GuardianLoss.Cause.allCases.map {
        PickerOption(id: $0.rawValue, title: desk.wording.name($0))
      })
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .picked(.lossCause, let ids):
      loss = ids.first.flatMap { GuardianLoss.Cause(rawValue: $0) }
      return loss == nil ? [] : [.show(.prompt(dayPrompt(desk.wording.day(desk.today), in: desk)))]
    case .typed(.lossDay, let text):
      guard let day = DayInput.day(text, today: desk.today, words: desk.wording.dayWords),
        day <= desk.today
      else {
        var prompt = dayPrompt(text, in: desk)
        prompt.refusal = desk.wording[.notADay]
        return [.show(.prompt(prompt))]
      }
      lostOn = day
      return [.show(.dialog(lossDialog(in: desk)))]
    case .typed(.voidReason(let record, let version), let reason):
      guard !reason.trimmed.isEmpty else { return [] }
      return [
        .effect(
          .perform(.void(record, basedOn: version, reason: reason.trimmed), reason: nil))
      ]
    default: return []
    }
  }

  private func dayPrompt(_ text: String, in desk: Surroundings) -> Prompt {
    Prompt(.lossDay, title: desk.wording[.lossDay], hint: desk.wording[.lossDayHint], text: text)
  }

  /// What will happen in each case, before it does.
  private func lossDialog(in desk: Surroundings) -> Dialog<[Step]> {
    let wording = desk.wording
    let offices = detail?.assignments.filter { $0.record.value.state == .appointed } ?? []
    let lines = offices.prefix(8).map { "\($0.caseRow.name), \($0.caseRow.reference)" }
    var text = wording.plural(.lossCases, offices.count)
    text += "\n" + lines.joined(separator: "\n")
    if offices.count > lines.count {
      text += "\n" + wording.plural(.andMore, offices.count - lines.count)
    }
    text += "\n\n" + wording[loss?.endsOffices == true ? .lossEnds : .lossStays]
    text += "\n" + wording[.lossCourt]
    func button(_ title: TextKey, courtKnows: Bool) -> Dialog<[Step]>.Button {
      .init(wording[title], payload: steps(courtKnows: courtKnows, in: desk))
    }
    return Dialog(
      title: wording.text(.lossTitle, name), text: text, role: .warning,
      buttons: [
        button(.lossKnows, courtKnows: true), button(.lossTell, courtKnows: false),
        .init(wording[.cancel], payload: []),
      ], focus: 2)
  }

  private func steps(courtKnows: Bool, in desk: Surroundings) -> [Step] {
    guard let loss, let lostOn else { return [] }
    let wording = desk.wording
    let operation = Operation.loseGuardian(
      GuardianLoss(
        guardian: id, cause: loss, on: lostOn, courtKnows: courtKnows,
        texts: GuardianLoss.Texts(
          reason: wording.name(loss), tellCourt: wording.text(.lossTellCourt, name),
          findSuccessor: wording.text(.lossFind, name))))
    return [.effect(.perform(operation, reason: nil))]
  }
}

extension TextKey {
  fileprivate static let guardianVoid = TextKey("guardian.void")
  fileprivate static let guardianVoidHint = TextKey("guardian.voidHint")
  fileprivate static let lossTitle = TextKey("loss.title")
  fileprivate static let lossDay = TextKey("loss.day")
  fileprivate static let lossDayHint = TextKey("loss.dayHint")
  fileprivate static let lossEnds = TextKey("loss.ends")
  fileprivate static let lossStays = TextKey("loss.stays")
  fileprivate static let lossCourt = TextKey("loss.court")
  fileprivate static let lossKnows = TextKey("loss.knows")
  fileprivate static let lossTell = TextKey("loss.tell")
  fileprivate static let lossTellCourt = TextKey("loss.tellCourt")
  fileprivate static let lossFind = TextKey("loss.find")
}

extension PluralKey {
  fileprivate static let lossCases = PluralKey("loss.cases")
}
