import Guardianship
import Testing

@testable import Register

/// A register in memory with somebody at it: what every test of an operation begins with.
final class Desk {
  let register: Register
  /// The first user, a supervisor.
  let leader: User.ID
  /// A caseworker without a say over users.
  let worker: User.ID
  var today: Day
  private var clock = 1_795_000_000

  init(today: Day = .on(2026, 11, 21), office: Office? = nil) throws {
    var beginning = RegisterBeginning.sample
    if let office { beginning.office = office }
    register = try Register.inMemory(beginning)
    self.today = today
    leader = try #require(try register.users().first).id
    let outcome = try register.perform(
      .add(NewRecord(User(account: "pohl", name: "Pohl, Ines", role: .caseworker))), by: leader,
      today: today, at: Instant(seconds: 1_794_999_999))
    worker = User.ID(try #require(outcome.created).id)
  }

  @discardableResult
  func perform(
    _ operation: Guardianship.Operation, by user: User.ID? = nil, reason: String? = nil
  ) throws -> Outcome {
    clock += 1
    return try register.perform(
      operation, by: user ?? worker, today: today, at: Instant(seconds: clock), reason: reason)
  }

  /// Performs what a test takes for granted.
  @discardableResult
  func done(
    _ operation: Guardianship.Operation, by user: User.ID? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Outcome.Done {
    let outcome = try perform(operation, by: user)
    guard case .done(let done) = outcome else {
      Issue.record("not done: \(outcome)", sourceLocation: location)
      throw NotDone()
    }
    return done
  }

  struct NotDone: Error {}

  func openCase(
    _ family: String = "Alder", _ given: String = "Ruth", opened: Day? = nil,
    change: (inout CaseOpening) -> Void = { _ in }
  ) throws -> Case.ID {
    var person = Person(family: family, given: given)
    person.born = .on(1941, 3, 5)
    var opening = CaseOpening(subject: .new(person), openedOn: opened ?? .on(2026, 10, 1))
    change(&opening)
    return Case.ID(try #require(try done(.openCase(opening)).created).id)
  }

  func detail(_ id: Case.ID) throws -> CaseDetail {
    try #require(try register.detail(id, today: today))
  }

  func court(_ name: String = "Amtsgericht Düren") throws -> Court.ID {
    try #require(try register.courts().first { $0.value.name == name }).id
  }

  func area(_ name: String) throws -> TaskArea.ID {
    try #require(try register.taskAreas().first { $0.value.name == name }).id
  }

  /// Changes one field of a record as a form would that has just read it.
  func edit(
    _ record: RecordReference, version: Int, _ values: FieldValues, by user: User.ID? = nil
  ) throws -> Outcome {
    try perform(
      .edit([
        RecordEdit(record: record, basedOn: version, values: values, seen: FieldValues())
      ]), by: user)
  }
}

extension Outcome {
  var created: RecordReference? {
    guard case .done(let done) = self else { return nil }
    return done.created
  }

  var change: Change.ID? {
    guard case .done(let done) = self else { return nil }
    return done.change
  }

  var refusal: Refusal? {
    guard case .refused(let refusal) = self else { return nil }
    return refusal
  }

  var isDone: Bool {
    guard case .done = self else { return false }
    return true
  }
}

extension Day {
  /// A day that a test names; one the calendar does not have is a mistake in the test.
  static func on(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("no day \(year)-\(month)-\(day)")
    }
    return day
  }
}

extension RegisterBeginning {
  static var sample: RegisterBeginning {
    RegisterBeginning(
      office: Office(
        name: "Betreuungsstelle Düren", kind: .authority, state: .nordrheinWestfalen,
        isDemo: false),
      firstUser: User(account: "lang", name: "Lang, Karin", role: .supervisor),
      taskAreas: [
        TaskArea(name: "Vermögenssorge", expressNumber: nil, includesAssets: true),
        TaskArea(name: "Gesundheitssorge", expressNumber: nil, includesAssets: false),
        TaskArea(
          name: "Freiheitsentziehende Unterbringung", expressNumber: 1, includesAssets: false),
      ],
      courts: [Court(name: "Amtsgericht Düren"), Court(name: "Amtsgericht Jülich")])
  }
}
