/// What one person has to do in a week, and what of somebody away.
public struct WeekWork: Equatable, Sendable {
  /// Its Monday.
  public let from: Day
  public let name: String
  public let own: Rows
  /// Whose work is done beside one's own, by name.
  public let standingInFor: [Substituted]
  /// What the office owes its Land soon.
  public let landDuty: LandDuty?

  public init(
    from: Day, name: String, own: Rows, standingInFor: [Substituted], landDuty: LandDuty? = nil
  ) {
    self.from = from
    self.name = name
    self.own = own
    self.standingInFor = standingInFor
    self.landDuty = landDuty
  }

  public var until: Day { from.adding(days: 6) }

  public struct Substituted: Equatable, Sendable {
    public let name: String
    public let rows: Rows

    public init(name: String, rows: Rows) {
      self.name = name
      self.rows = rows
    }
  }

  /// Each list in its own order.
  public struct Rows: Equatable, Sendable {
    /// Of the week.
    public var calendar: [CalendarRow] = []
    /// Until the end of the week, and those without a day.
    public var requests: [RequestRow] = []
    /// Until the end of the week, what is overdue included; not those of Aufträge.
    public var deadlines: [DeadlineRow] = []
    /// Until the end of the week.
    public var followUps: [FollowUpRow] = []

    public init() {}

    /// The rows that count for a week.
    ///
    /// - Parameter sunday: its last day.
    public init(_ rows: [ListRow], until sunday: Day) {
      for row in rows {
        switch row {
        case .calendar(let row): calendar.append(row)
        case .request(let row):
          if row.due.map({ $0.day <= sunday }) ?? true { requests.append(row) }
        case .deadline(let row): if row.key.rule != .b1 { deadlines.append(row) }
        case .followUp(let row): followUps.append(row)
        case .file, .contact, .quality, .guardian, .assignment, .record: break
        }
      }
    }

    public var isEmpty: Bool {
      calendar.isEmpty && requests.isEmpty && deadlines.isEmpty && followUps.isEmpty
    }
  }

  /// What is asked of each list for one person.
  ///
  /// - Parameter monday: of the week.
  public static func queries(of name: String, from monday: Day, today: Day) -> [ListQuery] {
    func day(_ key: FilterKey, _ comparison: FilterValue.Comparison, _ day: Day) -> FilterTerm {
      FilterTerm(key, [.day(comparison, .fromToday(days: day - today))])
    }
    let owner = FilterTerm(.owner, [.name(name)])
    let sunday = monday.adding(days: 6)
    return [
      .usual(
        .calendar, today, owner, day(.day, .greaterOrEqual, monday),
        day(.day, .lessOrEqual, sunday)),
      .usual(.requests, today, owner, FilterTerm(.expected, false)),
      .usual(
        .deadlines, today, owner, FilterTerm(.expected, false), day(.due, .lessOrEqual, sunday)),
      .usual(.followUps, today, owner, day(.due, .lessOrEqual, sunday)),
    ]
  }
}
