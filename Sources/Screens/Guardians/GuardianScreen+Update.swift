import Guardianship
import TerminalKit
import Wording

extension GuardianScreen {
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back]
    case .undo: return [.read(.lastChange)]
    case .nextSection: return view.jump(1)
    case .previousSection: return view.jump(-1)
    case .open: return open(in: desk)
    case .edit: return target.map { [.read(.record($0))] } ?? []
    case .editPerson: return [.read(.record(RecordReference(id)))]
    case .new: return [.pick(newPicker(in: desk))]
    case .addProof: return openNew(.proof, [.proofGuardian: number], in: desk)
    case .addAgreement: return openNew(.agreement, [.agreementGuardian: number], in: desk)
    case .addTraining: return openNew(.training, [.trainingGuardian: number], in: desk)
    case .contact: return openNew(.contact, [.contactGuardian: number], in: desk)
    case .followUp:
      return openNew(.followUp, [.followUpText: "\(name): "], in: desk)
    case .lose: return [.pick(causePicker(in: desk))]
    case .void:
      return voidable.map { [.ask(voidPrompt($0, in: desk))] } ?? []
    }
  }

  private var number: String { "\(id.rawValue)" }
  var name: String { detail?.record.value.listName ?? title }

  private func openNew(
    _ kind: RecordKind, _ values: FieldValues, in desk: Surroundings
  ) -> [Step] {
    [.open(RecordForm(new: kind, about: name, in: desk, values), in: desk)]
  }

  /// A case or proposal opens; a paper is changed.
  private func open(in desk: Surroundings) -> [Step] {
    guard let target, let detail else { return [] }
    if target.kind == .assignment,
      let row = detail.assignments.first(where: { $0.record.reference == target })
    {
      return row.record.value.state.isOpen || row.record.value.state == .declined
        ? [.open(ProposalScreen(row.record.id))]
        : [.open(CaseDetailScreen(row: row.caseRow))]
    }
    if target.kind == .inquiry,
      let row = detail.inquiries.first(where: { $0.record.reference == target })?.caseRow
    {
      return [.open(CaseDetailScreen(row: row))]
    }
    return [.read(.record(target))]
  }

  private func newPicker(in desk: Surroundings) -> PickerOverlay {
    let new: [Command] = [.addProof, .addAgreement, .addTraining, .contact, .followUp]
    let options = paletteOptions(in: desk).filter { option in
      new.contains { $0.rawValue == option.id }
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
      return loss == nil ? [] : [.ask(dayPrompt(desk.wording.day(desk.today), in: desk))]
    case .typed(.lossDay, let text):
      guard let day = DayInput.day(text, today: desk.today, words: desk.wording.dayWords),
        day <= desk.today
      else {
        var prompt = dayPrompt(text, in: desk)
        prompt.refusal = desk.wording[.notADay]
        return [.ask(prompt)]
      }
      lostOn = day
      return [.ask(lossDialog(in: desk))]
    case .typed(.voidReason(let record, let version), let reason):
      guard !reason.trimmed.isEmpty else { return [] }
      return [.perform(.void(record, basedOn: version, reason: reason.trimmed))]
    default: return []
    }
  }

  private func dayPrompt(_ text: String, in desk: Surroundings) -> Prompt {
    Prompt(
      .lossDay, title: desk.wording[.lossDay], hint: desk.wording[.lossDayHint], text: text,
      about: RecordReference(id))
  }

  func steps(courtKnows: Bool, in desk: Surroundings) -> [Step] {
    guard let loss, let lostOn else { return [] }
    let wording = desk.wording
    let operation = Operation.loseGuardian(
      GuardianLoss(
        guardian: id, cause: loss, on: lostOn, courtKnows: courtKnows,
        texts: GuardianLoss.Texts(
          reason: wording.name(loss), tellCourt: wording.text(.lossTellCourt, name),
          findSuccessor: wording.text(.lossFind, name),
          proposeAnother: wording.text(.lossPropose, name))))
    return [.perform(operation)]
  }
}

extension TextKey {
  static let lossTitle = TextKey("loss.title")
  fileprivate static let lossDay = TextKey("loss.day")
  fileprivate static let lossDayHint = TextKey("loss.dayHint")
  fileprivate static let lossTellCourt = TextKey("loss.tellCourt")
  fileprivate static let lossFind = TextKey("loss.find")
  fileprivate static let lossPropose = TextKey("loss.propose")
}
