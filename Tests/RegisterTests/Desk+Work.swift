import GRDB
import Guardianship
import Testing

@testable import Register

/// What tests of a caseworker's day take for granted.
extension Desk {
  func kind(_ name: String = "Sozialbericht") throws -> Term.ID {
    try #require(try register.catalogue(of: Term.self).first { $0.value.name == name }).id
  }

  /// An Auftrag of the court as it comes in, in the hands of nobody unless the table says so.
  @discardableResult
  func receive(
    in id: Case.ID, on day: Day = .on(2026, 11, 20), change: (inout CourtRequest) -> Void = { _ in }
  ) throws -> CourtRequest.ID {
    var request = CourtRequest(kind: try kind(), receivedOn: day)
    change(&request)
    let receipt = RequestReceipt(caseID: id, requests: [request])
    return CourtRequest.ID(try #require(try done(.receiveRequests(receipt)).created).id)
  }

  func request(_ id: CourtRequest.ID) throws -> CourtRequest {
    try register.read { db in
      try CourtRequest(
        try #require(try RecordTable.of(.courtRequest).record(id.rawValue, in: db)).values)
    }
  }

  /// Writes a record that stands by itself.
  @discardableResult
  func add<Record: FieldCoded>(
    _ record: Record, to id: Case.ID? = nil, by user: User.ID? = nil
  ) throws -> Identifier<Record> {
    let created = try done(.add(NewRecord(record, to: id)), by: user).created
    return Identifier(try #require(created).id)
  }

  /// Another caseworker.
  func colleague(_ name: String = "Adam, Jan") throws -> User.ID {
    try add(User(account: nil, name: name, role: .caseworker), by: leader)
  }

  /// Changes fields of a record over whatever version it has.
  @discardableResult
  func change<Record: FieldCoded>(
    _ id: Identifier<Record>, _ values: FieldValues, by user: User.ID? = nil
  ) throws -> Outcome {
    let reference = RecordReference(id)
    let entry = try #require(try register.entry(reference))
    return try edit(reference, version: entry.version, values, by: user)
  }

  func void<Record: FieldCoded>(_ id: Identifier<Record>, by user: User.ID? = nil) throws -> Outcome
  {
    let entry = try #require(try register.entry(RecordReference(id)))
    return try perform(.void(entry.reference, basedOn: entry.version, reason: "Irrtum"), by: user)
  }

  /// Takes back the last change of a user.
  func undo(by user: User.ID? = nil) throws {
    let last = try #require(try register.lastUndoable(by: user ?? worker))
    try done(.undo(last.change.id), by: user)
  }

  func rows(_ list: ListName, _ terms: [FilterTerm] = [], words: [String] = []) throws -> [ListRow]
  {
    let query = ListQuery(list, filter: Filter(words: words, terms: terms), today: today)
    return try register.page(query, start: .first, limit: 100).lines.map(\.row)
  }

  func deadlines() throws -> [DeadlineRow] {
    try rows(.deadlines).compactMap { if case .deadline(let row) = $0 { row } else { nil } }
  }

  func isWhole() throws -> Bool { try register.check(today: today).isEmpty }
}
