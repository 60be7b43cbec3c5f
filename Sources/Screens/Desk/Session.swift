public import Guardianship

/// What an open register says about itself and about who works with it.
public struct Session: Equatable, Sendable {
  public var office: Office
  public var userID: User.ID
  public var user: User
  public var choices: Choices
  /// Opened for reading only: for another day than today, or without the right to write.
  public var isReadOnly: Bool

  public init(
    office: Office, userID: User.ID, user: User, choices: Choices, isReadOnly: Bool
  ) {
    self.office = office
    self.userID = userID
    self.user = user
    self.choices = choices
    self.isReadOnly = isReadOnly
  }
}

/// What forms and filters choose from, each in the order it is offered in.
public struct Choices: Equatable, Sendable {
  /// The whole catalogues: also what is not offered any more, and users who have left.
  public var courts: [Versioned<Court>] = []
  public var users: [Versioned<User>] = []
  public var taskAreas: [Versioned<TaskArea>] = []
  public var terms: [Versioned<Term>] = []
  public var textModules: [Versioned<TextModule>] = []
  public var dealingRules: [Versioned<DealingRule>] = []
  public var absences: [Versioned<Absence>] = []
  public var reviewRules: [Versioned<ReviewRule>] = []
  /// Open Aufträge in hand, of those who have some.
  public var requestsInHand: [User.ID: Int] = [:]
  /// Vereine and Behörden among the guardians.
  public var organisations: [Versioned<Guardian>] = []
  /// Nothing before a register is open.
  public var setting: Versioned<OfficeSetting>?
  /// Parts of the town that occur in the register.
  public var districts: [String] = []
  /// The names that the filter language checks, by key.
  public var filterNames: [FilterKey: [String]] = [:]

  public init() {}

  /// - Parameter entries: the records of a catalogue in the order in which they are offered.
  public init(reading entries: (RecordKind) throws -> [RecordEntry]) throws {
    func all<Record: FieldCoded>() throws -> [Versioned<Record>] {
      try entries(Record.kind).map { try $0.versioned() }
    }
    courts = try all()
    users = try all()
    taskAreas = try all()
    terms = try all()
    textModules = try all()
    dealingRules = try all()
    absences = try all()
    reviewRules = try all()
  }

  var taskAreasByID: [TaskArea.ID: TaskArea] {
    Dictionary(taskAreas.map { ($0.id, $0.value) }) { first, _ in first }
  }

  func name(of user: User.ID) -> String {
    users.first { $0.id == user }?.value.name ?? "\(user.rawValue)"
  }

  /// Those who can be given cases and Aufträge.
  var caseworkers: [Versioned<User>] { users.filter(\.value.worksOnCases) }

  /// Those who have something to do of their own.
  var colleagues: [Versioned<User>] {
    users.filter { $0.value.isActive && $0.value.role != .reader }
  }

  /// What a form offers beside what stands in it already.
  func courts(besides chosen: String) -> [Versioned<Court>] {
    courts.filter { !$0.value.isRetired || "\($0.id.rawValue)" == chosen }
  }

  /// What a form offers beside what stands in it already.
  func terms(of topic: Term.Topic, besides chosen: String) -> [Versioned<Term>] {
    terms.filter {
      $0.value.topic == topic && (!$0.value.isRetired || "\($0.id.rawValue)" == chosen)
    }
  }

  /// What a form offers beside what stands in it already.
  func taskAreas(besides chosen: Set<String>) -> [Versioned<TaskArea>] {
    taskAreas.filter { !$0.value.isRetired || chosen.contains("\($0.id.rawValue)") }
  }
}
