/// One Auftrag and who gets it.
public struct Dealing: Hashable, Sendable {
  public let request: CourtRequest.ID
  public let to: User.ID

  public init(_ request: CourtRequest.ID, to user: User.ID) {
    self.request = request
    self.to = user
  }
}
