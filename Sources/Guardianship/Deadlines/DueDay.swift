/// The day that something is due, and the day from which it moved to a Werktag.
///
/// One thing has one such day, wherever it is said.
public struct DueDay: Hashable, Sendable {
  public let day: Day
  /// Nothing where it did not move.
  public let shiftedFrom: Day?

  public init(_ day: Day, shiftedFrom: Day? = nil) {
    self.day = day
    self.shiftedFrom = shiftedFrom
  }
}

extension Deadline {
  public var dueDay: DueDay { DueDay(due, shiftedFrom: shiftedFrom) }
}

extension DeadlineRow {
  public var dueDay: DueDay { DueDay(due, shiftedFrom: shiftedFrom) }
}

extension CourtRequest {
  /// The deadline of the Auftrag with a number, while it waits for an answer.
  public func deadline(of id: ID) -> Deadline.Key? {
    guard isOpen, sentOn == nil else { return nil }
    return Deadline.Key(.b1, RecordReference(id), base: receivedOn)
  }
}

extension CaseWork {
  /// When the court wants an answer; the court's own day once there is none to give any more.
  public func due(of request: Versioned<CourtRequest>) -> DueDay? {
    guard let day = request.value.courtDay else { return nil }
    let deadline = request.value.deadline(of: request.id).flatMap { key in
      deadlines.first { $0.key == key }
    }
    return deadline?.dueDay ?? DueDay(day)
  }
}
