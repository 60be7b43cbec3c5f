import Guardianship
import TerminalKit
import Wording

/// A form: fields of one record or of several that belong together, checked at the field.
///
/// What is typed lives until it is saved or thrown away on purpose: it outlasts a refusal, a
/// failure, a resize and, as a draft in the register, the program itself.
struct FormScreen: Screen {
  static let kind = ScreenKind.form

  enum Command: String, CommandName {
    case save = "form.save"
    case leave = "form.leave"
    case pick = "form.pick"
    case takePerson = "form.takePerson"
    case editor = "form.editor"
    case textModule = "form.textModule"
  }

  var description: any FormDescription
  var form: Form<Slot>
  /// What stood in the form when it was opened.
  let initial: [Slot: String]
  /// Texts of places that the form does not show at the moment, such as those of another kind of
  /// order.
  var hidden: [Slot: String] = [:]
  /// What the draft in the register holds.
  var kept: [String: String] = [:]
  /// What could not be kept as a draft; nothing once it could.
  var unkept: [String: String]?
  /// Refusals of the last check, by place.
  var refused: [Slot: String] = [:]
  var isSaving = false
  /// Whether what is odd was asked for and is meant.
  var isAnswered = false
  /// Whether a picker opens when the register has said what there is.
  var wantsPicker = false

  /// - Parameter typed: texts that stand there as if somebody had typed them.
  init(
    _ description: some FormDescription, typed: [Slot: String] = [:], in desk: Surroundings
  ) {
    self.description = description
    initial = description.texts(in: desk)
    form = Form(
      description.fields(FormFields(desk: desk, texts: initial)),
      width: desk.layout.content.width - 1)
    if let start = description.start, form.has(start) { form.focus(on: start) }
    if typed.isEmpty { settle(in: desk) } else { put(typed, in: desk) }
  }
  var isTyping: Bool { true }
  var holdsTyping: Bool { !typed.isEmpty }

  /// The texts of all places, shown or hidden.
  var texts: [Slot: String] {
    initial.merging(hidden) { $1 }.merging(form.values) { $1 }
  }

  func answers(in desk: Surroundings) -> FormAnswers {
    FormAnswers(texts, shown: form.fields.map(\.name), in: desk)
  }

  // MARK: - Commands

  /// Only a form that looks for a person can take one who is known already.
  var commands: [ScreenCommand<FormScreen>] {
    description.looksForPerson ? Self.commands : Self.commands.filter { $0.command != .takePerson }
  }

