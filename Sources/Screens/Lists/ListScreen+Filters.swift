import Guardianship
import TerminalKit
import Wording

/// Search, filters, order and saved views.
extension ListScreen {
  // MARK: - Search

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    guard var line = search else { return nil }
    let outcome = line.type(event, list: query.list, in: desk)
    if case .ignored = outcome { return nil }
    search = line
    guard case .filter(let filter) = outcome else { return [] }
    return show(filter)
  }

  /// What is not understood would list everything as if it had been.
  mutating func acceptSearch(in desk: Surroundings) -> [Step] {
    if let refusal = search?.refusal {
      return [.say(StatusLine(desk.wording.explanation(of: refusal).text, role: .error))]
    }
    search = nil
    return []
  }

  mutating func leaveSearch() -> [Step] {
    guard let line = search else { return [] }
    search = nil
    return show(line.before.withoutWords)
  }

  /// Keeps the search words and drops everything that narrows them.
  mutating func dropTerms() -> [Step] {
    if var line = search {
      line.field.text = query.filter.words.joined(separator: " ")
      search = SearchLine(field: line.field, before: Filter())
    }
    return show(Filter(words: query.filter.words))
  }

  // MARK: - Filters

  func filters(in desk: Surroundings) -> FilterEditing {
    FilterEditing(filter: query.filter, list: query.list, desk: desk)
  }

  /// Values to pick from, with their counts where the register has them; else a line to type.
  func choose(_ key: FilterKey, in desk: Surroundings) -> [Step] {
    let editing = filters(in: desk)
    if list.isCountedWhole, key.hasFacets { return [.read(.facets(query, key))] }
    guard let values = editing.values(of: key) else {
      return [.ask(editing.prompt(key, text: ""))]
    }
    let facets = values.map { Facet(value: $0, count: 0) }
    return [.pick(editing.valuePicker(key, facets, counts: false))]
  }

  /// Puts what was picked or typed in place of the key's earlier values.
  mutating func setFilter(_ key: FilterKey, _ text: String, in desk: Surroundings) -> [Step] {
    guard !text.isEmpty else { return [] }
    switch filters(in: desk).setting(key, text: text) {
    case .success(let filter): return show(filter)
    case .failure(let refused): return [.ask(refused.prompt)]
    }
  }

  // MARK: - Order

  func orderPicker(in desk: Surroundings) -> PickerOverlay {
    let keys = desk.session.map { Rights.orderKeys($0.user.role) } ?? ListOrder.Key.allCases
    let options = keys.map { key in
      let sign = query.order.key == key ? (query.order.descending ? "↓" : "↑") : ""
      return PickerOption(
        id: key.rawValue, title: desk.wording.name(.order, key.rawValue), detail: sign)
    }
    return PickerOverlay(
      .question(.orderKey), title: desk.wording[.orderTitle], options: options,
      selected: query.order.key.rawValue)
  }

  /// Choosing the key that is on turns the order round.
  mutating func setOrder(_ key: ListOrder.Key) -> [Step] {
    var query = query
    let isSame = query.order.key == key
    query.order = ListOrder(key, descending: isSame && !query.order.descending)
    return show(query)
  }

  // MARK: - Saved views

  mutating func chooseView(_ id: String, in desk: Surroundings) -> [Step] {
    if let steps = SavedViews.steps(for: id, views, in: desk) { return steps }
    guard let view = views.first(where: { "\($0.id.rawValue)" == id }) else { return [] }
    do throws(FilterRefusal) {
      var query = query
      query.filter = try desk.filterParser(for: query.list).filter(view.filter)
      query.order = view.order
      return show(query) + [.say(StatusLine(desk.wording.text(.viewApplied, view.name)))]
    } catch {
      return [.say(StatusLine(desk.wording.explanation(of: error).text, role: .error))]
    }
  }

  func saveView(_ name: String, isShared: Bool, in desk: Surroundings) -> [Step] {
    guard !name.trimmed.isEmpty else { return [] }
    let view = ViewContent(
      list: query.list, name: name.trimmed, isShared: isShared,
      filter: query.filter.canonicalText, order: query.order)
    return [
      .effect(.keep(.view(view))),
      .say(StatusLine(desk.wording.text(.viewSaved, view.name), role: .success)),
    ]
  }
}
