/// Which cases a list shows: words that match by prefix and terms that narrow; all of them have to
/// hold.
public struct Filter: Hashable, Sendable {
  /// Searched in names, file numbers, districts and guardians; each has to begin a word there.
  public var words: [String]
  public var terms: [FilterTerm]
  /// The day to read the register at; nothing means today.
  public var asOf: FilterDay?

  public init(words: [String] = [], terms: [FilterTerm] = [], asOf: FilterDay? = nil) {
    self.words = words
    self.terms = terms
    self.asOf = asOf
  }

  public var isEmpty: Bool { words.isEmpty && terms.isEmpty && asOf == nil }

  /// The same filter without its search words.
  public var withoutWords: Filter { Filter(terms: terms, asOf: asOf) }

  /// With the term added, or put in place of an earlier one of the same key and sign. What it asks
  /// for is not excluded any more.
  public func adding(_ term: FilterTerm) -> Filter {
    var filter = term.excludes ? self : withoutExcluding(term.values, of: term.key)
    if let index = filter.terms.firstIndex(where: {
      $0.key == term.key && $0.excludes == term.excludes
    }) {
      filter.terms[index] = term
    } else {
      filter.terms.append(term)
    }
    return filter
  }

  private func withoutExcluding(_ values: [FilterValue], of key: FilterKey) -> Filter {
    var filter = self
    for index in filter.terms.indices where filter.terms[index].key == key {
      guard filter.terms[index].excludes else { continue }
      filter.terms[index].values.removeAll { values.contains($0) }
    }
    filter.terms.removeAll { $0.values.isEmpty }
    return filter
  }
}

/// `key:value|value`, or `-key:value` to exclude. Values are alternatives.
public struct FilterTerm: Hashable, Sendable {
  public var key: FilterKey
  public var excludes: Bool
  public var values: [FilterValue]

  public init(_ key: FilterKey, excludes: Bool = false, _ values: [FilterValue]) {
    self.key = key
    self.excludes = excludes
    self.values = values
  }

  /// One of these choices.
  public init<Choice: RawRepresentable<String>>(_ key: FilterKey, anyOf choices: Choice...) {
    self.init(key, choices.map { .choice($0.rawValue) })
  }

  /// Whether it is asked for or not.
  public init(_ key: FilterKey, _ flag: Bool) { self.init(key, [.flag(flag)]) }
}

/// One value of a term, in the form its key's content asks for.
public enum FilterValue: Hashable, Sendable {
  /// A raw value of the key's choices.
  case choice(String)
  /// A name as the register or the user spells it; compared folded.
  case name(String)
  /// No value at all: `betreuer:keine`, `stadtteil:ohne`.
  case none
  case flag(Bool)
  case day(Comparison, FilterDay)
  /// From the first to the last day, both included: `bestellt:2026`.
  case days(Day, Day)
  /// Before today: `frist:überfällig`, `überprüfung:überfällig`.
  case past
  case number(Comparison, Int)
  case numbers(Int, Int)

  public enum Comparison: String, Sendable {
    case equal = ""
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }
}

/// A day in a filter: fixed, or counted from the day on which the list is read, so that a saved view
/// stays true tomorrow.
public enum FilterDay: Hashable, Sendable {
  case fixed(Day)
  case fromToday(days: Int)

  public func day(today: Day) -> Day {
    switch self {
    case .fixed(let day): day
    case .fromToday(let days): today.adding(days: days)
    }
  }
}
