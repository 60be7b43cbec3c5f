import Guardianship
import TerminalKit
import Wording

/// Filters by picking.
struct FilterEditing {
  let filter: Filter
  let list: ListName
  let desk: Surroundings

  /// What only this list has stands first, then what every list of cases has.
  private var keys: [FilterKey] {
    let keys = desk.filterKeys(of: list)
    guard list != .cases else { return keys }
    let common = Set(FilterKey.keys(for: .cases))
    return keys.filter { !common.contains($0) } + keys.filter(common.contains)
  }

  var keyPicker: PickerOverlay {
    let options = keys.map { key in
      PickerOption(
        id: key.rawValue, title: desk.wording.name(.filterKey, key.rawValue),
        detail: filter.terms.first { $0.key == key }.map { desk.wording.chip($0) } ?? "",
        keywords: key.rawValue)
    }
    return PickerOverlay(
      .question(.filterKey), title: desk.wording[.filterKeyTitle], options: options)
  }

  /// - Parameter counts: nothing is said beside values that nobody has counted.
  func valuePicker(_ key: FilterKey, _ facets: [Facet], counts: Bool) -> PickerOverlay {
    let current = filter.terms.first { $0.key == key && !$0.excludes }?.values ?? []
    let missing = current.filter { value in !facets.contains { $0.value == value } }
    let options = (facets + missing.map { Facet(value: $0, count: 0) }).map { facet in
      PickerOption(
        id: facet.value.canonicalText,
        title: desk.wording.words(facet.value, for: key, today: desk.today),
        detail: counts ? desk.wording.count(facet.count) : "")
    }
    return PickerOverlay(
      .question(.filterValues(key)),
      title: desk.wording.text(
        .filterValuesTitle, desk.wording.name(.filterKey, key.rawValue)),
      options: options, marked: Set(current.map(\.canonicalText)), takesMany: true)
  }

  /// Every value that a key can have, where it has few; nothing for days and free names.
  func values(of key: FilterKey) -> [FilterValue]? {
    switch key.content {
    case .choice(let raw, _): return raw.map { .choice($0) }
    case .flag: return [.flag(true), .flag(false)]
    case .name(isListed: true):
      return (desk.choices.filterNames[key] ?? []).map { .name($0) } + [.none]
    case .name, .day, .number, .elapsed, .momentDay: return nil
    }
  }

  func prompt(_ key: FilterKey, text: String) -> Prompt {
    Prompt(
      .filterText(key), title: desk.wording.name(.filterKey, key.rawValue),
      hint: desk.wording.filterHint(key), text: text)
  }

  /// The filter with what was typed for a key, or the prompt again with the reason against it.
  func setting(_ key: FilterKey, text: String) -> Result<Filter, RefusedFilter> {
    do throws(FilterRefusal) {
      let parsed = try desk.filterParser(for: list).filter("\(key.rawValue):\(text)")
      var filter = filter
      if let term = parsed.terms.first { filter = filter.adding(term) }
      if let asOf = parsed.asOf { filter.asOf = asOf }
      return .success(filter)
    } catch {
      var prompt = prompt(key, text: text)
      prompt.refusal = desk.wording.explanation(of: error).text
      return .failure(RefusedFilter(prompt: prompt))
    }
  }

  /// Values that were picked, as they are typed.
  static func typed(_ canonical: [String]) -> String {
    canonical.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: "|")
  }

  struct RefusedFilter: Error {
    let prompt: Prompt
  }
}

extension Filter {
  /// What is left when the last chip goes; nothing where there is none.
  var withoutLast: Filter? {
    var filter = self
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
    var chips = words.isEmpty ? [] : ["„\(words.joined(separator: " "))“"]
    chips += terms.map { wording.chip($0) }
    if let asOf { chips.append(wording.asOfChip(asOf)) }
    return chips.map { $0 + " ✕" }
  }
}
