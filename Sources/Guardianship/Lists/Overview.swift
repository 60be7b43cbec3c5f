/// What supervisors look at as a whole: the queue, who is gone, what is without a proposal, who
/// carries how much, and what the courts made of the proposals.
public struct Overview: Equatable, Sendable {
  public var inReview: Queue
  public var reviewLater: Queue
  public var returned: Queue
  /// Approved and not sent yet, open proposals that were let pass without a review, and those with
  /// reasons for hints.
  public var unsent: Queue
  public var unreviewed: Int
  public var withReasons: Int
  /// Running cases whose guardian is gone, those without one for the longest time first.
  public var guardianGone: Counted<CaseLine>
  /// Proceedings without a proposal, by the court's day.
  public var withoutProposal: Counted<CaseLine>
  /// Open Aufträge by caseworker, the most first, then the Eingang.
  public var caseworkers: [CaseworkerLoad]
  /// Cases of guardians, here or as reported, with the least room left first.
  public var guardians: Counted<Load>
  /// Appointments of this year and the last by what became of the proposal.
  public var courses: [Assignment.Course: Int]
  /// Ready volunteers without a case, and those beyond the office's rhythm of talks.
  public var idleVolunteers: Int
  public var volunteersToTalkTo: Int
  /// Share of volunteers among first appointments, year by year.
  public var shares: [Share]

  public struct Queue: Equatable, Sendable {
    public let count: Int
    /// Days since the oldest came in.
    public let oldest: Int?

    public init(count: Int, oldest: Int?) {
      self.count = count
      self.oldest = oldest
    }
  }

  /// The first rows of a part, and how many it has.
  public struct Counted<Row: Equatable & Sendable>: Equatable, Sendable {
    public let count: Int
    public let rows: [Row]

    public init(count: Int, rows: [Row]) {
      self.count = count
      self.rows = rows
    }
  }

  public struct CaseLine: Equatable, Sendable {
    public let row: CaseRow
    public let courtDay: Day?

    public init(row: CaseRow, courtDay: Day?) {
      self.row = row
      self.courtDay = courtDay
    }
  }

  public struct Load: Equatable, Sendable {
    public let guardian: Guardian.ID
    public let name: String
    public let count: Int
    public let capacity: Int

    public init(guardian: Guardian.ID, name: String, count: Int, capacity: Int) {
      self.guardian = guardian
      self.name = name
      self.count = count
      self.capacity = capacity
    }
  }

  public struct Share: Equatable, Sendable {
    public let year: Int
    public let volunteers: Int
    public let total: Int

    public init(year: Int, volunteers: Int, total: Int) {
      self.year = year
      self.volunteers = volunteers
      self.total = total
    }
  }

  /// Rows that are read of each part; the rest is counted.
  public static let rowLimit = 10

  public init(
    inReview: Queue, reviewLater: Queue, returned: Queue, unsent: Queue, unreviewed: Int,
    withReasons: Int, guardianGone: Counted<CaseLine>,
    withoutProposal: Counted<CaseLine>, caseworkers: [CaseworkerLoad], guardians: Counted<Load>,
    courses: [Assignment.Course: Int], idleVolunteers: Int, volunteersToTalkTo: Int,
    shares: [Share]
  ) {
    self.inReview = inReview
    self.reviewLater = reviewLater
    self.returned = returned
    self.unsent = unsent
    self.unreviewed = unreviewed
    self.withReasons = withReasons
    self.guardianGone = guardianGone
    self.withoutProposal = withoutProposal
    self.caseworkers = caseworkers
    self.guardians = guardians
    self.courses = courses
    self.idleVolunteers = idleVolunteers
    self.volunteersToTalkTo = volunteersToTalkTo
    self.shares = shares
  }
}
