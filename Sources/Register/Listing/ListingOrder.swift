import GRDB
import Guardianship

extension ListOrder.Key {
  /// The index that holds the list in this order.
  var index: String {
    switch self {
    case .name: "caseByName"
    case .fileNumber: "caseByFileNumber"
    case .reference: "caseByReference"
    case .born: "caseByBorn"
    case .district: "caseByDistrict"
    case .status: "caseByStatus"
    case .guardian: "caseByGuardian"
    case .kind: "caseByKind"
    case .appointedOn: "caseByAppointedOn"
    case .reviewOn: "caseByReviewOn"
    case .caseworker: "caseByCaseworker"
    }
  }

  /// Whether the index holds all that a filter can ask a line for, not only choices and names.
  var hasFullIndex: Bool { self == .name }

  /// What a walk along the index hands on to the conditions.
  var indexColumns: SQL {
    hasFullIndex
      ? """
      c.id, c.nameKey, c.traits, c.district, c.caseworker, c.court, c.words, c.guardians, c.areas,
      c.guardianCount, c.born, c.appointedOn, c.decidedOn, c.reviewOn, c.endedOn
      """ : "c.id, c.traits, c.district, c.caseworker, c.court"
  }

  /// The columns of that index up to the number of the case, which makes a position unique.
  var columns: [String] {
    switch self {
    case .name: ["nameKey", "id"]
    case .fileNumber: ["fileKey", "nameKey", "id"]
    case .reference: ["referenceKey", "id"]
    case .born: ["born", "nameKey", "id"]
    case .district: ["districtKey", "nameKey", "id"]
    case .status: ["status", "nameKey", "id"]
    case .guardian: ["guardianKey", "nameKey", "id"]
    case .kind: ["kind", "nameKey", "id"]
    case .appointedOn: ["appointedOn", "nameKey", "id"]
    case .reviewOn: ["reviewOn", "nameKey", "id"]
    case .caseworker: ["caseworkerKey", "nameKey", "id"]
    }
  }
}

/// A place in the list: the values of the order's columns.
typealias ListingPosition = [DatabaseValue]

extension ListOrder {
  /// `nameKey DESC, id DESC`; a descending order is the ascending one turned round as a whole.
  func clause(forward: Bool) -> SQL {
    let suffix = forward == descending ? " DESC" : ""
    return SQL(sql: key.columns.map { "c.\($0)\(suffix)" }.joined(separator: ", "))
  }

  /// Behind the position in reading direction.
  func beyond(_ position: ListingPosition?, forward: Bool) -> SQL {
    guard let position else { return "1" }
    let columns = SQL(sql: key.columns.map { "c.\($0)" }.joined(separator: ", "))
    let values = position.map { "\($0)" as SQL }.joined(separator: ", ")
    return forward == descending ? "(\(columns)) < (\(values))" : "(\(columns)) > (\(values))"
  }

  /// Within a stretch of the leading column; a plus sign leaves the near end to the position, from
  /// which the index is entered.
  func within(
    _ stretch: ListingStretch, from position: ListingPosition?, forward: Bool
  ) -> SQL {
    let column = SQL(sql: "c.\(key.columns[0])")
    let ascends = forward != descending
    let low: SQL = position != nil && ascends ? "+" : ""
    let high: SQL = position != nil && !ascends ? "+" : ""
    return "\(low)\(column) >= \(stretch.first) AND \(high)\(column) <= \(stretch.last)"
  }
}
