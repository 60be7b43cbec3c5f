/// The stable name of an operation: in the history, in the table of rights, in undo.
public enum OperationName: String, CaseIterable, Sendable {
  case openCase
  case edit
  case addParty
  case addDirective
  case addTaskArea
  case addCourt
  case addUser
  case void
  case move
  case changeCourt
  case beginInvestigation
  case recordOrder
  case endCase
  case reopenCase
  case endAssignment
  case recordDeadline
  case giveCases
  case setDistrict
  case undo
  case importCases
}
