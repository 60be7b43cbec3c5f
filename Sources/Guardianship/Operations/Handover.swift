/// Cases that go to colleagues with all that is open on them: Aufträge, Wiedervorlagen, Termine to
/// come, proposals.
public struct Handover: Equatable, Sendable {
  public var shares: [Share]
  public var on: Day

  public init(_ shares: [Share], on day: Day) {
    self.shares = shares
    self.on = day
  }

  public struct Share: Equatable, Sendable {
    public var cases: [Case.ID]
    public var to: User.ID

    public init(cases: [Case.ID], to user: User.ID) {
      self.cases = cases
      self.to = user
    }
  }

  /// Deals cases out evenly among colleagues, in the order given.
  public static func evenly(_ cases: [Case.ID], among users: [User.ID]) -> [Share] {
    users.enumerated().map { place, user in
      Share(
        cases: cases.enumerated().filter { $0.offset % users.count == place }.map(\.element),
        to: user)
    }.filter { !$0.cases.isEmpty }
  }
}
