import Guardianship
import TerminalKit
import Wording

/// From values to the operation that saves them.
extension FormScreen {
  /// - Throws: the first refusal of a rule about what is typed.
  func operation(
    _ values: FieldValues, in desk: Surroundings
  ) throws(Refusal) -> Operation? {
    switch purpose {
    case .newCase: return .openCase(try opening(values, in: desk))
    case .person(let detail):
      try PersonRules.check(Person(purpose.seen.merging(values)), today: desk.today)
      return edit(detail.person.reference, detail.person.version, values)
    case .residence(_, let residence):
      _ = try Residence(purpose.seen.merging(values))
      return edit(residence.reference, residence.version, values)
    case .move(let detail):
      guard values[.residenceFrom] != nil else { throw .missing(.residenceFrom) }
      return .move(detail.person.id, to: try Residence(values))
    case .caseFile(let detail): return edit(detail.file.reference, detail.file.version, values)
    case .court(let detail): return try courtOperation(values, detail)
    case .newOrder(let detail, _): return .recordOrder(try recording(values, detail, in: desk))
    case .order(let detail, let order):
      try OrderRules.check(
        CourtOrder(purpose.seen.merging(values)), born: detail.person.value.born)
      return edit(order.reference, order.version, values)
    case .ending, .endingAssignment, .reopening, .voiding: return try closing(values, in: desk)
    case .record(let form) where form.isUrgentProposal:
      return .proposeUrgently(
        try Assignment(form.preset.merging(values)), on: desk.today)
    case .record(let form): return try form.operation(values)
    case .requests(let form):
      return try form.operation(values, kinds: texts[.extra(.requestKinds)] ?? "")
    case .deadline(let form): return try form.operation(values, today: desk.today)
    }
  }

  /// Only what differs from what was read; nothing where nothing does.
  private func edit(
    _ record: RecordReference, _ version: Int, _ values: FieldValues
  ) -> Operation? {
    let changed = values.differences(from: purpose.seen)
    guard !changed.isEmpty else { return nil }
    var seen = FieldValues()
    for field in changed.fields { seen[field] = purpose.seen[field] }
    return .edit([RecordEdit(record: record, basedOn: version, values: changed, seen: seen)])
  }

  private func opening(
    _ values: FieldValues, in desk: Surroundings
  ) throws(Refusal) -> CaseOpening {
    let openedOn = try day(texts[.extra(.openedOn)] ?? "", field: .statusPeriodFrom, in: desk)
    var opening: CaseOpening
    if let knownPerson {
      opening = CaseOpening(subject: .known(knownPerson.id), openedOn: openedOn ?? desk.today)
    } else {
      let person = try Person(values)
      try PersonRules.check(person, today: desk.today)
      opening = CaseOpening(subject: .new(person), openedOn: openedOn ?? desk.today)
      if FormPurpose.addressFields.contains(where: { values[$0] != nil }) {
        opening.residence = try Residence(values)
      }
    }
    opening.court = identifier(.field(.courtPeriodCourt))
    opening.fileNumber = values[.courtPeriodFileNumber].flatMap { FileNumber($0) }
    if opening.fileNumber != nil, opening.court == nil { throw .missing(.courtPeriodCourt) }
    opening.status = CaseStatus(rawValue: texts[.extra(.startStatus)] ?? "") ?? .inquiry
    opening.caseworker = identifier(.extra(.caseworker))
    opening.facts = try Case(values)
    return opening
  }

  private func courtOperation(
    _ values: FieldValues, _ detail: CaseDetail
  ) throws(Refusal) -> Operation? {
    guard let court: Court.ID = identifier(.field(.courtPeriodCourt)) else {
      throw .missing(.courtPeriodCourt)
    }
    if texts[.extra(.reason)] == "correct", let period = detail.court {
      return edit(period.reference, period.version, values)
    }
    guard let from = values[.courtPeriodFrom].flatMap({ Day(iso: $0) }) else {
      throw .missing(.courtPeriodFrom)
    }
    let number = values[.courtPeriodFileNumber].flatMap { FileNumber($0) }
    return .changeCourt(detail.file.id, court: court, fileNumber: number, from: from)
  }

  private func closing(
    _ values: FieldValues, in desk: Surroundings
  ) throws(Refusal) -> Operation? {
    let reason = (texts[.extra(.reason)] ?? "").trimmed
    switch purpose {
    case .ending(let detail):
      guard let raw = values[.caseEndReason], let endReason = EndReason(rawValue: raw) else {
        throw .missing(.caseEndReason)
      }
      guard let on = values[.caseEndedOn].flatMap({ Day(iso: $0) }) else {
        throw .missing(.caseEndedOn)
      }
      guard on <= desk.today else { throw .inTheFuture(.caseEndedOn, on) }
      let note = (texts[.extra(.note)] ?? "").trimmed
      return .endCase(
        CaseEnding(
          caseID: detail.file.id, reason: endReason, on: on, note: note.isEmpty ? nil : note))
    case .reopening(let detail):
      let on = try day(texts[.extra(.day)] ?? "", field: .statusPeriodFrom, in: desk)
      return .reopenCase(detail.file.id, on: on ?? desk.today, reason: reason)
    case .endingAssignment(_, let assignment):
      guard let on = values[.assignmentEndedOn].flatMap({ Day(iso: $0) }) else {
        throw .missing(.assignmentEndedOn)
      }
      guard on <= desk.today else { throw .inTheFuture(.assignmentEndedOn, on) }
      if let start = assignment.value.effectiveOn, on < start {
        throw .endBeforeStart(field: .assignmentEndedOn, end: on, start: start)
      }
      guard let why = values[.assignmentEndReason] else { throw .missing(.assignmentEndReason) }
      return .endAssignment(
        assignment.id, basedOn: assignment.version, on: on, reason: why,
        byDeath: values[.assignmentEndedByDeath] == "1")
    case .voiding(_, let record, let version):
      return .void(record, basedOn: version, reason: reason)
    default: return nil
    }
  }
}
