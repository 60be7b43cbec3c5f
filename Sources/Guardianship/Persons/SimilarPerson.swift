/// Somebody in the register who is perhaps the one being typed.
public struct SimilarPerson: Equatable, Sendable {
  public let id: Person.ID
  /// "Çelik, Ayşe".
  public let name: String
  public let born: Day?
  /// The Geschäftszeichen of the person's case that goes on, or of the latest one.
  public let reference: String
  /// Whether that case has not ended.
  public let isGoingOn: Bool

  public init(
    id: Person.ID, name: String, born: Day?, reference: String, isGoingOn: Bool = false
  ) {
    self.id = id
    self.name = name
    self.born = born
    self.reference = reference
    self.isGoingOn = isGoingOn
  }
}
