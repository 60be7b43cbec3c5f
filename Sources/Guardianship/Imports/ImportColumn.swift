/// What a column of a case list can mean: the import catalogue.
///
/// Export with all columns writes the same catalogue, so a list that goes out and comes back is the
/// same in every column.
public enum ImportColumn: String, CaseIterable, Sendable {
  /// The office's own Geschäftszeichen; recognises the case again where it is given.
  case reference
  /// Number of the office's E-Akte.
  case fileReference
  case fileNumber
  case court
  case family
  case given
  case title
  case birthName
  case born
  case sex
  case street
  case postcode
  case place
  case district
  case phone
  case livingSituation
  case languages
  case interpreter
  case visitHints
  case addressBlocked
  case diedOn
  case status
  case endReason
  case endedOn
  case taskAreas
  case reservation
  case guardian
  case guardianKind
  /// Beschluss vom: the day of decision.
  case decidedOn
  /// Bestellt am: the effective day. Never the same as `decidedOn`.
  case appointedOn
  case reviewOn
  case caseworker
  case wishes
  case remark

  /// The field of a record that the column says. Where a record names another one, the list has its
  /// name; a reference is no field.
  public var field: Field? {
    switch self {
    case .reference: nil
    case .fileNumber, .court: .of(.courtPeriod, rawValue)
    case .street, .postcode, .place, .district: .of(.residence, rawValue)
    case .fileReference, .endReason, .endedOn, .wishes, .remark: .of(.caseFile, rawValue)
    case .taskAreas, .decidedOn, .reviewOn: .of(.courtOrder, rawValue)
    case .reservation: .orderHasReservation
    case .appointedOn: .orderEffectiveOn
    case .status: .statusPeriodStatus
    case .guardian: .assignmentGuardian
    case .guardianKind: .assignmentKind
    case .caseworker: .caseworkerPeriodCaseworker
    default: .of(.person, rawValue)
    }
  }

  public var listed: ListedColumn { .ofCase(self) }

  public static let days = Set(allCases.filter { $0.field?.content == .day })

  public var index: Int { Self.indices[self] ?? 0 }

  private static let indices = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// The columns that speak about a guardian: in a second row of the same case they may differ.
  public static let guardianColumns: Set<ImportColumn> = [.guardian, .guardianKind, .appointedOn]

  /// The columns in which each row of a case speaks for itself: task areas add up.
  public static let perRow = guardianColumns.union([.taskAreas])
}
