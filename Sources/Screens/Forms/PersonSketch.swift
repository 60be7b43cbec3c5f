public import Guardianship

/// What is known of a person while it is being typed.
public struct PersonSketch: Hashable, Sendable {
  public let family: String
  public let given: String
  public let born: Day?
}
