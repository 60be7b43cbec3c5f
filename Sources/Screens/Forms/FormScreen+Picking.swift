import Guardianship
import TerminalKit
import Wording

/// What is picked instead of typed: options, records that the register knows, pieces of text.
extension FormScreen {
  func canPick(in desk: Surroundings) -> Bool {
    description.found(for: form.focused, desk.wording) != nil
      || options(of: form.focused, in: desk) != nil
  }

  private func options(of slot: Slot, in desk: Surroundings) -> [PickerOption<String>]? {
    if case .choice(let choice) = form[slot].input {
      return choice.options.filter { !$0.id.isEmpty }.map {
        PickerOption(id: $0.id, title: $0.title)
      }
    }
    return FormFields(desk: desk, texts: texts).catalogue(of: slot)
  }

  /// Where the register is asked, the picker waits for its answer.
  mutating func openPicker(in desk: Surroundings) -> [Step] {
    let slot = form.focused
    if description.found(for: slot, desk.wording) != nil {
      wantsPicker = true
      let effect = description.question(about: slot, answers(in: desk))
      return effect.map { [.effect($0)] } ?? []
    }
    guard let options = options(of: slot, in: desk) else { return [] }
    // The whole label, without the sign that the field has to be filled.
    let title =
      if case .field(let field) = slot { desk.wording.label(field) } else { form[slot].label }
    let value = form[slot].value
    guard case .check = form[slot].input else {
      let selected = options.contains { $0.id == value } ? value : nil
      return [.show(picker(slot, title, options, selected: selected))]
    }
    let marked = Set(value.split(separator: " ").map(String.init))
    return [.show(picker(slot, title, options, marked: marked, takesMany: true))]
  }

  private func picker(
    _ slot: Slot, _ title: String, _ options: [PickerOption<String>], selected: String? = nil,
    marked: Set<String> = [], takesMany: Bool = false
  ) -> Overlay {
    .picker(
      PickerOverlay(
        .question(.fieldOption(slot)), title: title, options: options, selected: selected,
        marked: marked, takesMany: takesMany))
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .pressed(.saveAnyway, _):
      isAnswered = true
      return save(in: desk)
    case .picked(.textModule(let slot), let ids):
      let module = desk.choices.textModules.first { "\($0.id.rawValue)" == ids.first }
      return module.map { insert($0.value, at: slot, in: desk) } ?? []
    case .picked(.fieldOption(let slot), let ids): return pick(ids, at: slot, in: desk)
    default: return []
    }
  }

  private mutating func pick(_ ids: [String], at slot: Slot, in desk: Surroundings) -> [Step] {
    var texts = [slot: ids.joined(separator: " ")]
    if description.found(for: slot, desk.wording) != nil {
      texts = ids.first.map { description.take($0, at: slot, answers(in: desk)) } ?? [:]
    } else if !form.has(slot) {
      return []
    }
    guard !texts.isEmpty else { return [] }
    put(texts, in: desk)
    refused[slot] = nil
    if form.has(slot) { follow(slot, in: desk) }
    settle(in: desk)
    return keepDraft()
  }

  // MARK: - What the register knows

  mutating func takeFinds(_ reply: Reply, in desk: Surroundings) -> [Step] {
    let slot = form.focused
    guard description.receive(reply, at: slot, answers(in: desk)) else { return [] }
    settle(in: desk)
    guard wantsPicker, let found = description.found(for: slot, desk.wording) else { return [] }
    wantsPicker = false
    return [.show(picker(slot, desk.wording[found.title], found.options))]
  }

  /// Takes the only one that was found, or asks which one is meant.
  mutating func takeFound(for slot: Slot, in desk: Surroundings) -> [Step] {
    guard let found = description.found(for: slot, desk.wording), let first = found.options.first
    else { return [] }
    guard found.options.count > 1 else { return pick([first.id], at: slot, in: desk) }
    return [.show(picker(slot, desk.wording[found.title], found.options))]
  }

  // MARK: - Long texts

  /// Whether the focus stands in a text of several lines.
  var isInText: Bool {
    if case .area = form[form.focused].input { true } else { false }
  }

  func textModulePicker(in desk: Surroundings) -> PickerOverlay {
    let options = desk.choices.textModules.filter { !$0.value.isRetired }.map { entry in
      PickerOption(id: "\(entry.id.rawValue)", title: entry.value.name, detail: entry.value.text)
    }
    return PickerOverlay(
      .question(.textModule(form.focused)), title: desk.wording[.textModuleTitle],
      options: options)
  }

  /// Puts a text module behind what stands in the field.
  private mutating func insert(
    _ module: TextModule, at slot: Slot, in desk: Surroundings
  ) -> [Step] {
    guard form.has(slot) else { return [] }
    let before = form[slot].value
    return setText(before.isEmpty ? module.text : before + "\n" + module.text, at: slot, in: desk)
  }

  mutating func setText(_ text: String, at slot: Slot, in desk: Surroundings) -> [Step] {
    form[slot].setText(text)
    refused[slot] = nil
    return changed(slot, in: desk) + keepDraft()
  }
}

extension TextKey {
  fileprivate static let textModuleTitle = TextKey("form.textModuleTitle")
}
