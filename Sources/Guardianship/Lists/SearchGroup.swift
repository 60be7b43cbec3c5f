/// Where a case was found by the words of a search: whoever is called so comes before everybody who
/// only has to do with somebody called so. A case stands in its first group alone.
///
/// The raw value is the rank of the group in a page.
public enum SearchGroup: Int, CaseIterable, Sendable {
  /// The person's family name is one of the words.
  case familyName
  /// The person's own names begin so, or numbers and district of the case; or the birth day or the
  /// person's telephone is meant.
  case own
  /// One of the guardians is called so.
  case guardian
  /// One of the Beteiligten is called so, or has this telephone.
  case party
  /// The street in which the person lives or stays.
  case address

  /// Of somebody or something else than the person.
  public static let notOwn: [SearchGroup] = [.guardian, .party, .address]
}

/// How much of the cases a list shows and words may be found in.
public enum SearchReach: Hashable, Sendable {
  case whole
  /// What a placement needs (`Rights.seesWholeCases`): names, birth day, district, guardians; of cases
  /// that have not ended.
  case placement
}
