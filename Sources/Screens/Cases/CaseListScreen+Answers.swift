import Guardianship
import TerminalKit
import Wording

/// What comes of pickers, prompts and performed operations.
extension CaseListScreen {
  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .picked(.orderKey, let ids):
      return ids.first.flatMap { ListOrder.Key(rawValue: $0) }.map { setOrder($0) } ?? []
    case .picked(.filterKey, let ids):
      return ids.first.flatMap { FilterKey(rawValue: $0) }
        .map { chooseFilterKey($0, in: desk) } ?? []
    case .picked(.filterValues(let key), let ids):
      return setFilter(key, canonical: ids, in: desk)
    case .typed(.filterText(let key), let text):
      return text.isEmpty ? [] : setFilter(key, text: text, in: desk)
    case .picked(.view, let ids): return ids.first.map { chooseView($0, in: desk) } ?? []
    case .picked(.viewToDelete, let ids):
      return ids.first.flatMap { Int64($0) }.map { [.effect(.deleteView(SavedView.ID($0)))] } ?? []
    case .typed(.viewName(let isShared), let name):
      return saveView(name, isShared: isShared, in: desk)
    case .picked(.caseworker, let ids):
      guard let user = desk.choices.users.first(where: { "\($0.id.rawValue)" == ids.first })
      else { return [] }
      return begin(.give(user.id, name: user.value.name), in: desk)
    case .picked(.colleagues, let ids):
      let users = desk.choices.users.filter { ids.contains("\($0.id.rawValue)") }
      guard !users.isEmpty else { return [] }
      let names = users.map(\.value.name).joined(separator: "; ")
      return begin(.handOver(users.map(\.id), names: names), in: desk)
    case .picked(.district, let ids):
      return ids.first.map { begin(.setDistrict($0), in: desk) } ?? []
    case .typed(.exportPath, let path): return startExport(to: path)
    default: return []
    }
  }

  private func saveView(_ name: String, isShared: Bool, in desk: Surroundings) -> [Step] {
    guard name.contains(where: { !$0.isWhitespace }) else { return [] }
    let view = ViewContent(
      list: .cases, name: name, isShared: isShared, filter: query.filter.canonicalText,
      order: query.order)
    return [
      .effect(.saveView(view)),
      .say(StatusLine(desk.wording.text(.viewSaved, name), role: .success)),
    ]
  }

  mutating func receiveAnswer(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .facets(let asked, let key, let facets):
      guard asked == query else { return [] }
      return [.show(.picker(facetPicker(key, facets, in: desk)))]
    case .views(let views):
      self.views = views.filter { $0.list == .cases }
      guard wantsViews else { return [] }
      wantsViews = false
      return [.show(.picker(viewPicker(in: desk)))]
    case .collected(let asked, let rows):
      guard asked == query, let bulk else { return [] }
      return confirm(
        bulk, on: rows.compactMap(\.caseRow).map { CaseMarks.Marked($0) }, in: desk)
    case .outcome(let operation, let outcome): return finish(operation, outcome, in: desk)
    case .fileExists(let path):
      guard let export, export.path == path else { return [] }
      return [
        .show(.dialog(Dialogs.replaceFile(path, then: .saveList(export, replacing: true), desk)))
      ]
    case .saved(let path):
      export = nil
      return [.say(StatusLine(desk.wording.text(.fileSaved, path), role: .success))]
    default: return []
    }
  }

  private mutating func finish(
    _ operation: Operation, _ outcome: Outcome, in desk: Surroundings
  ) -> [Step] {
    let again = reload(from: start)
    beside = nil
    guard case .done(let done) = outcome, !done.rows.isEmpty else {
      return [.say(Dialogs.status(operation, outcome, in: desk))] + again
    }
    bulk = nil
    marks.clear()
    let refused = done.rows.compactMap { row -> String? in
      guard case .refused(let refusal) = row.result else { return nil }
      let name = bulkRows.first { $0.id == row.caseID }?.name ?? "\(row.caseID.rawValue)"
      return "\(name): \(desk.sentence(refusal))"
    }
    let changed = done.rows.count { $0.result == .changed }
    let summary = desk.wording.plural(.bulkDone, changed)
    let sheet: [Step]
    if case .handOver = operation {
      let cases = done.rows.filter { $0.result == .changed }.map(\.caseID)
      sheet = [.open(.paper(PaperScreen(PaperRequest(.handover, of: .files(cases)))))]
    } else {
      sheet = []
    }
    guard !refused.isEmpty else {
      return [.say(StatusLine(summary, role: .success))] + again + sheet
    }
    return again + sheet + [.show(.dialog(Dialogs.rows(summary, refused, in: desk)))]
  }
}
