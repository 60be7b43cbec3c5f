import Guardianship
import TerminalKit
import Wording

/// What comes of pickers, prompts and effects.
extension WorkListScreen {
  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .page(query, let start, let page): return take(page, from: start, in: desk)
    case .counts(query, let counts):
      self.counts = counts
      return []
    case .deadline(_, let explanation):
      guard let reading else { return [] }
      self.reading = nil
      return WorkSteps.answer(explanation, to: reading, in: desk)
    case .record(_, let entry):
      guard let entry else { return [.say(StatusLine(desk.wording[.recordGone], role: .warning))] }
      let settles = reading == .settle
      reading = nil
      return WorkSteps.open(entry, settles: settles, in: desk)
    case .dealings(let proposals): return propose(proposals, in: desk)
    case .views(let views):
      self.views = views.filter { $0.list == query.list }
      guard wantsViews else { return [] }
      wantsViews = false
      return [.show(.picker(viewPicker(in: desk)))]
    case .outcome(let operation, let outcome):
      marks = []
      let rows = window.rows.map(\.row)
      return [WorkSteps.say(operation, outcome, among: rows, in: desk)] + readAgain()
    case .registerChanged:
      settleGuard.expect(table.selected)
      return readAgain()
    case .fileExists(let path):
      guard let export, export.path == path else { return [] }
      return [
        .show(
          .dialog(Dialogs.replaceFile(path, then: .saveList(export, replacing: true), desk)))
      ]
    case .saved(let path):
      export = nil
      return [.say(StatusLine(desk.wording.text(.fileSaved, path), role: .success))]
    default: return []
    }
  }

  private mutating func readAgain() -> [Step] {
    reload(from: selectedLine.map { .around($0.position) } ?? .first)
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .made(let record):
      seek(new: record)
      return []
    case .picked(.filterKey, let ids):
      return ids.first.flatMap { FilterKey(rawValue: $0) }.map { chooseKey($0, in: desk) } ?? []
    case .picked(.filterValues(let key), let ids):
      return ids.isEmpty ? [] : setFilter(key, FilterEditing.typed(ids), in: desk)
    case .typed(.filterText(let key), let text):
      return text.isEmpty ? [] : setFilter(key, text, in: desk)
    case .picked(.view, let ids): return ids.first.map { chooseView($0, in: desk) } ?? []
    case .picked(.viewToDelete, let ids):
      return ids.first.flatMap { Int64($0) }.map { [.effect(.deleteView(SavedView.ID($0)))] } ?? []
    case .typed(.viewName(let isShared), let name):
      let view = ViewContent(
        list: query.list, name: name.trimmed, isShared: isShared,
        filter: query.filter.canonicalText, order: .byName)
      return name.trimmed.isEmpty ? [] : [.effect(.saveView(view))]
    case .typed(.moveTo, let text): return moveFollowUps(to: text, in: desk)
    case .picked(.stage, let ids): return setStage(ids, in: desk)
    case .picked(.paper, let ids): return ids.first.map { print($0, in: desk) } ?? []
    case .picked(.caseworker, let ids):
      guard let user = ids.first.flatMap({ Int64($0) }) else { return [] }
      let dealings = chosenRows.compactMap { row -> Dealing? in
        guard case .request(let row) = row else { return nil }
        return Dealing(row.record.id, to: User.ID(user))
      }
      return [.effect(.perform(.dealOut(dealings), reason: nil))]
    case .typed(.exportPath, let path):
      guard !path.trimmed.isEmpty else { return [] }
      let request = ListExport(query: query, path: path.trimmed)
      export = request
      return [.effect(.saveList(request, replacing: false))]
    default: return []
    }
  }

  private func chooseKey(_ key: FilterKey, in desk: Surroundings) -> [Step] {
    let editing = filters(in: desk)
    guard let values = editing.values(of: key) else {
      return [.show(.prompt(editing.prompt(key, text: "")))]
    }
    let facets = values.map { Facet(value: $0, count: 0) }
    return [.show(.picker(editing.valuePicker(key, facets, counts: false)))]
  }

  private mutating func setFilter(
    _ key: FilterKey, _ text: String, in desk: Surroundings
  ) -> [Step] {
    switch filters(in: desk).setting(key, text: text) {
    case .success(let filter): return show(filter)
    case .failure(let refused): return [.show(.prompt(refused.prompt))]
    }
  }

  private mutating func moveFollowUps(to text: String, in desk: Surroundings) -> [Step] {
    guard let day = DayInput.day(text, today: desk.today, words: desk.wording.dayWords) else {
      var prompt = Prompt(
        .moveTo, title: desk.wording[.moveTitle], hint: desk.wording[.moveHint], text: text)
      prompt.refusal = desk.wording[.notADay]
      return [.show(.prompt(prompt))]
    }
    let ids = chosenRows.compactMap { row -> FollowUp.ID? in
      if case .followUp(let row) = row { row.record.id } else { nil }
    }
    return [.effect(.perform(.moveFollowUps(ids, to: day), reason: nil))]
  }

  // MARK: - Dealing out

  /// Shows who would get what before anything is written; the button carries the operation.
  private func propose(_ proposals: [DealingProposal], in desk: Surroundings) -> [Step] {
    let wording = desk.wording
    let dealings = proposals.compactMap { proposal in
      proposal.to.map { Dealing(proposal.row.record.id, to: $0) }
    }
    guard !proposals.isEmpty else { return [.say(StatusLine(wording[.inboxEmpty]))] }
    let lines = proposals.map { proposal in
      wording.text(
        .dealLine, proposal.row.kind, proposal.row.caseRow.name,
        proposal.name ?? wording[.dealNobody])
    }
    guard !dealings.isEmpty else {
      let rest = lines.count - 10
      let text = lines.prefix(10) + (rest > 0 ? [wording.plural(.andMore, rest)] : [])
      return [
        .show(
          .dialog(
            Dialogs.message(
              wording[.dealNoTable], text.joined(separator: "\n"), role: .warning, wording)))
      ]
    }
    return [
      .show(
        .dialog(
          Dialogs.preview(
            wording.plural(.dealConfirm, dealings.count), lines, shown: 10,
            deed: wording.text(.deedDeal, wording.count(dealings.count)),
            [.effect(.perform(.dealOut(dealings), reason: nil))], in: desk)))
    ]
  }

  // MARK: - Saved views

  private func viewPicker(in desk: Surroundings) -> PickerOverlay {
    SavedViews.picker(views, in: desk)
  }

  private mutating func chooseView(_ id: String, in desk: Surroundings) -> [Step] {
    if let steps = SavedViews.steps(for: id, views, in: desk) { return steps }
    guard let view = views.first(where: { "\($0.id.rawValue)" == id }) else { return [] }
    do throws(FilterRefusal) {
      let filter = try desk.filterParser(for: query.list).filter(view.filter)
      return show(filter) + [.say(StatusLine(desk.wording.text(.viewApplied, view.name)))]
    } catch {
      return [.say(StatusLine(desk.wording.explanation(of: error).text, role: .error))]
    }
  }
}

extension TextKey {
  static let recordGone = TextKey("work.recordGone")
  static let inboxEmpty = TextKey("work.inboxEmpty")
  fileprivate static let deedDeal = TextKey("deed.deal")
  static let dealLine = TextKey("work.dealLine")
  static let dealNobody = TextKey("work.dealNobody")
  static let dealNoTable = TextKey("work.dealNoTable")
}

extension PluralKey {
  static let dealConfirm = PluralKey("work.dealConfirm")
}
