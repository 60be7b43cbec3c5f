import Guardianship

extension BulkInsert {
  /// Writes the deadlines of the case that was just written, from the same facts that reading the
  /// tables would find.
  ///
  /// - Parameter firstOrder: the number before that of the case's first order.
  func addDeadlines(
    _ records: CaseRecords, _ line: ListedCase, orders firstOrder: Int64, _ assignments: [Int64],
    _ work: InsertedWork
  ) throws {
    var facts = deadlines.facts(
      of: Case.ID(line.id), born: records.person.born, endReason: records.facts.endReason,
      endedOn: records.facts.endedOn, takenOverOn: takenOverOn, court: line.court,
      caseworker: line.caseworker)
    facts.orders = records.orders.enumerated().map { place, order in
      deadlines.order(CourtOrder.ID(firstOrder + 1 + Int64(place)), order)
    }.inOrder { OrderRules.baseDay(of: $0.value) }
    let tenures = zip(assignments, records.assignments).compactMap { number, office in
      DeadlineFacts.Tenure(Assignment.ID(number), office.assignment)
    }
    for var tenure in tenures.inOrder(\.effectiveOn) {
      tenure.accompanied = deadlines.accompanied[tenure.guardian] ?? []
      facts.add(tenure)
    }
    (facts.events, facts.requests) = (work.events, work.waiting)
    for deadline in facts.deadlines() {
      guard let row = ListedDeadline(deadline, of: facts) else { continue }
      try insert(into: "caseDeadline", ListedDeadline.columns, row.values)
    }
  }
}

extension Array {
  /// By day, those without one first, otherwise as they stand: the order of the statements that
  /// read them.
  fileprivate func inOrder(_ day: (Element) -> Day?) -> [Element] {
    enumerated().sorted {
      (day($0.element)?.number ?? .min, $0.offset) < (day($1.element)?.number ?? .min, $1.offset)
    }.map(\.element)
  }
}
