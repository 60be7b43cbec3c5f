/// Somebody in the register who is perhaps the one being typed.
public struct SimilarPerson: Equatable, Sendable {
  public let id: Person.ID
  /// "Çelik, Ayşe".
  public let name: String
  public let born: Day?
  /// The Geschäftszeichen of the person's latest case.
  public let reference: String

  public init(id: Person.ID, name: String, born: Day?, reference: String) {
    self.id = id
    self.name = name
    self.born = born
    self.reference = reference
  }
}
