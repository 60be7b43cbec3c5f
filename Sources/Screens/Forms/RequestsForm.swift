import Guardianship

/// A letter of the court: its days and the Aufträge that are in it.
struct RequestsForm: Equatable, Sendable {
  let caseID: Case.ID
  let subject: String

  static let fields: [Field] = [
    .requestReceivedOn, .requestLetterOf, .requestOccasion, .requestDueOn, .requestAssignedTo,
    .requestNote,
  ]

  /// - Parameter kinds: numbers of the ticked kinds between spaces.
  /// - Throws: the first refusal of a rule about what is typed.
  func operation(_ values: FieldValues, kinds: String) throws(Refusal) -> Operation {
    var requests: [CourtRequest] = []
    for kind in kinds.split(separator: " ") {
      var values = values
      values[.requestKind] = String(kind)
      requests.append(try CourtRequest(values))
    }
    guard !requests.isEmpty else { throw .missing(.requestKind) }
    return .receiveRequests(RequestReceipt(caseID: caseID, requests: requests))
  }
}
