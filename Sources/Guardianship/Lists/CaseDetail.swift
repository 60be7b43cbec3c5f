/// Everything about one case, read in one go for the detail, the Fallblatt and the forms.
public struct CaseDetail: Equatable, Sendable {
  public let file: Versioned<Case>
  public let reference: String
  public let person: Versioned<Person>
  /// Latest first, as all periods here.
  public let residences: [Versioned<Residence>]
  public let courts: [Versioned<CourtPeriod>]
  public let statuses: [Versioned<StatusPeriod>]
  public let caseworkers: [Versioned<CaseworkerPeriod>]
  public let parties: [Versioned<Party>]
  public let directives: [Versioned<Directive>]
  public let orders: [Versioned<CourtOrder>]
  public let assignments: [Versioned<Assignment>]
  /// Other cases of the same person.
  public let otherCases: [CaseRow]
  /// Cases of other people at the same home address, at most `householdLimit`; nobody with an
  /// Auskunftssperre (§ 51 BMG).
  public var household: [CaseRow] = []
  public static let householdLimit = 30
  public let names: Names
  public let work: CaseWork
  /// Not where only what a placement needs is in it (`placement`).
  public internal(set) var isWhole = true

  public init(
    file: Versioned<Case>, reference: String, person: Versioned<Person>,
    residences: [Versioned<Residence>], courts: [Versioned<CourtPeriod>],
    statuses: [Versioned<StatusPeriod>], caseworkers: [Versioned<CaseworkerPeriod>],
    parties: [Versioned<Party>], directives: [Versioned<Directive>],
    orders: [Versioned<CourtOrder>], assignments: [Versioned<Assignment>], otherCases: [CaseRow],
    names: Names, work: CaseWork = CaseWork()
  ) {
    self.file = file
    self.reference = reference
    self.person = person
    self.residences = residences
    self.courts = courts
    self.statuses = statuses
    self.caseworkers = caseworkers
    self.parties = parties
    self.directives = directives
    self.orders = orders
    self.assignments = assignments
    self.otherCases = otherCases
    self.names = names
    self.work = work
  }

  /// What the numbers in the records stand for.
  public struct Names: Equatable, Sendable {
    public var courts: [Court.ID: Court]
    public var users: [User.ID: User]
    public var guardians: [Guardian.ID: Guardian]
    public var taskAreas: [TaskArea.ID: TaskArea]

    public init(
      courts: [Court.ID: Court], users: [User.ID: User], guardians: [Guardian.ID: Guardian],
      taskAreas: [TaskArea.ID: TaskArea]
    ) {
      self.courts = courts
      self.users = users
      self.guardians = guardians
      self.taskAreas = taskAreas
    }
  }
}

extension CaseDetail {
  /// Where the case stands for operations: a status that begins later counts already.
  public var status: CaseStatus { statuses.lasting?.value.status ?? .inquiry }

  /// The court that operations ask for and change.
  public var court: Versioned<CourtPeriod>? { courts.lasting }

  public var caseworker: User? {
    caseworkers.lasting.flatMap { names.users[$0.value.caseworker] }
  }

  /// Where the person lives or stays on a day; a stay that has not begun is none.
  public func residence(_ kind: Residence.Kind, on day: Day) -> Versioned<Residence>? {
    let all = residences.filter { $0.value.kind == kind }
    return switch kind {
    case .home: all.current(on: day)
    case .stay: all.holding(on: day)
    }
  }

  /// In office on `day`, in the order of `Assignment.place`.
  public func currentAssignments(on day: Day) -> [Versioned<Assignment>] {
    assignments.filter { $0.value.isCurrent(on: day) }
      .sorted { $0.value.place($0.id.rawValue) < $1.value.place($1.id.rawValue) }
  }

  /// The Aufgabenkreis as the latest order that sets one left it.
  public var taskAreas: [OrderedTaskArea] {
    orders.first { !$0.value.taskAreas.isEmpty }?.value.taskAreas ?? []
  }

  /// The orders that were there when another one was made, earliest first.
  public func orders(
    before order: CourtOrder, besides id: CourtOrder.ID? = nil
  ) -> [CourtOrder] {
    let day = OrderRules.baseDay(of: order)
    return orders.reversed().filter { $0.id != id }.map(\.value).filter { earlier in
      guard let day, let base = OrderRules.baseDay(of: earlier) else { return true }
      return base <= day
    }
  }

  /// The latest order that says something about the review day.
  public var reviewOn: Day? { orders.first { $0.value.reviewOn != nil }?.value.reviewOn }

  /// The reservation of consent in force, with its circle of declarations where the order names it.
  public var reservation: CourtOrder? {
    orders.map(\.value).first { $0.reservation != nil }.flatMap {
      $0.reservation == true ? $0 : nil
    }
  }
}
