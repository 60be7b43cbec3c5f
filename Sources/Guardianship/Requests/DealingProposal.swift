/// An Auftrag of the Eingang and the user to whom the dealing table gives it, if it does.
public struct DealingProposal: Equatable, Sendable {
  public let row: RequestRow
  public let to: User.ID?
  public let name: String?

  public init(row: RequestRow, to user: User.ID?, name: String?) {
    self.row = row
    self.to = user
    self.name = name
  }
}
