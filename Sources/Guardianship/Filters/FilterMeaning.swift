/// What a filter key is about, in which lists, and what its values are.
public struct FilterMeaning: Sendable {
  public let content: FilterKey.Content
  /// Lists in which the key asks about the case of a row, unless they are among `ofRow`; in the case
  /// list the case is the row.
  private let ofCase: Set<ListName>
  /// Lists in which it asks about the row itself.
  private let ofRow: Set<ListName>

  /// Asks about the case in `lists`, but about the row where `rows` says so.
  static func ofCase(
    _ content: FilterKey.Content, in lists: Set<ListName> = ListName.ofCases,
    orRow rows: Set<ListName> = []
  ) -> FilterMeaning {
    FilterMeaning(content: content, ofCase: lists, ofRow: rows)
  }

  static func ofRow(_ lists: Set<ListName>, _ content: FilterKey.Content) -> FilterMeaning {
    FilterMeaning(content: content, ofCase: [], ofRow: lists)
  }

  /// Nothing in a list that does not have the key.
  public func subject(in list: ListName) -> FilterSubject? {
    ofRow.contains(list) ? .row : ofCase.contains(list) ? .theCase : nil
  }
}

/// What a term asks about.
public enum FilterSubject: Sendable {
  case row
  case theCase
}

extension FilterKey {
  public enum Content: Equatable, Sendable {
    /// One of these raw values, called as the family of texts says.
    case choice([String], named: String)
    /// A name; listed ones are known to the register and checked.
    case name(isListed: Bool)
    case day
    case number
    case flag
    /// Days, weeks, months or years that have gone by: `>90t`.
    case elapsed
    /// A single day to read the whole list at.
    case momentDay

    /// The choices of a field, and words beside them.
    static func choices<Choice: FieldChoice>(
      _ choices: Choice.Type, and more: String...
    ) -> Content {
      .choice(choices.allCases.map(\.rawValue) + more, named: Choice.textFamily)
    }
  }

  public var content: Content { meaning.content }

  /// Whether the picker can offer the values: there are few, and the program knows them.
  public var hasFacets: Bool {
    switch content {
    case .choice, .flag: true
    case .name(let isListed): isListed
    case .day, .number, .elapsed, .momentDay: false
    }
  }

  /// The keys that a list has.
  public static func keys(for list: ListName) -> [FilterKey] {
    allCases.filter { $0.meaning.subject(in: list) != nil }
  }

  /// - Throws: `unknownKey` in a list that does not have the key.
  public func subject(in list: ListName) throws(FilterRefusal) -> FilterSubject {
    guard let subject = meaning.subject(in: list) else { throw refusal(in: list) }
    return subject
  }

  /// Says that a list does not have the key.
  public func refusal(in list: ListName) -> FilterRefusal {
    .unknownKey(rawValue, possible: FilterKey.keys(for: list))
  }
}
