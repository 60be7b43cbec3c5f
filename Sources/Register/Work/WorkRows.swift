import GRDB
import Guardianship

/// Makes the rows of a list of work from the records that they stand for.
enum WorkRows {
  /// The rows of these places, in their order; one whose record is gone is missing.
  static func read(
    _ list: ListName, _ places: [WorkPlace], in db: Database, today: Day
  ) throws -> [ListLine] {
    var lines: [ListLine] = []
    var rest = places[...]
    while let rank = rest.first?.position.rank {
      let part = rest.prefix { $0.position.rank == rank }
      rest = rest.dropFirst(part.count)
      let rows = try rows(of: list, rank: rank, part.map(\.row), in: db, today: today)
      lines += part.compactMap { place in
        rows[place.row].map { ListLine($0, at: place.position) }
      }
    }
    return lines
  }

  /// The rows of the first rank with these numbers, in their order; one whose record is gone is
  /// missing.
  static func read(
    _ list: ListName, _ numbers: [Int64], in db: Database, today: Day
  ) throws -> [ListRow] {
    let rows = try rows(of: list, rank: 0, numbers, in: db, today: today)
    return numbers.compactMap { rows[$0] }
  }

  private static func rows(
    of list: ListName, rank: Int, _ numbers: [Int64], in db: Database, today: Day
  ) throws -> [Int64: ListRow] {
    guard !numbers.isEmpty else { return [:] }
    switch list {
    case .cases: preconditionFailure("the case list is no list of work")
    case .deadlines:
      return rank == 2 ? try settled(numbers, in: db) : try deadlines(numbers, in: db)
    case .requests: return try requests(numbers, in: db)
    case .calendar: return try calendar(numbers, in: db)
    case .followUps: return try followUps(numbers, in: db)
    case .contacts: return try contacts(numbers, in: db)
    case .quality: return try findings(rank, numbers, in: db)
    case .guardians:
      return try GuardianRow.read(numbers, in: db, today: today).mapValues { .guardian($0) }
    case .assignments:
      return try AssignmentRow.read(numbers, in: db, today: today).mapValues { .assignment($0) }
    case .records(let kind): return try records(kind, numbers, in: db)
    }
  }

  /// The lines of these cases by their numbers.
  static func cases(
    _ numbers: some Sequence<Int64>, in db: Database
  ) throws -> [Int64: CaseRow] {
    let rows = try CaseRow.read(Set(numbers).sorted(), from: .current, in: db)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id.rawValue, $0) })
  }

  // MARK: - Deadlines

  private static func deadlines(_ numbers: [Int64], in db: Database) throws -> [Int64: ListRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(ListedDeadline.columns.joined(separator: ", ")), id FROM caseDeadline
        WHERE id IN (SELECT value FROM json_each(?))
        """)
    let found = try Row.fetchAll(statement, arguments: [numbers.jsonList])
    let cases = try cases(found.map { $0[0] }, in: db)
    let rows: [(Int64, DeadlineRow)] = found.compactMap { row in
      let listed = ListedDeadline(row)
      guard let line = cases[listed.caseFile], let deadline = DeadlineRow(listed, of: line) else {
        return nil
      }
      return (row[row.count - 1], deadline)
    }
    return try named(rows, in: db)
  }

  private static func settled(_ numbers: [Int64], in db: Database) throws -> [Int64: ListRow] {
    let office = try Meta.office(in: db).kind
    let stored = try RecordTable.of(.deadlineEntry).records(numbers, in: db)
    let cases = try cases(stored.compactMap(\.caseFile), in: db)
    let entries = try stored.map { ($0, try DeadlineEntry($0.values)) }
    let terms = try Assignment.known(
      Set(
        entries.map(\.1.key.subject).filter { $0.kind == .assignment }.map {
          Assignment.ID($0.id)
        }), in: db)
    let rows: [(Int64, DeadlineRow)] = entries.compactMap { record, entry in
      let subject = entry.key.subject
      let guardian = subject.kind == .assignment ? terms[Assignment.ID(subject.id)]?.kind : nil
      guard let line = record.caseFile.flatMap({ cases[$0] }),
        let deadline = DeadlineRow(
          entry, of: line, isOurs: office.watches(entry.key.rule, of: guardian))
      else { return nil }
      return (record.reference.id, deadline)
    }
    return try named(rows, in: db)
  }

  private static func named(
    _ rows: [(Int64, DeadlineRow)], in db: Database
  ) throws -> [Int64: ListRow] {
    let named = try DeadlineRow.namingSubjects(rows.map(\.1), in: db)
    return Dictionary(
      uniqueKeysWithValues: zip(rows, named).map { ($0.0, ListRow.deadline($1)) })
  }
}

extension DeadlineRow {
  fileprivate init?(_ listed: ListedDeadline, of line: CaseRow) {
    guard let rule = DeadlineRule.ID(rawValue: listed.rule),
      let subject = RecordKind(rawValue: listed.subjectKind),
      let kind = DeadlineRule.Kind(rawValue: listed.kind),
      let debtor = DeadlineRule.Debtor(rawValue: listed.owedBy),
      let state = Deadline.State(rawValue: listed.state)
    else { return nil }
    self.init(
      Deadline.Key(
        rule, RecordReference(subject, listed.subject), base: Day(number: listed.base)),
      due: Day(number: listed.due), shiftedFrom: listed.shiftedFrom.map { Day(number: $0) },
      kind: kind, owedBy: debtor, isOurs: listed.ours, state: state, of: line)
  }
}
