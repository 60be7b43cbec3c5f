import GRDB
import Guardianship

extension History {
  /// Puts names where the history holds numbers of records.
  struct Names {
    let db: Database
    private var known: [RecordReference: String] = [:]

    init(db: Database) { self.db = db }

    mutating func spelled(_ change: FieldChange) throws -> FieldChange {
      FieldChange(
        record: change.record, field: change.field,
        from: try change.from.map { try spelled($0, change.field) },
        to: try change.to.map { try spelled($0, change.field) })
    }

    private mutating func spelled(_ text: String, _ field: Field) throws -> String {
      switch field.content {
      case .reference(let kind):
        guard let id = Int64(text) else { return text }
        return try name(of: RecordReference(kind, id)) ?? text
      case .taskAreas:
        var parts: [String] = []
        for ordered in OrderedTaskArea.list(from: text) {
          let area = try name(of: RecordReference(ordered.area)) ?? "\(ordered.area.rawValue)"
          parts.append(ordered.wording ?? area)
        }
        return parts.joined(separator: "; ")
      case .cases:
        return try text.split(separator: " ").map { number in
          try Int64(number).flatMap { try name(of: RecordReference(.caseFile, $0)) }
            ?? String(number)
        }.joined(separator: ", ")
      default: return text
      }
    }

    mutating func name(of reference: RecordReference) throws -> String? {
      if let name = known[reference] { return name }
      guard let stored = try RecordTable.of(reference.kind).record(reference.id, in: db) else {
        return nil
      }
      let name = History.Names.name(of: stored)
      known[reference] = name
      return name
    }

    private static func name(of stored: StoredRecord) -> String? {
      switch stored.reference.kind.description.name {
      case .none: stored.code
      case .unique(let name, _): stored.values[name]
      case .person(let family, let given):
        [stored.values[family], stored.values[given]].compactMap(\.self).joined(separator: ", ")
      }
    }
  }
}

extension Register {
  /// The place of a field in the order of forms.
  static func position(_ field: Field) -> Int { positions[field] ?? .max }

  private static let positions = Dictionary(
    uniqueKeysWithValues: Field.allCases.enumerated().map { ($1, $0) })
}
