/// The stable names of the lists, as saved views keep them.
public enum ListName: String, CaseIterable, Sendable {
  /// Area 2, Fälle.
  case cases
  /// Fristen: what is owed by or to the office, ends of validity, expected reviews.
  case deadlines
  /// Aufträge of the court; those with nobody are the Eingang.
  case requests
  /// Termine.
  case calendar
  /// Wiedervorlagen.
  case followUps
  case contacts
  /// What is missing or odd in the register.
  case quality
  /// Area 3, Betreuer.
  case guardians
  /// Area 4, Vorschläge and what became of them.
  case assignments

  /// The lists of area 5, one after the other.
  public static let ofWork: [ListName] = [
    .deadlines, .requests, .calendar, .followUps, .contacts, .quality,
  ]

  /// The lists whose rows are cases or belong to one.
  static let ofCases = Set(allCases).subtracting([.guardians])

  /// The lists of what somebody has to do.
  static let toDo: Set<ListName> = [
    .deadlines, .requests, .calendar, .followUps, .assignments,
  ]

  /// What the list shows when it is opened: what is still to be done, and says so as a term that can
  /// be taken off.
  public var usualFilter: Filter {
    switch self {
    case .guardians:
      Filter(terms: [
        FilterTerm(.ownOnly, false),
        FilterTerm(
          .stage, excludes: true,
          Guardian.Stage.allCases.filter(\.isOver).map { .choice($0.rawValue) }),
      ])
    case .deadlines, .requests, .calendar, .followUps, .assignments:
      Filter(terms: [FilterTerm(.done, false)])
    case .cases, .contacts, .quality: Filter()
    }
  }
}
