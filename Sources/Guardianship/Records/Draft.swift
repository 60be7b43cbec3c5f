/// What somebody typed into a form and has not saved: survives a killed terminal.
public struct Draft: Equatable, Sendable {
  public typealias ID = Identifier<Draft>

  public let id: ID
  /// Which form it belongs to.
  public let form: FormKind
  /// The case it is about; nothing for a new one.
  public let caseID: Case.ID?
  /// The record that the form edits; nothing for a new one.
  public let record: RecordReference?
  /// The text of each field as typed, finished or not.
  public let texts: [String: String]
  public let savedAt: Instant

  public init(
    id: ID, form: FormKind, caseID: Case.ID?, record: RecordReference?, texts: [String: String],
    savedAt: Instant
  ) {
    self.id = id
    self.form = form
    self.caseID = caseID
    self.record = record
    self.texts = texts
    self.savedAt = savedAt
  }

  /// The forms whose typing is kept.
  public enum FormKind: String, CaseIterable, Sendable {
    case newCase
    case person
    case residence
    case move
    case caseFile
    case court
    case party
    case directive
    case order
    case ending
    case endingAssignment
    case reopening
    case voiding
    case taskArea
    case courtEntry
    case user
    case courtRequest
    case newRequests
    case contact
    case calendarEntry
    case followUp
    case absence
    case dealingRule
    case term
    case textModule
    case caseEvent
    case socialReport
    case officeSetting
    case deadline
    case assignment
    case guardian
    case proof
    case agreement
    case training
    case inquiry
    case reviewRule
  }
}
