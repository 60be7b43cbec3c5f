extension Warning {
  /// What a warning is about, in the order in which a long list of them is told.
  public enum Topic: String, CaseIterable, Sendable {
    case unknownColumn
    case repeatedColumn
    case newCourt
    case guardianSwapped
    case rowsDiffer
    case personDiffers
    case similarPerson
    case lettersLost
    case name
    case kindMissing
    case keptAsNote
    case partialDay
    case spreadsheetNumber
    case brokenNumber
    case noDay
    case veryOld
    case dayAhead
    case dayLongAgo
    case surplusCells
    case unusualPostcode
    case proof
    case authorityWithPersonalName
    case otherKind
    case order
    case unusualFileNumber
    case controlCharactersRemoved
    case formula
    case reviewPassed
  }

  public var topic: Topic {
    switch self {
    case .unknownColumn: .unknownColumn
    case .repeatedColumn, .columnOfOthers: .repeatedColumn
    case .uncertainNameOrder, .severalNames: .name
    case .kindMissing: .kindMissing
    case .newCourt: .newCourt
    case .guardianSwapped: .guardianSwapped
    case .partialDay: .partialDay
    case .spreadsheetNumber: .spreadsheetNumber
    case .brokenNumber: .brokenNumber
    case .noDay: .noDay
    case .veryOld: .veryOld
    case .rowsDiffer, .fieldDiffers: .rowsDiffer
    case .personDiffers: .personDiffers
    case .similarPerson, .similarGuardian, .caseGoesOn: .similarPerson
    case .lettersLost: .lettersLost
    case .keptAsNote, .kindWithoutGuardian: .keptAsNote
    case .dayAhead: .dayAhead
    case .dayLongAgo: .dayLongAgo
    case .surplusCells: .surplusCells
    case .unusualPostcode: .unusualPostcode
    case .proofWithoutDay, .proofWithoutResult: .proof
    case .authorityWithPersonalName: .authorityWithPersonalName
    case .otherKind, .kindInOffice: .otherKind
    case .reviewBeyondLimit, .provisionalBeyondLimit, .provisionalBeyondTotal,
      .eventBeyondLimit, .courtDayBeyondLimit, .noTaskArea, .expressTaskArea,
      .reservationWithoutScope, .effectiveBeforeDecision, .severalProfessionals,
      .reopenedWithoutGuardian, .reopenedAsNeverEnded, .reportIncomplete:
      .order
    case .unusualFileNumber: .unusualFileNumber
    case .controlCharactersRemoved: .controlCharactersRemoved
    case .formula: .formula
    case .reviewPassed: .reviewPassed
    }
  }
}
