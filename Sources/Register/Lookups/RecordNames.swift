import GRDB
import Guardianship

/// Names that numbers of records stand for, each read once.
final class RecordNames {
  private let db: Database
  private var known: [RecordReference: String] = [:]

  init(db: Database) { self.db = db }

  /// A change as the history tells it, with names instead of numbers.
  func spelled(_ change: FieldChange) throws -> FieldChange {
    FieldChange(
      record: change.record, field: change.field,
      from: try change.from.map { try spelled($0, change.field) },
      to: try change.to.map { try spelled($0, change.field) })
  }

  /// Values with names instead of numbers.
  func spelled(_ values: FieldValues) throws -> FieldValues {
    var spelled = values
    for field in values.fields {
      spelled[field] = try values[field].map { try self.spelled($0, field) }
    }
    return spelled
  }

  private func spelled(_ text: String, _ field: Field) throws -> String {
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

  /// What a record is called, or its own Geschäftszeichen where it has no name.
  func name(of reference: RecordReference) throws -> String? {
    if let name = known[reference] { return name }
    guard let stored = try RecordTable.of(reference.kind).record(reference.id, in: db) else {
      return nil
    }
    let name = RecordNames.name(of: stored)
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
