import GRDB
import Guardianship

/// Which cases the words of a search are to find.
enum WordPlace {
  /// In whatever group.
  case anywhere
  /// By what is the person's and the case's own.
  case own
  /// So, and this is the person's family name.
  case family(String)
  /// So, and the family name is none of the words.
  case ownBesideFamily
  /// By the name of a guardian alone.
  case guardian

  var group: SearchGroup {
    switch self {
    case .family: .familyName
    case .anywhere, .own, .ownBesideFamily: .own
    case .guardian: .guardian
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
    case .guardian:
      let notOwn = ListingCondition("NOT (\(SQL.all(own.map(\.test))))")
      return [begun(words.tokens, in: "guardians"), notOwn]
    case .anywhere:
      guard words.mayNameGuardians else { return own }
      let guardians = begun(words.tokens, in: "guardians")
      var either = ListingCondition(SQL.any((own + [guardians]).map { "(\($0.test))" }))
      let matches = (own + [guardians]).compactMap(\.match)
      either.match = "(\(matches.joined(separator: " OR ")))"
      return [either]
    }
  }

  /// One word of a search in another list, found with the person or a guardian of the case.
  func word(_ token: String) -> ListingCondition {
    let begin = " " + token
    var term = ListingCondition(
      "(instr(c.words, \(begin)) > 0 OR instr(c.guardians, \(begin)) > 0)")
    term.match = "({words guardians} : \"\(token)\" *)"
    return term
  }

  /// The person alone is called so: `name:` asks for nothing else.
  func name(_ values: [FilterValue]) -> ListingCondition {
    func test(_ row: SQL, _ tokens: [String]) -> SQL {
      let key: SQL = """
        (' ' || replace(replace(replace(\(row).nameKey, char(9), ' '), '-', ' '), '''', ' '))
        """
      return "(\(SQL.all(tokens.map { "instr(\(key), \(" " + $0)) > 0" })))"
    }
    let names = values.map { SearchWords.split($0.foldedName ?? "") }
    var term = ListingCondition(SQL.any(names.map { test("c", $0) }))
    if names.allSatisfy({ !$0.isEmpty }) {
      term.cases = names.map { tokens -> SQL in
        let match = "{words} : (\(SearchWords.match(tokens)))"
        return """
          SELECT n.id AS caseFile FROM caseSearch s CROSS JOIN caseListing n ON n.id = s.rowid
          WHERE s.caseSearch MATCH \(match) AND \(test("n", tokens))
          """
      }.joined(separator: " UNION ")
    }
    return term
  }

  private func own(_ words: SearchedWords) -> [ListingCondition] {
    (words.tokens.isEmpty ? [] : [begun(words.tokens, in: "words")]) + words.births.map(birth)
  }

  /// Each of these begins a word of the column.
  private func begun(_ tokens: [String], in column: String) -> ListingCondition {
    var term = ListingCondition(
      SQL.all(tokens.map { "instr(c.\(sql: column), \(" " + $0)) > 0" }))
    term.match = "({\(column)} : (\(SearchWords.match(tokens))))"
    return term
  }

  private func birth(_ birth: SearchedWords.Birth) -> ListingCondition {
    let born: SQL = "c.born BETWEEN \(birth.days.lowerBound) AND \(birth.days.upperBound)"
    guard let token = birth.token else {
      var term = ListingCondition(born)
      term.index = (ListOrder.Key.born.index, born)
      term.stretches[.born] = ListingStretch([birth.days.lowerBound, birth.days.upperBound])
      return term
    }
    let number = begun([token], in: "words")
    var term = ListingCondition("(\(born) OR \(number.test))")
    term.cases = """
      SELECT rowid AS caseFile FROM caseSearch WHERE caseSearch MATCH \(number.match ?? "")
      UNION SELECT c.id FROM caseListing c INDEXED BY \(sql: ListOrder.Key.born.index) WHERE \(born)
      """
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
