/// What the office writes in answer to an Auftrag; other kinds are answered by a letter of their own
/// or by what is done.
public enum RequestAnswer: String, FieldChoice {
  public static let textFamily = "requestAnswer"

  /// A Sozialbericht (§ 11 Abs. 1 BtOG).
  case report
  /// A Betreuervorschlag (§ 12 Abs. 1 BtOG).
  case proposal
}

extension CaseWork {
  /// The open Aufträge that such a letter answers and none has answered yet.
  public func openRequests(answeredBy answer: RequestAnswer) -> [Versioned<CourtRequest>] {
    openRequests.filter {
      $0.value.sentOn == nil && terms[$0.value.kind]?.answeredBy == answer
    }
  }
}
