/// Where a case was found by the words of a search: whoever is called so comes before everybody who
/// only has to do with somebody called so. A case stands in its first group alone.
///
/// The raw value is the rank of the group in a page.
public enum SearchGroup: Int, CaseIterable, Sendable {
  /// The person's family name is one of the words.
  case familyName
  /// The person's own names begin so, or numbers and district of the case; or the birth day is meant.
  case own
  /// One of the guardians is called so.
  case guardian
}
