import GRDB
import Guardianship

@testable import Register

/// The list worked out the slow way, row by row in Swift: what the fast answers have to equal.
struct NaiveListing {
  let lines: [ListedCase]
  let facts: [Int64: ListingFacts]
  let users: [Int64: String]
  let courts: [Int64: String]
  let areas: [Int64: String]
  let work: NaiveWork
  var query: ListQuery

  init(_ query: ListQuery, in db: Database) throws {
    self.query = query
    let cases = try Int64.fetchAll(db, sql: "SELECT id FROM caseFile")
    let facts = try ListingFacts.read(cases, in: db)
    let names = ListingNames(db, mayAdd: false)
    lines = try facts.compactMap {
      try ListedCase($0, on: query.asOf, isPast: query.asOf != query.today, names: names)
    }
    self.facts = Dictionary(uniqueKeysWithValues: facts.map { ($0.id, $0) })
    func table(_ name: String) throws -> [Int64: String] {
      let rows = try Row.fetchAll(db, sql: "SELECT id, name FROM \(name)")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
    work = try NaiveWork(cases, today: query.today, in: db)
    (users, courts, areas) = (try table("user"), try table("court"), try table("taskArea"))
  }

  /// The same lines under another query of the same day.
  func asked(_ query: ListQuery) -> NaiveListing {
    var naive = self
    naive.query = query
    return naive
  }

  func ids(_ filter: Filter) -> [Int64] {
    let matching = lines.filter { fulfils($0, filter) }.map { ($0, key($0)) }.sorted {
      $0.1.lexicographicallyPrecedes($1.1) { $0.lexicographicallyPrecedes($1) }
    }
    let ordered = query.order.descending ? matching.reversed() : matching
    let words = SearchedWords(filter.words, today: query.today)
    if words.isEmpty { return ordered.map(\.0.id) }
    let found = ordered.map { (line: $0.0, group: group($0.0, words)) }
    func ids(_ group: SearchGroup) -> [ListedCase] {
      found.filter { $0.group == group }.map(\.line)
    }
    let named = words.families.flatMap { family in
      ids(.familyName).filter { $0.family.folded == family }
    }
    return (named + SearchGroup.allCases.dropFirst().flatMap(ids)).map(\.id)
  }

  /// Where the words are found: all with the person and the case, or all with a guardian.
  func group(_ line: ListedCase, _ asked: SearchedWords) -> SearchGroup? {
    func holds(_ text: String, _ token: String) -> Bool {
      words(text).contains { $0.hasPrefix(token) }
    }
    func holdsTogether(_ text: String, _ tokens: [String]) -> Bool {
      text.split(separator: "\n").contains { line in
        tokens.allSatisfy { holds(String(line), $0) }
      }
    }
    let isOwn =
      asked.tokens.allSatisfy { holds(line.words, $0) }
      && asked.numbers.allSatisfy { number in
        number.days.map { $0.contains(line.born) } ?? false
          || (!number.tokens.isEmpty && number.tokens.allSatisfy { holds(line.words, $0) })
          || number.phone.map { holds(line.phones, $0) } ?? false
      }
    if isOwn {
      return asked.families.contains(line.family.folded) ? .familyName : .own
    }
    if asked.mayNameGuardians, holdsTogether(line.guardians, asked.tokens) {
      return .guardian
    }
    if let parties = asked.parties,
      holdsTogether(
        parties.place == .party ? line.parties : line.partyPhones, parties.tokens)
    {
      return .party
    }
    return asked.streets.map { holdsTogether(line.streets, $0.tokens) } ?? false ? .address : nil
  }

  func fulfils(_ line: ListedCase, _ filter: Filter) -> Bool {
    let asked = SearchedWords(filter.words, today: query.today)
    return (asked.isEmpty || group(line, asked) != nil)
      && filter.terms.allSatisfy { term in
        term.values.contains { matches(line, term.key, $0) } != term.excludes
      }
  }

  func words(_ text: String) -> [String] { text.split { " \n".contains($0) }.map(String.init) }

  /// The sort columns as bytes, numbers shifted above zero and big end first.
  private func key(_ line: ListedCase) -> [[UInt8]] {
    func bytes(_ number: some BinaryInteger) -> [UInt8] {
      withUnsafeBytes(of: (UInt64(Int64(number) + 2_000_000)).bigEndian) { Array($0) }
    }
    let (name, id) = (Array(line.nameKey.utf8), bytes(line.id))
    return switch query.order.key {
    case .name: [name, id]
    case .fileNumber: [Array(line.fileKey.utf8), name, id]
    case .reference: [bytes(line.referenceKey), id]
    case .born: [bytes(line.born), name, id]
    case .district: [Array(line.districtKey.utf8), name, id]
    case .status: [bytes(line.status), name, id]
    case .guardian: [Array(line.guardianKey.utf8), name, id]
    case .kind: [bytes(line.kind), name, id]
    case .appointedOn: [bytes(line.appointedOn), name, id]
    case .reviewOn: [bytes(line.reviewOn), name, id]
    case .caseworker: [Array(line.caseworkerKey.utf8), name, id]
    }
  }

  // MARK: - One value

  func matches(_ line: ListedCase, _ key: FilterKey, _ value: FilterValue) -> Bool {
    switch key {
    case .name:
      SearchWords.split(folded(value) ?? "").allSatisfy { token in
        line.nameKey.split { "\t -'".contains($0) }.contains { $0.hasPrefix(token) }
          || words(line.birthWords).contains { $0.hasPrefix(token) }
      }
    case .fileReference:
      facts[line.id]?.fileReference.map {
        value != .none && $0.lowercased().hasPrefix(value.plainName?.lowercased() ?? "")
      } ?? (value == .none)
    case .status, .kind, .tie, .endReason, .reservation, .proposed:
      values(line, key).contains(value)
    case .district, .caseworker, .court, .taskArea:
      values(line, key).contains { folded($0) == folded(value) }
    case .guardian: guardian(line, value)
    case .review: holds(line.reviewOn, value)
    case .decided: holds(line.decidedOn, value)
    case .appointed: holds(line.appointedOn, value)
    case .ended: holds(line.endedOn, value)
    case .age: age(line, value)
    case .change: changed(line, value)
    case .due: work.due[line.id, default: []].matches(value) { holds($0, value) }
    case .received: work.received[line.id, default: []].matches(value) { holds($0, value) }
    case .request: values(line, key).contains { folded($0) == folded(value) }
    case .contact: lastContact(line, value)
    default: true
    }
  }

  /// What a line holds for a key with listed values.
  func values(_ line: ListedCase, _ key: FilterKey) -> [FilterValue] {
    switch key {
    case .status: [.choice(CaseStatus.allCases[line.status].rawValue)]
    case .kind:
      [line.guardianCount == 0 ? .none : .choice(GuardianKind.allCases[line.kind].rawValue)]
    case .tie:
      [line.traits[.tie] == 0 ? .none : .choice(Tie.allCases[line.traits[.tie] - 1].rawValue)]
    case .endReason:
      [
        line.traits[.endReason] == 0
          ? .none : .choice(EndReason.allCases[line.traits[.endReason] - 1].rawValue)
      ]
    case .reservation: [.flag(line.traits[.reservation] == 1)]
    case .proposed: [.flag(work.proposed.contains(line.id))]
    case .district: [line.districtName.map { .name($0) } ?? .none]
    case .caseworker: [users[line.caseworker].map { .name($0) } ?? .none]
    case .court: [courts[line.court].map { .name($0) } ?? .none]
    case .taskArea:
      line.areas.isEmpty
        ? [.none] : words(line.areas).map { .name(areas[Int64($0.dropFirst()) ?? 0] ?? "") }
    case .request:
      work.requests[line.id].map { kinds in Set(kinds).map { .name($0) } } ?? [.none]
    default: []
    }
  }

  private func lastContact(_ line: ListedCase, _ value: FilterValue) -> Bool {
    guard case .number(let comparison, let days) = value else {
      return work.lastContact[line.id] == nil
    }
    let elapsed = work.lastContact[line.id].map { query.asOf - $0 } ?? .max
    return compare(elapsed, comparison == .equal ? .greaterOrEqual : comparison, days)
  }

  private func folded(_ value: FilterValue) -> String? { value.plainName?.folded }

  private func guardian(_ line: ListedCase, _ value: FilterValue) -> Bool {
    guard let name = value.plainName else { return line.guardianCount == 0 }
    return isOne(of: line.guardians, SearchWords.split(name.folded))
  }

  /// Whether each of these begins a word of one and the same line.
  func isOne(of lines: String, _ tokens: [String]) -> Bool {
    lines.split(separator: "\n").contains { line in
      tokens.allSatisfy { token in words(String(line)).contains { $0.hasPrefix(token) } }
    }
  }

  private func holds(_ number: Int, _ value: FilterValue) -> Bool {
    guard number != NoDay.number else { return value == .none }
    return holds(Day(number: number), value)
  }

  func holds(_ day: Day, _ value: FilterValue) -> Bool {
    switch value {
    case .day(let comparison, let bound):
      compare(day.number, comparison, bound.day(today: query.today).number)
    case .days(let first, let last): first <= day && day <= last
    case .past: day < query.asOf
    default: false
    }
  }

  private func age(_ line: ListedCase, _ value: FilterValue) -> Bool {
    guard line.born != NoDay.number else { return value == .none }
    let age = Day(number: line.born).age(on: query.asOf)
    switch value {
    case .number(let comparison, let number): return compare(age, comparison, number)
    case .numbers(let low, let high): return low <= age && age <= high
    default: return false
    }
  }

  private func changed(_ line: ListedCase, _ value: FilterValue) -> Bool {
    let offices = (facts[line.id]?.assignments ?? []).map(\.value.assignment).filter {
      $0.state == .appointed || $0.state == .ended
    }
    let begun = offices.compactMap(\.effectiveOn)
    let later = begun.filter { day in begun.contains { $0 < day } }
    let days = offices.compactMap(\.endedOn) + later
    return value == .none ? days.isEmpty : days.contains { holds($0, value) }
  }

  private func compare(_ a: Int, _ comparison: FilterValue.Comparison, _ b: Int) -> Bool {
    switch comparison {
    case .equal: a == b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }
}

extension [Day] {
  /// Whether one of the days is meant, or that there is none.
  fileprivate func matches(_ value: FilterValue, _ holds: (Day) -> Bool) -> Bool {
    value == .none ? isEmpty : contains(where: holds)
  }
}
