/// Everything that changes the register, as a value.
///
/// A screen returns one, the command line builds the same, Register performs it in one transaction,
/// `Rights` allow it, the history stores its name. Where a change builds on what somebody saw, it
/// carries the version it is based on; a newer version in the register makes a `Conflict`.
public enum Operation: Equatable, Sendable {
  case openCase(CaseOpening)
  /// Changes fields of records that belong together, all or none.
  case edit([RecordEdit])
  case addParty(Party, to: Case.ID)
  case addDirective(Directive, to: Case.ID)
  case addTaskArea(TaskArea)
  case addCourt(Court)
  case addUser(User)
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
  case endAssignment(Assignment.ID, basedOn: Int, on: Day, reason: String)
  /// Settles a deadline of a case, or gives it the day that the court set.
  case recordDeadline(DeadlineEntry, of: Case.ID)
  /// Gives cases to a caseworker from a day on.
  case giveCases([Case.ID], to: User.ID, from: Day)
  /// Corrects the district of the home of each case's person.
  case setDistrict([Case.ID], String)
  /// Takes back one's own last change through a new one.
  case undo(Change.ID)

  public var name: OperationName {
    switch self {
    case .openCase: .openCase
    case .edit: .edit
    case .addParty: .addParty
    case .addDirective: .addDirective
    case .addTaskArea: .addTaskArea
    case .addCourt: .addCourt
    case .addUser: .addUser
    case .void: .void
    case .move: .move
    case .changeCourt: .changeCourt
    case .beginInvestigation: .beginInvestigation
    case .recordOrder: .recordOrder
    case .endCase: .endCase
    case .reopenCase: .reopenCase
    case .endAssignment: .endAssignment
    case .recordDeadline: .recordDeadline
    case .giveCases: .giveCases
    case .setDistrict: .setDistrict
    case .undo: .undo
    }
  }
}
