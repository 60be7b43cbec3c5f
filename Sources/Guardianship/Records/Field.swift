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
  /// Whom a case is about: changes only when two records of one person become one.
  case casePerson = "caseFile.person"

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
  case guardianKinds = "guardian.kinds"
  case guardianStage = "guardian.stage"
  case guardianStageOn = "guardian.stageOn"
  case guardianPausedUntil = "guardian.pausedUntil"
  case guardianTakesStrangers = "guardian.takesStrangers"
  case guardianSubstitutes = "guardian.substitutes"
  case guardianCapacity = "guardian.capacity"
  case guardianReportedLoad = "guardian.reportedLoad"
  case guardianReportedOn = "guardian.reportedOn"
  case guardianTaskAreas = "guardian.taskAreas"
  case guardianLanguages = "guardian.languages"
  case guardianSkills = "guardian.skills"
  case guardianAvailability = "guardian.availability"
  case guardianStreet = "guardian.street"
  case guardianPostcode = "guardian.postcode"
  case guardianPlace = "guardian.place"
  case guardianDistrict = "guardian.district"
  case guardianPhone = "guardian.phone"
  case guardianEmail = "guardian.email"
  case guardianEmployer = "guardian.employer"
  case guardianRegistration = "guardian.registration"
  case guardianRegisteredOn = "guardian.registeredOn"
  case guardianHomeAuthority = "guardian.homeAuthority"
  case guardianInsuredUntil = "guardian.insuredUntil"
  case guardianNote = "guardian.note"

  case proofGuardian = "proof.guardian"
  case proofKind = "proof.kind"
  case proofIssuedOn = "proof.issuedOn"
  case proofHandedInOn = "proof.handedInOn"
  case proofResult = "proof.result"
  case proofSeenBy = "proof.seenBy"
  case proofNote = "proof.note"

  case agreementGuardian = "agreement.guardian"
  case agreementAssociation = "agreement.association"
  case agreementPartner = "agreement.partner"
  case agreementContact = "agreement.contact"
  case agreementSignedOn = "agreement.signedOn"
  case agreementEndedOn = "agreement.endedOn"
  case agreementSubstitutes = "agreement.substitutes"
  case agreementIntroducedOn = "agreement.introducedOn"
  case agreementNote = "agreement.note"

  case trainingGuardian = "training.guardian"
  case trainingKind = "training.kind"
  case trainingDay = "training.day"
  case trainingTopic = "training.topic"
  case trainingMinutes = "training.minutes"

  case assignmentCase = "assignment.caseFile"
  case assignmentGuardian = "assignment.guardian"
  case assignmentRole = "assignment.role"
  case assignmentKind = "assignment.kind"
  case assignmentTie = "assignment.tie"
  case assignmentState = "assignment.state"
  case assignmentEffectiveOn = "assignment.effectiveOn"
  case assignmentEndedOn = "assignment.endedOn"
  case assignmentEndReason = "assignment.endReason"
  case assignmentIsExempt = "assignment.isExempt"
  case assignmentEndedByDeath = "assignment.endedByDeath"
  case assignmentTaskAreas = "assignment.taskAreas"
  case assignmentCourtReference = "assignment.courtReference"
  case assignmentRequest = "assignment.request"
  case assignmentIsUrgent = "assignment.isUrgent"
  case assignmentReviewLater = "assignment.reviewLater"
  case assignmentReason = "assignment.reason"
  case assignmentView = "assignment.view"
  case assignmentPreference = "assignment.preference"
  case assignmentReadyOn = "assignment.readyOn"
  case assignmentConsentOn = "assignment.consentOn"
  case assignmentIsTiedToProvider = "assignment.isTiedToProvider"
  case assignmentProofsFollowOn = "assignment.proofsFollowOn"
  case assignmentAnswers = "assignment.answers"
  case assignmentProposedBy = "assignment.proposedBy"
  case assignmentSubmittedOn = "assignment.submittedOn"
  case assignmentSentOn = "assignment.sentOn"
  case assignmentClaimedBy = "assignment.claimedBy"
  case assignmentClaimedOn = "assignment.claimedOn"
  case assignmentCourse = "assignment.course"

  case inquiryGuardian = "inquiry.guardian"
  case inquiryWhom = "inquiry.whom"
  case inquiryAskedOn = "inquiry.askedOn"
  case inquiryAskedBy = "inquiry.askedBy"
  case inquiryAnswer = "inquiry.answer"
  case inquiryAnsweredOn = "inquiry.answeredOn"
  case inquiryReason = "inquiry.reason"
  case inquiryAskAgainFrom = "inquiry.askAgainFrom"

  case reviewAssignment = "review.assignment"
  case reviewDecision = "review.decision"
  case reviewText = "review.text"
  case reviewReviewer = "review.reviewer"
  case reviewDay = "review.day"
  case reviewRule = "review.rule"

  case reviewRuleKind = "reviewRule.kind"
  case reviewRuleTie = "reviewRule.tie"
  case reviewRuleReviews = "reviewRule.reviews"

  case courtName = "court.name"
  case courtIsRetired = "court.isRetired"
  case courtState = "court.state"
  case courtMunicipal = "court.municipal"

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

  case requestKind = "courtRequest.kind"
  case requestOccasion = "courtRequest.occasion"
  case requestReceivedOn = "courtRequest.receivedOn"
  case requestLetterOf = "courtRequest.letterOf"
  case requestAssignedTo = "courtRequest.assignedTo"
  case requestAssignedOn = "courtRequest.assignedOn"
  case requestDueOn = "courtRequest.dueOn"
  case requestExtensionAskedOn = "courtRequest.extensionAskedOn"
  case requestExtendedTo = "courtRequest.extendedTo"
  case requestSentOn = "courtRequest.sentOn"
  case requestSettledOn = "courtRequest.settledOn"
  case requestSettlement = "courtRequest.settlement"
  case requestNote = "courtRequest.note"

  case contactKind = "contact.kind"
  case contactDay = "contact.day"
  case contactMinutes = "contact.minutes"
  case contactCases = "contact.cases"
  case contactGuardian = "contact.guardian"
  case contactWith = "contact.withWhom"
  case contactReached = "contact.reached"
  case contactTopic = "contact.topic"
  case contactDocument = "contact.document"
  case contactNumber = "contact.number"
  case contactFee = "contact.fee"
  case contactText = "contact.text"
  case contactAuthor = "contact.author"

  case calendarKind = "calendarEntry.kind"
  case calendarDay = "calendarEntry.day"
  case calendarTime = "calendarEntry.time"
  case calendarMinutes = "calendarEntry.minutes"
  case calendarPlace = "calendarEntry.place"
  case calendarUser = "calendarEntry.user"
  case calendarState = "calendarEntry.state"
  case calendarNote = "calendarEntry.note"

  case followUpDueOn = "followUp.dueOn"
  case followUpText = "followUp.text"
  case followUpOwner = "followUp.owner"
  case followUpEvery = "followUp.every"
  case followUpFirstOn = "followUp.firstOn"
  case followUpDoneOn = "followUp.doneOn"

  case absenceUser = "absence.user"
  case absenceFrom = "absence.fromDay"
  case absenceTo = "absence.toDay"
  case absenceSubstitute = "absence.substitute"
  case absenceNote = "absence.note"

  case dealingFromLetters = "dealingRule.fromLetters"
  case dealingToLetters = "dealingRule.toLetters"
  case dealingDistrict = "dealingRule.district"
  case dealingCourt = "dealingRule.court"
  case dealingCaseworker = "dealingRule.caseworker"

  case termTopic = "term.topic"
  case termName = "term.name"
  case termIsRetired = "term.isRetired"

  case textModuleName = "textModule.name"
  case textModuleText = "textModule.text"
  case textModuleIsRetired = "textModule.isRetired"

  case eventKind = "caseEvent.kind"
  case eventHappenedOn = "caseEvent.happenedOn"
  case eventUntil = "caseEvent.until"
  case eventSince = "caseEvent.since"
  case eventHasOtherLength = "caseEvent.hasOtherLength"
  case eventNote = "caseEvent.note"

  case reportRequest = "socialReport.request"
  case reportPersonal = "socialReport.personal"
  case reportPersonalView = "socialReport.personalView"
  case reportHealth = "socialReport.health"
  case reportHealthView = "socialReport.healthView"
  case reportSocial = "socialReport.social"
  case reportSocialView = "socialReport.socialView"
  case reportNecessity = "socialReport.necessity"
  case reportNecessityView = "socialReport.necessityView"
  case reportOtherHelp = "socialReport.otherHelp"
  case reportOtherHelpView = "socialReport.otherHelpView"
  case reportSelection = "socialReport.selection"
  case reportSelectionView = "socialReport.selectionView"
  case reportExtendedSupport = "socialReport.extendedSupport"
  case reportExtendedSupportView = "socialReport.extendedSupportView"
  case reportSources = "socialReport.sources"
  case reportState = "socialReport.state"
  case reportAuthor = "socialReport.author"
  case reportCoSigner = "socialReport.coSigner"
  case reportCoSignedOn = "socialReport.coSignedOn"
  case reportSentOn = "socialReport.sentOn"
  case reportWay = "socialReport.way"
  case reportReceipt = "socialReport.receipt"

  case settingReminderWeeks = "officeSetting.reminderWeeks"
  case settingNameWeeks = "officeSetting.nameWeeks"
  case settingStaleDays = "officeSetting.staleDays"
  case settingMunicipal = "officeSetting.municipal"
  case settingSingleDays = "officeSetting.singleDays"
  case settingPreferences = "officeSetting.preferences"
  case settingFirstTalkWeeks = "officeSetting.firstTalkWeeks"
  case settingFirstYearMonths = "officeSetting.firstYearMonths"
  case settingLaterMonths = "officeSetting.laterMonths"

  /// The kind of record that the field belongs to.
  public var kind: RecordKind { Self.kinds[self] ?? .caseFile }

  /// Whether a flag can also be neither yes nor no.
  public var mayBeUnknown: Bool {
    switch self {
    case .partyMayBeInformed, .contactReached, .assignmentIsExempt, .guardianTakesStrangers,
      .guardianSubstitutes:
      true
    default: false
    }
  }

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
      .deadlineCourtDay, .deadlineSettledOn, .deadlineSettledDue, .requestReceivedOn,
      .requestLetterOf, .requestAssignedOn, .requestDueOn, .requestExtensionAskedOn,
      .requestExtendedTo, .requestSentOn, .requestSettledOn, .contactDay, .calendarDay,
      .followUpDueOn, .followUpFirstOn, .followUpDoneOn, .absenceFrom, .absenceTo,
      .eventHappenedOn, .eventUntil, .eventSince, .reportCoSignedOn, .reportSentOn,
      .guardianStageOn, .guardianPausedUntil, .guardianReportedOn, .guardianRegisteredOn,
      .guardianInsuredUntil, .proofIssuedOn, .proofHandedInOn, .agreementSignedOn,
      .agreementEndedOn, .agreementIntroducedOn, .trainingDay, .assignmentReadyOn,
      .assignmentConsentOn, .assignmentProofsFollowOn, .assignmentSubmittedOn, .assignmentSentOn,
      .assignmentClaimedOn, .inquiryAskedOn, .inquiryAnsweredOn, .inquiryAskAgainFrom, .reviewDay:
      .day
    case .personAddressBlocked, .partyMayBeInformed, .orderAgainstDeclaredWill,
      .orderHasReservation, .guardianIsOrganisation, .courtIsRetired, .taskAreaIncludesAssets,
      .taskAreaIsRetired, .userIsActive, .contactReached, .termIsRetired, .textModuleIsRetired,
      .eventHasOtherLength, .assignmentIsExempt, .assignmentEndedByDeath,
      .guardianTakesStrangers, .guardianSubstitutes, .agreementSubstitutes, .assignmentIsUrgent,
      .assignmentReviewLater, .assignmentIsTiedToProvider:
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
    case .courtState: .choice(Land.allCases.map(\.rawValue))
    case .requestSettlement: .choice(CourtRequest.Settlement.allCases.map(\.rawValue))
    case .contactKind: .choice(Contact.Kind.allCases.map(\.rawValue))
    case .contactDocument: .choice(Contact.Document.allCases.map(\.rawValue))
    case .calendarKind: .choice(CalendarEntry.Kind.allCases.map(\.rawValue))
    case .calendarState: .choice(CalendarEntry.State.allCases.map(\.rawValue))
    case .termTopic: .choice(Term.Topic.allCases.map(\.rawValue))
    case .eventKind: .choice(CaseEvent.Kind.allCases.map(\.rawValue))
    case .reportState: .choice(SocialReport.State.allCases.map(\.rawValue))
    case .reportWay: .choice(SocialReport.Way.allCases.map(\.rawValue))
    case .guardianStage: .choice(Guardian.Stage.allCases.map(\.rawValue))
    case .guardianRegistration: .choice(Guardian.Registration.allCases.map(\.rawValue))
    case .guardianKinds: .choices(GuardianKind.allCases.map(\.rawValue))
    case .proofKind: .choice(Proof.Kind.allCases.map(\.rawValue))
    case .proofResult: .choice(Proof.Result.allCases.map(\.rawValue))
    case .trainingKind: .choice(Training.Kind.allCases.map(\.rawValue))
    case .assignmentPreference: .choice(Party.Preference.allCases.map(\.rawValue))
    case .assignmentCourse: .choice(Assignment.Course.allCases.map(\.rawValue))
    case .inquiryAnswer: .choice(Inquiry.Answer.allCases.map(\.rawValue))
    case .reviewDecision: .choice(Review.Decision.allCases.map(\.rawValue))
    case .reviewRuleKind: .choice(GuardianKind.allCases.map(\.rawValue))
    case .reviewRuleTie: .choice(Tie.allCases.map(\.rawValue))
    case .settingPreferences: .choices(CandidatePreference.allCases.map(\.rawValue))
    case .courtPeriodCourt, .dealingCourt: .reference(.court)
    case .caseworkerPeriodCaseworker, .requestAssignedTo, .contactAuthor, .calendarUser,
      .followUpOwner, .absenceUser, .absenceSubstitute, .dealingCaseworker, .reportAuthor,
      .reportCoSigner, .proofSeenBy, .assignmentProposedBy, .assignmentClaimedBy, .inquiryAskedBy,
      .reviewReviewer:
      .reference(.user)
    case .requestKind, .requestOccasion: .reference(.term)
    case .reportRequest, .assignmentRequest: .reference(.courtRequest)
    case .reviewAssignment: .reference(.assignment)
    case .assignmentGuardian, .contactGuardian, .guardianEmployer, .proofGuardian,
      .agreementGuardian, .agreementAssociation, .trainingGuardian, .inquiryGuardian:
      .reference(.guardian)
    case .assignmentCase: .reference(.caseFile)
    case .casePerson: .reference(.person)
    case .orderTaskAreas, .assignmentTaskAreas, .guardianTaskAreas: .taskAreas
    case .deadlineRule: .choice(DeadlineRule.ID.allCases.map(\.rawValue))
    case .deadlineSubjectKind: .choice(RecordKind.allCases.map(\.rawValue))
    case .deadlineSettlement: .choice(DeadlineEntry.Settlement.allCases.map(\.rawValue))
    case .taskAreaExpressNumber, .deadlineSubject, .contactMinutes, .calendarMinutes,
      .settingReminderWeeks, .settingNameWeeks, .settingStaleDays, .guardianCapacity,
      .guardianReportedLoad, .trainingMinutes, .reviewRuleReviews, .settingFirstTalkWeeks,
      .settingFirstYearMonths, .settingLaterMonths:
      .number
    case .contactFee: .money
    case .contactCases: .cases
    case .calendarTime: .time
    case .followUpEvery: .interval
    case .courtMunicipal, .settingMunicipal: .holidays
    case .settingSingleDays: .days
    case .caseWishes, .caseCause, .caseRemark, .caseImportNote, .personVisitHints, .partyNote,
      .directiveNote, .orderWording, .orderReservationScope, .deadlineNote, .requestNote,
      .contactText, .calendarNote, .absenceNote, .textModuleText, .eventNote, .reportPersonal,
      .reportPersonalView, .reportHealth, .reportHealthView, .reportSocial, .reportSocialView,
      .reportNecessity, .reportNecessityView, .reportOtherHelp, .reportOtherHelpView,
      .reportSelection, .reportSelectionView, .reportExtendedSupport,
      .reportExtendedSupportView, .reportSources, .guardianNote, .guardianAvailability, .proofNote,
      .agreementNote, .assignmentReason, .assignmentView, .assignmentAnswers, .inquiryReason,
      .reviewText:
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
    /// Some of these raw values between spaces.
    case choices([String])
    /// The number of a record of this kind.
    case reference(RecordKind)
    case taskAreas
    /// Cents.
    case money
    /// Numbers of cases between spaces.
    case cases
    /// `09:30`.
    case time
    /// `3m`, as `FollowUp.Interval` writes it.
    case interval
    /// Raw values of municipal holidays between spaces.
    case holidays
    /// ISO days between spaces.
    case days
  }
}
