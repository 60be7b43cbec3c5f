/// Heute (area 1): what counts for one desk on one day. Counts are exact; rows are the first of each
/// section.
public struct Morning: Equatable, Sendable {
  public let sections: [Section]
  /// Whose work the desk shows beside the user's own, because they are away.
  public let standingInFor: [String]
  /// What the office owes its Land soon.
  public let landDuty: LandDuty?

  /// Rows of a section that are read; the rest is counted.
  public static let rowLimit = 8

  public init(sections: [Section], standingInFor: [String], landDuty: LandDuty? = nil) {
    self.sections = sections
    self.standingInFor = standingInFor
    self.landDuty = landDuty
  }

  public struct Section: Equatable, Sendable {
    public let kind: Kind
    public let count: Int
    public let contents: Contents
    /// The list that holds as many rows as are counted; nothing for drafts.
    public let query: ListQuery?

    public init(kind: Kind, count: Int, _ contents: Contents, of query: ListQuery?) {
      self.kind = kind
      self.count = count
      self.contents = contents
      self.query = query
    }

    public var rows: [ListRow] { if case .rows(let rows) = contents { rows } else { [] } }
  }

  public enum Contents: Equatable, Sendable {
    case rows([ListRow])
    /// For sections that are about cases and no work on them.
    case cases([CaseRow])
    /// By the name of whose it is, the most first.
    case names([NamedCount])
    /// What the user typed and never saved.
    case drafts([Draft])
  }

  public struct NamedCount: Equatable, Sendable {
    /// Nothing for what is with nobody.
    public let name: String?
    public let count: Int

    public init(name: String?, count: Int) {
      self.name = name
      self.count = count
    }
  }

  public enum Kind: String, CaseIterable, Sendable {
    /// Proposals that the user can look at now: the supervisors'.
    case reviewQueue
    /// Proposals in review that wait for somebody else: the supervisors'.
    case reviewOfOthers
    /// Approved proposals that nobody sent: the supervisors'.
    case unsent
    /// Aufträge with nobody: the supervisors'.
    case inbox
    /// What is overdue in the house and whose it is: the supervisors'.
    case lateByName
    /// Running cases without a guardian: the supervisors'.
    case guardianGone
    /// Proceedings without a proposal: the supervisors'.
    case withoutProposal
    /// Open Aufträge by caseworker: the supervisors'.
    case load
    /// Volunteers beyond the rhythm of talks: the Ehrenamtskoordination's.
    case talks
    /// One's own proposals that came back, are asked about, or can go out.
    case proposals
    case overdue
    case today
    case calendar
    case followUps
    case thisWeek
    /// Who was asked to become guardian and has not answered.
    case inquiries
    /// Open Aufträge without an entry for some time.
    case stale
    /// Drafts left over.
    case drafts
  }
}

/// A stretch of days with what lies on each: Termine by time, then deadlines, then follow-ups.
public struct AgendaDay: Equatable, Sendable {
  public let day: Day
  public let rows: [ListRow]

  public init(day: Day, rows: [ListRow]) {
    self.day = day
    self.rows = rows
  }
}
