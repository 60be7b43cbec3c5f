public import Guardianship

extension Wording {
  /// The filter as a paper says it: "Status: laufend, Stadtteil: Merken oder Echtz"; empty when
  /// every row is shown. Days counted from today are written out.
  public func words(_ filter: Filter, today: Day) -> String {
    var parts: [String] = []
    if !filter.words.isEmpty {
      parts.append(text(TextKey("filter.search"), filter.words.joined(separator: " ")))
    }
    parts += filter.terms.map { words($0, today: today) }
    if let asOf = filter.asOf {
      parts.append(
        "\(name(.filterKey, FilterKey.asOf.rawValue)): \(day(asOf.day(today: today)))")
    }
    return parts.joined(separator: ", ")
  }

  public func words(_ term: FilterTerm, today: Day) -> String {
    let values = alternatives(term.values.map { words($0, for: term.key, today: today) })
    let key = name(.filterKey, term.key.rawValue)
    return "\(key): " + (term.excludes ? text(TextKey("filter.not"), values) : values)
  }

  /// One value, as a picker lists it.
  public func words(_ value: FilterValue, for key: FilterKey, today: Day) -> String {
    switch value {
    case .choice(let raw): choiceName(raw, for: key)
    case .name(let name): name
    case .none: words(key == .guardian ? .filterNone : .filterWithout).first ?? ""
    case .flag(let flag): self[flag ? .yes : .no]
    case .day(let comparison, let day): dayWords(comparison, self.day(day.day(today: today)))
    case .days(let first, let last): dayRange(first, last)
    case .past: words(.filterPast).first ?? ""
    case .number(let comparison, let number):
      numberWords(
        comparison,
        key.content == .elapsed ? text(TextKey("filter.elapsed"), count(number)) : count(number))
    case .numbers(let low, let high): "\(count(low))–\(count(high))"
    }
  }

  private func choiceName(_ raw: String, for key: FilterKey) -> String {
    guard case .choice(_, let family) = key.content else { return raw }
    let name = self[TextKey(family, raw)]
    return key == .rule ? "\(raw) \(name)" : name
  }

  private func dayRange(_ first: Day, _ last: Day) -> String {
    let isYear = first.month == 1 && last.month == 12 && first.year == last.year
    return isYear ? "\(first.year)" : "\(day(first))–\(day(last))"
  }

  private func dayWords(_ comparison: FilterValue.Comparison, _ day: String) -> String {
    switch comparison {
    case .equal: day
    case .less: text(TextKey("filter.day.less"), day)
    case .lessOrEqual: text(TextKey("filter.day.lessOrEqual"), day)
    case .greater: text(TextKey("filter.day.greater"), day)
    case .greaterOrEqual: text(TextKey("filter.day.greaterOrEqual"), day)
    }
  }

  private func numberWords(_ comparison: FilterValue.Comparison, _ number: String) -> String {
    switch comparison {
    case .equal: number
    case .less: text(TextKey("filter.number.less"), number)
    case .lessOrEqual: text(TextKey("filter.number.lessOrEqual"), number)
    case .greater: text(TextKey("filter.number.greater"), number)
    case .greaterOrEqual: text(TextKey("filter.number.greaterOrEqual"), number)
    }
  }

  /// The order as a paper says it: "Name", "Überprüfung bis, absteigend".
  public func words(_ order: ListOrder) -> String {
    let key = name(.order, order.key.rawValue)
    return order.descending ? text(TextKey("order.descending"), key) : key
  }
}
