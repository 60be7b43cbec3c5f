import GRDB
import Guardianship

/// Turns a filter into conditions on the lines of the list.
struct FilterCompiler {
  let db: Database
  /// The day that days and ages are counted from.
  let day: Day
  let today: Day

  /// What a filter of the case list asks.
  ///
  /// - Parameters:
  ///   - place: where its words are to be found.
  ///   - reach: how much of a case is looked through for them.
  func terms(
    of filter: Filter, _ place: WordPlace = .anywhere, reach: SearchReach = .whole
  ) throws -> [ListingCondition] {
    let words = SearchedWords(filter.words, today: today, reach: reach)
    return (words.isEmpty ? [] : conditions(words, place)) + (try filter.terms.map(condition))
      + seen(reach)
  }

  /// What a case fulfils that is seen at all.
  func seen(_ reach: SearchReach) -> [ListingCondition] {
    switch reach {
    case .whole: []
    case .placement: [trait(.status, [.choice(CaseStatus.ended.rawValue)]).excluded]
    }
  }

  /// What a term asks about a case.
  ///
  /// - Throws: `FilterRefusal` for a key that asks nothing about cases.
  func condition(_ term: FilterTerm) throws -> ListingCondition {
    let condition =
      switch term.key {
      case .name: name(term.values)
      case .fileReference: fileReference(term.values)
      case .status: trait(.status, term.values)
      case .kind: trait(.kind, term.values)
      case .tie: trait(.tie, term.values)
      case .endReason: trait(.endReason, term.values)
      case .reservation: trait(.reservation, term.values)
      case .district: try sorted(term.values, "district", by: .district, districts(named:))
      case .caseworker:
        try sorted(term.values, "caseworker", by: .caseworker) {
          try numbers(in: "user", named: $0)
        }
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

  // MARK: - Guardians and areas

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
      tests.append(Reach.oneLine(of: "c.guardians", begins: tokens))
      if !tokens.isEmpty {
        let parts = tokens.map { "(guardians : \"\($0)\" *)" }
        matches.append("(\(parts.joined(separator: " AND ")))")
      }
    }
    let several = values.contains { SearchWords.split($0.foldedName ?? "").count > 1 }
    return searched(tests, matches, isTold: !several)
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
  ///
  /// - Parameter isTold: the index finds no others.
  private func searched(
    _ tests: [SQL], _ matches: [String], isTold: Bool = true
  ) -> ListingCondition {
    var term = ListingCondition(SQL.any(tests))
    if !tests.isEmpty, tests.count == matches.count {
      let match = "(\(matches.joined(separator: " OR ")))"
      term.match = match
      term.isToldByMatch = isTold
      guard isTold else { return term }
      term.testOfMany = "c.id IN (SELECT rowid FROM caseSearch WHERE caseSearch MATCH \(match))"
    }
    return term
  }

  // MARK: - Choices and names

  private func trait(_ part: Traits.Part, _ values: [FilterValue]) -> ListingCondition {
    let set = values.reduce(0) { $0 | 1 << part.number(of: $1) }
    var condition = ListingCondition(
      "(\(set) >> \(part.ofLine) & 1)", isInEveryIndex: true)
    condition.isTrait = true
    if part == .status {
      condition.stretches[.status] = ListingStretch(values.map { part.number(of: $0) })
    }
    if part == .kind {
      let kinds = values.map { part.number(of: $0) }.map {
        $0 == 0 ? ListedCase.noKind : $0 - 1
      }
      condition.stretches[.kind] = ListingStretch(kinds)
      if kinds == [ListedCase.noKind] {
        // Cases without a guardian stand at the end of some orders.
        condition.stretches[.guardian] = ListingStretch([ListedCase.noText])
        condition.stretches[.appointedOn] = ListingStretch([NoDay.number])
      }
    }
    return condition
  }

  /// What a line keeps by number and is sorted by name by.
  private func sorted(
    _ values: [FilterValue], _ column: String, by key: ListOrder.Key,
    _ find: (String) throws -> [Int64]
  ) throws -> ListingCondition {
    let keys = values.map { $0.foldedName ?? ListedCase.noText }
    let numbers = try values.flatMap { try $0.plainName.map(find) ?? [0] }
    var term = ListingCondition("c.\(sql: column) IN \(numbers)", isInEveryIndex: true)
    term.index = (key.index, "c.\(sql: key.columns[0]) IN \(keys)")
    term.stretches[key] = ListingStretch(keys)
    return term
  }

  private func districts(named name: String) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM listedDistrict WHERE key = ?", arguments: [name.folded])
  }

  private func court(_ values: [FilterValue]) throws -> ListingCondition {
    let numbers = try values.flatMap { value in
      try value.plainName.map { try self.numbers(in: "court", named: $0) } ?? [0]
    }
    var term = ListingCondition("c.court IN \(numbers)", isInEveryIndex: true)
    term.index = ("caseByCourt", "c.court IN \(numbers)")
    return term
  }

  /// The records of a catalogue with this name, spelled as it may be.
  func numbers(in table: String, named name: String) throws -> [Int64] {
    let folded = name.folded
    return try Row.fetchAll(db.cachedStatement(sql: "SELECT id, name FROM \(table)"))
      .filter { ($0[1] as String).folded == folded }.map { $0[0] }
  }
}

extension FilterValue {
  var plainName: String? { if case .name(let name) = self { name } else { nil } }
  var foldedName: String? { plainName?.folded }
}

extension Traits.Part {
  /// Its number in a line `c`.
  var ofLine: SQL { "(c.traits >> \(shift) & \(mask))" }

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
