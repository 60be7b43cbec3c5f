public import Guardianship

extension Wording {
  /// The filter as it can be typed: one chip for each word and term, "stadtteil:Merken".
  ///
  /// Every chip reads back as the same part of the filter.
  public func chips(_ filter: Filter) -> [String] {
    filter.words.map { $0.hasPrefix("-") ? "\"\($0)\"" : Filter.quoted($0) }
      + filter.terms.map { chip($0) }
      + (filter.asOf.map { [asOfChip($0)] } ?? [])
  }

  public func chip(_ term: FilterTerm) -> String {
    (term.excludes ? "-" : "") + filterWord(term.key) + ":"
      + term.values.map { Filter.quoted(typed($0, for: term.key)) }.joined(separator: "|")
  }

  public func asOfChip(_ day: FilterDay) -> String { filterWord(.asOf) + ":" + typed(day) }

  private func typed(_ value: FilterValue, for key: FilterKey) -> String {
    switch value {
    case .choice(let raw): choiceWord(raw, for: key)
    case .name(let name): name
    case .none: words(key == .guardian ? .filterNone : .filterWithout).first ?? "none"
    case .flag(let flag): choiceWord(flag ? "yes" : "no", for: key)
    case .day(let comparison, let day): comparison.rawValue + typed(day)
    case .past: words(.filterPast).first ?? "past"
    case .number where key.content == .elapsed:
      value.canonicalText + (words(.unitDay).first ?? "")
    case .days, .number, .numbers: value.canonicalText
    }
  }

  private func typed(_ day: FilterDay) -> String {
    switch day {
    case .fixed(let day): self.day(day)
    case .fromToday(0): self[.today]
    case .fromToday(let days): (days < 0 ? "" : "+") + "\(days)" + (words(.unitDay).first ?? "")
    }
  }
}

extension TextKey {
  static let filterWithout = TextKey("filter.without")
}
