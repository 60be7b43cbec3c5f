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
  case setCourt
  case setGuardianKind
  case mergeEntries
  case mergeDistricts
  case addContact
  case addCalendarEntry
  case addFollowUp
  case addAbsence
  case addDealingRule
  case addTerm
  case addTextModule
  case addCaseEvent
  case addSocialReport
  case receiveRequests
  case dealOut
  case finishFollowUps
  case moveFollowUps
  case handOver
  case mergePersons
  case addGuardian
  case addProof
  case addAgreement
  case addTraining
  case addInquiry
  case addReviewRule
  case propose
  case proposeUrgently
  case submitProposal
  case claimProposal
  case releaseProposal
  case reviewProposal
  case answerProposal
  case sendProposal
  case declineProposal
  case withdrawProposal
  case loseGuardian
  case reportLoss
  case importGuardians
  case undo
  case importCases

  /// Whether a list came in, which nothing but a backup takes back.
  public var isImport: Bool { self == .importCases || self == .importGuardians }
}
