import Guardianship

/// Puts the records of one case together to the columns of the import catalogue.
struct CaseAssembly {
  private(set) var result: RegisteredCase
  private let file: StoredRecord
  private let today: Day
  private let names: RecordNames

  init(
    file: StoredRecord, person: StoredRecord, today: Day, names: RecordNames
  ) {
    result = RegisteredCase(
      id: file.reference.id, person: person.reference.id,
      importNote: file.values[.caseImportNote] ?? "", values: ImportValues(), records: [:],
      assignments: [])
    (self.file, self.today, self.names) = (file, today, names)
    put(ListedField.ofPerson, person)
    put(ListedField.ofCase, file)
    result.values[.reference] = file.code ?? ""
  }

  private mutating func put(_ fields: [ListedField], _ record: StoredRecord) {
    for field in fields {
      result.values[field.column] = field.listed(record)
      result.records[field.column] = record.reference
    }
  }

  private mutating func put(_ column: ImportColumn, _ record: StoredRecord, _ field: Field) {
    result.values[column] = record.values[field] ?? ""
    result.records[column] = record.reference
  }

  mutating func take(homes: [StoredRecord], parts: [StoredRecord]) throws {
    if let home = current(homes, .residenceFrom, .residenceTo) { put(ListedField.ofHome, home) }
    let kinds = Dictionary(grouping: parts, by: \.reference.kind)
    if let court = current(kinds[.courtPeriod] ?? [], .courtPeriodFrom, .courtPeriodTo) {
      put(.fileNumber, court, .courtPeriodFileNumber)
      result.values[.court] = try name(.court, court.values[.courtPeriodCourt])
      result.records[.court] = court.reference
    }
    if let status = current(kinds[.statusPeriod] ?? [], .statusPeriodFrom, .statusPeriodTo) {
      put(.status, status, .statusPeriodStatus)
    }
    if let worker = current(
      kinds[.caseworkerPeriod] ?? [], .caseworkerPeriodFrom, .caseworkerPeriodTo)
    {
      result.values[.caseworker] = try name(
        .user, worker.values[.caseworkerPeriodCaseworker])
      result.records[.caseworker] = worker.reference
    }
    try take(orders: kinds[.courtOrder] ?? [])
    try take(assignments: kinds[.assignment] ?? [])
  }

  /// The days come from the order that set the review day, so that they never contradict each
  /// other; where none did, each from the latest order that says something about it.
  private mutating func take(orders: [StoredRecord]) throws {
    let latest = orders.sorted {
      ($0.values[.orderDecidedOn] ?? $0.values[.orderEffectiveOn] ?? "", $0.reference.id)
        > ($1.values[.orderDecidedOn] ?? $1.values[.orderEffectiveOn] ?? "", $1.reference.id)
    }
    guard let newest = latest.first else { return }
    func last(with field: Field) -> StoredRecord {
      latest.first { $0.values[field] != nil } ?? newest
    }
    let review = latest.first { $0.values[.orderReviewOn] != nil }
    put(.decidedOn, review ?? last(with: .orderDecidedOn), .orderDecidedOn)
    put(.appointedOn, review ?? last(with: .orderEffectiveOn), .orderEffectiveOn)
    put(.reviewOn, review ?? newest, .orderReviewOn)
    put(.taskAreas, last(with: .orderTaskAreas), .orderTaskAreas)
    let scope = OrderedTaskArea.list(from: result.values[.taskAreas])
    result.values[.taskAreas] = try scope.map { try name(.taskArea, String($0.area.rawValue)) }
      .joined(separator: "; ")
    result.records[.reservation] = newest.reference
    for order in latest {
      guard let isInForce = try CourtOrder(order.values).reservation else { continue }
      guard isInForce else { return }
      result.values[.reservation] = Reservation.text(
        isOrdered: true, scope: order.values[.orderReservationScope])
      result.records[.reservation] = order.reference
      return
    }
  }

  /// In an ended case those count who were in office to its end.
  private mutating func take(assignments: [StoredRecord]) throws {
    let isEnded = result.values[.status] == CaseStatus.ended.rawValue
    let end = result.values[.endedOn]
    for stored in assignments {
      let assignment = try Assignment(stored.values)
      guard assignment.state.wasAppointed else { continue }
      let wasToTheEnd =
        assignment.state == .ended
        && (assignment.endedOn == nil || assignment.endedOn?.iso == end)
      result.assignments.append(
        RegisteredCase.Office(
          id: stored.reference.id,
          isCurrent: isEnded
            ? wasToTheEnd
            : assignment.state == .appointed
              && (assignment.endedOn.map { $0 > today } ?? true),
          guardian: try name(.guardian, String(assignment.guardian.rawValue)),
          kind: GuardianKind.text(assignment.kind, assignment.tie),
          appointedOn: assignment.effectiveOn?.iso ?? ""))
    }
  }

  private func name(_ kind: RecordKind, _ number: String?) throws -> String {
    guard let id = number.flatMap({ Int64($0) }) else { return "" }
    return try names.name(of: RecordReference(kind, id)) ?? ""
  }

  /// The period of today, else the one without an end, else the latest.
  private func current(_ records: [StoredRecord], _ from: Field, _ to: Field) -> StoredRecord? {
    let day = today.iso
    let sorted = records.sorted {
      ($0.values[from] ?? "", $0.reference.id) < ($1.values[from] ?? "", $1.reference.id)
    }
    return sorted.last { ($0.values[from] ?? "") <= day && ($0.values[to] ?? "9") >= day }
      ?? sorted.last { $0.values[to] == nil } ?? sorted.last
  }
}
