import GRDB
public import Guardianship

extension Register {
  /// The records of a catalogue, in the order in which they are offered.
  public func catalogue(_ kind: RecordKind) throws(RegisterFailure) -> [RecordEntry] {
    try read { db in
      try RecordTable.of(kind)
        .records(where: "voided IS NULL ORDER BY \(kind.description.order.columns)", [], in: db)
        .map { RecordEntry($0, subject: nil) }
    }
  }

  public func catalogue<Record: FieldCoded>(
    of type: Record.Type
  ) throws(RegisterFailure) -> [Versioned<Record>] {
    let entries = try catalogue(Record.kind)
    return try read { _ in try entries.map { try $0.versioned() } }
  }

  /// What the office decided about its deadlines.
  public func officeSetting() throws(RegisterFailure) -> Versioned<OfficeSetting> {
    try read(OfficeSetting.read(in:))
  }
}

extension OfficeSetting {
  /// - Throws: `damaged` where the one that every register has is gone.
  static func read(in db: Database) throws -> Versioned<OfficeSetting> {
    guard let setting = try all(where: "id = ?", [OfficeSetting.id.rawValue], in: db).first else {
      throw RegisterFailure.damaged("officeSetting")
    }
    return setting
  }
}

extension RecordDescription.CatalogueOrder {
  fileprivate var columns: String {
    switch self {
    case .written: "id"
    case .name: "nameKey, id"
    case .grouped(let field): "\(field.column), id"
    case .latestFirst(let field): "\(field.column) DESC, id DESC"
    }
  }
}

extension RecordEntry {
  init(_ stored: StoredRecord, subject: String?) {
    self.init(
      reference: stored.reference, version: stored.version, values: stored.values,
      caseID: stored.caseFile.map { Case.ID($0) }, subject: subject)
  }
}
