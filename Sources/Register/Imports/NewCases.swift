import Guardianship

/// Makes new cases of rows and hands them to the register's one road for new cases, without history:
/// the case names the change that it came from.
struct NewCases {
  private let ledger: Ledger
  private let catalogue: ImportCatalogue
  private let bulk: BulkInsert
  private var cases: ReferenceSeries
  private var assignments: ReferenceSeries

  /// What a new case is found by.
  struct Entered {
    let caseFile: Int64
    let reference: String
    let courtPeriod: Int64?
    let fileKey: String?
  }

  /// - Parameter listsCases: the lines of the case list are made along the way.
  init(_ ledger: Ledger, _ catalogue: ImportCatalogue, listsCases: Bool) throws {
    self.ledger = ledger
    self.catalogue = catalogue
    bulk = try BulkInsert(
      ledger.db, change: ledger.change, today: ledger.today, listsCases: listsCases)
    cases = try ReferenceSeries(.caseFile, today: ledger.today, in: ledger.db)
    assignments = try ReferenceSeries(.assignment, today: ledger.today, in: ledger.db)
  }

  /// - Parameter packed: the row as it is kept for the next import.
  mutating func enter(_ row: ImportRow, packed: String, court: Int64?) throws -> Entered {
    let values = row.values
    var records = CaseRecords(
      reference: try cases.reference(values[.reference], in: ledger.db),
      person: try Person(values.fields(ListedField.ofPerson)))
    records.imported = packed
    records.facts = try Case(values.fields(ListedField.ofCase))
    records.facts.importNote = row.note.nonEmpty
    let home = values.fields(ListedField.ofHome)
    if !home.isEmpty { records.residences = [try Residence(home)] }
    let number = FileNumber(values[.fileNumber])
    if court != nil || number != nil {
      records.courts = [
        CourtPeriod(court: court.map { Court.ID($0) }, fileNumber: number, period: .always)
      ]
    }
    records.statuses = StatusPeriod.all(values)
    if let user = try catalogue.caseworker(values[.caseworker]) {
      bulk.note(user: user, named: values[.caseworker])
      records.caseworkers = [CaseworkerPeriod(caseworker: User.ID(user), period: .always)]
    }
    if let order = try CourtOrder(values, areas: catalogue.areas(values[.taskAreas])) {
      records.orders = [order]
    }
    if let office = try office(row, hasOrder: !records.orders.isEmpty) {
      records.assignments = [office]
    }
    let numbers = try bulk.insert(records)
    return Entered(
      caseFile: numbers.caseFile, reference: records.reference, courtPeriod: numbers.courtPeriod,
      fileKey: number?.key)
  }

  /// Writes down which numbers were given.
  func finish() throws {
    try cases.save(in: ledger.db)
    try assignments.save(in: ledger.db)
  }

  private mutating func office(
    _ row: ImportRow, hasOrder: Bool
  ) throws -> CaseRecords.Office? {
    guard let guardian = try catalogue.guardian(of: row) else { return nil }
    let values = row.values
    let (kind, tie) = try catalogue.kind(of: row)
    let name = values[.guardian]
    bulk.note(guardian: guardian) { Guardian(listName: name, kind: kind) }
    let isEnded = values[.status] == CaseStatus.ended.rawValue
    var assignment = Assignment(
      caseID: Case.ID(0), guardian: Guardian.ID(guardian), role: .guardian, kind: kind,
      state: isEnded ? .ended : .appointed)
    assignment.tie = tie
    assignment.effectiveOn = values.day(.appointedOn)
    if isEnded {
      assignment.endedOn = values.day(.endedOn)
      assignment.endReason = values[.endReason].nonEmpty
    }
    return CaseRecords.Office(
      reference: try assignments.next(in: ledger.db), assignment: assignment,
      order: hasOrder ? 0 : nil)
  }
}

// MARK: - Records of a row

extension ImportValues {
  /// What the row says of a record, as records are made from it.
  fileprivate func fields(_ listed: [ListedField]) -> FieldValues {
    var fields = FieldValues()
    for listed in listed where !self[listed.column].isEmpty {
      fields[listed.field] = listed.stored(self[listed.column])
    }
    return fields
  }

  fileprivate func day(_ column: ImportColumn) -> Day? { Day(iso: self[column]) }
}

extension Period {
  fileprivate static let always = Period(from: nil, to: nil)
}

extension StatusPeriod {
  /// An ended case whose days are known also says when the guardianship ran.
  fileprivate static func all(_ values: ImportValues) -> [StatusPeriod] {
    let status = CaseStatus(rawValue: values[.status]) ?? .inquiry
    let began = values.day(.appointedOn) ?? values.day(.decidedOn)
    guard status == .ended else {
      let from = status.isAppointed ? began : nil
      return [StatusPeriod(status: status, period: Period(from: from, to: nil))]
    }
    let ended = values.day(.endedOn)
    let last = StatusPeriod(status: status, period: Period(from: ended, to: nil))
    guard let ended, let began, began < ended else { return [last] }
    let before = Period(from: began, to: ended.adding(days: -1))
    return [StatusPeriod(status: .running, period: before), last]
  }
}

extension CourtOrder {
  fileprivate init?(_ values: ImportValues, areas: [OrderedTaskArea]) {
    guard ImportColumn.orderColumns.contains(where: { !values[$0].isEmpty }) else { return nil }
    self.init(kind: OrderKind(for: values))
    let reservation = Reservation(values[.reservation])
    decidedOn = values.day(.decidedOn)
    effectiveOn = Day(iso: values.orderEffectiveOn)
    reviewOn = values.day(.reviewOn)
    hasReservation = reservation.isOrdered
    reservationScope = reservation.scope
    taskAreas = areas
  }
}
