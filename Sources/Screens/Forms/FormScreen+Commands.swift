import Guardianship
import TerminalKit
import Wording

extension FormScreen {
  enum Command: String, CommandName {
    case save = "form.save"
    case leave = "form.leave"
    case pick = "form.pick"
    case takePerson = "form.takePerson"
    case editor = "form.editor"
    case textModule = "form.textModule"
  }

  /// Only a new case can be about somebody who is known already.
  func table(_ wording: Wording) -> CommandTable<Command> {
    if case .newCase = purpose { return Self.table(wording) }
    return CommandTable(Self.table(wording).bindings.filter { $0.command != .takePerson })
  }

  static func table(_ wording: Wording) -> CommandTable<Command> {
    CommandTable([
      Binding(
        .function(2), .control("s"), command: .save, text: TextKey("form.save"), group: .groupForm,
        wording, footer: .shown),
      Binding(
        .escape, command: .leave, text: TextKey("form.leave"), group: .groupForm, wording,
        footer: .shown),
      Binding(
        .function(4), .control(" "), command: .pick, text: TextKey("form.pick"),
        group: .groupForm, wording, footer: .shown),
      Binding(
        .function(5), command: .takePerson, text: TextKey("form.takePerson"), group: .groupForm,
        wording, footer: .shown),
      Binding(
        .function(6), command: .editor, text: TextKey("form.editor"), group: .groupForm, wording),
      Binding(
        .function(7), command: .textModule, text: TextKey("form.textModule"), group: .groupForm,
        wording),
    ])
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .save: isSaving ? desk.wording[.formSaving] : nil
    case .leave: nil
    case .pick: canPick ? nil : desk.wording[.formNothingToPick]
    case .takePerson: similar.isEmpty ? desk.wording[.formNobodySimilar] : nil
    case .editor, .textModule: isInText ? nil : desk.wording[.formNoText]
    }
  }

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .save: save(in: desk)
    case .leave: leave(in: desk)
    case .pick: openPicker(in: desk)
    case .takePerson: takePerson(in: desk)
    case .editor: keepDraft() + [.effect(.editText(form[form.focused].value))]
    case .textModule: [.show(.picker(textModulePicker(in: desk)))]
    }
  }

  private mutating func leave(in desk: Surroundings) -> [Step] {
    guard holdsTyping else { return (kept.isEmpty ? [] : discardDraft()) + [.back] }
    let dialog = leaveDialog(canKeep: true, in: desk)
    return keepDraft() + [.show(.dialog(dialog))]
  }

  /// What becomes of what was typed; keeping it is offered only where it can be kept.
  func leaveDialog(canKeep: Bool, in desk: Surroundings) -> Dialog<[Step]> {
    let wording = desk.wording
    var buttons: [Dialog<[Step]>.Button] = [.init(wording[.leaveStay], payload: [])]
    if canKeep {
      let keep: [Step] = [.back, .say(StatusLine(wording[.draftKept]))]
      buttons.append(.init(wording[.leaveKeep], payload: keep))
    }
    buttons.append(.init(wording[.leaveDiscard], payload: discardDraft() + [.back]))
    return Dialog<[Step]>(
      title: wording[.leaveTitle], text: wording[.leaveText], buttons: buttons)
  }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    let before = form.focused
    let outcome = form.update(event)
    switch outcome {
    case .ignored: return nil
    case .changed:
      refused[before] = nil
      return changed(before, in: desk)
    case .moved:
      guard form.focused != before else { return [] }
      check(before, in: desk)
      settle(in: desk)
      return keepDraft()
    }
  }

  /// What a change in one place brings with it: other fields, warnings, people to be found.
  mutating func changed(_ slot: Slot, in desk: Surroundings) -> [Step] {
    isAnswered = false
    if slot == .field(.inquiryAnswer) { fillAnswerDay(in: desk) }
    if shapesForm(slot) { rebuild(with: texts, in: desk) }
    settle(in: desk)
    return findSimilar(after: slot, in: desk) + findGuardians(after: slot, in: desk)
  }

  /// An answer that is written down came today, unless somebody says otherwise.
  private mutating func fillAnswerDay(in desk: Surroundings) {
    let place = Slot.field(.inquiryAnsweredOn)
    guard form.has(place) else { return }
    let today = desk.wording.day(desk.today)
    let isOpen = form[.field(.inquiryAnswer)].value == Inquiry.Answer.open.rawValue
    if isOpen, form[place].value == today { form[place].setText("") }
    if !isOpen, form[place].value.isEmpty { form[place].setText(today) }
  }

  /// Whether the fields of the form depend on this place.
  private func shapesForm(_ slot: Slot) -> Bool {
    switch slot {
    case .field(.orderKind): true
    case .field(let field) where RecordForm.shaping.contains(field): true
    case .appointment(let number, .guardian):
      // The fields of an appointment come with the first letter and go with the last.
      form.has(.appointment(number, .kind)) == form[slot].value.isEmpty
    case .appointment(_, .kind): true
    case .extra(.reason): if case .court = purpose { true } else { false }
    default: false
    }
  }

  // MARK: - Drawing

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    let isLost = unkept != nil
    let state = isLost ? "! " + wording[.formUnkept] : holdsTyping ? wording[.formUnsaved] : ""
    canvas.write(
      state, in: layout.title.inset(right: 1), role: isLost ? .warning : .dimmed,
      alignment: .trailing)
    var title = wording[purpose.title]
    if let subject = purpose.subject { title += " · " + subject }
    canvas.write(
      title, in: layout.title.inset(left: 1, right: displayWidth(of: state) + 2), role: .heading)
    form.draw(in: layout.content.inset(right: 1), on: &canvas)
  }
}

extension TextKey {
  static let formSaving = TextKey("form.saving")
  static let formNothingToPick = TextKey("form.nothingToPick")
  static let formNobodySimilar = TextKey("form.nobodySimilar")
  static let formUnkept = TextKey("form.unkept")
  static let formUnsaved = TextKey("form.unsaved")
  static let leaveTitle = TextKey("leave.title")
  static let leaveText = TextKey("leave.text")
  static let leaveStay = TextKey("leave.stay")
  static let leaveKeep = TextKey("leave.keep")
  static let leaveDiscard = TextKey("leave.discard")
  static let draftKept = TextKey("draft.kept")
}
