import Guardianship
import TerminalKit
import Wording

/// Actions on all marked rows: choose, look at the preview, release.
extension CaseListScreen {
  func caseworkerPicker(in desk: Surroundings) -> PickerOverlay {
    let options = desk.choices.caseworkers.map { entry in
      PickerOption(
        id: "\(entry.id.rawValue)", title: entry.value.name,
        detail: desk.wording.name(entry.value.role))
    }
    return PickerOverlay(
      .question(.caseworker), title: desk.wording[.giveTitle], options: options)
  }

  /// One colleague, or several among whom the cases are dealt out evenly.
  func colleaguePicker(in desk: Surroundings) -> PickerOverlay {
    let options = desk.choices.caseworkers.map { entry in
      PickerOption(
        id: "\(entry.id.rawValue)", title: entry.value.name,
        detail: desk.wording.name(entry.value.role))
    }
    return PickerOverlay(
      .question(.colleagues), title: desk.wording[.handOverTitle], options: options,
      takesMany: true)
  }

  func districtPicker(in desk: Surroundings) -> PickerOverlay {
    let options = desk.choices.districts.map { PickerOption(id: $0, title: $0) }
    return PickerOverlay(
      .question(.district), title: desk.wording[.districtTitle], options: options)
  }

  func exportPrompt(in desk: Surroundings) -> Prompt {
    let rows = marks.isEmpty ? counts?.matching : marks.count(matching: counts?.matching)
    let hint = desk.wording.text(.exportHint, rows.map { desk.wording.count($0) } ?? "…")
    return Prompt(
      .exportPath, title: desk.wording[.exportTitle], hint: hint,
      text: desk.wording.fileName(of: .cases, on: desk.today) + ".csv")
  }

  mutating func startExport(to path: String) -> [Step] {
    guard path.contains(where: { !$0.isWhitespace }) else { return [] }
    let selection = marks.isEmpty ? RowSelection.all : marks.selection
    let request = ListExport(query: query, selection: selection, path: path)
    export = request
    return [.effect(.saveList(request, replacing: false))]
  }

  /// Takes the marked rows, or the selected one where none is marked.
  mutating func begin(_ action: BulkAction, in desk: Surroundings) -> [Step] {
    bulk = action
    if marks.isAll {
      return [
        .effect(.collect(query, except: marks.exceptRows, limit: BulkAction.limit))
      ]
    }
    if !marks.isEmpty { return confirm(action, on: marks.chosen, in: desk) }
    guard let row = selectedRow else { return [] }
    return confirm(action, on: [CaseMarks.Marked(row)], in: desk)
  }

  /// Shows who is meant before anything is written; the button carries the operation.
  mutating func confirm(
    _ action: BulkAction, on marked: [CaseMarks.Marked], in desk: Surroundings
  ) -> [Step] {
    guard !marked.isEmpty else { return [] }
    bulkRows = marked
    let wording = desk.wording
    let count = wording.count(marked.count)
    let (title, deed) =
      switch action {
      case .give(_, let name):
        (wording.plural(.giveConfirm, marked.count, name), wording.text(.deedGive, count))
      case .setDistrict(let district):
        (
          wording.plural(.districtConfirm, marked.count, district),
          wording.text(.deedDistrict, count)
        )
      case .handOver(_, let names):
        (wording.plural(.handOverConfirm, marked.count, names), wording.text(.deedHandOver, count))
      }
    let lines = marked.map { entry in
      let before =
        switch action {
        case .give, .handOver: entry.caseworker
        case .setDistrict: entry.district
        }
      return wording.text(.bulkRow, entry.name, before ?? wording[.noValue])
    }
    let operation = action.operation(on: marked.map(\.id), today: desk.today)
    let dialog = Dialogs.preview(
      title, lines, shown: 8, deed: deed, [.effect(.perform(operation, reason: nil))], in: desk)
    return [.show(.dialog(dialog))]
  }
}
