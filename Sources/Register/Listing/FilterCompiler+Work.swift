import GRDB
import Guardianship

/// Terms about what is to be done in a case, answered by the tables of work.
extension FilterCompiler {
  /// Cases with an open deadline on such a day that the office watches; nothing means without one.
  func due(_ values: [FilterValue]) -> ListingCondition {
    elsewhere(
      values.map { value in
        let isThen = days(value).map { WorkDay.number("w.due").within($0) }
        return Elsewhere("caseDeadline", "w.state = \(Deadline.State.open.literal)", isThen)
      })
  }

  /// Cases with an open Auftrag of the kind.
  func request(_ values: [FilterValue]) throws -> ListingCondition {
    elsewhere(
      try values.map { value in
        let kinds = try value.plainName.map { try numbers(in: "term", named: $0) }
        return Elsewhere(
          "courtRequest", "w.settledOn IS NULL AND w.voided IS NULL",
          kinds.map { "w.kind IN \($0)" })
      })
  }

  /// Cases in which an Auftrag came in on such a day.
  func received(_ values: [FilterValue]) -> ListingCondition {
    elsewhere(
      values.map { value in
        let isThen = days(value).map { WorkDay.iso("w.receivedOn").within($0) }
        return Elsewhere("courtRequest", "w.voided IS NULL", isThen)
      })
  }

  /// Cases in which somebody is proposed and neither appointed nor declined yet.
  func proposed(_ values: [FilterValue]) -> ListingCondition {
    elsewhere(
      values.map { value in
        Elsewhere(
          "assignment", WorkTable.isProposed, value == .flag(true) ? "1" : nil,
          from: WorkTable.proposed)
      })
  }

  /// Cases whose last contact lies so many days back; those without any count as longer ago.
  func lastContact(_ values: [FilterValue]) -> ListingCondition {
    let last: SQL = "(SELECT max(w.day) FROM contactCase w WHERE w.caseFile = c.id)"
    var term = ListingCondition(SQL.any(values.map { elapsed($0, since: last) }))
    term.looksElsewhere = true
    return term
  }

  /// Whether a day lies so many days back; a missing day lies further back than any.
  func elapsed(_ value: FilterValue, since last: SQL) -> SQL {
    guard case .number(let comparison, let count) = value else { return "\(last) IS NULL" }
    let day = day.adding(days: -count).iso
    return switch comparison {
    case .less: "ifnull(\(last), '') > \(day)"
    case .lessOrEqual: "ifnull(\(last), '') >= \(day)"
    case .greater: "ifnull(\(last), '') < \(day)"
    case .equal, .greaterOrEqual: "ifnull(\(last), '') <= \(day)"
    }
  }

  /// Rows `w` of another table that name cases.
  private struct Elsewhere {
    let table: String
    let condition: SQL
    /// Whether the cases without any such row are meant.
    let isMissing: Bool
    /// The rows where all cases are asked for: the table, perhaps by an index of its own.
    let rows: SQL

    /// - Parameter asked: what is asked of such a row; nothing asks that there is none.
    init(_ table: String, _ condition: SQL, _ asked: SQL?, from rows: SQL? = nil) {
      self.table = table
      self.condition = SQL.all([condition] + [asked].compactMap(\.self))
      isMissing = asked == nil
      self.rows = rows ?? "\(sql: table) w"
    }

    var cases: SQL { "SELECT DISTINCT w.caseFile FROM \(rows) WHERE \(condition)" }

    var test: SQL {
      let exists: SQL = """
        EXISTS (SELECT 1 FROM \(sql: table) w INDEXED BY \(sql: table)ByCase
          WHERE w.caseFile = c.id AND \(condition))
        """
      return isMissing ? "NOT \(exists)" : exists
    }

    var testOfMany: SQL { isMissing ? "c.id NOT IN (\(cases))" : "c.id IN (\(cases))" }
  }

  private func elsewhere(_ rows: [Elsewhere]) -> ListingCondition {
    var term = ListingCondition(SQL.any(rows.map(\.test)))
    term.looksElsewhere = true
    term.testOfMany = SQL.any(rows.map(\.testOfMany))
    if !rows.contains(where: \.isMissing) {
      term.cases = rows.map(\.cases).joined(separator: " UNION ")
    }
    return term
  }
}
