import Guardianship

/// Makes new cases of rows and hands them to the register's one road for new cases, without history:
/// the case names the change that it came from.
struct CaseFiling {
  private let ledger: Ledger
  private let catalogue: ImportCatalogue
  private let filling: Filling
  private var cases: ReferenceSeries
  private var assignments: ReferenceSeries

  struct Filed {
    let caseFile: Int64
    let reference: String
    let courtPeriod: Int64?
    let fileKey: String?
  }

  /// - Parameter listsCases: the lines of the case list are made along the way.
  init(_ ledger: Ledger, _ catalogue: ImportCatalogue, listsCases: Bool) throws {
    self.ledger = ledger
    self.catalogue = catalogue
    filling = try Filling(
      ledger.db, change: ledger.change, today: ledger.today, listsCases: listsCases)
    cases = try ReferenceSeries(.caseFile, today: ledger.today, in: ledger.db)
    assignments = try ReferenceSeries(.assignment, today: ledger.today, in: ledger.db)
  }

  /// - Parameter packed: the row as it is kept for the next import.
  mutating func file(
    _ row: ImportRow, packed: String, court: Int64?
  ) throws -> Filed {
    let values = row.values
    let reference = try cases.reference(values[.reference], in: ledger.db)
    var filled = FilledCase(reference: reference, person: Person(values))
    filled.imported = [packed]
    filled.facts = Case(values, note: row.note)
    filled.residences = Residence(values).map { [$0] } ?? []
    let number = FileNumber(values[.fileNumber])
    if court != nil || number != nil {
      filled.courts = [
        CourtPeriod(court: court.map { Court.ID($0) }, fileNumber: number, period: .always)
      ]
    }
    filled.statuses = StatusPeriod.all(values)
    if let user = try catalogue.caseworker(values[.caseworker]) {
      filling.note(user: user, named: values[.caseworker])
      filled.caseworkers = [CaseworkerPeriod(caseworker: User.ID(user), period: .always)]
    }
    if let order = try CourtOrder(values, areas: catalogue.areas(values[.taskAreas])) {
      filled.orders = [order]
    }
    if let office = try office(row, hasOrder: !filled.orders.isEmpty) {
      filled.assignments = [office]
    }
    let written = try filling.add(filled)
    return Filed(
      caseFile: written.caseFile, reference: reference, courtPeriod: written.courtPeriod,
      fileKey: number?.key)
  }

  /// Writes down which numbers were given.
  func finish() throws {
    try cases.save(in: ledger.db)
    try assignments.save(in: ledger.db)
  }

  private mutating func office(
    _ row: ImportRow, hasOrder: Bool
  ) throws -> FilledCase.Office? {
    guard let guardian = try catalogue.guardian(of: row) else { return nil }
    let values = row.values
    let (kind, tie) = GuardianKind.parts(values[.guardianKind])
    let name = values[.guardian]
    filling.note(guardian: guardian) { Guardian(listName: name, kind: kind) }
    let isEnded = values[.status] == CaseStatus.ended.rawValue
    var assignment = Assignment(
      caseID: Case.ID(0), guardian: Guardian.ID(guardian), role: .guardian, kind: kind,
      state: isEnded ? .ended : .appointed)
    assignment.tie = tie
    assignment.effectiveOn = values.day(.appointedOn)
    if isEnded {
      assignment.endedOn = values.day(.endedOn)
      assignment.endReason = values.text(.endReason)
    }
    return FilledCase.Office(
      reference: try assignments.next(in: ledger.db), assignment: assignment,
      order: hasOrder ? 0 : nil)
  }
}

// MARK: - Records of a row

extension ImportValues {
  fileprivate func text(_ column: ImportColumn) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  fileprivate func day(_ column: ImportColumn) -> Day? { text(column).flatMap { Day(iso: $0) } }
}

extension Period {
  fileprivate static let always = Period(from: nil, to: nil)
}

extension Person {
  fileprivate init(_ values: ImportValues) {
    self.init(family: values[.family], given: values[.given])
    birthName = values.text(.birthName)
    title = values.text(.title)
    born = values.day(.born)
    sex = values.text(.sex).flatMap { Sex(rawValue: $0) }
    livingSituation = values.text(.livingSituation).flatMap { LivingSituation(rawValue: $0) }
    languages = values.text(.languages)
    interpreter = values.text(.interpreter)
    phone = values.text(.phone)
    visitHints = values.text(.visitHints)
    addressBlocked = !values[.addressBlocked].isEmpty
    diedOn = values.day(.diedOn)
  }
}

extension Residence {
  fileprivate init?(_ values: ImportValues) {
    guard ImportColumn.addressColumns.contains(where: { !values[$0].isEmpty }) else { return nil }
    self.init(kind: .home, period: .always)
    street = values.text(.street)
    postcode = values.text(.postcode)
    place = values.text(.place)
    district = values.text(.district)
  }
}

extension Case {
  fileprivate init(_ values: ImportValues, note: String) {
    self.init()
    wishes = values.text(.wishes)
    remark = values.text(.remark)
    importNote = note.isEmpty ? nil : note
    endReason = values.text(.endReason).flatMap { EndReason(rawValue: $0) }
    endedOn = values.day(.endedOn)
  }
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