  static let commands: [ScreenCommand<FormScreen>] = [
    .init(
      .save, .function(2), .control("s"), group: .groupForm, footer: .shown,
      needs: .that(.formSaving) { !$0.isSaving }),
    .init(.leave, .escape, group: .groupForm, footer: .shown),
    .init(
      .pick, .function(4), .control(" "), group: .groupForm, footer: .shown,
      needs: Need { $0.canPick(in: $1) ? nil : $1.wording[.formNothingToPick] }),
    .init(.takePerson, .function(5), group: .groupForm, footer: .shown, needs: .someoneFound),
    .init(.editor, .function(6), group: .groupForm, needs: .that(.formNoText) { $0.isInText }),
    .init(.textModule, .function(7), group: .groupForm, needs: .that(.formNoText) { $0.isInText }),
  ]

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .save: save(in: desk)
    case .leave: leave(in: desk)
    case .pick: openPicker(in: desk)
    case .takePerson: takeFound(for: .extra(.entry), in: desk)
    case .editor: keepDraft() + [.effect(.terminal(.edit(form[form.focused].value)))]
    case .textModule: [.pick(textModulePicker(in: desk))]
    }
  }

  // MARK: - Typing

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    let before = form.focused
    switch form.update(event) {
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

  /// What a change in one place brings with it: other fields, warnings, a question to the register.
  mutating func changed(_ slot: Slot, in desk: Surroundings) -> [Step] {
    follow(slot, in: desk)
    let effect = description.question(about: slot, answers(in: desk))
    settle(in: desk)
    return effect.map { [.effect($0)] } ?? []
  }

  /// Brings the other places in line with one that has changed.
  mutating func follow(_ slot: Slot, in desk: Surroundings) {
    isAnswered = false
    for (other, text) in description.following(slot, answers(in: desk)) where form.has(other) {
      form[other].setText(text)
    }
    // No form depends on what a long text says, and nothing is typed into for longer.
    if case .area = form[slot].input { return }
    let fields = description.fields(FormFields(desk: desk, texts: texts))
    let isSame = fields.elementsEqual(form.fields) {
      $0.name == $1.name && $0.label == $1.label
    }
    if !isSame { rebuild(with: texts, in: desk) }
  }

  /// Puts texts into places, shown or hidden.
  mutating func put(_ changes: [Slot: String], in desk: Surroundings) {
    rebuild(with: texts.merging(changes) { $1 }, in: desk)
  }

  /// Makes the fields anew, because which ones there are depends on what stands in some.
  mutating func rebuild(with texts: [Slot: String], in desk: Surroundings) {
    let focused = form.fields.isEmpty ? nil : form.focused
    let input = focused.map { form[$0].input }
    let notes = Dictionary(form.fields.map { ($0.name, $0.note) }) { first, _ in first }
    hidden = texts
    form = Form(
      description.fields(FormFields(desk: desk, texts: texts)), width: desk.layout.content.width - 1
    )
    for field in form.fields {
      if let note = notes[field.name] ?? nil { form[field.name].note = note }
    }
    if let focused, form.has(focused) {
      form.focus(on: focused)
      // A choice that shaped the form goes on with the word that is being typed in it.
      if case .choice(let before) = input, case .choice(let now) = form[focused].input,
        before.options == now.options, before.selected == now.selected
      {
        form[focused].input = .choice(before)
      }
    }
    settle(in: desk)
  }

  /// Catalogues may have grown while another screen lay on top.
  mutating func appear(in desk: Surroundings) -> [Step] {
    rebuild(with: texts, in: desk)
    return []
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    form.width = desk.layout.content.width - 1
    return []
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .edited(let text): return text.map { setText($0, at: form.focused, in: desk) } ?? []
    case .outcome(let operation, let outcome): return finish(operation, outcome, in: desk)
    case .draftFailure:
      (unkept, kept) = (kept, [:])
      return []
    case .failure:
      // What was typed is kept as a draft, once more: the one there was may be gone with the register.
      (isSaving, kept) = (false, [:])
      return keepDraft()
    default: return takeFinds(reply, in: desk)
    }
  }

  // MARK: - Drawing

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    let isLost = unkept != nil
    let state = isLost ? "! " + wording[.formUnkept] : holdsTyping ? wording[.formUnsaved] : ""
    let title = [description.title(wording), description.subject].compactMap(\.self)
    canvas.writeTitle(
      title.joined(separator: " · "), end: state, role: isLost ? .warning : .dimmed,
      in: layout.title)
    form.draw(in: layout.content.inset(right: 1), on: &canvas)
  }
}

extension Need where S == FormScreen {
  fileprivate static var someoneFound: Need {
    Need { screen, desk in
      screen.description.found(for: .extra(.entry), desk.wording)?.options.isEmpty == false
        ? nil : desk.wording[.formNobodySimilar]
    }
  }
}

extension TextKey {
  static let formSaving = TextKey("form.saving")
  fileprivate static let formNothingToPick = TextKey("form.nothingToPick")
  fileprivate static let formNobodySimilar = TextKey("form.nobodySimilar")
  fileprivate static let formNoText = TextKey("form.noText")
  fileprivate static let formUnkept = TextKey("form.unkept")
  fileprivate static let formUnsaved = TextKey("form.unsaved")
}
