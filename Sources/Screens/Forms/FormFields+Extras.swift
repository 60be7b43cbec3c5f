import Guardianship
import TerminalKit
import Wording

/// Fields of what only a form knows and no record holds.
extension FormFields {
  func field(
    _ slot: Slot, _ label: TextKey, _ input: FormInput, hint: TextKey? = nil
  ) -> FormField<Slot> {
    FormField(
      slot, label: desk.wording[label], input: input, hint: hint.map { desk.wording[$0] } ?? "")
  }

  func area(
    _ slot: Slot, _ label: TextKey, rows: Int = 3, hint: TextKey? = nil
  ) -> FormField<Slot> {
    field(slot, label, .area(TextArea(text(slot)), rows: rows), hint: hint)
  }

  func day(_ slot: Slot, _ label: TextKey, hint: TextKey? = nil) -> FormField<Slot> {
    field(slot, label, .date(date(text(slot), century: .near)), hint: hint)
  }

  func choice(_ slot: Slot, _ label: TextKey, _ options: [(String, String)]) -> FormField<Slot> {
    field(slot, label, choice(text(slot), options))
  }

  /// Boxes, ticked where their ids stand in the text.
  func check(_ slot: Slot, _ label: TextKey, _ options: [(String, String)]) -> FormField<Slot> {
    field(slot, label, boxes(text(slot), options))
  }

  /// What the form is about, shown and not typed.
  func entry(_ title: String, label: TextKey = .labelEntry) -> FormField<Slot> {
    field(.extra(.entry), label, .fixed(title))
  }

  /// Why something is done that does not go without a reason.
  func reason() -> FormField<Slot> { area(.extra(.reason), .labelReason) }

  /// Why somebody corrects a record, for the history.
  func changeReason() -> FormField<Slot> {
    let slot = Slot.extra(.changeReason)
    return field(slot, .labelChangeReason, .text(TextField(text(slot))))
  }
}

extension TextKey {
  static let labelEntry = TextKey("form.label.entry")
  static let labelReason = TextKey("form.label.reason")
  static let labelChangeReason = TextKey("form.label.changeReason")
}
