import Guardianship

/// Why a deadline or a record is being read, until it has come.
struct WorkReading: Sendable {
  enum Purpose: Sendable {
    case why
    case settle
    case edit
  }

  private var purpose: Purpose?

  /// Reads what a deadline is about: the Auftrag itself, which knows when its report was sent, or how
  /// the deadline came about.
  mutating func read(_ key: Deadline.Key, of id: Case.ID, to purpose: Purpose) -> [Step] {
    if purpose != .why, key.subject.kind == .courtRequest { return read(key.subject, to: purpose) }
    self.purpose = purpose
    return [.read(.deadline(key, id))]
  }

  mutating func read(_ record: RecordReference, to purpose: Purpose) -> [Step] {
    self.purpose = purpose
    return [.read(.record(record))]
  }

  /// Makes the work of a row done, or reads it for its form.
  mutating func settle(_ row: ListRow, in desk: Surroundings) -> [Step] {
    switch row {
    case .deadline(let row): read(row.key, of: row.caseRow.id, to: .settle)
    case .calendar(let row): WorkSteps.finish(RecordEntry(row.record), in: desk)
    case .followUp(let row): WorkSteps.finish(RecordEntry(row.record), in: desk)
    case .request(let row): read(row.record.reference, to: .settle)
    case .record(let row): read(row.reference, to: .settle)
    case .file, .contact, .quality, .guardian, .assignment: []
    }
  }

  /// Opens what has come; nothing for other replies.
  mutating func take(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .deadline(_, let explanation):
      guard let purpose else { return [] }
      self.purpose = nil
      guard let explanation, purpose != .why else { return WorkSteps.why(explanation, in: desk) }
      let form = DeadlineForm(explanation: explanation, settles: purpose == .settle)
      return [.open(form, in: desk)]
    case .record(_, let entry?):
      let settles = purpose == .settle
      purpose = nil
      return WorkSteps.open(entry, settles: settles, in: desk)
    default: return []
    }
  }
}
