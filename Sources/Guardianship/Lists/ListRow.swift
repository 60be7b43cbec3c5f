/// One line of a list.
public enum ListRow: Equatable, Sendable, Identifiable {
  /// A line of the case list.
  case file(CaseRow)
  case deadline(DeadlineRow)
  case request(RequestRow)
  case calendar(CalendarRow)
  case followUp(FollowUpRow)
  case contact(ContactRow)
  case quality(QualityRow)
  case guardian(GuardianRow)
  case assignment(AssignmentRow)
  case record(RecordRow)

  /// What the row is about; stays the same when the list is read again.
  public enum ID: Hashable, Sendable {
    case deadline(Deadline.Key)
    case record(RecordReference)
    case finding(QualityRow.Kind, Case.ID)
  }

  public var id: ID {
    switch self {
    case .file(let row): .record(RecordReference(row.id))
    case .deadline(let row): .deadline(row.key)
    case .request(let row): .record(row.record.reference)
    case .calendar(let row): .record(row.record.reference)
    case .followUp(let row): .record(row.record.reference)
    case .contact(let row): .record(row.record.reference)
    case .quality(let row): .finding(row.kind, row.caseRow.id)
    case .guardian(let row): .record(row.record.reference)
    case .assignment(let row): .record(row.record.reference)
    case .record(let row): .record(row.reference)
    }
  }

  /// The case that the row leads to; of a contact about several the first.
  public var caseRow: CaseRow? {
    switch self {
    case .file(let row): row
    case .deadline(let row): row.caseRow
    case .request(let row): row.caseRow
    case .calendar(let row): row.caseRow
    case .followUp(let row): row.caseRow
    case .contact(let row): row.cases.first
    case .quality(let row): row.caseRow
    case .guardian: nil
    case .assignment(let row): row.caseRow
    case .record(let row): row.caseRow
    }
  }

  public var guardianRow: GuardianRow? { if case .guardian(let row) = self { row } else { nil } }

  /// The day that the row lies on; nothing for an Auftrag without a day of the court and for a
  /// finding.
  public var day: Day? {
    switch self {
    case .deadline(let row): row.due
    case .request(let row): row.record.value.courtDay
    case .calendar(let row): row.record.value.day
    case .followUp(let row): row.record.value.dueOn
    case .contact(let row): row.record.value.day
    case .file, .quality, .guardian: nil
    case .assignment(let row): row.courtDay
    case .record(let row): row.day
    }
  }

  private var isDone: Bool {
    switch self {
    case .deadline(let row): row.state == .done || row.state == .dropped
    case .request(let row): !row.record.value.isOpen
    case .calendar(let row): row.record.value.state != .planned
    case .followUp(let row): row.record.value.doneOn != nil
    case .assignment(let row): !row.record.value.isUnfinished
    case .record(let row): row.isDone
    case .file, .contact, .quality, .guardian: false
    }
  }

  private var isWithOthers: Bool {
    switch self {
    case .deadline(let row): !row.isWatched || row.state == .expected
    case .request(let row): row.record.value.sentOn != nil
    case .assignment(let row):
      !row.record.value.proposal.reviewLater
        && (row.record.value.state == .proposed || row.record.value.state == .named)
    case .file, .calendar, .followUp, .contact, .quality, .guardian, .record: false
    }
  }

  /// The deadline that the row is, or that its Auftrag has while it waits for an answer.
  public var deadline: Deadline.Key? {
    switch self {
    case .deadline(let row): row.key
    case .request(let row): row.deadline
    case .assignment(let row): row.deadline
    case .file, .calendar, .followUp, .contact, .quality, .guardian, .record: nil
    }
  }

  public func group(today: Day) -> WorkGroup {
    if isDone { return .done }
    if isWithOthers { return .expected }
    switch self {
    case .contact: return .done
    // The day of a record is when it came about, and nothing is due on it.
    case .record: return .undated
    default: return day.map { WorkGroup.of($0, today: today) } ?? .undated
    }
  }
}

