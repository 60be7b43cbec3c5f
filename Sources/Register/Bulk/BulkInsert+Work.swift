import GRDB
public import Guardianship

/// What was inserted of the work of a case, as far as deadlines hang on it.
struct InsertedWork {
  /// The numbers of all Aufträge, in the order of the case's own.
  var requests: [Int64] = []
  var events: [Versioned<CaseEvent>] = []
  /// Aufträge that are neither settled nor sent.
  var waiting: [Versioned<CourtRequest>] = []
}

extension BulkInsert {
  /// Adds what belongs to no case: the office's own entries, contacts and days without a name.
  public func add(_ record: some FieldCoded) throws {
    try RecordTable.insert(record, to: db)
  }

  /// The office's catalogue of what courts ask for, by name.
  public func terms() throws -> [String: Term.ID] {
    Dictionary(
      try Term.all(in: db).map { ($0.value.name, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// Few cases have any of this; the statements are the ledger's own.
  func addWork(_ records: CaseRecords, to id: Int64) throws -> InsertedWork {
    var work = InsertedWork()
    let requests = try records.requests.map { try add($0.request, to: id, $0.reference) }
    work.requests = requests.map(\.id.rawValue)
    work.waiting = requests.filter { $0.value.isOpen && $0.value.sentOn == nil }
    work.events = try records.events.map { try add($0, to: id) }
    for var contact in records.contacts {
      if contact.cases.isEmpty { contact.cases = [Case.ID(id)] }
      try add(contact)
    }
    for entry in records.calendar { try add(entry, to: id) }
    for followUp in records.followUps { try add(followUp, to: id) }
    for written in records.reports {
      var report = written.report
      report.request = written.request.map { requests[$0].id }
      try add(report, to: id)
    }
    return work
  }

  @discardableResult
  func add<Record>(
    _ record: Record, to id: Int64, _ reference: String? = nil
  ) throws -> Versioned<Record> {
    let number = try RecordTable.of(Record.kind).insert(
      record.values, links: [.caseFile: id], reference: reference, to: db)
    return Versioned(id: Identifier(number), version: 1, value: record)
  }
}
