extension Field {
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
    case .userRole: .choice(UserRole.allCases.map(\.rawValue))
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
