import Guardianship

extension Workplace {
  /// What somebody typed about a list of work, and what it shows unless it is asked otherwise.
  func workQuery(_ list: ListName, filter: String?) throws -> ListQuery {
    let typed = try filterParser(for: list).filter(filter ?? "")
    return ListQuery(list, filter: typed.withUsual(of: list), today: today)
  }
}

extension Filter {
  /// With the usual terms of the list whose keys nobody named.
  func withUsual(of list: ListName) -> Filter {
    list.usualFilter.terms.reduce(self) { filter, term in
      filter.terms.contains { $0.key == term.key } ? filter : filter.adding(term)
    }
  }
}
