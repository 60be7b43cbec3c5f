/// Everything that changes the register, as a value.
///
/// A screen returns one, the command line builds the same, Register performs it in one transaction,
/// `Rights` allow it, the history stores its name. Where a change builds on what somebody saw, it
/// carries the version it is based on; a newer version in the register makes a `Conflict`.
public enum Operation: Equatable, Sendable {
  case openCase(CaseOpening)
  /// Changes fields of records that belong together, all or none.
  case edit([RecordEdit])
  /// Writes a record that stands by itself: a Beteiligte, a contact, an entry of a catalogue.
  case add(NewRecord)
  /// Takes a record out of every list without deleting it; the reason stays.
  case void(RecordReference, basedOn: Int, reason: String)
  /// Umzug: ends the residence of the same kind the day before and begins the new one.
  case move(Person.ID, to: Residence)
  /// The case goes on at another court of the district, or gets its number.
  case changeCourt(Case.ID, court: Court.ID, fileNumber: FileNumber?, from: Day)
  /// Anregung → Prüfung.
  case beginInvestigation(Case.ID, on: Day)
  case recordOrder(OrderRecording)
  case endCase(CaseEnding)
  /// Opens an ended case again in the status it had before.
  case reopenCase(Case.ID, on: Day, reason: String)
  /// - Parameter byDeath: the guardian died, and owes nothing more.
  case endAssignment(
    Assignment.ID, basedOn: Int, on: Day, reason: String, byDeath: Bool = false)
  /// Settles a deadline of a case, or gives it the day that the court set.
  case recordDeadline(DeadlineEntry, of: Case.ID)
  /// The Aufträge of one letter; those without a caseworker are dealt out by the table, or stay in
  /// the Eingang.
  case receiveRequests(RequestReceipt)
  /// Gives each of these Aufträge to a caseworker.
  case dealOut([Dealing])
  /// Done; one that repeats comes back.
  case finishFollowUps([FollowUp.ID], on: Day)
  case moveFollowUps([FollowUp.ID], to: Day)
  /// Cases with all that is open on them go to colleagues.
  case handOver(Handover)
  /// One step of proposals on their road to the court, of all or of none; each with the version that
  /// somebody saw.
  case steps(ProposalStep, of: [Assignment.ID: Int], on: Day)
  /// Eilfall: proposes and sends in one step; reviewed afterwards.
  case proposeUrgently(Assignment, on: Day)
  /// Betreuer fällt aus.
  case loseGuardian(GuardianLoss)
  /// The same, heard of by somebody who does not decide about cases.
  case reportLoss(LossReport)
  /// Two records of one person become one: what hangs on the second goes to the first.
  case mergePersons(keep: Person.ID, drop: Person.ID)
  /// Gives cases to a caseworker from a day on.
  case giveCases([Case.ID], to: User.ID, from: Day)
  /// Corrects the district of the home of each case's person.
  case setDistrict([Case.ID], String)
  /// Corrects the court at which each case is pending; no move to another court.
  case setCourt([Case.ID], Court.ID)
  /// Says of each case's guardians in office whose kind is unknown in which they act.
  case setGuardianKind([Case.ID], GuardianKind)
  /// Two entries of one court, Aufgabenbereich, kind of Auftrag or guardian become one: what names the
  /// second names the first.
  case mergeEntries(keep: RecordReference, drop: RecordReference)
  /// A district that stands under two names gets the first, in homes, at guardians, in the dealing table.
  case mergeDistricts(keep: String, drop: String)
  /// Takes back one's own last change through a new one.
  case undo(Change.ID)

  public var name: OperationName {
    switch self {
    case .openCase: .openCase
    case .edit: .edit
    case .add(let record): record.operation
    case .void: .void
    case .move: .move
    case .changeCourt: .changeCourt
    case .beginInvestigation: .beginInvestigation
    case .recordOrder: .recordOrder
    case .endCase: .endCase
    case .reopenCase: .reopenCase
    case .endAssignment: .endAssignment
    case .recordDeadline: .recordDeadline
    case .receiveRequests: .receiveRequests
    case .dealOut: .dealOut
    case .finishFollowUps: .finishFollowUps
    case .moveFollowUps: .moveFollowUps
    case .handOver: .handOver
    case .steps(let step, _, _): step.operation
    case .proposeUrgently: .proposeUrgently
    case .loseGuardian: .loseGuardian
    case .reportLoss: .reportLoss
    case .mergePersons: .mergePersons
    case .giveCases: .giveCases
    case .setDistrict: .setDistrict
    case .setCourt: .setCourt
    case .setGuardianKind: .setGuardianKind
    case .mergeEntries: .mergeEntries
    case .mergeDistricts: .mergeDistricts
    case .undo: .undo
    }
  }
}

extension Operation {
  /// One step of one proposal.
  public static func step(
    _ step: ProposalStep, of id: Assignment.ID, basedOn version: Int, on day: Day
  ) -> Operation {
    .steps(step, of: [id: version], on: day)
  }
}
