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
  public let names: Names
  public let work: CaseWork

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
  /// Where the case stands: the status period without an end.
  public var status: CaseStatus {
    statuses.first { $0.value.period.to == nil }?.value.status ?? .inquiry
  }

  public var court: Versioned<CourtPeriod>? { courts.first { $0.value.period.to == nil } }

  public var caseworker: User? {
    caseworkers.first { $0.value.period.to == nil }.flatMap { names.users[$0.value.caseworker] }
  }

  /// The home on a day; the latest known one where none is written down for it.
  public func residence(_ kind: Residence.Kind, on day: Day) -> Versioned<Residence>? {
    residences.first { $0.value.kind == kind && $0.value.period.contains(day) }
  }

  /// In office on `day`, the earliest appointed first.
  public func currentAssignments(on day: Day) -> [Versioned<Assignment>] {
    assignments.filter { $0.value.isCurrent(on: day) }.sorted {
      ($0.value.effectiveOn?.number ?? 0, $0.value.role.position, $0.id.rawValue)
        < ($1.value.effectiveOn?.number ?? 0, $1.value.role.position, $1.id.rawValue)
    }
  }

  /// The Aufgabenkreis as the latest order that sets one left it.
  public var taskAreas: [OrderedTaskArea] {
    orders.first { !$0.value.taskAreas.isEmpty }?.value.taskAreas ?? []
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
