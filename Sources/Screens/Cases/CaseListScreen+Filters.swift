import Guardianship
import TerminalKit
import Wording

/// Filters, order and saved views by picking.
extension CaseListScreen {
  private func filters(in desk: Surroundings) -> FilterEditing {
    FilterEditing(filter: query.filter, list: .cases, desk: desk)
  }

  func filterKeyPicker(in desk: Surroundings) -> PickerOverlay { filters(in: desk).keyPicker }

  func facetPicker(_ key: FilterKey, _ facets: [Facet], in desk: Surroundings) -> PickerOverlay {
    filters(in: desk).valuePicker(key, facets, counts: true)
  }

  func chooseFilterKey(_ key: FilterKey, in desk: Surroundings) -> [Step] {
    if key.hasFacets { return [.effect(.loadFacets(query, key))] }
    return [.show(.prompt(filters(in: desk).prompt(key, text: "")))]
  }

  /// Puts the picked values in place of the key's earlier ones.
  mutating func setFilter(
    _ key: FilterKey, canonical values: [String], in desk: Surroundings
  ) -> [Step] {
    values.isEmpty ? [] : setFilter(key, text: FilterEditing.typed(values), in: desk)
  }

  mutating func setFilter(
    _ key: FilterKey, text: String, in desk: Surroundings
  ) -> [Step] {
    switch filters(in: desk).setting(key, text: text) {
    case .success(let filter): return show(filter)
    case .failure(let refused): return [.show(.prompt(refused.prompt))]
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

  func viewPicker(in desk: Surroundings) -> PickerOverlay { SavedViews.picker(views, in: desk) }

  mutating func chooseView(_ id: String, in desk: Surroundings) -> [Step] {
    if let steps = SavedViews.steps(for: id, views, in: desk) { return steps }
    guard let view = views.first(where: { "\($0.id.rawValue)" == id }) else { return [] }
    return apply(view, in: desk)
  }

  private mutating func apply(_ view: SavedView, in desk: Surroundings) -> [Step] {
    do throws(FilterRefusal) {
      var query = query
      query.filter = try desk.filterParser(for: .cases).filter(view.filter)
      query.order = view.order
      return show(query) + [.say(StatusLine(desk.wording.text(.viewApplied, view.name)))]
    } catch {
      return [.say(StatusLine(desk.wording.explanation(of: error).text, role: .error))]
    }
  }
}
