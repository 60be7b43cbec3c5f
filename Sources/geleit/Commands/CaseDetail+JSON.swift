import Exchange
import Guardianship
import Sheets

extension CaseDetail {
  /// Everything of the case: its records by kind, each with its fields in canonical form; numbers
  /// of other records are replaced by their names.
  var json: [(key: String, value: JSONValue)] {
    [
      ("reference", .text(reference)), ("status", .text(status.rawValue)),
      ("person", .object(fields(person.value.values))),
      ("case", .object(fields(file.value.values))),
      ("residences", list(residences)), ("courts", list(courts)), ("statuses", list(statuses)),
      ("caseworkers", list(caseworkers)), ("parties", list(parties)),
      ("directives", list(directives)), ("orders", list(orders)),
      ("assignments", list(assignments)),
    ]
  }

  private func list<Record>(_ records: [Versioned<Record>]) -> JSONValue {
    .list(records.map { .object(fields($0.value.values)) })
  }

  private func fields(_ values: FieldValues) -> [(key: String, value: JSONValue)] {
    values.fields.filter { $0 != .assignmentCase }.map { field in
      (CaseDetail.key(field), value(values[field], of: field))
    }
  }

  private static func key(_ field: Field) -> String {
    switch field.column {
    case "fromDay": "from"
    case "toDay": "to"
    default: field.column
    }
  }

  private func value(_ text: String?, of field: Field) -> JSONValue {
    guard let text else { return field.content == .flag ? .flag(false) : .null }
    switch field.content {
    case .flag: return .flag(text == "1")
    case .number: return Int(text).map { .number($0) } ?? .null
    case .taskAreas:
      return .list(
        OrderedTaskArea.list(from: text).map { ordered in
          .text(ordered.wording ?? names.taskAreas[ordered.area]?.name ?? "")
        })
    case .reference(let kind): return JSONValue(name(of: kind, Int64(text) ?? 0))
    default: return .text(text)
    }
  }

  private func name(of kind: RecordKind, _ number: Int64) -> String? {
    switch kind {
    case .court: names.courts[Court.ID(number)]?.name
    case .user: names.users[User.ID(number)]?.name
    case .guardian: names.guardians[Guardian.ID(number)]?.listName
    default: nil
    }
  }
}
