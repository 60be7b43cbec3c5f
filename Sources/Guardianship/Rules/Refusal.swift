/// Why an operation, a value or a row is refused: values only, never sentences.
///
/// Wording turns each into a sentence that says what, why (with the paragraph) and what to do; a
/// form shows it at `field`.
public indirect enum Refusal: Error, Equatable, Sendable {
  /// A field that has to have a value is empty.
  case missing(Field)
  /// The text is not a day of the calendar.
  case notADay(Field, String)
  /// The value is not one of those the field knows.
  case unknownValue(Field, String)
  /// A period or a life would end before it begins.
  case endBeforeStart(field: Field, end: Day, start: Day)
  /// The day of death lies before the day of birth.
  case diedBeforeBirth(died: Day, born: Day)
  /// A birth day or a day of death that lies ahead.
  case inTheFuture(Field, Day)
  /// A court can appoint after the 17th birthday at the earliest (§ 1814 Abs. 5 BGB).
  case beforeSeventeen(Field, Day, born: Day)
  /// The review day lies before the day from which it counts.
  case reviewBeforeOrder(review: Day, order: Day)
  /// Another person has this file number at this court.
  case fileNumberTaken(FileNumber, court: String, person: String, reference: String)
  /// A catalogue, the users or the guardians have this name already.
  case nameTaken(Field, String)
  /// The operation needs an open case.
  case caseEnded(reference: String)
  /// The operation needs an ended case.
  case caseNotEnded(reference: String)
  /// The case is already past the step.
  case wrongStatus(CaseStatus, needed: [CaseStatus])
  /// The record was voided and cannot be changed any more.
  case recordVoided(RecordReference)
  /// No record of this name or number is in the register.
  case notFound(String)
  /// Several records fit the name or number.
  case ambiguous(String, references: [String])
  /// The role may not do this.
  case notAllowed(OperationName, UserRole)
  /// A view of the whole office, which the role does not make or remove.
  case viewsOfAllNotAllowed(UserRole)
  /// The role sees of a case only what a placement needs.
  case notSeen(UserRole)
  /// The user is deactivated or not in the register.
  case unknownUser(String)
  /// Somebody of this role cannot be given cases or Aufträge.
  case doesNotWorkOnCases(String, UserRole)
  /// Only one's own last change can be taken back.
  case nothingToUndo
  /// A later change of one's own, made at another desk, has to be taken back first.
  case laterOwnChange(OperationName)
  /// The record was changed since it was read.
  case changedSince(OperationName, by: String, at: Instant)
  /// An import is taken back with the backup made before it, not by undo.
  case cannotUndo(OperationName)
  /// The register was opened for another day than today, or read-only.
  case readOnly
  /// A text is longer than the field holds.
  case tooLong(Field, limit: Int)
  /// The value changes with an operation of its own, never as a free field.
  case onlyByOperation(Field)
  /// Other records still point to the record.
  case inUse(RecordReference)
  /// Two periods of one kind would hold on this day.
  case periodsOverlap(Field, Day)
  /// The assignment is not one of a guardian in office.
  case assignmentEnded(reference: String)
  /// An order of this kind neither appoints nor dismisses anybody.
  case orderAppointsNobody(OrderKind)
  /// A Verein or a Behörde is no relative and has no bond.
  case tieOfOrganisation(GuardianKind)
  /// The guardian of this name is an organisation and acts as Verein or Behörde.
  case kindOfOrganisation(String)
  /// The user is the last one who may change users.
  case lastSupervisor(String)
  /// Open work hangs on the user's name: it has to be handed over first.
  case stillResponsible(String, cases: Int, requests: Int, others: Int)
  /// A user cannot be their own substitute.
  case ownSubstitute
  /// Author and second signature of a report are the same user.
  case ownCoSignature
  /// A report that was sent does not change.
  case reportSent
  /// A person is not merged with itself.
  case samePerson
  /// Only two entries of one list become one.
  case notTwoEntries
  /// One of two records knows a day of death, and a case of theirs goes on.
  case deadInOpenCase
  /// A human is no Verein and no Behörde, and the other way round.
  case kindOfHuman(GuardianKind)
  /// The step does not lead on from where the proposal stands.
  case wrongStep(OperationName, from: Assignment.State)
  /// Rules stop the proposal.
  case blockedBy([ProposalRule])
  /// Warnings want a reason of their own first.
  case unanswered([ProposalRule])
  /// A user may not review an own proposal, nor a proposal twice.
  case ownReview
  /// Another supervisor holds the proposal at the moment.
  case claimed(by: String)
  /// The proposal left the caseworker's hands.
  case proposalFixed(Assignment.State)
  /// There is no question to answer.
  case noQuestion
  /// One of many is refused, and so nothing was done; its name.
  case ofOne(String, Refusal)
  /// A rule speaks against one of many proposals.
  case toBeRead(reference: String)
  /// The guardian has died.
  case guardianDeceased(String)
  /// The guardian who died, left or rests is in office or proposed: that is recorded as a loss.
  case stillInOffice(String, cases: Int)
  /// The guardian is proposed in this case already.
  case alreadyProposed(reference: String)
  /// Somebody was asked on this day in this case already.
  case alreadyAsked(Day)
  /// The request came to its end already.
  case requestSettled(reference: String)

  /// The field that the refusal is shown at.
  public var field: Field? {
    switch self {
    case .missing(let field), .notADay(let field, _), .unknownValue(let field, _),
      .endBeforeStart(let field, _, _), .inTheFuture(let field, _),
      .beforeSeventeen(let field, _, _), .nameTaken(let field, _), .tooLong(let field, _),
      .onlyByOperation(let field), .periodsOverlap(let field, _):
      field
    case .diedBeforeBirth: .personDiedOn
    case .tieOfOrganisation: .assignmentTie
    case .kindOfOrganisation: .assignmentKind
    case .kindOfHuman: .guardianKinds
    case .reviewBeforeOrder: .orderReviewOn
    case .ownSubstitute: .absenceSubstitute
    case .ownCoSignature: .reportCoSigner
    case .stillResponsible: .userIsActive
    case .stillInOffice: .guardianStage
    case .alreadyAsked: .inquiryAskedOn
    case .fileNumberTaken: .courtPeriodFileNumber
    default: nil
    }
  }

  /// The paragraph behind the rule, where it comes from the law.
  public var paragraph: Paragraph? {
    switch self {
    case .beforeSeventeen: .minors
    case .tieOfOrganisation, .kindOfOrganisation, .kindOfHuman: .organisationAsGuardian
    default: nil
    }
  }
}
