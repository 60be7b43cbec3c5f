/// The stable names of the lists, as saved views keep them.
public enum ListName: Hashable, Sendable {
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
  /// All records of a kind that says how (`RecordDescription.list`).
  case records(RecordKind)

  /// The lists of area 5, one after the other.
  public static let ofWork: [ListName] = [
    .deadlines, .requests, .calendar, .followUps, .contacts, .quality,
  ]

  /// The lists whose rows are cases or belong to one.
  static let ofCases = Set(allCases).subtracting([.guardians])

  /// The lists whose rows belong to one case each.
  public static let ofOneCase = ofRecords.union([.deadlines, .requests, .assignments])

  /// The lists of what somebody has to do.
  static let toDo = ofRecords.union([
    .deadlines, .requests, .calendar, .followUps, .assignments,
  ])

  /// The lists of one kind of record each.
  static let ofRecords = Set(
    RecordKind.allCases.filter { $0.description.list != nil }.map { ListName.records($0) })

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
    case .deadlines, .requests, .calendar, .followUps, .assignments, .records:
      Filter(terms: [FilterTerm(.done, false)])
    case .cases, .contacts, .quality: Filter()
    }
  }
}

extension ListName: CaseIterable, RawRepresentable {
  public static let allCases: [ListName] =
    ofWork + [.cases, .guardians, .assignments]
    + RecordKind.allCases.map { .records($0) }
    .filter(ofRecords.contains)

  public init?(rawValue: String) {
    guard let list = ListName.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = list
  }

  public var rawValue: String {
    switch self {
    case .cases: "cases"
    case .deadlines: "deadlines"
    case .requests: "requests"
    case .calendar: "calendar"
    case .followUps: "followUps"
    case .contacts: "contacts"
    case .quality: "quality"
    case .guardians: "guardians"
    case .assignments: "assignments"
    case .records(let kind): kind.description.list?.name ?? kind.rawValue
    }
  }

  /// Its word on the command line: `follow-ups`.
  public var word: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
