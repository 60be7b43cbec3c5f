/// How many supervisors have to look at a proposal, who did, and who still can: the office's table of
/// reviews, held against who works here. What is asked of nobody else is not waited for.
public struct ReviewNeed: Equatable, Sendable {
  /// How many the table asks for.
  public var asked: Int
  /// The line of the table that says so, as a review keeps it.
  public var line: String
  /// The supervisors who work here, by name.
  public var supervisors: [Reviewer]
  /// Who proposed it, and who gave it into review: nobody reviews an own proposal.
  public var own: Set<User.ID>
  /// Who approved it since it was last given back.
  public var approvedBy: [User.ID]

  public struct Reviewer: Equatable, Sendable {
    public let id: User.ID
    public let name: String

    public init(_ id: User.ID, _ name: String) {
      self.id = id
      self.name = name
    }
  }

  /// Why fewer look at a proposal than the table asks for. The raw value stands in the rule that a
  /// review keeps.
  public enum Shortfall: String, CaseIterable, Sendable {
    /// Who proposes is the only Leitung.
    case onlySupervisor
    /// There are others, but all of them proposed it or gave it into review.
    case nobodyElse
    /// The table asks for two, one can look at it.
    case oneIsEnough
  }

  public init(
    asked: Int, line: String, supervisors: [Reviewer], own: Set<User.ID>, approvedBy: [User.ID]
  ) {
    self.asked = asked
    self.line = line
    self.supervisors = supervisors
    self.own = own
    self.approvedBy = approvedBy
  }

  /// How many have to approve it: as the table asks, and not more than can.
  public var needed: Int { min(asked, Set(approvedBy).union(others.map(\.id)).count) }

  public var isFulfilled: Bool { approvedBy.count >= needed }

  /// Who can still look at it.
  public var waitsFor: [Reviewer] { others.filter { !approvedBy.contains($0.id) } }

  /// Those without whom it gets no further; empty where one of several is enough.
  public var waitsForAll: [Reviewer] {
    waitsFor.count <= needed - approvedBy.count ? waitsFor : []
  }

  public var shortfall: Shortfall? {
    guard needed < asked else { return nil }
    if needed > 0 { return .oneIsEnough }
    return supervisors.count > 1 ? .nobodyElse : .onlySupervisor
  }

  /// The rule that decides how many look at it, as a review keeps it.
  public var rule: String {
    [line, shortfall?.rawValue].compactMap(\.self).joined(separator: " ")
  }

  /// What is needed once somebody gives it into review.
  public func submitted(by user: User.ID) -> ReviewNeed {
    var need = self
    need.own.insert(user)
    need.approvedBy = []
    return need
  }

  private var others: [Reviewer] { supervisors.filter { !own.contains($0.id) } }
}
