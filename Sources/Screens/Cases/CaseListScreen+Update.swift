import Guardianship
import TerminalKit
import Wording

extension CaseListScreen {
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .open: return selectedRow.map { [.open(.detail(CaseDetailScreen(row: $0)))] } ?? []
    case .edit: return selectedRow.map { openForEditing($0) } ?? []
    case .new: return [.open(NewCaseForm(), in: desk)]
    case .search: return openSearch()
    case .accept:
      // What is not understood would list everything as if it had been.
      if let refusal = search?.refusal {
        let text = desk.wording.explanation(of: refusal).text
        return [.say(StatusLine(text, role: .error))]
      }
      return closeSearch(keeping: true)
    case .leaveSearch: return closeSearch(keeping: false)
    case .filter: return [.show(.picker(filterKeyPicker(in: desk)))]
    case .dropFilter:
      return query.filter.withoutLast.map { show($0, from: start) } ?? []
    case .dropTerms: return dropTerms()
    case .order: return [.show(.picker(orderPicker(in: desk)))]
    case .views:
      wantsViews = true
      return [.effect(.loadViews)]
    case .mark: return mark(in: desk)
    case .markAll:
      if marks.isAll { marks.clear() } else { marks.markAll() }
      fillTable(in: desk)
      return []
    case .give: return [.show(.picker(caseworkerPicker(in: desk)))]
    case .setDistrict: return [.show(.picker(districtPicker(in: desk)))]
    case .handOver: return [.show(.picker(colleaguePicker(in: desk)))]
    case .contact: return openContact(in: desk)
    case .followUp:
      return selectedRow.map { row in
        [.open(RecordForm(new: .followUp, of: (row.id, row.name), in: desk), in: desk)]
      } ?? []
    case .export: return [.show(.prompt(exportPrompt(in: desk)))]
    case .paper:
      let selection = marks.isEmpty ? RowSelection.all : marks.selection
      return [.open(.paper(PaperScreen(PaperRequest(.caseList, of: .rows(query, selection)))))]
    case .importList: return [.open(.importing(ImportScreen()))]
    case .undo: return [.effect(.loadLastChange)]
    case .back: return back(in: desk)
    }
  }

  private func openForEditing(_ row: CaseRow) -> [Step] {
    var detail = CaseDetailScreen(row: row)
    detail.pendingCommand = .editPerson
    return [.open(.detail(detail))]
  }

  /// One contact about the marked cases, or about the selected one.
  private func openContact(in desk: Surroundings) -> [Step] {
    let chosen = marks.isEmpty ? selectedRow.map { [CaseMarks.Marked($0)] } ?? [] : marks.chosen
    let form =
      chosen.count == 1
      ? RecordForm(new: .contact, of: (chosen[0].id, chosen[0].name), in: desk)
      : RecordForm(contactAbout: chosen.map { ($0.id, $0.name) }, in: desk)
    return [.open(form, in: desk)]
  }

  private mutating func mark(in desk: Surroundings) -> [Step] {
    guard let row = selectedRow else { return [] }
    marks.toggle(row)
    table.setMarked(marks.contains(row.id), row.id)
    return move(.down, in: desk)
  }

  /// Takes back what lies nearest: the marks, then the search words.
  private mutating func back(in desk: Surroundings) -> [Step] {
    if !marks.isEmpty {
      marks.clear()
      fillTable(in: desk)
      return []
    }
    guard !query.filter.words.isEmpty else { return [.back] }
    return show(query.filter.withoutWords, from: start)
  }

  /// Keeps the search words and drops everything that narrows them.
  private mutating func dropTerms() -> [Step] {
    if var line = search {
      line.field.text = query.filter.words.joined(separator: " ")
      search = SearchLine(field: line.field, before: Filter())
    }
    return show(Filter(words: query.filter.words))
  }
}

// MARK: - Search

extension CaseListScreen {
  private mutating func openSearch() -> [Step] {
    search = SearchLine(narrowing: query.filter)
    return []
  }

  private mutating func closeSearch(keeping: Bool) -> [Step] {
    guard let line = search else { return [] }
    search = nil
    return keeping ? [] : show(line.before.withoutWords)
  }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    guard var line = search else { return nil }
    let outcome = line.type(event, list: .cases, in: desk)
    if case .ignored = outcome { return nil }
    search = line
    guard case .filter(let filter) = outcome else { return [] }
    return show(filter)
  }
}
