/// What somebody typed into a form and has not saved: survives a killed terminal.
public struct Draft: Equatable, Sendable {
  public typealias ID = Identifier<Draft>

  public let id: ID
  /// Which form it belongs to.
  public let form: Form
  /// The case it is about; nothing for a new one.
  public let caseID: Case.ID?
  /// The record that the form edits; nothing for a new one.
  public let record: RecordReference?
  /// The text of each field as typed, finished or not.
  public let texts: [String: String]
  /// The record as the form was opened with; nothing for a new one.
  public let basis: Basis?
  /// The desk that keeps it; nothing for one of an earlier version of the program.
  public let desk: String?
  public let savedAt: Instant

  public init(
    id: ID, form: Form, caseID: Case.ID?, record: RecordReference?, texts: [String: String],
    basis: Basis? = nil, desk: String? = nil, savedAt: Instant
  ) {
    self.id = id
    self.form = form
    self.caseID = caseID
    self.record = record
    self.texts = texts
    self.basis = basis
    self.desk = desk
    self.savedAt = savedAt
  }

  /// What was read before somebody typed. A save builds on it however long the draft lay there, so
  /// that what a colleague did meanwhile makes a `Conflict`.
  public struct Basis: Equatable, Sendable {
    public let version: Int
    public let values: FieldValues

    public init(version: Int, values: FieldValues) {
      self.version = version
      self.values = values
    }
  }

  /// The forms whose typing is kept.
  public enum Form: Hashable, Sendable {
    /// Makes or changes one record.
    case record(RecordKind)
    case deed(Deed)
  }

  /// What a form does that is more than making or changing one record, or less.
  public enum Deed: String, CaseIterable, Sendable {
    case newCase
    case move
    case court
    case order
    case ending
    case endingAssignment
    case reopening
    case voiding
    case newRequests
    case sendingReport
    case sendingProposal
    case deadline
    /// What a proposal is given back with, asked about, and answered.
    case returning
    case asking
    case answering
  }
}

// MARK: - Names

extension Draft.Form: RawRepresentable, CaseIterable {
  /// The name in registers; it stays.
  public var rawValue: String {
    switch self {
    case .deed(let deed): deed.rawValue
    case .record(.court): Draft.Form.courtEntry
    case .record(let kind): kind.rawValue
    }
  }

  public init?(rawValue: String) {
    guard let form = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = form
  }

  public static let allCases: [Draft.Form] =
    Draft.Deed.allCases.map { .deed($0) }
    + RecordKind.allCases.filter { !formless.contains($0) }.map { .record($0) }

  /// `court` is the name of what changes the court of a case.
  private static let courtEntry = "courtEntry"

  /// Kinds that come and change with deeds alone.
  private static let formless: Set<RecordKind> = [
    .courtPeriod, .statusPeriod, .caseworkerPeriod, .courtOrder, .deadlineEntry, .review,
  ]
}
