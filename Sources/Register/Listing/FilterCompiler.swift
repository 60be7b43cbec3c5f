import GRDB
import Guardianship

/// Turns a filter into conditions on the lines of the list.
struct FilterCompiler {
  let db: Database
  /// The day that days and ages are counted from.
  let day: Day
  let today: Day

  /// What a filter of the case list asks.
  func terms(of filter: Filter) throws -> [ListingCondition] {
    filter.words.flatMap { SearchWords.asked($0) }.map(word) + (try filter.terms.map(condition))
  }

  /// What a term asks about a case.
  ///
  /// - Throws: `FilterRefusal` for a key that asks nothing about cases.
  func condition(_ term: FilterTerm) throws -> ListingCondition {
    let condition =
      switch term.key {
      case .status: trait(.status, term.values)
      case .kind: trait(.kind, term.values)
      case .tie: trait(.tie, term.values)
      case .endReason: trait(.endReason, term.values)
      case .reservation: trait(.reservation, term.values)
      case .district: try district(term.values)
      case .caseworker: try caseworker(term.values)
      case .court: try court(term.values)
      case .guardian: guardian(term.values)
      case .taskArea: try taskArea(term.values)
      case .review: days(term.values, "reviewOn", index: "caseByReviewOn")
      case .decided: days(term.values, "decidedOn", index: "caseByDecidedOn")
      case .appointed: days(term.values, "appointedOn", index: "caseByAppointedOn")
      case .ended: days(term.values, "endedOn", index: "caseByEndedOn")
      case .age: age(term.values)
      case .change: change(term.values)
      case .due: due(term.values)
      case .request: try request(term.values)
      case .received: received(term.values)
      case .contact: lastContact(term.values)
      case .proposed: proposed(term.values)
      default: throw term.key.refusal(in: .cases)
      }
    return term.excludes ? condition.excluded : condition
  }

  // MARK: - Words

  func word(_ token: String) -> ListingCondition {
    let begin = " " + token
    var term = ListingCondition(
      "(instr(c.words, \(begin)) > 0 OR instr(c.guardians, \(begin)) > 0)")
    term.match = "({words guardians} : \"\(token)\" *)"
    return term
  }

  private func guardian(_ values: [FilterValue]) -> ListingCondition {
    if values == [.none] { return trait(.kind, [.none]) }
    var tests: [SQL] = []
    var matches: [String] = []
    for value in values {
      guard case .name(let name) = value else {
        tests.append("c.guardianCount = 0")
        continue
      }
      let tokens = SearchWords.split(name.folded)
      tests.append("(\(SQL.all(tokens.map { "instr(c.guardians, \(" " + $0)) > 0" })))")
      if !tokens.isEmpty {
        let parts = tokens.map { "(guardians : \"\($0)\" *)" }
        matches.append("(\(parts.joined(separator: " AND ")))")
      }
    }
    return searched(tests, matches)
  }

  private func taskArea(_ values: [FilterValue]) throws -> ListingCondition {
    var tests: [SQL] = []
    var matches: [String] = []
    for value in values {
      guard case .name(let name) = value else {
        tests.append("c.areas = ''")
        continue
      }
      for area in try numbers(in: "taskArea", named: name) {
        tests.append("instr(c.areas || ' ', \(" a\(area) ")) > 0")
        matches.append("(areas : \"a\(area)\")")
      }
    }
    return searched(tests, matches)
  }

  /// A condition that the search index answers alone, if each of its tests has a match.
  private func searched(_ tests: [SQL], _ matches: [String]) -> ListingCondition {
    var term = ListingCondition(SQL.any(tests))
    if !tests.isEmpty, tests.count == matches.count {
      let match = "(\(matches.joined(separator: " OR ")))"
      term.match = match
      term.whole = "c.id IN (SELECT rowid FROM caseSearch WHERE caseSearch MATCH \(match))"
    }
    return term
  }

  // MARK: - Choices and names

