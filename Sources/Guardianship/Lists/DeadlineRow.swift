/// One line of the list of deadlines: the deadline and what a list says of its case.
public struct DeadlineRow: Equatable, Sendable {
  public internal(set) var caseRow: CaseRow
  public let key: Deadline.Key
  public let due: Day
  public let shiftedFrom: Day?
  public let kind: DeadlineRule.Kind
  public let owedBy: DeadlineRule.Debtor
  public private(set) var paragraph: Paragraph
  public let isOurs: Bool
  public let state: Deadline.State
  /// What the court asks for and of whom, where the deadline is that of an Auftrag.
  public var request: Request? {
    didSet {
      if let matter = request.flatMap({ RequestMatter(named: $0.kind) }) {
        paragraph = matter.paragraph
      }
    }
  }
  /// As `Deadline.concern`.
  public var concern: GuardianshipConcern?

  public struct Request: Equatable, Sendable {
    public let kind: String
    public let occasion: String?
    public let assignedTo: String?

    public init(kind: String, occasion: String? = nil, assignedTo: String?) {
      self.kind = kind
      self.occasion = occasion
      self.assignedTo = assignedTo
    }
  }

  /// Who has to do something about it.
  public var owner: String? {
    if let request { request.assignedTo } else { caseRow.caseworker }
  }

  public init(_ deadline: Deadline, of caseRow: CaseRow) {
    self.caseRow = caseRow
    key = deadline.key
    due = deadline.due
    shiftedFrom = deadline.shiftedFrom
    kind = deadline.kind
    owedBy = deadline.owedBy
    paragraph = deadline.paragraph
    isOurs = deadline.isOurs
    concern = deadline.concern
    state = deadline.state
  }

  /// A settled deadline as its entry kept it; nothing where its rule is not known any more.
  public init?(_ entry: DeadlineEntry, of caseRow: CaseRow, isOurs: Bool) {
    guard let settlement = entry.settlement,
      let rule = DeadlineRule.rule(entry.key.rule, on: entry.key.base)
    else { return nil }
    self.init(
      entry.key, due: entry.settledDue ?? entry.courtDay ?? entry.key.base, shiftedFrom: nil,
      kind: entry.courtDay == nil ? rule.kind : .courtSet, owedBy: rule.debtor, isOurs: isOurs,
      state: settlement == .done ? .done : .dropped, of: caseRow)
  }

  /// As a register keeps it; nothing where its rule is not known any more.
  public init?(
    _ key: Deadline.Key, due: Day, shiftedFrom: Day?, kind: DeadlineRule.Kind,
    owedBy: DeadlineRule.Debtor, isOurs: Bool, state: Deadline.State, of caseRow: CaseRow
  ) {
    guard let rule = DeadlineRule.rule(key.rule, on: key.base) else { return nil }
    self.caseRow = caseRow
    self.key = key
    self.due = due
    self.shiftedFrom = shiftedFrom
    self.kind = kind
    self.owedBy = owedBy
    paragraph = rule.paragraph
    self.isOurs = isOurs
    self.state = state
  }

  /// What the office watches, expects or has settled; the rest is only shown on wish.
  public var isWatched: Bool { state == .expected || (isOurs && state != .beforeTakeover) }

  /// Due and not settled before `today`; what is only expected is never overdue, and neither is what
  /// somebody owes to the court and nobody here watches.
  public func isOverdue(on today: Day) -> Bool { state == .open && isOurs && due < today }
}
