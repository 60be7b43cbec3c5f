import GRDB
import Guardianship

extension WorkRows {
  static func requests(_ numbers: [Int64], in db: Database) throws -> [Int64: ListRow] {
    let stored = try RecordTable.of(.courtRequest).records(numbers, in: db)
    let cases = try cases(stored.compactMap(\.caseFile), in: db)
    let records: [Versioned<CourtRequest>] = try stored.map { try $0.versioned() }
    let words = try Term.known(
      Set(records.flatMap { [$0.value.kind, $0.value.occasion].compactMap(\.self) }), in: db)
    let users = try User.known(Set(records.compactMap(\.value.assignedTo)), in: db)
    let due = try DueDay.ofRequests(in: stored.compactMap(\.caseFile), db)
    var rows: [Int64: ListRow] = [:]
    for (stored, record) in zip(stored, records) {
      guard let line = stored.caseFile.flatMap({ cases[$0] }) else { continue }
      var row = RequestRow(
        record: record, reference: stored.code ?? "", caseRow: line,
        kind: words[record.value.kind]?.name ?? "",
        occasion: record.value.occasion.flatMap { words[$0]?.name },
        assignedTo: record.value.assignedTo.flatMap { users[$0]?.name })
      if record.value.courtDay != nil { row.due = due[stored.reference.id] ?? row.due }
      rows[stored.reference.id] = .request(row)
    }
    return rows
  }

  static func calendar(_ numbers: [Int64], in db: Database) throws -> [Int64: ListRow] {
    let blocked = try Set(
      Int64.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT w.id FROM json_each(?) j JOIN calendarEntry w ON w.id = j.value
            JOIN caseFile f ON f.id = w.caseFile JOIN person p ON p.id = f.person
            WHERE p.addressBlocked
            """), arguments: [numbers.jsonList]))
    return try mayHaveCases(CalendarEntry.self, numbers, user: \.user, in: db) {
      record, line, user in
      .calendar(
        CalendarRow(
          record: record, caseRow: line, user: user,
          addressBlocked: blocked.contains(record.id.rawValue)))
    }
  }

  static func followUps(_ numbers: [Int64], in db: Database) throws -> [Int64: ListRow] {
    try mayHaveCases(FollowUp.self, numbers, user: \.owner, in: db) { record, line, owner in
      .followUp(FollowUpRow(record: record, caseRow: line, owner: owner))
    }
  }

  private static func mayHaveCases<R: FieldCoded>(
    _ type: R.Type, _ numbers: [Int64], user: (R) -> User.ID?, in db: Database,
    _ row: (Versioned<R>, CaseRow?, String?) -> ListRow
  ) throws -> [Int64: ListRow] {
    let stored = try RecordTable.of(R.kind).records(numbers, in: db)
    let cases = try cases(stored.compactMap(\.caseFile), in: db)
    let records: [Versioned<R>] = try stored.map { try $0.versioned() }
    let users = try User.known(Set(records.compactMap { user($0.value) }), in: db)
    var rows: [Int64: ListRow] = [:]
    for (stored, record) in zip(stored, records) {
      let name = user(record.value).flatMap { users[$0]?.name }
      rows[stored.reference.id] = row(record, stored.caseFile.flatMap { cases[$0] }, name)
    }
    return rows
  }

  static func records(
    _ kind: RecordKind, _ numbers: [Int64], in db: Database
  ) throws -> [Int64: ListRow] {
    let stored = try RecordTable.of(kind).records(numbers, in: db)
    let cases = try cases(stored.compactMap(\.caseFile), in: db)
    let names = RecordNames(db: db)
    var rows: [Int64: ListRow] = [:]
    for record in stored {
      guard let line = record.caseFile.flatMap({ cases[$0] }) else { continue }
      rows[record.reference.id] = .record(
        RecordRow(record.reference, try names.spelled(record.values), of: line))
    }
    return rows
  }

  static func contacts(_ numbers: [Int64], in db: Database) throws -> [Int64: ListRow] {
    let records: [Versioned<Contact>] = try RecordTable.of(.contact).records(numbers, in: db)
      .map { try $0.versioned() }
    let cases = try cases(records.flatMap { $0.value.cases.map(\.rawValue) }, in: db)
    let guardians = try Guardian.known(Set(records.compactMap(\.value.guardian)), in: db)
    let users = try User.known(Set(records.compactMap(\.value.author)), in: db)
    var rows: [Int64: ListRow] = [:]
    for record in records {
      let contact = record.value
      rows[record.id.rawValue] = .contact(
        ContactRow(
          record: record, cases: contact.cases.compactMap { cases[$0.rawValue] },
          guardian: contact.guardian.flatMap { guardians[$0]?.listName },
          author: contact.author.flatMap { users[$0]?.name }))
    }
    return rows
  }

  static func findings(
    _ rank: Int, _ numbers: [Int64], in db: Database
  ) throws -> [Int64: ListRow] {
    let kind = QualityRow.Kind.allCases[rank]
    let others = kind == .perhapsTwice ? try QualityTable.others(of: numbers, in: db) : [:]
    let cases = try cases(numbers + others.values, in: db)
    var rows: [Int64: ListRow] = [:]
    for number in numbers {
      guard let line = cases[number] else { continue }
      rows[number] = .quality(
        QualityRow(kind: kind, caseRow: line, other: others[number].flatMap { cases[$0] }))
    }
    return rows
  }
}
