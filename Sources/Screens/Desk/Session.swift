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
  /// One entry with the number of its record.
  public struct Entry<Record: Equatable & Sendable>: Equatable, Sendable {
    public let id: Identifier<Record>
    public let value: Record

    public init(_ id: Identifier<Record>, _ value: Record) {
      self.id = id
      self.value = value
    }
  }

  public var courts: [Entry<Court>]
  /// Active users first.
  public var users: [Entry<User>]
  public var taskAreas: [Entry<TaskArea>]
  /// Parts of the town that occur in the register.
  public var districts: [String]
  /// The names that the filter language checks, by key.
  public var filterNames: [CaseFilterKey: [String]]

  public init(
    courts: [Entry<Court>] = [], users: [Entry<User>] = [], taskAreas: [Entry<TaskArea>] = [],
    districts: [String] = [], filterNames: [CaseFilterKey: [String]] = [:]
  ) {
    self.courts = courts
    self.users = users
    self.taskAreas = taskAreas
    self.districts = districts
    self.filterNames = filterNames
  }

  var taskAreasByID: [TaskArea.ID: TaskArea] {
    Dictionary(taskAreas.map { ($0.id, $0.value) }) { first, _ in first }
  }
}
