import Guardianship

/// Brings a row's new values into the records of a known case, with history.
struct CaseUpdate {
  private let catalogue: ImportCatalogue
  /// The assignment that the update made, if it made one.
  private(set) var assignment: Int64?
  private let registered: RegisteredCase
  private let row: ImportRow
  private let office: RegisteredCase.Office?
  private let ledger: Ledger
  /// An order made in this update, for the columns that had none.
  private var newOrder: RecordReference?

  init(
    _ registered: RegisteredCase, row: ImportRow, office: RegisteredCase.Office?, ledger: Ledger,
    catalogue: ImportCatalogue
  ) {
    (self.registered, self.row, self.office) = (registered, row, office)
    (self.ledger, self.catalogue) = (ledger, catalogue)
  }

  private var caseID: Case.ID { Case.ID(registered.id) }

  /// - Parameter isUnion: the row stands beside others of the case, so its task areas join theirs.
  mutating func perform(_ columns: [ImportColumn], isUnion: Bool) throws {
    for column in columns {
      let text = row.values[column]
      switch column {
      case .court, .fileNumber: try setCourt(column, text)
      case .taskAreas: try setOrder(.orderTaskAreas, column, try scope(isUnion: isUnion))
      case .decidedOn: try setOrder(.orderDecidedOn, column, text)
      case .reviewOn: try setOrder(.orderReviewOn, column, text)
      case .reservation: try setReservation(text)
      case .status: try setStatus(text)
      case .caseworker: try setCaseworker(text)
      case .guardian: try endOffice()
      case .guardianKind: try setKind(text)
      case .appointedOn: try setAppointment(text)
      case .street, .postcode, .place, .district: try setAddress(column, text)
      case .reference: break
      default: try setPlain(column, text)
      }
    }
  }

  func setNote(_ note: String) throws {
    try ledger.update(RecordReference(caseID), [.caseImportNote: note])
  }

  // MARK: - Person and case

  private func setPlain(_ column: ImportColumn, _ text: String) throws {
    guard let listed = ListedField.ofPersonAndCase.first(where: { $0.column == column }) else {
      preconditionFailure("no record takes the column \(column)")
    }
    let id = listed.field.kind == .person ? registered.person : registered.id
    try ledger.update(
      RecordReference(listed.field.kind, id), [listed.field: listed.stored(text)])
  }

  /// A correction, no move: a list does not say since when.
  private func setAddress(_ column: ImportColumn, _ text: String) throws {
    guard let field = column.field else { return }
    let homes: [Versioned<Residence>] = try ledger.periods(of: Person.ID(registered.person))
    if let home = registered.records[column]
      ?? homes.last(where: { $0.value.kind == .home })?.reference
    {
      try ledger.update(home, [field: text])
    } else {
      let values: FieldValues = [.residenceKind: Residence.Kind.home.rawValue, field: text]
      try ledger.insert(Residence(values), links: [.person: registered.person])
    }
  }

  private mutating func setCourt(_ column: ImportColumn, _ text: String) throws {
    let court = try catalogue.court(row.values[.court])
    let values: FieldValues =
      column == .court
      ? [.courtPeriodCourt: court.map(String.init)] : [.courtPeriodFileNumber: text]
    let periods: [Versioned<CourtPeriod>] = try ledger.periods(of: caseID)
    if let period = registered.records[.court] ?? periods.last?.reference {
      try ledger.update(period, values)
    } else {
      try ledger.insert(CourtPeriod(values), links: [.caseFile: registered.id])
    }
  }

  private mutating func setCaseworker(_ name: String) throws {
    let periods: [Versioned<CaseworkerPeriod>] = try ledger.periods(of: caseID)
    guard let user = try catalogue.caseworker(name) else {
      if let current = registered.records[.caseworker] {
        try ledger.update(
          current, [.caseworkerPeriodTo: ledger.today.adding(days: -1).iso])
      }
      return
    }
    let from = periods.isEmpty ? nil : ledger.today
    let period = CaseworkerPeriod(
      caseworker: User.ID(user), period: Period(from: from, to: nil))
    if from == nil {
      try ledger.insert(period, links: [.caseFile: registered.id])
    } else {
      try ledger.set(period, among: periods, of: caseID)
    }
  }

