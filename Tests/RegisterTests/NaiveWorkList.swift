import GRDB
import Guardianship
import Testing

@testable import Register

/// A list of work worked out the slow way, record by record: what the fast answers have to equal.
struct NaiveWorkList {
  let listing: NaiveListing
  let query: ListQuery
  /// The rows of the list whatever the filter says, in its order.
  private(set) var lines: [Line] = []
  private let staleDays: Int
  /// When an Auftrag was last changed.
  private let changedOn: [CourtRequest.ID: Day]

  struct Line {
    let rank: Int
    /// What rows of a rank are sorted by.
    let key: [Int64]
    let row: ListRow
    var owner: User.ID?
    /// What is searched besides the line of the case.
    var words = ""
  }

  init(_ query: ListQuery, _ listing: NaiveListing, in db: Database) throws {
    (self.query, self.listing) = (query, listing)
    staleDays = try OfficeSetting.read(in: db).value.staleDays
    let changes = try Row.fetchAll(
      db,
      sql: """
        SELECT r.record, max(date(h.at, 'unixepoch', 'localtime')) FROM changedRecord r
        JOIN change h ON h.id = r.change WHERE r.kind = 'courtRequest' GROUP BY 1
        """)
    changedOn = Dictionary(
      uniqueKeysWithValues: changes.compactMap { row in
        row.day(1).map { (CourtRequest.ID(row[0]), $0) }
      })
    let cases = try WorkRows.cases(listing.lines.map(\.id), in: db)
    switch query.list {
    case .deadlines: lines = try NaiveWorkList.deadlines(cases, query.today, in: db)
    case .requests: lines = try NaiveWorkList.requests(in: db)
    case .calendar: lines = try NaiveWorkList.calendar(in: db)
    case .followUps: lines = try NaiveWorkList.followUps(in: db)
    case .contacts: lines = try NaiveWorkList.contacts(in: db)
    case .records(let kind): lines = try NaiveWorkList.records(kind, in: db)
    case .cases, .quality, .guardians, .assignments: break
    }
    lines.sort { ([Int64($0.rank)] + $0.key).lexicographicallyPrecedes([Int64($1.rank)] + $1.key) }
  }

  var rows: [ListRow] { lines.filter(fulfils).map(\.row) }

  var counts: [WorkGroup: Int] {
    Dictionary(grouping: rows) { $0.group(today: query.today) }.mapValues(\.count)
  }

  // MARK: - Filters

  private func fulfils(_ line: Line) -> Bool {
    let isOwn = { (term: FilterTerm) in term.key.meaning.subject(in: query.list) == .row }
    let own = query.filter.terms.filter(isOwn)
    let aboutCase = query.filter.terms.filter { !isOwn($0) }
    return own.allSatisfy { term in
      term.values.contains { matches(line, term.key, $0) } != term.excludes
    } && words(line) && cases(of: line, fulfil: aboutCase)
  }

  private func listed(_ line: Line) -> [ListedCase] {
    let ids: [Case.ID] =
      if case .contact(let row) = line.row {
        row.record.value.cases
      } else {
        [line.row.caseRow?.id].compactMap(\.self)
      }
    return ids.compactMap { id in listing.lines.first { $0.id == id.rawValue } }
  }

  private func words(_ line: Line) -> Bool {
    let tokens = query.filter.words.flatMap { SearchWords.asked($0) }
    guard query.list == .followUps || query.list == .contacts else {
      return tokens.isEmpty
        || listed(line).contains {
          listing.isOne(of: $0.words, tokens) || listing.isOne(of: $0.guardians, tokens)
        }
    }
    return tokens.allSatisfy { token in
      let found = listed(line).map { $0.words + $0.guardians } + [line.words]
      return found.contains { listing.words($0).contains { $0.hasPrefix(token) } }
    }
  }

  private func cases(of line: Line, fulfil terms: [FilterTerm]) -> Bool {
    terms.isEmpty || listed(line).contains { listing.fulfils($0, Filter(terms: terms)) }
  }

  private func matches(_ line: Line, _ key: FilterKey, _ value: FilterValue) -> Bool {
    switch key {
    case .done: value == .flag(line.rank == 2)
    case .expected: value == .flag(line.rank == 1)
    case .stale: value == .flag(isStale(line))
    case .owner:
      line.owner.flatMap { listing.users[$0.rawValue] }?.folded == value.plainName?.folded
    case .due, .day: day(line, value)
    case .received:
      if case .request(let row) = line.row {
        listing.holds(row.record.value.receivedOn, value)
      } else {
        false
      }
    case .request: if case .request(let row) = line.row { value == .name(row.kind) } else { false }
    case .rule:
      if case .deadline(let row) = line.row {
        value == .choice(row.key.rule.rawValue)
      } else {
        false
      }
    case .contactKind:
      if case .contact(let row) = line.row {
        value == .choice(row.record.value.kind.rawValue)
      } else {
        false
      }
    default: true
    }
  }

