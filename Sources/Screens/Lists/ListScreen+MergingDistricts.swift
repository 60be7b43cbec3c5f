import Guardianship
import TerminalKit
import Wording

/// Two names of one district become one.
extension ListScreen {
  /// Which name goes; the one of the selected case is offered first.
  func districtToMergePicker(in desk: Surroundings) -> PickerOverlay {
    picker(
      .districtToMerge, desk.wording[.whichGoes], desk.choices.districts,
      selected: chosenRows.first?.caseRow?.district)
  }

  func districtKeptPicker(instead dropped: String, in desk: Surroundings) -> PickerOverlay {
    picker(
      .mergeDistrict(dropped), desk.wording.text(.isTheSameAs, dropped),
      desk.choices.districts.filter { $0.folded != dropped.folded })
  }

  private func picker(
    _ question: Question, _ title: String, _ districts: [String], selected: String? = nil
  ) -> PickerOverlay {
    PickerOverlay(
      .question(question), title: title,
      options: districts.map { PickerOption(id: $0, title: $0) },
      selected: selected)
  }

  func mergeDistricts(keep: String, drop: String, in desk: Surroundings) -> [Step] {
    let wording = desk.wording
    return [
      .ask(
        Dialogs.preview(
          wording.text(.isTheSameAs, drop), [wording.text(.whatChanges, drop, keep)],
          deed: wording[.deed], [.perform(.mergeDistricts(keep: keep, drop: drop))], in: desk))
    ]
  }
}

extension TextKey {
  fileprivate static let whichGoes = TextKey("mergeDistricts.title")
  fileprivate static let isTheSameAs = TextKey("mergeEntry.title")
  fileprivate static let whatChanges = TextKey("mergeDistricts.text")
  fileprivate static let deed = TextKey("mergeEntry.deed")
}
