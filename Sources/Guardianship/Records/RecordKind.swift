/// The kinds of record that carry a version and a history.
public enum RecordKind: String, CaseIterable, Sendable, Codable {
  case person
  case residence
  case caseFile
  case courtPeriod
  case statusPeriod
  case caseworkerPeriod
  case party
  case directive
  case courtOrder
  case guardian
  case assignment
  case court
  case taskArea
  case user
  case deadlineEntry
  case courtRequest
  case contact
  case calendarEntry
  case followUp
  case absence
  case dealingRule
  case term
  case textModule
  case caseEvent
  case socialReport
  case officeSetting
  case proof
  case agreement
  case training
  case inquiry
  case review
  case reviewRule
}

/// Names one record of any kind.
public struct RecordReference: Hashable, Sendable, Codable {
  public let kind: RecordKind
  public let id: Int64

  public init(_ kind: RecordKind, _ id: Int64) {
    self.kind = kind
    self.id = id
  }

  public init<Record: FieldCoded>(_ id: Identifier<Record>) {
    self.init(Record.kind, id.rawValue)
  }
}

/// A record as read: what it is, and the version that a change of it is based on.
public struct Versioned<Record: FieldCoded & Sendable & Equatable>: Equatable, Sendable {
  public let id: Identifier<Record>
  public let version: Int
  public var value: Record

  public init(id: Identifier<Record>, version: Int, value: Record) {
    self.id = id
    self.version = version
    self.value = value
  }

  public var reference: RecordReference { RecordReference(id) }
}

extension Versioned: Periodic where Record: Periodic {
  public var period: Period { value.period }
}
