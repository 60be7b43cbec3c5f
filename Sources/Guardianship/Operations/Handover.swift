/// Cases that go to colleagues with all that is open on them: Aufträge, Wiedervorlagen, Termine to
/// come, proposals, reports. Whoever leaves gives away the rest as well.
public struct Handover: Equatable, Sendable {
  public var shares: [Share]
  public var on: Day
  /// Whose account is switched off in the same step.
  public var leaver: Leaver?

  public init(_ shares: [Share], on day: Day, leaver: Leaver? = nil) {
    self.shares = shares
    on = day
    self.leaver = leaver
  }

  public struct Share: Equatable, Sendable {
    public var cases: [Case.ID]
    public var to: User.ID

    public init(cases: [Case.ID], to user: User.ID) {
      self.cases = cases
      self.to = user
    }
  }

  /// Somebody who leaves; ended cases go along, and claims are given back.
  public struct Leaver: Equatable, Sendable {
    public var user: User.ID
    /// The version of the account that was seen.
    public var version: Int
    /// What lies outside the shared cases, each with who gets it.
    public var rest: [RecordReference: User.ID]

    public init(_ user: User.ID, version: Int, rest: [RecordReference: User.ID]) {
      self.user = user
      self.version = version
      self.rest = rest
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
