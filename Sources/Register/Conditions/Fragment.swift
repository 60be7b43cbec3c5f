import GRDB

/// A piece of SQL with its raw values spelled out.
///
/// SQLite takes a partial index only for a statement with the words of the index, so none of them is
/// an argument. A fragment is put into a `String` and into `SQL` alike.
struct Fragment: CustomStringConvertible {
  let description: String

  init(_ text: String) { description = text }
}

extension SQLInterpolation {
  mutating func appendInterpolation(_ fragment: Fragment) {
    appendInterpolation(sql: fragment.description)
  }
}

extension RawRepresentable<String> {
  /// The raw value between quotes.
  var literal: Fragment { Fragment("'\(rawValue)'") }
}

extension Sequence where Element: RawRepresentable<String> {
  /// `("appointed", "ended")`.
  var literals: Fragment {
    Fragment("(" + map(\.literal.description).joined(separator: ", ") + ")")
  }
}
