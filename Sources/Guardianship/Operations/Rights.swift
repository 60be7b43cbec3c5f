/// Who may do what: one table, asked by screens, commands and the register alike.
public enum Rights {
  public static func allows(_ operation: OperationName, for role: UserRole) -> Bool {
    switch role {
    case .supervisor: true
    case .caseworker: !supervisorsOnly.contains(operation)
    case .coordinator: coordinators.contains(operation)
    case .reader: false
    }
  }

  /// What is let go to a court, and what the supervisors keep: who works here, how work is dealt out.
  private static let supervisorsOnly = Set(
    [.claimProposal, .releaseProposal, .reviewProposal, .mergeDistricts]
      + RecordKind.allCases.compactMap(keeping))

  /// Ehrenamtskoordination: volunteers, their papers, talks with them, and asking them.
  private static let coordinators = Set(
    [
      .finishFollowUps, .moveFollowUps, .edit, .void, .undo, .importGuardians, .mergeEntries,
      .reportLoss,
    ]
      + RecordKind.allCases.map(\.description).filter { $0.keeper == .coordinators }
      .compactMap(\.adding))

  /// The operation whose right is needed to change or void a record of the kind, beside that to
  /// edit at all.
  public static func keeping(_ kind: RecordKind) -> OperationName? {
    if case .supervisors(let operation) = kind.description.keeper { operation } else { nil }
  }

  /// Whether the role may change or void records of the kind.
  public static func keeps(_ kind: RecordKind, _ role: UserRole) -> Bool {
    guard allows(.edit, for: role) else { return false }
    if role == .coordinator { return kind.description.keeper == .coordinators }
    return keeping(kind).map { allows($0, for: role) } ?? true
  }

  /// For views that the whole office sees: who changes nothing arranges nothing for others.
  /// - Throws: `Refusal.viewsOfAllNotAllowed`.
  public static func checkViewsOfAll(for role: UserRole) throws(Refusal) {
    guard role != .reader else { throw .viewsOfAllNotAllowed(role) }
  }

  /// Whether the role sees the whole of a case, or only what a placement needs: who it is about,
  /// where, what the person wishes, which Aufgabenbereiche and guardians.
  public static func seesWholeCases(_ role: UserRole) -> Bool { role != .coordinator }

  /// For what says more of a case than a placement needs.
  /// - Throws: `Refusal.notSeen`.
  public static func checkWholeCases(for role: UserRole) throws(Refusal) {
    guard seesWholeCases(role) else { throw .notSeen(role) }
  }

  /// - Throws: `Refusal.notSeen` for a contact of a case: the Ehrenamtskoordination writes down talks
  ///   with guardians.
  public static func check(_ contact: Contact, for role: UserRole) throws(Refusal) {
    if !contact.cases.isEmpty { try checkWholeCases(for: role) }
  }

  /// Whether the role sees a list; the Ehrenamtskoordination sees those of volunteers, and of the
  /// records that she keeps.
  public static func sees(_ list: ListName, _ role: UserRole) -> Bool {
    if case .records(let kind) = list { return reads(kind, role) }
    return seesWholeCases(role) || [.cases, .guardians, .assignments].contains(list)
      || seesOwnOnly(list, role)
  }

  /// Whether the role sees of a list no more than its own rows: what others wrote down may say anything
  /// of a case.
  public static func seesOwnOnly(_ list: ListName, _ role: UserRole) -> Bool {
    !seesWholeCases(role) && (list == .followUps || list == .contacts)
  }

  /// The keys by which the role may filter a list. A filter tells as much as a column.
  public static func filterKeys(of list: ListName, _ role: UserRole) -> [FilterKey] {
    let keys = FilterKey.keys(for: list)
    if seesWholeCases(role) || list == .guardians { return keys }
    return keys.filter { key in
      switch key {
      // When the court wants a name is part of looking for one; Wiedervorlagen are one's own.
      case .due: list == .assignments || list == .followUps
      case .day, .contactKind: list == .contacts
      default: placement.contains(key)
      }
    }
  }

  /// Nothing of an earlier day: a case that ended since was still open then.
  private static let placement: Set<FilterKey> = [
    .name, .status, .district, .guardian, .kind, .tie, .taskArea, .reservation, .age, .step,
    .urgent, .course, .done, .proposed,
  ]

  /// How much of a case the words of a search are looked for in.
  public static func reach(_ role: UserRole) -> SearchReach {
    seesWholeCases(role) ? .whole : .placement
  }

  /// Whether words in the search line of a list may be numbers of the court.
  public static func findsNumbers(in list: ListName, _ role: UserRole) -> Bool {
    seesWholeCases(role) || list == .guardians
  }

  /// Whether the role may read single records of the kind.
  public static func reads(_ kind: RecordKind, _ role: UserRole) -> Bool {
    seesWholeCases(role) || kind.description.keeper == .coordinators
  }

  /// What the role may order cases by.
  public static func orderKeys(_ role: UserRole) -> [ListOrder.Key] {
    seesWholeCases(role)
      ? ListOrder.Key.allCases : [.name, .reference, .born, .district, .status, .guardian, .kind]
  }

  /// - Throws: `Refusal.notAllowed`.
  public static func check(_ operation: OperationName, for role: UserRole) throws(Refusal) {
    guard allows(operation, for: role) else { throw .notAllowed(operation, role) }
  }
}
