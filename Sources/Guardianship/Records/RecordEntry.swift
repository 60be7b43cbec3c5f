/// A record of any kind as it is read to be changed: its fields and the version they are of.
public struct RecordEntry: Equatable, Sendable {
  public let reference: RecordReference
  public let version: Int
  public let values: FieldValues
  /// The case it belongs to; nothing for what is about no case.
  public let caseID: Case.ID?
  /// Whom that case is about, "Çelik, Ayşe".
  public let subject: String?

  public init(
    reference: RecordReference, version: Int, values: FieldValues, caseID: Case.ID?,
    subject: String?
  ) {
    self.reference = reference
    self.version = version
    self.values = values
    self.caseID = caseID
    self.subject = subject
  }

  public init<Record>(_ record: Versioned<Record>, caseID: Case.ID? = nil, subject: String? = nil) {
    self.init(
      reference: record.reference, version: record.version, values: record.value.values,
      caseID: caseID, subject: subject)
  }

  /// - Throws: the refusal of a rule that the values break.
  public func versioned<Record: FieldCoded>() throws(Refusal) -> Versioned<Record> {
    Versioned(id: Identifier(reference.id), version: version, value: try Record(values))
  }

  /// What a draft of a form of it builds on.
  public var basis: Draft.Basis { Draft.Basis(version: version, values: values) }

  /// The record as it stood when a draft was begun; as it stands now where the draft does not say.
  public func asOf(_ basis: Draft.Basis?) -> RecordEntry {
    guard let basis else { return self }
    return RecordEntry(
      reference: reference, version: basis.version, values: basis.values, caseID: caseID,
      subject: subject)
  }
}

extension Versioned where Record: FieldCoded {
  public var basis: Draft.Basis { Draft.Basis(version: version, values: value.values) }

  /// The record as it stood when a draft was begun; as it stands now where the draft does not say.
  public func asOf(_ basis: Draft.Basis?) -> Versioned<Record> {
    guard let basis, let value = try? Record(basis.values) else { return self }
    return Versioned(id: id, version: basis.version, value: value)
  }
}
