import GRDB
import Guardianship

/// Which cases the words of a search are to find.
enum WordPlace: Equatable {
  /// In whatever group.
  case anywhere
  /// By what is the person's and the case's own, or by the name of a guardian.
  case named
  /// By what is the person's and the case's own.
  case own
  /// So, and this is the person's family name.
  case family(String)
  /// So, and the family name is none of the words.
  case ownBesideFamily
  /// By the name of a guardian alone.
  case guardian
  /// By a Beteiligten alone.
  case party
  /// By the address alone.
  case address

  var group: SearchGroup {
    switch self {
    case .family: .familyName
    case .anywhere, .named, .own, .ownBesideFamily: .own
    case .guardian: .guardian
    case .party: .party
    case .address: .address
    }
  }
}

extension FilterCompiler {
  /// What the words ask of a case. All of them have to be found with one and the same person: never
  /// the family name of one and the given name of another.
  func conditions(_ words: SearchedWords, _ place: WordPlace) -> [ListingCondition] {
    let own = own(words)
    switch place {
    case .own: return own
    case .family(let name): return own + [family(name)]
    case .ownBesideFamily: return own + words.families.map { family($0).excluded }
    case .guardian, .party, .address:
      let all = words.others
      let earlier = all.prefix { $0 != place }.compactMap { condition(words, $0) }
      let notOwn = ListingCondition.none(of: [own] + earlier.map { [$0] })
      return [condition(words, place)].compactMap(\.self) + [notOwn]
    case .named: return either(own, words.mayNameGuardians ? [guardians(words)] : [])
    case .anywhere: return either(own, words.others.compactMap { condition(words, $0) })
    }
  }

  /// What a place that is not the case's own asks.
  private func condition(_ words: SearchedWords, _ place: WordPlace) -> ListingCondition? {
    switch place {
    case .guardian: words.mayNameGuardians ? guardians(words) : nil
    case .party: words.parties.map(reached)
    case .address: words.streets.map(reached)
    case .anywhere, .named, .own, .family, .ownBesideFamily: nil
    }
  }

  private func guardians(_ words: SearchedWords) -> ListingCondition {
    guardian(words.tokens)
  }

  /// One and the same guardian is called so: never the family name of one and the given name of
  /// another.
  private func guardian(_ tokens: [String]) -> ListingCondition {
    var term = ListingCondition(Reach.oneLine(of: "c.guardians", begins: tokens))
    term.match = "({guardians} : (\(SearchWords.match(tokens))))"
    // The index does not tell the names of several guardians apart.
    term.isToldByMatch = tokens.count < 2
    return term
  }

  /// Own words, or one of the others.
  private func either(
    _ own: [ListingCondition], _ others: [ListingCondition]
  ) -> [ListingCondition] {
    guard !others.isEmpty else { return own }
    let all = [own] + others.map { [$0] }
    var either = ListingCondition(SQL.any(all.map { "(\(SQL.all($0.map(\.test))))" }))
    either.needsRow = all.joined().contains(where: \.needsRow)
    either.looksElsewhere = all.joined().contains(where: \.looksElsewhere)
    either.isToldByMatch = all.joined().allSatisfy(\.isToldByMatch)
    let matches = all.joined().compactMap(\.match)
    let match = "(\(matches.joined(separator: " OR ")))"
    let cases = all.joined().compactMap(\.cases)
    if cases.isEmpty {
      either.match = match
    } else {
      let found: [SQL] =
        matches.isEmpty
        ? [] : ["SELECT rowid AS caseFile FROM caseSearch WHERE caseSearch MATCH \(match)"]
      either.cases = (found + cases).map { "SELECT caseFile FROM (\($0))" }
        .joined(separator: " UNION ")
      either.isCountedByCases = true
    }
    return [either]
  }

  /// The words of a search in another list, found with the person or with one guardian of the case.
  func words(_ tokens: [String]) -> ListingCondition {
    let (own, guardian) = (begun(tokens, in: "words"), guardian(tokens))
    var term = ListingCondition("(\(own.test) OR \(guardian.test))")
    term.match = [own.match, guardian.match].compactMap(\.self).joined(separator: " OR ")
    term.match = term.match.map { "(\($0))" }
    term.isToldByMatch = guardian.isToldByMatch
    return term
  }

  /// One word of a search in another list, found with the person or a guardian of the case.
  func word(_ token: String) -> ListingCondition {
    let begin = " " + token
    var term = ListingCondition(
      "(instr(c.words, \(begin)) > 0 OR instr(c.guardians, \(begin)) > 0)")
    term.match = "({words guardians} : \"\(token)\" *)"
    return term
  }

