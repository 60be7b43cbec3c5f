import Guardianship

extension RecordForm {
  /// A new record of a case, or of none, with what the desk knows: the day, the user.
  init(
    new kind: RecordKind, of detail: (id: Case.ID, name: String)?, in desk: Surroundings,
    _ values: FieldValues = [:]
  ) {
    var preset = RecordForm.preset(of: kind, in: desk)
    if kind == .contact, let detail { preset[.contactCases] = "\(detail.id.rawValue)" }
    self.init(
      new: kind, of: detail?.id, subject: detail?.name, preset: preset.merging(values))
  }

  /// - Parameter draft: one that is written on, with the cases of its contact.
  static func preset(of kind: RecordKind, draft: Draft? = nil, in desk: Surroundings) -> FieldValues
  {
    let user = desk.session.map { "\($0.userID.rawValue)" }
    switch kind {
    case .contact:
      let cases =
        draft?.texts[Field.contactCases.rawValue]
        ?? draft?.caseID.map { "\($0.rawValue)" }
      return [
        .contactKind: Contact.Kind.call.rawValue, .contactDay: desk.today.iso,
        .contactAuthor: user, .contactCases: cases,
      ]
    case .calendarEntry:
      return [.calendarKind: CalendarEntry.Kind.homeVisit.rawValue, .calendarUser: user]
    case .followUp: return [.followUpOwner: user]
    case .absence: return [.absenceUser: user, .absenceFrom: desk.today.iso]
    case .user: return [.userRole: UserRole.caseworker.rawValue, .userIsActive: "1"]
    case .caseEvent: return [.eventKind: CaseEvent.Kind.notification.rawValue]
    case .guardian:
      return [
        .guardianStage: Guardian.Stage.interested.rawValue,
        .guardianKinds: GuardianKind.volunteer.rawValue,
      ]
    case .proof:
      return kept(draft).merging([
        .proofHandedInOn: desk.today.iso, .proofSeenBy: user,
        .proofKind: Proof.Kind.criminalRecord.rawValue,
      ])
    case .agreement: return kept(draft)
    case .training:
      return kept(draft).merging([
        .trainingKind: Training.Kind.training.rawValue, .trainingDay: desk.today.iso,
      ])
    case .inquiry:
      return kept(draft).merging([
        .inquiryAskedOn: desk.today.iso, .inquiryAskedBy: user,
        .inquiryAnswer: Inquiry.Answer.open.rawValue,
      ])
    case .assignment:
      return kept(draft).merging([.assignmentState: Assignment.State.draft.rawValue])
    case .socialReport:
      return [.reportState: SocialReport.State.draft.rawValue, .reportAuthor: user]
    default: return [:]
    }
  }

  /// What a draft keeps beside what was typed: whom it is about and, of a new record, which cases a
  /// contact is about and the day that stood there, which is not the day of writing on.
  var kept: [String: String] {
    var kept: [String: String] = [:]
    for field in RecordForm.keptFields where entry == nil { kept[field.rawValue] = preset[field] }
    kept[Draft.subject] = subject
    return kept
  }

  private static let keptFields: [Field] = [
    .contactCases, .contactDay, .contactGuardian, .proofGuardian, .agreementGuardian,
    .trainingGuardian, .inquiryGuardian, .assignmentCase, .assignmentGuardian,
    .assignmentIsUrgent,
  ]

  private static func kept(_ draft: Draft?) -> FieldValues {
    var values = FieldValues()
    for field in keptFields where draft?.texts[field.rawValue] != nil {
      values[field] = draft?.texts[field.rawValue]
    }
    return values
  }
}

extension Draft {
  /// Whom or what the form is about, among what a draft keeps.
  static let subject = "subject"
}
