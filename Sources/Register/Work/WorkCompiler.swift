import GRDB
import Guardianship

/// Turns a query into segments: chooses which index a segment walks, or which rows it gathers first.
struct WorkCompiler {
  let db: Database
  let query: ListQuery
  let cases: FilterCompiler
  /// Terms about the row itself, and those about its case.
  private let own: [FilterTerm]
  let terms: [ListingCondition]
  let tokens: [String]

  /// Cases that are gathered before their rows; behind that, walking meets enough of them.
  static let gathered = 2_000

  init(_ query: ListQuery, in db: Database) throws {
    self.db = db
    self.query = query
    let compiler = FilterCompiler(db: db, day: query.today, today: query.today)
    cases = compiler
    let terms = query.filter.terms
    let subjects = try terms.map { try $0.key.subject(in: query.list) }
    own = zip(terms, subjects).filter { $0.1 == .row }.map(\.0)
    self.terms =
      try zip(terms, subjects).filter { $0.1 == .theCase }.map {
        try compiler.condition($0.0)
      }
      + (ListName.ofOneCase.contains(query.list) ? compiler.seen(query.reach) : [])
    if query.filter.asOf != nil { throw FilterKey.asOf.refusal(in: query.list) }
    tokens = query.filter.words.flatMap { SearchWords.asked($0) }
  }

  func segments() throws -> [WorkSegment] {
    if query.list == .quality {
      return try QualityTable.segments(where: caseTests, today: query.today, in: db)
    }
    return try WorkTable.tables(of: query.list).filter(isAsked).map(segment)
  }

  /// Keys that decide about whole tables, by whose rank.
  private static let ranks: [FilterKey: Int] = [.done: 2, .expected: 1]

  private func isAsked(_ table: WorkTable) -> Bool {
    own.allSatisfy { term in
      guard let rank = WorkCompiler.ranks[term.key] else { return true }
      return term.values.contains(.flag(table.rank == rank)) != term.excludes
    }
  }

  var wordTests: [SQL] { words.map(\.test) }
  private var words: [ListingCondition] { tokens.isEmpty ? [] : [cases.words(tokens)] }
  private var caseTests: [SQL] { wordTests + terms.map(\.test) }

  private func segment(_ table: WorkTable) throws -> WorkSegment {
    let asked = own.filter { WorkCompiler.ranks[$0.key] == nil }
    let conditions =
      try [table.condition] + asked.map { try condition($0, of: table) } + seen(table)
    let (from, more) = try source(of: table)
    let group: WorkGrouping =
      switch (query.list, table.rank) {
      case (.contacts, _), (_, 2): .all(.done)
      case (.guardians, _), (.records, _): .all(.undated)
      case (_, 1): .all(.expected)
      default: .byDay(table.day)
      }
    return WorkSegment(
      rank: table.rank, from: from, conditions: more + conditions, order: table.order,
      group: group)
  }

  /// What is seen of a list at all: one's own rows, and no contact about a case where that is not seen
  /// whole.
  private func seen(_ table: WorkTable) -> [SQL] {
    let own: SQL? = query.owner.map { "\(table.owner) = \($0.rawValue)" }
    let isSeen: SQL? =
      query.list == .contacts && query.reach == .placement ? "w.cases IS NULL" : nil
    return [own, isSeen].compactMap(\.self)
  }

  // MARK: - Sources

  private func source(of table: WorkTable) throws -> (from: SQL, conditions: [SQL]) {
    let index = index(of: table).map { "INDEXED BY \($0)" } ?? "NOT INDEXED"
    let walked: SQL = "\(sql: table.name) w \(sql: index)"
    let line: SQL = "CROSS JOIN caseListing c ON c.id = w.caseFile"
    switch table.link {
    case .itself: return ("caseListing c", caseTests)
    case .one where query.list == .assignments && !tokens.isEmpty:
      return try proposals(walked, line, of: table)
    case .one(let isRead):
      guard !caseTests.isEmpty else { return (isRead ? "\(walked) \(line)" : walked, []) }
      guard let few = try gathering(table) else { return ("\(walked) \(line)", caseTests) }
      return (isRead ? "\(few.from) \(line)" : few.from, few.conditions)
    case .maybe where query.list == .followUps && !tokens.isEmpty:
      let words = tokens.map { token -> SQL in
        "(\(token.begins("w.words")) OR ifnull(\(SQL.all(seenCase + [cases.word(token).test])), 0))"
      }
      let join: SQL = terms.isEmpty ? "LEFT JOIN caseListing c ON c.id = w.caseFile" : line
      return ("\(walked) \(join)", words + terms.map(\.test))
    case .maybe:
      guard !caseTests.isEmpty else { return (walked, []) }
      return try gathering(table) ?? ("\(walked) \(line)", caseTests)
    case .many: return try contacts(walked)
    case .guardian: return try guardians(walked)
    }
  }

  private var seenCase: [SQL] { cases.seen(query.reach).map(\.test) }

  private func index(of table: WorkTable) -> String? {
    let asksOwner = own.contains { $0.key == .owner && !$0.excludes }
    return asksOwner ? table.indexByOwner ?? table.index : table.index
  }

  /// Where few cases fulfil the terms, their rows are looked up and sorted.
  private func gathering(_ table: WorkTable) throws -> (from: SQL, conditions: [SQL])? {
    guard let index = table.indexByCase, let few = try fewCases() else { return nil }
    return ("\(sql: table.name) w INDEXED BY \(sql: index)", ["w.caseFile IN (\(few))"])
  }

  /// Few cases that fulfil words and terms; nothing where there are many.
  func fewCases() throws -> SQL? {
    let all = words + terms
    guard !all.isEmpty,
      let rows = try Gathering.rarest(of: all, upTo: WorkCompiler.gathered, in: db).rows
    else { return nil }
    let tests = SQL.all(rows.conditions + all.map(\.test))
    return "SELECT c.id FROM \(rows.from) WHERE \(tests)"
  }