  /// The person alone is called so, or was born so: `name:` asks for nothing else.
  func name(_ values: [FilterValue]) -> ListingCondition {
    func test(_ row: SQL, _ tokens: [String]) -> SQL {
      let joined: SQL = "replace(replace(\(row).nameKey, '''', ''), '\u{2019}', '')"
      let spaced: SQL = "replace(replace(\(row).nameKey, '''', ' '), '\u{2019}', ' ')"
      let key: SQL = """
        (' ' || replace(replace(\(spaced) || ' ' || \(joined), char(9), ' '), '-', ' ')
          || \(row).birthWords)
        """
      return "(\(SQL.all(tokens.map { "instr(\(key), \(" " + $0)) > 0" })))"
    }
    let names = values.map { SearchWords.split($0.foldedName ?? "") }
    var term = ListingCondition(SQL.any(names.map { test("c", $0) }))
    term.needsRow = true
    if names.allSatisfy({ !$0.isEmpty }) {
      term.cases = names.map { tokens -> SQL in
        let match = "{words} : (\(SearchWords.match(tokens)))"
        return """
          SELECT n.id AS caseFile FROM caseSearch s CROSS JOIN caseListing n ON n.id = s.rowid
          WHERE s.caseSearch MATCH \(match) AND \(test("n", tokens))
          """
      }.joined(separator: " UNION ")
      term.isCountedByCases = true
    }
    return term
  }

  /// The number of the E-Akte begins so, however it is spaced.
  func fileReference(_ values: [FilterValue]) -> ListingCondition {
    let number: SQL = "(SELECT f.fileReference FROM caseFile f WHERE f.id = c.id)"
    var term = ListingCondition(
      SQL.any(
        values.map { value in
          guard let begin = value.plainName?.lowercased().filter({ $0 != " " }) else {
            return "\(number) IS NULL"
          }
          return "instr(lower(replace(ifnull(\(number), ''), ' ', '')), \(begin)) = 1"
        }))
    term.looksElsewhere = true
    return term
  }

  private func own(_ words: SearchedWords) -> [ListingCondition] {
    (words.tokens.isEmpty ? [] : [begun(words.tokens, in: "words")]) + words.numbers.map(number)
      + words.references.map(reference)
  }

  /// Each of these begins a word of the column.
  private func begun(_ tokens: [String], in column: String) -> ListingCondition {
    var term = ListingCondition(
      SQL.all(tokens.map { "instr(c.\(sql: column), \(" " + $0)) > 0" }))
    term.match = "({\(column)} : (\(SearchWords.match(tokens))))"
    return term
  }

  /// A birth day, a number of the case or a telephone, whichever it is.
  private func number(_ number: SearchedWords.Number) -> ListingCondition {
    let born: SQL? = number.days.map { "c.born BETWEEN \($0.lowerBound) AND \($0.upperBound)" }
    let begun = number.tokens.isEmpty ? nil : begun(number.tokens, in: "words")
    let phone = number.phone.map { Reach.phone.test([$0]) }
    var term = ListingCondition(SQL.any([born, begun?.test, phone].compactMap(\.self)))
    term.needsRow = phone != nil
    if let days = number.days, let born, begun == nil, phone == nil {
      term.index = (ListOrder.Key.born.index, born)
      term.stretches[.born] = ListingStretch([days.lowerBound, days.upperBound])
      return term
    }
    // What was found before is left out of what follows: an area code alone would fill a table of
    // every second case.
    var found: [SQL] = []
    if let match = begun?.match {
      found.append("SELECT rowid AS caseFile FROM caseSearch WHERE caseSearch MATCH \(match)")
    }
    if let born {
      let cases: SQL =
        "SELECT c.id AS caseFile FROM caseListing c INDEXED BY \(sql: ListOrder.Key.born.index)"
      let others = found.map { "c.id NOT IN (\($0))" as SQL }
      found.append("\(cases) WHERE \(SQL.all([born] + others))")
    }
    if let digits = number.phone {
      let cases = Reach.phone.cases(beginning: digits)
      found.append("\(cases) AND \(SQL.all(found.map { "caseFile NOT IN (\($0))" }))")
    }
    term.cases = found.joined(separator: " UNION ALL ")
    term.isCountedByCases = true
    return term
  }

  /// The case of the proposal or Auftrag with this reference.
  private func reference(_ reference: String) -> ListingCondition {
    let table = reference.hasPrefix("V") ? "assignment" : "courtRequest"
    let cases: SQL = """
      SELECT caseFile FROM \(sql: table) WHERE reference = \(reference) AND voided IS NULL
      """
    var term = ListingCondition("c.id IN (\(cases))")
    term.looksElsewhere = true
    term.cases = cases
    term.isCountedByCases = true
    return term
  }

  private func reached(_ words: SearchedWords.Reached) -> ListingCondition {
    var term = ListingCondition(words.place.test(words.tokens))
    term.needsRow = true
    term.cases = words.lookedUp.map { words.place.cases(beginning: $0) }
      .joined(separator: " INTERSECT ")
    term.isCountedByCases = true
    return term
  }

  private func family(_ name: String) -> ListingCondition {
    var term = ListingCondition(
      "(c.nameKey >= \(name + "\t") AND c.nameKey < \(name + "\n"))")
    term.index = (ListOrder.Key.name.index, term.test)
    term.stretches[.name] = ListingStretch([name + "\t", name + "\n"])
    return term
  }
}
