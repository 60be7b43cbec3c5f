/// Every single thing about a record that can be typed, kept, compared and taken back.
///
/// The raw value is `record.field`: the stable name in drafts and history, and the text key of the
/// label. A form shows fields, a refusal names one, a conflict compares them, undo restores them.
public enum Field: String, CaseIterable, Sendable {
  case personFamily = "person.family"
  case personGiven = "person.given"
  case personBirthName = "person.birthName"
  case personTitle = "person.title"
  case personBorn = "person.born"
  case personSex = "person.sex"
  case personLivingSituation = "person.livingSituation"
  case personLanguages = "person.languages"
  case personInterpreter = "person.interpreter"
  case personPhone = "person.phone"
  case personVisitHints = "person.visitHints"
  case personAddressBlocked = "person.addressBlocked"
  case personDiedOn = "person.diedOn"

  case residenceKind = "residence.kind"
  case residenceStreet = "residence.street"
  case residencePostcode = "residence.postcode"
  case residencePlace = "residence.place"
  case residenceDistrict = "residence.district"
  case residenceFrom = "residence.fromDay"
  case residenceTo = "residence.toDay"

  case caseWishes = "caseFile.wishes"
  case caseCause = "caseFile.cause"
  case caseRemark = "caseFile.remark"
  case caseImportNote = "caseFile.importNote"
  case caseEndReason = "caseFile.endReason"
  case caseEndedOn = "caseFile.endedOn"

  case courtPeriodCourt = "courtPeriod.court"
  case courtPeriodFileNumber = "courtPeriod.fileNumber"
  case courtPeriodFrom = "courtPeriod.fromDay"
  case courtPeriodTo = "courtPeriod.toDay"

  case statusPeriodStatus = "statusPeriod.status"
  case statusPeriodFrom = "statusPeriod.fromDay"
  case statusPeriodTo = "statusPeriod.toDay"

  case caseworkerPeriodCaseworker = "caseworkerPeriod.caseworker"
  case caseworkerPeriodFrom = "caseworkerPeriod.fromDay"
  case caseworkerPeriodTo = "caseworkerPeriod.toDay"

  case partyKind = "party.kind"
  case partyName = "party.name"
  case partyRelation = "party.relation"
  case partyPhone = "party.phone"
  case partyEmail = "party.email"
  case partyAddress = "party.address"
  case partyMayBeInformed = "party.mayBeInformed"
  case partyAsGuardian = "party.asGuardian"
  case partyNote = "party.note"

  case directiveKind = "directive.kind"
  case directiveSignedOn = "directive.signedOn"
  case directiveHolder = "directive.holder"
  case directiveLocation = "directive.location"
  case directiveNote = "directive.note"

  case orderKind = "courtOrder.kind"
  case orderDecidedOn = "courtOrder.decidedOn"
  case orderEffectiveOn = "courtOrder.effectiveOn"
  case orderReviewOn = "courtOrder.reviewOn"
  case orderValidUntil = "courtOrder.validUntil"
  case orderAgainstDeclaredWill = "courtOrder.againstDeclaredWill"
  case orderHasReservation = "courtOrder.hasReservation"
  case orderReservationScope = "courtOrder.reservationScope"
  case orderTaskAreas = "courtOrder.taskAreas"
  case orderWording = "courtOrder.wording"

  case guardianFamily = "guardian.family"
  case guardianGiven = "guardian.given"
  case guardianIsOrganisation = "guardian.isOrganisation"

  case assignmentCase = "assignment.caseFile"
  case assignmentGuardian = "assignment.guardian"
  case assignmentRole = "assignment.role"
  case assignmentKind = "assignment.kind"
  case assignmentTie = "assignment.tie"
  case assignmentState = "assignment.state"
  case assignmentEffectiveOn = "assignment.effectiveOn"
  case assignmentEndedOn = "assignment.endedOn"
  case assignmentEndReason = "assignment.endReason"

  case courtName = "court.name"
  case courtIsRetired = "court.isRetired"

  case taskAreaName = "taskArea.name"
  case taskAreaExpressNumber = "taskArea.expressNumber"
  case taskAreaIncludesAssets = "taskArea.includesAssets"
  case taskAreaIsRetired = "taskArea.isRetired"

  case userAccount = "user.account"
  case userName = "user.name"
  case userRole = "user.role"
  case userIsActive = "user.isActive"