  // MARK: - Guardians

  /// Few hits are looked up and sorted; behind that, walking by name meets enough of them.
  private func guardians(_ walked: SQL) throws -> (from: SQL, conditions: [SQL]) {
    guard !tokens.isEmpty else { return (walked, []) }
    let match = SearchWords.match(tokens)
    var hits: SQL = "SELECT rowid FROM guardianSearch WHERE guardianSearch MATCH \(match)"
    // `B-00012` as it is asked for; the words do not have it.
    if tokens.count == 1, tokens[0].hasPrefix("b") {
      let reference = "B-" + tokens[0].dropFirst()
      hits = "\(hits) UNION SELECT id FROM guardian WHERE reference = \(reference)"
    }
    return (try isFew(hits) ? "guardianListing w" : walked, ["w.id IN (\(hits))"])
  }

  // MARK: - Contacts

  /// The terms have to hold for one case of a contact; a word may stand in its text or in any case.
  private func contacts(_ walked: SQL) throws -> (from: SQL, conditions: [SQL]) {
    var conditions = tokens.map { token -> SQL in
      "(\(token.begins("w.words")) OR \(aboutCase([cases.word(token).test])))"
    }
    if !terms.isEmpty { conditions.append(aboutCase(terms.map(\.test))) }
    if let few = try fewContacts() { return ("contact w", [few] + conditions) }
    return (walked, conditions)
  }

  private func aboutCase(_ tests: [SQL]) -> SQL {
    """
    EXISTS (SELECT 1 FROM contactCase x CROSS JOIN caseListing c ON c.id = x.caseFile
      WHERE x.contact = w.id AND \(SQL.all(tests)))
    """
  }

  /// Contacts to look at where a word or the terms are rare.
  private func fewContacts() throws -> SQL? {
    for token in tokens.sorted(by: { $0.utf8.count > $1.utf8.count }) where token.utf8.count > 1 {
      let hits: SQL = """
        SELECT rowid FROM contactSearch WHERE contactSearch MATCH \("\"\(token)\" *")
        UNION ALL SELECT x.contact FROM caseSearch s CROSS JOIN contactCase x ON x.caseFile = s.rowid
        WHERE s.caseSearch MATCH \(cases.word(token).match ?? "")
        """
      if try isFew("SELECT 1 FROM (\(hits))") { return "w.id IN (\(hits))" }
    }
    guard !terms.isEmpty, let rows = try Gathering.rarest(of: terms, upTo: 500, in: db).rows else {
      return nil
    }
    let tests = SQL.all(rows.conditions + terms.map(\.test))
    return """
      w.id IN (SELECT x.contact FROM contactCase x
        WHERE x.caseFile IN (SELECT c.id FROM \(rows.from) WHERE \(tests)))
      """
  }
}

extension String {
  /// Whether a column of words, each with a space before it, has one that begins so.
  fileprivate func begins(_ column: SQL) -> SQL { "instr(\(column), \(" " + self)) > 0" }
}

// MARK: - Terms about the row

extension WorkCompiler {
  private func condition(_ term: FilterTerm, of table: WorkTable) throws -> SQL {
    let tests: [SQL] =
      switch query.list {
      case .guardians: try term.values.map { try guardianTest($0, term.key) }
      case .assignments: try proposalTests(term, of: table)
      case .cases, .deadlines, .requests, .calendar, .followUps, .contacts, .quality, .records:
        try workTests(term, of: table)
      }
    let test = SQL.any(tests)
    return term.excludes ? "NOT \(test)" : test
  }

  /// - Throws: `FilterRefusal` for a key that asks nothing about the row.
  func workTests(_ term: FilterTerm, of table: WorkTable) throws -> [SQL] {
    switch term.key {
    case .owner: return try owners(term.values, table)
    case .due, .day: return term.values.map { within($0, table) }
    case .received:
      return term.values.map { value in
        cases.days(value).map { WorkDay.iso("w.receivedOn").within($0) } ?? .never
      }
    case .request: return try term.values.map(kind)
    case .stale:
      let isStale = try stale(table)
      return term.values.map { $0 == .flag(true) ? isStale : "NOT (\(isStale))" }
    case .rule: return ["w.rule IN \(term.values.raws)"]
    case .contactKind: return ["w.kind IN \(term.values.raws)"]
    default: throw term.key.refusal(in: query.list)
    }
  }

  private func owners(_ values: [FilterValue], _ table: WorkTable) throws -> [SQL] {
    let numbers = try values.flatMap { value in
      try value.plainName.map { try cases.numbers(in: "user", named: $0) } ?? [0]
    }
    return ["\(table.owner) IN \(numbers)"]
  }

  /// Only open rows can be past their day; expected and done rows never are.
  private func within(_ value: FilterValue, _ table: WorkTable) -> SQL {
    if value == .past, query.list != .contacts, table.rank > 0 { return .never }
    return cases.days(value).map { table.day.within($0) } ?? table.day.isMissing
  }

  /// Only an Auftrag in hand can be stale.
  private func stale(_ table: WorkTable) throws -> SQL {
    guard table.rank == 0 else { return .never }
    return WorkTable.isStale(try OfficeSetting.read(in: db).value, on: query.today)
  }

  private func kind(_ value: FilterValue) throws -> SQL {
    guard let name = value.plainName else { return .never }
    return "w.kind IN \(try cases.numbers(in: "term", named: name))"
  }
}

extension FilterValue {
  var raw: String? { if case .choice(let raw) = self { raw } else { nil } }
}

extension [FilterValue] {
  var raws: [String] { compactMap(\.raw) }
}
