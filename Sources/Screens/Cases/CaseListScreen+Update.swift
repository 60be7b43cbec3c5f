import Guardianship
import TerminalKit
import Wording

extension CaseListScreen {
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .open: return selectedRow.map { [.open(.detail(CaseDetailScreen(row: $0)))] } ?? []
    case .edit: return selectedRow.map { openForEditing($0) } ?? []
    case .new: return [.open(.form(FormScreen(.newCase, in: desk)))]
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
      let start = table.selected.map { PageStart.around($0) } ?? .first
      return filterWithoutLast.map { show($0, from: start) } ?? []
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
    case .export: return [.show(.prompt(exportPrompt(in: desk)))]
    case .paper:
      let selection = marks.isEmpty ? CaseSelection.all : marks.selection
      return [.open(.paper(PaperScreen(.list(query, selection), in: desk)))]
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
    return show(query.filter.withoutWords, from: table.selected.map { .around($0) } ?? .first)
  }

  /// Keeps the search words and drops everything that narrows them.
  private mutating func dropTerms() -> [Step] {
    if var line = search {
      line.field.text = query.filter.words.joined(separator: " ")
      search = SearchLine(field: line.field, before: CaseFilter())
    }
    return show(CaseFilter(words: query.filter.words))
  }
}

// MARK: - Search

extension CaseListScreen {
  private mutating func openSearch() -> [Step] {
    let words = CaseFilter(words: query.filter.words).canonicalText
    search = SearchLine(field: TextField(words), before: query.filter)
    return []
  }

  private mutating func closeSearch(keeping: Bool) -> [Step] {
    guard let line = search else { return [] }
    search = nil
    return keeping ? [] : show(line.before.withoutWords)
  }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    guard var line = search else { return nil }
    switch line.field.update(event) {
    case .ignored: return nil
    case .moved:
      search = line
      return []
    case .changed: break
    }
    defer { search = line }
    let vocabulary = desk.wording.vocabulary(names: desk.choices.filterNames)
    let parser = FilterParser(vocabulary: vocabulary, today: desk.today)
    do throws(FilterRefusal) {
      let typed = try parser.filter(line.field.text)
      line.refusal = nil
      return show(line.before.narrowed(by: typed))
    } catch {
      line.refusal = error
      let last = line.field.text.lastIndex(of: " ") ?? line.field.text.startIndex
      guard let typed = try? parser.filter(String(line.field.text[..<last])) else { return [] }
      return show(line.before.narrowed(by: typed))
    }
  }
}

extension CaseFilter {
  /// The filter with the words of another in place of its own, and its terms besides.
  fileprivate func narrowed(by typed: CaseFilter) -> CaseFilter {
    var filter = withoutWords
    filter.words = typed.words
    for term in typed.terms { filter = filter.adding(term) }
    filter.asOf = typed.asOf ?? filter.asOf
    return filter
  }
}