  /// The list does not say when the status changed; where no day speaks for itself it is today.
  private func setStatus(_ text: String) throws {
    guard let status = CaseStatus(rawValue: text) else { return }
    let facts = try ledger.facts(caseID)
    let named = status == .ended ? row.values[.endedOn] : row.values[.appointedOn]
    let day = Day(iso: named).map { min($0, ledger.today) } ?? ledger.today
    let later = facts.statuses.last?.value.period.from ?? day
    try ledger.setStatus(status, of: facts, from: max(day, later))
    let isEnd = status == .ended
    for assignment in try ledger.assignments(of: caseID) {
      if isEnd, assignment.value.state == .appointed {
        try ledger.end(
          assignment, on: Day(iso: row.values[.endedOn]), reason: row.values[.endReason])
      } else if !isEnd, assignment.id.rawValue == office?.id, assignment.value.state == .ended {
        var again = assignment.value
        (again.state, again.endedOn, again.endReason) = (.appointed, nil, nil)
        try ledger.update(assignment.id, again)
      }
    }
  }
}

// MARK: - Orders and guardians

extension CaseUpdate {
  private mutating func scope(isUnion: Bool) throws -> String {
    let own = registered.values[.taskAreas]
    let text = row.values[.taskAreas]
    return try catalogue.scope(isUnion && !own.isEmpty ? own + "; " + text : text) ?? ""
  }

  private mutating func setReservation(_ text: String) throws {
    let reservation = Reservation(text)
    try setOrder(.orderHasReservation, .reservation, reservation.isOrdered ? "1" : "0")
    try setOrder(.orderReservationScope, .reservation, reservation.scope ?? "")
  }

  private mutating func setOrder(
    _ field: Field, _ column: ImportColumn, _ text: String
  ) throws {
    let order = try registered.records[column] ?? newOrder ?? makeOrder()
    try ledger.update(order, [field: text])
  }

  private mutating func makeOrder() throws -> RecordReference {
    let order = CourtOrder(kind: OrderKind(for: row.values))
    let reference = RecordReference(
      try ledger.insert(order, links: [.caseFile: registered.id]))
    newOrder = reference
    return reference
  }

  private func setKind(_ text: String) throws {
    guard let office, !row.values[.guardian].isEmpty else { return }
    let (kind, tie) = GuardianKind.parts(text)
    try ledger.update(
      RecordReference(.assignment, office.id),
      [.assignmentKind: kind.rawValue, .assignmentTie: tie?.rawValue])
  }

  private mutating func setAppointment(_ text: String) throws {
    if let office, !row.values[.guardian].isEmpty {
      try ledger.update(
        RecordReference(.assignment, office.id), [.assignmentEffectiveOn: text])
      guard let order = registered.records[.appointedOn],
        registered.values[.appointedOn] == office.appointedOn
      else { return }
      try ledger.update(order, [.orderEffectiveOn: text])
    } else if office == nil {
      try setOrder(.orderEffectiveOn, .appointedOn, text)
    }
  }

  /// The list no longer names the guardian, and nobody else either.
  private func endOffice() throws {
    guard let office else { return }
    let assignment: Versioned<Assignment> = try ledger.record(Assignment.ID(office.id))
    guard assignment.value.state == .appointed else { return }
    try ledger.end(assignment, on: nil, reason: nil)
  }

  /// Appoints the row's guardian; whoever the list named before leaves office on the same day.
  mutating func appoint(replacing earlier: RegisteredCase.Office?) throws -> Int64? {
    let (kind, tie) = try catalogue.kind(of: row)
    guard let guardian = try catalogue.guardian(of: row) else { return nil }
    try catalogue.finish()
    let isEnded = row.values[.status] == CaseStatus.ended.rawValue
    var new = Assignment(
      caseID: caseID, guardian: Guardian.ID(guardian), role: .guardian, kind: kind,
      state: isEnded ? .ended : .appointed)
    new.tie = tie
    new.effectiveOn = Day(iso: row.values[.appointedOn])
    if let earlier {
      let assignment: Versioned<Assignment> = try ledger.record(Assignment.ID(earlier.id))
      if assignment.value.state == .appointed {
        try ledger.end(
          assignment, on: new.effectiveOn, reason: OrderKind.changeOfGuardian.rawValue)
      }
    }
    if isEnded {
      new.endedOn = Day(iso: row.values[.endedOn]).map { max($0, new.effectiveOn ?? $0) }
      new.endReason = row.values[.endReason].isEmpty ? nil : row.values[.endReason]
    }
    assignment = try ledger.insert(new).rawValue
    return assignment
  }
}
