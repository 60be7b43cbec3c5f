public import Guardianship

/// Which form of which record a draft belongs to; a desk keeps one draft for each.
public struct DraftKey: Hashable, Sendable {
  public let form: Draft.Form
  /// Nothing for a new case.
  public let caseID: Case.ID?
  /// Nothing for a new record.
  public let record: RecordReference?
}

/// What is to be kept of a form: only the texts that differ from what the form began with.
public struct DraftContent: Equatable, Sendable {
  public let key: DraftKey
  public let texts: [String: String]
  /// The record as the form was opened with; nothing for a new one.
  public var basis: Draft.Basis?
}
