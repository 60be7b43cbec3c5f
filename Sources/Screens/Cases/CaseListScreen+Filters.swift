import Guardianship
import TerminalKit
import Wording

/// Filters, order and saved views by picking.
extension CaseListScreen {
  /// What is left when the last chip goes; nothing where there is none.
  var filterWithoutLast: CaseFilter? {
    var filter = query.filter
    if filter.asOf != nil {
      filter.asOf = nil
    } else if !filter.terms.isEmpty {
      filter.terms.removeLast()
    } else if !filter.words.isEmpty {
      filter.words = []
    } else {
      return nil
    }
    return filter
  }

  /// The filter as chips, in the order in which `Entf` takes them off from the end.
  func chips(_ wording: Wording) -> [String] {
    let filter = query.filter
    var chips = filter.words.isEmpty ? [] : ["„\(filter.words.joined(separator: " "))“"]
    chips += filter.terms.map { wording.chip($0) }
    if let asOf = filter.asOf { chips.append(wording.asOfChip(asOf)) }
    return chips.map { $0 + " ✕" }
  }

  func filterKeyPicker(in desk: Surroundings) -> PickerOverlay {
    let options = CaseFilterKey.allCases.map { key in
      PickerOption(
        id: key.rawValue, title: desk.wording.name(.filterKey, key.rawValue),
        detail: query.filter.terms.first { $0.key == key }.map { desk.wording.chip($0) } ?? "",
        keywords: key.rawValue)
    }
    return PickerOverlay(
      .question(.filterKey), title: desk.wording[.filterKeyTitle], options: options)
  }

  func facetPicker(_ key: CaseFilterKey, _ facets: [Facet], in desk: Surroundings) -> PickerOverlay
  {
    let current = query.filter.terms.first { $0.key == key && !$0.excludes }?.values ?? []
    let missing = current.filter { value in !facets.contains { $0.value == value } }
    let options = (facets + missing.map { Facet(value: $0, count: 0) }).map { facet in
      PickerOption(
        id: facet.value.canonicalText,
        title: desk.wording.words(facet.value, for: key, today: desk.today),
        detail: desk.wording.count(facet.count))
    }
    return PickerOverlay(
      .question(.filterValues(key)),
      title: desk.wording.text(.filterValuesTitle, desk.wording.name(.filterKey, key.rawValue)),
      options: options, marked: Set(current.map(\.canonicalText)), takesMany: true)
  }

  func chooseFilterKey(_ key: CaseFilterKey, in desk: Surroundings) -> [Step] {
    if key.hasFacets { return [.effect(.loadFacets(query, key))] }
    return [.show(.prompt(filterPrompt(key, text: "", in: desk)))]
  }

  func filterPrompt(_ key: CaseFilterKey, text: String, in desk: Surroundings) -> Prompt {
    Prompt(
      .filterText(key), title: desk.wording.name(.filterKey, key.rawValue),
      hint: desk.wording.filterHint(key), text: text)
  }

  /// Puts the picked values in place of the key's earlier ones.
  mutating func setFilter(
    _ key: CaseFilterKey, canonical values: [String], in desk: Surroundings
  ) -> [Step] {
    guard !values.isEmpty else { return [] }
    let quoted = values.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: "|")
    return setFilter(key, text: quoted, in: desk)
  }

  mutating func setFilter(
    _ key: CaseFilterKey, text: String, in desk: Surroundings
  ) -> [Step] {
    let vocabulary = desk.wording.vocabulary(names: desk.choices.filterNames)
    let parser = FilterParser(vocabulary: vocabulary, today: desk.today)
    do throws(FilterRefusal) {
      let parsed = try parser.filter("\(key.rawValue):\(text)")
      var filter = query.filter
      if let term = parsed.terms.first { filter = filter.adding(term) }
      if let asOf = parsed.asOf { filter.asOf = asOf }
      return show(filter)
    } catch {
      var prompt = filterPrompt(key, text: text, in: desk)
      prompt.refusal = desk.wording.explanation(of: error).text
      return [.show(.prompt(prompt))]
    }
  }

  // MARK: - Order

  func orderPicker(in desk: Surroundings) -> PickerOverlay {
    let options = CaseOrder.Key.allCases.map { key in
      let sign = query.order.key == key ? (query.order.descending ? "↓" : "↑") : ""
      return PickerOption(
        id: key.rawValue, title: desk.wording.name(.order, key.rawValue), detail: sign)
    }
    return PickerOverlay(
      .question(.orderKey), title: desk.wording[.orderTitle], options: options,
      selected: query.order.key.rawValue)
  }

  /// Choosing the key that is on turns the order round.
  mutating func setOrder(_ key: CaseOrder.Key) -> [Step] {
    var query = query
    let isSame = query.order.key == key
    query.order = CaseOrder(key, descending: isSame && !query.order.descending)
    return show(query)
  }

  // MARK: - Saved views

  func viewPicker(in desk: Surroundings) -> PickerOverlay {
    var options = views.map { view in
      PickerOption(
        id: "\(view.id.rawValue)", title: view.name,
        detail: desk.wording[view.isShared ? .viewShared : .viewOwn])
    }
    options.append(PickerOption(id: "save", title: desk.wording[.viewSave]))
    options.append(PickerOption(id: "share", title: desk.wording[.viewShare]))
    if !views.isEmpty {
      options.append(PickerOption(id: "delete", title: desk.wording[.viewDelete]))
    }
    return PickerOverlay(.question(.view), title: desk.wording[.viewTitle], options: options)
  }

  mutating func chooseView(_ id: String, in desk: Surroundings) -> [Step] {
    switch id {
    case "save", "share":
      return [
        .show(
          .prompt(
            Prompt(
              .viewName(isShared: id == "share"), title: desk.wording[.viewNameTitle],
              hint: desk.wording[.viewNameHint])))
      ]
    case "delete":
      let options = views.map { PickerOption(id: "\($0.id.rawValue)", title: $0.name) }
      return [
        .show(
          .picker(
            PickerOverlay(
              .question(.viewToDelete), title: desk.wording[.viewDeleteTitle], options: options)))
      ]
    default:
      guard let view = views.first(where: { "\($0.id.rawValue)" == id }) else { return [] }
      return apply(view, in: desk)
    }
  }

  private mutating func apply(_ view: SavedView, in desk: Surroundings) -> [Step] {
    let vocabulary = desk.wording.vocabulary(names: desk.choices.filterNames)
    do throws(FilterRefusal) {
      var query = query
      query.filter = try FilterParser(vocabulary: vocabulary, today: desk.today)
        .filter(view.filter)
      query.order = view.order
      return show(query) + [.say(StatusLine(desk.wording.text(.viewApplied, view.name)))]
    } catch {
      return [.say(StatusLine(desk.wording.explanation(of: error).text, role: .error))]
    }
  }
}
