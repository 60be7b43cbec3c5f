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

  public enum Settlement: String, FieldChoice {
    public static let textFamily = "settlement"

    case done
    /// Falls away, with a reason.
    case dropped
  }
}

extension DeadlineEntry: FieldCoded {
  public static let kind = RecordKind.deadlineEntry
  public static let description = RecordDescription(links: [.caseFile])
  public static let blank = DeadlineEntry(
    Deadline.Key(.a1, RecordReference(.caseFile, 0), base: Day(number: 0)))

  public static let fields: [RecordField<DeadlineEntry>] = [
    .field(.deadlineRule, \.key.rule),
    .field(.deadlineSubjectKind, \.key.subject.kind),
    .field(.deadlineSubject, \.key.subject.id),
    .field(.deadlineBase, \.key.base),
    .field(.deadlineCourtDay, \.courtDay),
    .field(.deadlineSettlement, \.settlement),
    .field(.deadlineSettledOn, \.settledOn),
    .field(.deadlineSettledDue, \.settledDue),
    .paragraph(.deadlineNote, \.note),
  ]

  public func check() throws(Refusal) {
    if settlement == .dropped, note == nil { throw .missing(.deadlineNote) }
    if settlement != nil, settledOn == nil { throw .missing(.deadlineSettledOn) }
  }
}
