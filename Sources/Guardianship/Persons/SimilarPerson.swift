/// Somebody in the register who is perhaps the one being typed.
public struct SimilarPerson: Equatable, Sendable {
  public let id: Person.ID
  /// "Çelik, Ayşe".
  public let name: String
  public let born: Day?
  /// The person's case that goes on, or the latest one, and its Geschäftszeichen.
  public let caseID: Case.ID
  public let reference: String
  /// Whether that case has not ended.
  public let isGoingOn: Bool

  public init(
    id: Person.ID, name: String, born: Day?, caseID: Case.ID, reference: String,
    isGoingOn: Bool = false
  ) {
    self.caseID = caseID
    self.id = id
    self.name = name
    self.born = born
    self.reference = reference
    self.isGoingOn = isGoingOn
  }
}
