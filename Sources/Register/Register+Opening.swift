import GRDB
import Glibc
public import Guardianship

/// What a register holds from its first moment on.
public struct RegisterBeginning: Equatable, Sendable {
  public var office: Office
  /// The caller; without a supervisor nobody could let others in.
  public var firstUser: User
  /// Further users, numbered from 2 on; courts and task areas are numbered from 1 on.
  public var otherUsers: [User] = []
  /// The catalogue, the office's own from then on.
  public var taskAreas: [TaskArea]
  public var courts: [Court]

  public init(office: Office, firstUser: User, taskAreas: [TaskArea] = [], courts: [Court] = []) {
    self.office = office
    self.firstUser = firstUser
    self.taskAreas = taskAreas
    self.courts = courts
  }
}

extension Register {
  /// Opens a register and brings its schema up to date. One that this account may not write is
  /// opened for reading.
  ///
  /// - Parameter patience: seconds that a write waits for another desk before it is `busy`.
  public static func open(
    path: String, readOnly: Bool = false, patience: Double = 0.25
  ) throws(RegisterFailure) -> Register {
    let file = RegisterFile(path: path)
    try file.refuseUnlessReadable()
    try file.refuseNetwork()
    let openToOthers = try file.closeToOthers()
    file.removeLeftovers()
    guard file.isWritable else { return try openUnwritable(file, openToOthers) }
    do {
      return try open(
        file, named: path, readOnly: readOnly, patience: patience, openToOthers: openToOthers)
    } catch {
      let failure = RegisterFailure(error, path: path)
      throw failure == .noSpace ? .noSpaceToOpen(path: path) : failure
    }
  }

  /// Reads through the log that another desk keeps open, else the file as it is. Nobody is at it
  /// then: the last one to close folds the log into the file.
  private static func openUnwritable(
    _ file: RegisterFile, _ openToOthers: OpenToOthers?
  ) throws(RegisterFailure) -> Register {
    do {
      return try open(file, named: file.path, readOnly: true, openToOthers: openToOthers)
    } catch {
      let failure = RegisterFailure(error, path: file.path)
      guard case .notPermitted = failure, !file.hasLog else { throw failure }
    }
    do {
      return try open(
        file, named: file.immutableName, readOnly: true, openToOthers: openToOthers)
    } catch {
      throw RegisterFailure(error, path: file.path)
    }
  }

  private static func open(
    _ file: RegisterFile, named name: String, readOnly: Bool, patience: Double = 0.25,
    openToOthers: OpenToOthers? = nil
  ) throws -> Register {
    let queue = try DatabaseQueue(
      path: name, configuration: configuration(readOnly: readOnly, patience: patience))
    try prepare(queue, path: file.path, readOnly: readOnly)
    return Register(
      queue: queue, path: file.path, isReadOnly: readOnly, openToOthers: openToOthers)
  }

  /// Makes a register: builds it beside its place and gives it its name when it is whole.
  ///
  /// - Parameter cases: brought in before anybody sees the file; nothing for an empty one.
  public static func create(
    path: String, _ beginning: RegisterBeginning, sharing: Sharing = .owner,
    cases: InitialCases? = nil
  ) throws(RegisterFailure) -> Register {
    let file = RegisterFile(path: path)
    try file.refuseFolder()
    guard !file.exists else { throw .alreadyExists(path: path) }
    let group = try sharing.groupNumber()
    try file.makeFolder(for: sharing, group: group)
    try file.refuseNetwork()
    file.removeLeftovers()
    let building = RegisterFile(path: "\(path).new-\(getpid())")
    building.remove()
    try building.makeEmpty(for: sharing, group: group)
    do {
      let queue = try DatabaseQueue(path: building.path, configuration: configuration())
      try Migrations.makeEmpty(queue)
      try fill(queue, beginning)
      try cases?.run(queue)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try queue.close()
      try building.rename(to: file)
    } catch {
      building.remove()
      throw RegisterFailure(error, path: path)
    }
    return try open(path: path)
  }

  /// A register without a file: for tests and for looking at a list before it is taken in.
  public static func inMemory(_ beginning: RegisterBeginning) throws(RegisterFailure) -> Register {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      try Migrations.copyEmpty(to: queue)
      try fill(queue, beginning)
      return Register(queue: queue, path: nil, isReadOnly: false)
    } catch {
      throw RegisterFailure(error, path: nil)
    }
  }

  /// What can be written to on trial while others save: a copy in memory. A register too large for that
  /// is held as if it were written to.
  func trialQueue() throws -> DatabaseQueue {
    let size = try queue.read { db in
      try Int.fetchOne(
        db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    }
    guard let size, size <= Register.largestCopy else { return queue }
    let copy = try DatabaseQueue(configuration: Register.configuration())
    try queue.backup(to: copy)
    return copy
  }

  /// About 200,000 cases.
  private static let largestCopy = 512 << 20

  /// A queue with the file's own journal mode: `.wal` would turn `synchronous` down to NORMAL, and
  /// a power cut could then lose what was acknowledged.
  private static func configuration(
    readOnly: Bool = false, patience: Double = 0.25
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA cache_size = -8000;
          PRAGMA wal_autocheckpoint = 0;
          """)
    }
    return configuration
  }

  private static func fill(_ queue: DatabaseQueue, _ beginning: RegisterBeginning) throws {
    try queue.write { db in
      try Meta.write(beginning.office, to: db)
      for user in [beginning.firstUser] + beginning.otherUsers {
        try RecordTable.insert(user, to: db)
      }
      for area in beginning.taskAreas { try RecordTable.insert(area, to: db) }
      for court in beginning.courts { try RecordTable.insert(court, to: db) }
    }
  }

  private static func prepare(_ queue: DatabaseQueue, path: String, readOnly: Bool) throws {
    let migrator = Migrations.migrator
    let isComplete = try queue.read { db in
      guard
        try Int.fetchOne(db, sql: "PRAGMA application_id") == Migrations.applicationID
      else { throw RegisterFailure.notARegister(path: path) }
      if try migrator.hasBeenSuperseded(db) { throw RegisterFailure.newerProgram(path: path) }
      let applied = try migrator.appliedIdentifiers(db)
      guard !applied.isEmpty, applied == Set(migrator.migrations.prefix(applied.count)) else {
        throw RegisterFailure.damaged("grdb_migrations")
      }
      return try migrator.hasCompletedMigrations(db)
    }
    if isComplete { return }
    guard !readOnly else { throw RegisterFailure.olderProgram(path: path) }
    try migrator.migrate(queue)
  }
}
