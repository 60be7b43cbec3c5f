public import Guardianship

/// A guardian of the register, to be chosen.
public struct KnownGuardian: Equatable, Sendable {
  public let id: Guardian.ID
  public let value: Guardian

  public init(id: Guardian.ID, value: Guardian) {
    self.id = id
    self.value = value
  }
}
