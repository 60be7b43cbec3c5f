import Guardianship
import TerminalKit
import Wording

/// What comes of pickers, prompts and effects.
extension ListScreen {
  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .page(query, let start, let page): return take(page, from: start, in: desk)
    case .counts(let counted, let counts): return take(counts, of: counted, in: desk)
    case .facets(query, let key, let facets):
      return [.pick(filters(in: desk).valuePicker(key, facets, counts: true))]
    case .collected(query, let rows):
      guard let bulk else { return [] }
      return confirm(bulk, on: rows, in: desk)
    case .views(let views):
      self.views = views.filter { $0.list == query.list }
      guard wantsViews else { return [] }
      wantsViews = false
      return [.pick(SavedViews.picker(self.views, in: desk))]
    case .detail(let id, let detail):
      if list.showsDetail, id == selectedRow?.caseRow?.id { beside = detail }
      return []
    case .record(_, nil): return [.warn(desk.wording[.recordGone])]
    case .openFindings(let findings): return confirmApproval(findings, in: desk)
    case .dealings(let proposals): return confirm(proposals, in: desk)
    case .session:
      if list.catalogue != nil { fillTable(in: desk) }
      return []
    case .outcome(let operation, let outcome): return finish(operation, outcome, in: desk)
    case .registerChanged:
      settleGuard.expect(table.selected)
      return reloadHere()
    case .fileExists(let path):
      guard let export, export.path == path else { return [] }
      return [
        .ask(Dialogs.replaceFile(path, then: .file(.saveList(export, replacing: true)), desk))
      ]
    case .saved(let path):
      export = nil
      return [.say(StatusLine(desk.wording.text(.fileSaved, path), role: .success))]
    case .holdings(.user(let user), let holdings): return leave(user, holdings, in: desk)
    default: return reading.take(reply, in: desk)
    }
  }

  /// Marks hold rows as they were, so they go once these have been changed; what was refused stays
  /// marked.
  private mutating func finish(
    _ operation: Operation, _ outcome: Outcome, in desk: Surroundings
  ) -> [Step] {
    let said = WorkSteps.say(operation, outcome, among: window.rows.map(\.row), in: desk)
    guard case .done(let done) = outcome else { return [said] + reloadHere() }
    guard !done.rows.isEmpty else {
      marks.clear()
      return [said] + reloadHere()
    }
    let report = report(on: done, in: desk)
    return reloadHere() + [report]
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .made(let record):
      if list.makes == .guardian, record.kind == .guardian {
        sought = ListPosition(rank: 0, day: 0, id: record.id)
      }
      return []
    case .picked(.orderKey, let ids):
      return ids.first.flatMap { ListOrder.Key(rawValue: $0) }.map { setOrder($0) } ?? []
    case .picked(.filterKey, let ids):
      return ids.first.flatMap { FilterKey(rawValue: $0) }.map { choose($0, in: desk) } ?? []
    case .picked(.filterValues(let key), let ids):
      return setFilter(key, FilterEditing.typed(ids), in: desk)
    case .typed(.filterText(let key), let text): return setFilter(key, text, in: desk)
    case .picked(.view, let ids): return ids.first.map { chooseView($0, in: desk) } ?? []
    case .picked(.viewToDelete, let ids):
      return ids.first.flatMap { Int64($0) }.map { [.effect(.keep(.noView(SavedView.ID($0))))] }
        ?? []
    case .typed(.viewName(let isShared), let name):
      return saveView(name, isShared: isShared, in: desk)
    case .picked(.paper, let ids): return ids.first.map { print($0, in: desk) } ?? []
    case .typed(.exportPath, let path): return startExport(to: path)
    case .picked(.caseworker, let ids):
      guard let user = desk.choices.users.first(where: { "\($0.id.rawValue)" == ids.first })
      else { return [] }
      return begin(.give(user.id, name: user.value.name), in: desk)
    case .picked(.dealTo, let ids): return deal(to: ids, in: desk)
    case .picked(.colleagues, let ids):
      let users = desk.choices.users.filter { ids.contains("\($0.id.rawValue)") }
      return users.isEmpty ? [] : begin(.handOver(users.map(\.id)), in: desk)
    case .picked(.successors(let user), let ids): return leave(user, to: ids, in: desk)
    case .shared(let changed):
      marks.keep(bulkRows.filter { !changed.contains($0.id) }.map { .file($0) })
      fillTable(in: desk)
      return []
    case .picked(.district, let ids):
      return ids.first.map { begin(.setDistrict($0), in: desk) } ?? []
    case .picked(.court, let ids):
      guard let court = desk.choices.courts.first(where: { "\($0.id.rawValue)" == ids.first })
      else { return [] }
      return begin(.setCourt(court.id, name: court.value.name), in: desk)
    case .picked(.guardianKind, let ids):
      return ids.first.flatMap { GuardianKind(rawValue: $0) }
        .map { begin(.setKind($0), in: desk) } ?? []
    case .picked(.mergeInto(let dropped), let ids): return merge(dropped, into: ids, in: desk)
    case .picked(.districtToMerge, let ids):
      return ids.first.map { [.pick(districtKeptPicker(instead: $0, in: desk))] } ?? []
    case .picked(.mergeDistrict(let dropped), let ids):
      return ids.first.map { mergeDistricts(keep: $0, drop: dropped, in: desk) } ?? []
    case .picked(.keepOfMarked, let ids): return mergeMarked(keeping: ids, in: desk)
    case .typed(.moveTo, let text): return moveFollowUps(to: text, in: desk)
    case .picked(.stage, let ids): return setStage(ids, in: desk)
    default: return []
    }
  }
}
