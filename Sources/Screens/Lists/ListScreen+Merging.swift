import Guardianship
import TerminalKit
import Wording

/// Two entries that are the same become one: of a catalogue, or two marked guardians.
extension ListScreen {
  /// Which other entry of its catalogue the first one is.
  func mergePicker(_ entry: RecordEntry, in desk: Surroundings) -> PickerOverlay {
    picker(
      .mergeInto(entry.reference), desk.wording.text(.mergeTitle, entry.subject ?? ""),
      mergeable(in: desk).filter { $0.reference != entry.reference })
  }

  /// Which of the marked guardians stays.
  func keepPicker(in desk: Surroundings) -> PickerOverlay {
    picker(.keepOfMarked, desk.wording[.mergeKeepTitle], mergeable(in: desk))
  }

  private func picker(
    _ question: Question, _ title: String, _ entries: [RecordEntry]
  ) -> PickerOverlay {
    PickerOverlay(
      .question(question), title: title,
      options: entries.map {
        PickerOption(id: "\($0.reference.id)", title: $0.subject ?? "")
      })
  }

  private func mergeable(in desk: Surroundings) -> [RecordEntry] {
    list.catalogue?.entries(desk).map(\.record)
      ?? chosenRows.compactMap(\.guardianRow).map { row in
        let name = row.record.value.listName
        return RecordEntry(
          row.record,
          subject: [name, row.record.value.address.line].compactMap(\.self)
            .joined(separator: ", "))
      }
  }

  func merge(_ dropped: RecordReference, into picked: [String], in desk: Surroundings) -> [Step] {
    let entries = mergeable(in: desk)
    guard let drop = entries.first(where: { $0.reference == dropped }),
      let keep = entries.first(where: { "\($0.reference.id)" == picked.first })
    else { return [] }
    return preview(keep, drop, in: desk)
  }

  func mergeMarked(keeping picked: [String], in desk: Surroundings) -> [Step] {
    let entries = mergeable(in: desk)
    guard entries.count == 2,
      let keep = entries.first(where: { "\($0.reference.id)" == picked.first }),
      let drop = entries.first(where: { $0.reference != keep.reference })
    else { return [] }
    return preview(keep, drop, in: desk)
  }

  private func preview(
    _ keep: RecordEntry, _ drop: RecordEntry, in desk: Surroundings
  ) -> [Step] {
    let (wording, kept, dropped) = (desk.wording, keep.subject ?? "", drop.subject ?? "")
    let operation = Operation.mergeEntries(keep: keep.reference, drop: drop.reference)
    return [
      .ask(
        Dialogs.preview(
          wording.text(.mergeTitle, dropped), [wording.text(.mergeText, dropped, kept)],
          deed: wording[.mergeDeed], [.perform(operation)], in: desk))
    ]
  }
}

extension TextKey {
  fileprivate static let mergeTitle = TextKey("mergeEntry.title")
  fileprivate static let mergeKeepTitle = TextKey("mergeEntry.keep")
  fileprivate static let mergeText = TextKey("mergeEntry.text")
  fileprivate static let mergeDeed = TextKey("mergeEntry.deed")
}
