import Foundation
import Guardianship
import Register
import Testing

/// A register has to stay in the hands of somebody who can log in.
@Suite("The last Leitung with an account of this host")
struct LastSupervisorTests {
  private static let own: String = {
    guard let entry = getpwuid(geteuid())?.pointee else { return "" }
    return String(cString: entry.pw_name)
  }()
  private static let other = own == "games" ? "daemon" : "games"

  let register: Register
  let first: User.ID
  let today = Day.on(2026, 11, 21)

  init() throws {
    register = try Register.inMemory(
      RegisterBeginning(
        office: Office(
          name: "Betreuungsstelle Musterstadt", kind: .authority, state: .nordrheinWestfalen,
          isDemo: false),
        firstUser: User(account: Self.own, name: "Leitner", role: .supervisor)))
    first = try #require(try register.users().first).id
  }

  private func perform(_ operation: Guardianship.Operation) throws -> Outcome {
    try register.perform(
      operation, by: first, today: today, at: Instant(seconds: 1_795_000_000))
  }

  private func add(_ account: String) throws -> Versioned<User> {
    let user = User(account: account, name: "Pohl \(account)", role: .supervisor)
    _ = try perform(.add(NewRecord(user)))
    return try #require(try register.user(account: account))
  }

  private func edit(_ user: Versioned<User>, _ values: FieldValues) throws -> Outcome {
    try perform(
      .edit([
        RecordEdit(
          record: user.reference, basedOn: user.version, values: values, seen: user.value.values)
      ]))
  }

  @Test("does not go for one whose account nobody has, nor under a name that nobody has")
  func unknown() throws {
    let ghost = try add("no-such-account")
    let own = try #require(try register.user(account: Self.own))
    for change: FieldValues in [
      [.userRole: "reader"], [.userIsActive: "0"], [.userAccount: "no-such-account-either"],
    ] {
      #expect(try edit(own, change).refusal == .lastSupervisor("Leitner"))
    }
    #expect(
      try perform(.void(own.reference, basedOn: own.version, reason: "")).refusal
        == .lastSupervisor("Leitner"))
    #expect(try edit(ghost, [.userIsActive: "0"]).refusal == nil)
  }

  @Test("goes where another stays who can log in")
  func known() throws {
    _ = try add(Self.other)
    let own = try #require(try register.user(account: Self.own))
    #expect(try edit(own, [.userRole: "reader"]).refusal == nil)
  }
}