  private func isStale(_ line: Line) -> Bool {
    guard case .request(let row) = line.row, line.rank == 0 else { return false }
    let days = [
      row.record.value.receivedOn, row.record.value.assignedOn, changedOn[row.record.id],
      listing.work.lastContact[row.caseRow.id.rawValue],
    ]
    return days.compactMap(\.self).allSatisfy { $0 <= query.today.adding(days: -staleDays) }
  }

  private func day(_ line: Line, _ value: FilterValue) -> Bool {
    guard let day = line.row.day else { return value == .none }
    if value == .past, line.rank > 0 { return false }
    return listing.holds(day, value)
  }
}

// MARK: - Rows

extension NaiveWorkList {
  private static func deadlines(
    _ cases: [Int64: CaseRow], _ today: Day, in db: Database
  ) throws -> [Line] {
    var lines: [Line] = []
    for facts in try DeadlineFacts.read(cases.keys.sorted(), in: db, today: today) {
      guard let line = cases[facts.caseID.rawValue] else { continue }
      for deadline in facts.deadlines() {
        guard let listed = ListedDeadline(deadline, of: facts) else { continue }
        var row = DeadlineRow(deadline, of: line)
        if row.key.subject.kind == .courtRequest {
          let request = try CourtRequest(
            try #require(try RecordTable.of(.courtRequest).record(row.key.subject.id, in: db))
              .values)
          row.request = DeadlineRow.Request(
            kind: try #require(try Term.known([request.kind], in: db)[request.kind]).name,
            assignedTo: try request.assignedTo.flatMap { try User.known([$0], in: db)[$0]?.name })
        }
        let id = try Int64.fetchOne(
          db, sql: "SELECT id FROM caseDeadline WHERE rule = ? AND subject = ? AND base = ?",
          arguments: [listed.rule, listed.subject, listed.base])
        lines.append(
          Line(
            rank: row.state == .open ? 0 : 1, key: [Int64(row.due.number), id ?? 0],
            row: .deadline(row), owner: facts.owner(of: deadline)))
      }
    }
    return lines
  }

  private static func requests(in db: Database) throws -> [Line] {
    let rows = try WorkRows.requests(Int64.fetchAll(db, sql: "SELECT id FROM courtRequest"), in: db)
    return rows.values.compactMap { row in
      guard case .request(let request) = row else { return nil }
      let value = request.record.value
      let day = value.settledOn ?? value.sentOn ?? value.courtDay
      return Line(
        rank: value.isOpen ? (value.sentOn == nil ? 0 : 1) : 2,
        key: [Int64(day?.number ?? NoDay.number), request.record.id.rawValue], row: row,
        owner: value.assignedTo)
    }
  }

  private static func calendar(in db: Database) throws -> [Line] {
    let all = try Int64.fetchAll(db, sql: "SELECT id FROM calendarEntry")
    return try WorkRows.calendar(all, in: db).values.compactMap { row in
      guard case .calendar(let entry) = row else { return nil }
      let value = entry.record.value
      let minutes = value.time.map { $0.minutes } ?? -1
      return Line(
        rank: value.state == .planned ? 0 : 2,
        key: [Int64(value.day.number), Int64(minutes), entry.record.id.rawValue], row: row,
        owner: value.user)
    }
  }

  private static func followUps(in db: Database) throws -> [Line] {
    let all = try Int64.fetchAll(db, sql: "SELECT id FROM followUp")
    return try WorkRows.followUps(all, in: db).values.compactMap { row in
      guard case .followUp(let followUp) = row else { return nil }
      let value = followUp.record.value
      return Line(
        rank: value.doneOn == nil ? 0 : 2,
        key: [Int64(value.dueOn.number), followUp.record.id.rawValue], row: row,
        owner: value.owner, words: SearchWords.text(SearchWords.split(value.text.folded)))
    }
  }

  private static func records(_ kind: RecordKind, in db: Database) throws -> [Line] {
    let list = try #require(kind.description.list)
    return try RecordTable.of(kind).records(where: "voided IS NULL", [], in: db).map { record in
      let row = try #require(
        try WorkRows.records(kind, [record.reference.id], in: db)[record.reference.id])
      let isDone =
        switch list.done {
        case .filled(let field): record.values[field] != nil
        case .not(let field, let open): record.values[field] != open
        }
      return Line(
        rank: isDone ? 2 : 0, key: [Int64(row.day?.number ?? 0), record.reference.id], row: row,
        owner: list.owner.flatMap { record.values[$0] }.flatMap { Int64($0) }.map { User.ID($0) })
    }
  }

  private static func contacts(in db: Database) throws -> [Line] {
    let all = try Int64.fetchAll(db, sql: "SELECT id FROM contact")
    return try WorkRows.contacts(all, in: db).values.compactMap { row in
      guard case .contact(let contact) = row else { return nil }
      let value = contact.record.value
      return Line(
        rank: 0, key: [Int64(-value.day.number), -contact.record.id.rawValue], row: row,
        words: RecordTable.of(.contact).keyValue(for: value.values) ?? "")
    }
  }
}
