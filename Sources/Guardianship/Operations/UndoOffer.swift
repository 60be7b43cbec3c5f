/// A user's last change as it is shown before it is taken back.
public struct UndoOffer: Equatable, Sendable {
  public let change: Change
  /// The first persons that the change was about, or its first records where it was about none.
  public let subjects: [Subject]
  /// How many there are in all.
  public let subjectCount: Int
  /// Why it cannot be taken back.
  public let refusal: Refusal?

  public init(change: Change, subjects: [Subject], subjectCount: Int, refusal: Refusal? = nil) {
    self.change = change
    self.subjects = subjects
    self.subjectCount = subjectCount
    self.refusal = refusal
  }

  /// A person by name and birth day, or an entry of a catalogue.
  public struct Subject: Equatable, Sendable {
    public let name: String
    public let born: Day?

    public init(name: String, born: Day? = nil) {
      self.name = name
      self.born = born
    }
  }
}
