public import Guardianship

extension CaseRow {
  /// The row under its stable keys; days ISO, states and kinds by their raw values.
  ///
  /// - Parameter guardians: everybody in office, the earliest appointed first.
  public func json(guardians: [String]) -> [(key: String, value: JSONValue)] {
    [
      ("reference", .text(reference)), ("fileNumber", JSONValue(fileNumber)),
      ("court", JSONValue(court)), ("familyName", .text(family)),
      ("givenName", JSONValue(given.isEmpty ? nil : given)), ("born", JSONValue(born?.iso)),
      ("district", JSONValue(district)), ("status", .text(status.rawValue)),
      ("guardian", JSONValue(guardian)), ("guardianKind", JSONValue(guardianKind?.rawValue)),
      ("guardianTie", JSONValue(guardianTie?.rawValue)),
      ("guardians", .list(guardians.map { .text($0) })),
      ("appointedOn", JSONValue(appointedOn?.iso)), ("decidedOn", JSONValue(decidedOn?.iso)),
      ("reviewOn", JSONValue(reviewOn?.iso)), ("caseworker", JSONValue(caseworker)),
      ("endReason", JSONValue(endReason?.rawValue)), ("endedOn", JSONValue(endedOn?.iso)),
    ]
  }
}

extension ListReport {
  /// The summary in numbers.
  public var json: [(key: String, value: JSONValue)] {
    [
      ("rows", .number(rows)), ("created", .number(created)), ("updated", .number(updated)),
      ("unchanged", .number(unchanged)), ("rejected", .number(rejections.count)),
      ("warnings", .number(warnings.count)), ("conflicts", .number(conflicts.count)),
    ]
  }
}