  case deadlineRule = "deadlineEntry.rule"
  case deadlineSubjectKind = "deadlineEntry.subjectKind"
  case deadlineSubject = "deadlineEntry.subject"
  case deadlineBase = "deadlineEntry.base"
  case deadlineCourtDay = "deadlineEntry.courtDay"
  case deadlineSettlement = "deadlineEntry.settlement"
  case deadlineSettledOn = "deadlineEntry.settledOn"
  case deadlineSettledDue = "deadlineEntry.settledDue"
  case deadlineNote = "deadlineEntry.note"

  /// The kind of record that the field belongs to.
  public var kind: RecordKind { Self.kinds[self] ?? .caseFile }

  /// The part of the raw value behind the dot.
  public var column: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

  private static let kinds: [Field: RecordKind] = Dictionary(
    uniqueKeysWithValues: allCases.map { field in
      (field, RecordKind(rawValue: String(field.rawValue.prefix { $0 != "." })) ?? .caseFile)
    })

  /// What kind of value the field holds; forms choose their widget by it.
  public var content: Content {
    switch self {
    case .personBorn, .personDiedOn, .residenceFrom, .residenceTo, .caseEndedOn, .courtPeriodFrom,
      .courtPeriodTo, .statusPeriodFrom, .statusPeriodTo, .caseworkerPeriodFrom,
      .caseworkerPeriodTo, .directiveSignedOn, .orderDecidedOn, .orderEffectiveOn, .orderReviewOn,
      .orderValidUntil, .assignmentEffectiveOn, .assignmentEndedOn, .deadlineBase,
      .deadlineCourtDay, .deadlineSettledOn, .deadlineSettledDue:
      .day
    case .personAddressBlocked, .partyMayBeInformed, .orderAgainstDeclaredWill,
      .orderHasReservation, .guardianIsOrganisation, .courtIsRetired, .taskAreaIncludesAssets,
      .taskAreaIsRetired, .userIsActive:
      .flag
    case .personSex: .choice(Sex.allCases.map(\.rawValue))
    case .personLivingSituation: .choice(LivingSituation.allCases.map(\.rawValue))
    case .residenceKind: .choice(Residence.Kind.allCases.map(\.rawValue))
    case .caseEndReason: .choice(EndReason.allCases.map(\.rawValue))
    case .statusPeriodStatus: .choice(CaseStatus.allCases.map(\.rawValue))
    case .partyKind: .choice(Party.Kind.allCases.map(\.rawValue))
    case .partyAsGuardian: .choice(Party.Preference.allCases.map(\.rawValue))
    case .directiveKind: .choice(Directive.Kind.allCases.map(\.rawValue))
    case .orderKind: .choice(OrderKind.allCases.map(\.rawValue))
    case .assignmentRole: .choice(Assignment.Role.allCases.map(\.rawValue))
    case .assignmentKind: .choice(GuardianKind.allCases.map(\.rawValue))
    case .assignmentTie: .choice(Tie.allCases.map(\.rawValue))
    case .assignmentState: .choice(Assignment.State.allCases.map(\.rawValue))
    case .userRole: .choice(Role.allCases.map(\.rawValue))
    case .courtPeriodCourt: .reference(.court)
    case .caseworkerPeriodCaseworker: .reference(.user)
    case .assignmentGuardian: .reference(.guardian)
    case .assignmentCase: .reference(.caseFile)
    case .orderTaskAreas: .taskAreas
    case .deadlineRule: .choice(DeadlineRule.ID.allCases.map(\.rawValue))
    case .deadlineSubjectKind: .choice(RecordKind.allCases.map(\.rawValue))
    case .deadlineSettlement: .choice(DeadlineEntry.Settlement.allCases.map(\.rawValue))
    case .taskAreaExpressNumber, .deadlineSubject: .number
    case .caseWishes, .caseCause, .caseRemark, .caseImportNote, .personVisitHints, .partyNote,
      .directiveNote, .orderWording, .orderReservationScope:
      .paragraph
    default: .line
    }
  }

  public enum Content: Equatable, Sendable {
    case line
    case paragraph
    case day
    case flag
    case number
    /// One of these raw values.
    case choice([String])
    /// The number of a record of this kind.
    case reference(RecordKind)
    case taskAreas
  }
}
