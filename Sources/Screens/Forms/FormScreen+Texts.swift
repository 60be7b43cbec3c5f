import Guardianship
import TerminalKit
import Wording

/// Long texts: another editor, and pieces that the office uses again.
extension FormScreen {
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
  mutating func insert(_ module: TextModule, at slot: Slot, in desk: Surroundings) -> [Step] {
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
  static let formNoText = TextKey("form.noText")
  static let textModuleTitle = TextKey("form.textModuleTitle")
}
