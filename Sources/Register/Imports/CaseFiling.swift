import GRDB
import Guardianship

/// Writes new cases with everything a row says about them, by prepared statements and without
/// history: the case names the change that it came from.
struct CaseFiling {
  private let ledger: Ledger
  private let catalogue: ImportCatalogue
  private let statements: Statements
  private var cases: ReferenceSeries
  private var assignments: ReferenceSeries

  struct Filed {
    let caseFile: Int64
    let reference: String
    let courtPeriod: Int64?
    let court: Int64?
    let fileKey: String?
    let assignment: Int64?
  }

  init(_ ledger: Ledger, _ catalogue: ImportCatalogue) throws {
    self.ledger = ledger
    self.catalogue = catalogue
    statements = try Statements(ledger.db)
    cases = try ReferenceSeries(.caseFile, today: ledger.today, in: ledger.db)
    assignments = try ReferenceSeries(.assignment, today: ledger.today, in: ledger.db)
  }

  mutating func file(
    _ values: ImportValues, note: String, court: Int64?
  ) throws -> Filed {
    let person = try person(values)
    try residence(values, person)
    let reference = try cases.reference(values[.reference], in: ledger.db)
    let caseFile = try ledger.db.insert(
      statements.caseFile, reference, person, text(values, .wishes), text(values, .remark),
      note.isEmpty ? nil : note, text(values, .endReason), text(values, .endedOn), ledger.change)
    let number = FileNumber(values[.fileNumber])
    let fileKey = number.flatMap { $0.compact.isEmpty ? nil : $0.compact }
    var period: Int64?
    if court != nil || number != nil {
      period = try ledger.db.insert(
        statements.courtPeriod, caseFile, court, number?.text, fileKey)
    }
    try status(values, caseFile)
    if let user = try catalogue.caseworker(values[.caseworker]) {
      try ledger.db.insert(statements.caseworkerPeriod, caseFile, user)
    }
    let order = try order(values, caseFile)
    return Filed(
      caseFile: caseFile, reference: reference, courtPeriod: period, court: court,
      fileKey: fileKey,
      assignment: try assignment(values, caseFile, order))
  }

  /// Writes down which numbers were given.
  func finish() throws {
    try cases.save(in: ledger.db)
    try assignments.save(in: ledger.db)
  }

  // MARK: - Records

  private func person(_ values: ImportValues) throws -> Int64 {
    try ledger.db.insert(
      statements.person, values[.family], values[.given],
      RecordTable.nameKey(values[.family], text(values, .given)), text(values, .birthName),
      text(values, .title), text(values, .born), text(values, .sex),
      text(values, .livingSituation), text(values, .languages), text(values, .interpreter),
      text(values, .phone), text(values, .visitHints), values[.addressBlocked].isEmpty ? 0 : 1,
      text(values, .diedOn))
  }

  private func residence(_ values: ImportValues, _ person: Int64) throws {
    guard ImportColumn.addressColumns.contains(where: { !values[$0].isEmpty }) else { return }
    try ledger.db.insert(
      statements.residence, person, text(values, .street), text(values, .postcode),
      text(values, .place), text(values, .district))
  }

  /// An ended case whose days are known also says when the guardianship ran.
  private func status(_ values: ImportValues, _ caseFile: Int64) throws {
    let status = CaseStatus(rawValue: values[.status]) ?? .inquiry
    let began = text(values, .appointedOn) ?? text(values, .decidedOn)
    guard status == .ended else {
      let from = status.isAppointed ? began : nil
      try ledger.db.insert(statements.statusPeriod, caseFile, status.rawValue, from, nil as String?)
      return
    }
    let ended = Day(iso: values[.endedOn])
    if let ended, let began = began.flatMap({ Day(iso: $0) }), began < ended {
      try ledger.db.insert(
        statements.statusPeriod, caseFile, CaseStatus.running.rawValue, began.iso,
        ended.adding(days: -1).iso)
    }
    try ledger.db.insert(
      statements.statusPeriod, caseFile, status.rawValue, ended?.iso, nil as String?)
  }

  private func order(_ values: ImportValues, _ caseFile: Int64) throws -> Int64? {
    guard ImportColumn.orderColumns.contains(where: { !values[$0].isEmpty }) else { return nil }
    let reservation = Reservation(values[.reservation])
    return try ledger.db.insert(
      statements.courtOrder, caseFile, OrderKind(for: values).rawValue, text(values, .decidedOn),
      values.orderEffectiveOn.isEmpty ? nil : values.orderEffectiveOn, text(values, .reviewOn),
      reservation.isOrdered ? 1 : 0,
      reservation.scope, try catalogue.scope(values[.taskAreas]))
  }

  private mutating func assignment(
    _ values: ImportValues, _ caseFile: Int64, _ order: Int64?
  ) throws -> Int64? {
    let (kind, tie) = GuardianKind.parts(values[.guardianKind])
    guard let guardian = try catalogue.guardian(values[.guardian], kind: kind) else { return nil }
    let isEnded = values[.status] == CaseStatus.ended.rawValue
    let state: Assignment.State = isEnded ? .ended : .appointed
    return try ledger.db.insert(
      statements.assignment, try assignments.next(in: ledger.db), caseFile, guardian,
      kind.rawValue, tie?.rawValue, state.rawValue, text(values, .appointedOn),
      isEnded ? text(values, .endedOn) : nil, isEnded ? text(values, .endReason) : nil, order)
  }

  private func text(_ values: ImportValues, _ column: ImportColumn) -> String? {
    let text = values[column]
    return text.isEmpty ? nil : text
  }
}

extension CaseFiling {
  private struct Statements {
    let person: Statement
    let residence: Statement
    let caseFile: Statement
    let courtPeriod: Statement
    let statusPeriod: Statement
    let caseworkerPeriod: Statement
    let courtOrder: Statement
    let assignment: Statement

    init(_ db: Database) throws {
      func insert(_ table: String, _ columns: String, fixed: String = "") throws -> Statement {
        let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
        let (names, values) = fixed.isEmpty ? ("", "") : (", kind", ", '\(fixed)'")
        return try db.makeStatement(
          sql: "INSERT INTO \(table) (\(columns)\(names)) VALUES (\(marks)\(values))")
      }
      person = try insert(
        "person",
        """
        family, given, nameKey, birthName, title, born, sex, livingSituation, languages,
        interpreter, phone, visitHints, addressBlocked, diedOn
        """)
      residence = try insert(
        "residence", "person, street, postcode, place, district", fixed: "home")
      caseFile = try insert(
        "caseFile",
        "reference, person, wishes, remark, importNote, endReason, endedOn, createdBy")
      courtPeriod = try insert("courtPeriod", "caseFile, court, fileNumber, fileKey")
      statusPeriod = try insert("statusPeriod", "caseFile, status, fromDay, toDay")
      caseworkerPeriod = try insert("caseworkerPeriod", "caseFile, caseworker")
      courtOrder = try insert(
        "courtOrder",
        """
        caseFile, kind, decidedOn, effectiveOn, reviewOn, hasReservation, reservationScope,
        taskAreas
        """)
      assignment = try db.makeStatement(
        sql: """
          INSERT INTO assignment (reference, caseFile, guardian, role, kind, tie, state,
            effectiveOn, endedOn, endReason, courtOrder)
          VALUES (?, ?, ?, 'guardian', ?, ?, ?, ?, ?, ?, ?)
          """)
    }
  }
}

extension Database {
  @discardableResult
  fileprivate func insert(
    _ statement: Statement, _ values: (any DatabaseValueConvertible)?...
  ) throws -> Int64 {
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
    return lastInsertedRowID
  }
}
