extension RecordKind {
  /// The type that checks values of this kind while it is made from them.
  public var recordType: any (FieldCoded & Sendable).Type {
    switch self {
    case .person: Person.self
    case .residence: Residence.self
    case .caseFile: Case.self
    case .courtPeriod: CourtPeriod.self
    case .statusPeriod: StatusPeriod.self
    case .caseworkerPeriod: CaseworkerPeriod.self
    case .party: Party.self
    case .directive: Directive.self
    case .courtOrder: CourtOrder.self
    case .guardian: Guardian.self
    case .assignment: Assignment.self
    case .court: Court.self
    case .taskArea: TaskArea.self
    case .user: User.self
    case .deadlineEntry: DeadlineEntry.self
    case .courtRequest: CourtRequest.self
    case .contact: Contact.self
    case .calendarEntry: CalendarEntry.self
    case .followUp: FollowUp.self
    case .absence: Absence.self
    case .dealingRule: DealingRule.self
    case .term: Term.self
    case .textModule: TextModule.self
    case .caseEvent: CaseEvent.self
    case .socialReport: SocialReport.self
    case .officeSetting: OfficeSetting.self
    case .proof: Proof.self
    case .agreement: Agreement.self
    case .training: Training.self
    case .inquiry: Inquiry.self
    case .review: Review.self
    case .reviewRule: ReviewRule.self
    }
  }

  /// The values as a record of this kind writes them.
  ///
  /// - Throws: the first rule about this record alone that they break.
  public func checked(_ values: FieldValues) throws(Refusal) -> FieldValues {
    try FieldRules.check(values)
    return try recordType.init(values).values
  }
}
