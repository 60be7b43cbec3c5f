/// What somebody recorded about a deadline: the day the court set, that it is done, or why it falls
/// away. Deadlines themselves are computed and hold nothing that anybody typed.
public struct DeadlineEntry: Equatable, Sendable {
  public typealias ID = Identifier<DeadlineEntry>

  public var key: Deadline.Key
  /// The day that the court set; always wins.
  public var courtDay: Day?
  public var settlement: Settlement?
  public var settledOn: Day?
  /// The due day as it stood when the deadline was settled.
  public var settledDue: Day?
  /// The proof of what was done, or the reason why it falls away.
  public var note: String?

  public init(_ key: Deadline.Key) { self.key = key }

  public enum Settlement: String, CaseIterable, Sendable {
    case done
    /// Falls away, with a reason.
    case dropped
  }
}

extension DeadlineEntry: FieldCoded {
  public static let kind = RecordKind.deadlineEntry

  public init(_ values: FieldValues) throws(Refusal) {
    guard let subject: Int = try values.number(.deadlineSubject) else {
      throw .missing(.deadlineSubject)
    }
    guard let base = try values.day(.deadlineBase) else { throw .missing(.deadlineBase) }
    let kind: RecordKind = try values.requiredChoice(.deadlineSubjectKind)
    self.init(
      Deadline.Key(
        try values.requiredChoice(.deadlineRule), RecordReference(kind, Int64(subject)), base: base
      ))
    courtDay = try values.day(.deadlineCourtDay)
    settlement = try values.choice(.deadlineSettlement)
    settledOn = try values.day(.deadlineSettledOn)
    settledDue = try values.day(.deadlineSettledDue)
    note = values[.deadlineNote]
    if settlement == .dropped, note == nil { throw .missing(.deadlineNote) }
    if settlement != nil, settledOn == nil { throw .missing(.deadlineSettledOn) }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .deadlineRule: key.rule.rawValue, .deadlineSubjectKind: key.subject.kind.rawValue,
      .deadlineNote: note,
    ]
    values.set(.deadlineSubject, Int(key.subject.id))
    values.set(.deadlineBase, key.base)
    values.set(.deadlineCourtDay, courtDay)
    values.set(.deadlineSettlement, settlement)
    values.set(.deadlineSettledOn, settledOn)
    values.set(.deadlineSettledDue, settledDue)
    return values
  }
}