  private func trait(_ part: Traits.Part, _ values: [FilterValue]) -> ListingCondition {
    let set = values.reduce(0) { $0 | 1 << part.number(of: $1) }
    var condition = ListingCondition(
      "(\(set) >> (c.traits >> \(part.shift) & \(part.mask)) & 1)", isCarried: true)
    condition.isTrait = true
    if part == .status {
      condition.stretches[.status] = ListingStretch(values.map { part.number(of: $0) })
    }
    if part == .kind {
      let kinds = values.map { part.number(of: $0) }.map {
        $0 == 0 ? ListedCase.noKind : $0 - 1
      }
      condition.stretches[.kind] = ListingStretch(kinds)
      if kinds == [ListedCase.noKind] { condition.takeNoGuardian() }
    }
    return condition
  }

  private func district(_ values: [FilterValue]) throws -> ListingCondition {
    let keys = values.map { $0.foldedName ?? ListedCase.noText }
    let numbers = try values.flatMap { value in
      try value.foldedName.map {
        try Int64.fetchAll(
          db, sql: "SELECT id FROM listedDistrict WHERE key = ?", arguments: [$0])
      } ?? [0]
    }
    var term = ListingCondition("c.district IN \(numbers)", isCarried: true)
    term.index = ("caseByDistrict", "c.districtKey IN \(keys)")
    term.stretches[.district] = ListingStretch(keys)
    return term
  }

  private func caseworker(_ values: [FilterValue]) throws -> ListingCondition {
    let keys = values.map { $0.foldedName ?? ListedCase.noText }
    let numbers = try values.flatMap { value in
      try value.plainName.map { try self.numbers(in: "user", named: $0) } ?? [0]
    }
    var term = ListingCondition("c.caseworker IN \(numbers)", isCarried: true)
    term.index = ("caseByCaseworker", "c.caseworkerKey IN \(keys)")
    term.stretches[.caseworker] = ListingStretch(keys)
    return term
  }

  private func court(_ values: [FilterValue]) throws -> ListingCondition {
    let numbers = try values.flatMap { value in
      try value.plainName.map { try self.numbers(in: "court", named: $0) } ?? [0]
    }
    var term = ListingCondition("c.court IN \(numbers)", isCarried: true)
    term.index = ("caseByCourt", "c.court IN \(numbers)")
    return term
  }

  /// The records of a catalogue with this name, spelled as it may be.
  func numbers(in table: String, named name: String) throws -> [Int64] {
    let folded = name.folded
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT id, name FROM \(table)"))
    var numbers: [Int64] = []
    while let row = try rows.next() {
      guard (row[1] as String).folded == folded else { continue }
      numbers.append(row[0])
    }
    return numbers
  }
}

extension ListingCondition {
  /// Cases without a guardian stand at the end of some orders.
  fileprivate mutating func takeNoGuardian() {
    stretches[.guardian] = ListingStretch([ListedCase.noText])
    stretches[.appointedOn] = ListingStretch([NoDay.number])
  }
}

extension FilterValue {
  var plainName: String? { if case .name(let name) = self { name } else { nil } }
  var foldedName: String? { plainName?.folded }
}

extension Traits.Part {
  /// Raw values in the order of their numbers; the first number is `first`.
  var choices: (first: Int, raw: [String]) {
    switch self {
    case .status: (0, CaseStatus.allCases.map(\.rawValue))
    case .kind: (1, GuardianKind.allCases.map(\.rawValue))
    case .tie: (1, Tie.allCases.map(\.rawValue))
    case .endReason: (1, EndReason.allCases.map(\.rawValue))
    case .reservation, .review: (0, [])
    }
  }

  func number(of value: FilterValue) -> Int {
    switch value {
    case .choice(let raw): choices.first + (choices.raw.firstIndex(of: raw) ?? mask)
    case .flag(let flag): flag ? 1 : 0
    case .name, .none, .day, .days, .past, .number, .numbers: 0
    }
  }

  func value(of number: Int) -> FilterValue {
    if self == .reservation { return .flag(number == 1) }
    let index = number - choices.first
    return choices.raw.indices.contains(index) ? .choice(choices.raw[index]) : .none
  }
}