extension WorkGroup {
  /// How a day on which something is to be done lies to today; weeks begin on Monday.
  public static func of(_ day: Day, today: Day) -> WorkGroup {
    if day < today { return .overdue }
    if day == today { return .today }
    let sunday = today.monday.adding(days: 6)
    if day <= sunday { return .thisWeek }
    return day <= sunday.adding(days: 7) ? .nextWeek : .later
  }
}

/// An Auftrag with the names in it.
public struct RequestRow: Equatable, Sendable {
  public let record: Versioned<CourtRequest>
  /// `A-2026-00001`.
  public let reference: String
  public internal(set) var caseRow: CaseRow
  public let kind: String
  public let occasion: String?
  public let assignedTo: String?
  /// When the court wants an answer.
  public var due: DueDay?

  /// "Sozialbericht, Erstbestellung".
  public var words: String { [kind, occasion].compactMap(\.self).joined(separator: ", ") }

  /// The deadline while it waits for an answer.
  public var deadline: Deadline.Key? { record.value.deadline(of: record.id) }

  public init(
    record: Versioned<CourtRequest>, reference: String, caseRow: CaseRow, kind: String,
    occasion: String?, assignedTo: String?
  ) {
    self.record = record
    self.reference = reference
    self.caseRow = caseRow
    self.kind = kind
    self.occasion = occasion
    self.assignedTo = assignedTo
    due = record.value.courtDay.map { DueDay($0) }
  }
}

/// A Termin with the names in it.
public struct CalendarRow: Equatable, Sendable {
  public let record: Versioned<CalendarEntry>
  public internal(set) var caseRow: CaseRow?
  public let user: String?
  public let place: String?

  public init(
    record: Versioned<CalendarEntry>, caseRow: CaseRow?, user: String?, addressBlocked: Bool
  ) {
    self.record = record
    self.caseRow = caseRow
    self.user = user
    place = record.value.place(addressBlocked: addressBlocked)
  }
}

/// A Wiedervorlage with the names in it.
public struct FollowUpRow: Equatable, Sendable {
  public let record: Versioned<FollowUp>
  public internal(set) var caseRow: CaseRow?
  public let owner: String?

  public init(record: Versioned<FollowUp>, caseRow: CaseRow?, owner: String?) {
    self.record = record
    self.caseRow = caseRow
    self.owner = owner
  }
}

/// A contact with the cases it is about and the names in it.
public struct ContactRow: Equatable, Sendable {
  public let record: Versioned<Contact>
  public internal(set) var cases: [CaseRow]
  public let guardian: String?
  public let author: String?

  public init(
    record: Versioned<Contact>, cases: [CaseRow], guardian: String?, author: String?
  ) {
    self.record = record
    self.cases = cases
    self.guardian = guardian
    self.author = author
  }
}

/// Something that is missing or odd about a case, and where it is put right.
public struct QualityRow: Equatable, Sendable {
  public let kind: Kind
  public let caseRow: CaseRow
  /// The other case, where two people are perhaps one.
  public let other: CaseRow?

  public init(kind: Kind, caseRow: CaseRow, other: CaseRow? = nil) {
    self.kind = kind
    self.caseRow = caseRow
    self.other = other
  }

  public enum Kind: String, CaseIterable, Sendable {
    /// A provisional order whose end has passed while the case is still provisional.
    case provisionalPast
    case perhapsTwice
    /// "Behörde" as guardian with a personal name: a Behördenbetreuer, presumably.
    case authorityWithName
    /// A guardian in office whose kind no list has told.
    case kindUnknown
    /// Born longer ago than anybody lives.
    case veryOld
    /// A guardianship that goes on without a review day.
    case noReviewDay
    case noBirthDay
    /// Ended without a day or a reason.
    case endUnknown
    case noCourt
    case noCaseworker
    case noDistrict
  }
}
