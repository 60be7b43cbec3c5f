public import Guardianship

extension ListRow {
  /// The row under its stable keys; days ISO, kinds and states by their raw values, cases by our
  /// Geschäftszeichen.
  public var json: [(key: String, value: JSONValue)] {
    switch self {
    case .file(let row): row.json(guardians: [])
    case .deadline(let row): row.json
    case .request(let row): row.json
    case .calendar(let row): row.json
    case .followUp(let row): row.json
    case .contact(let row): row.json
    case .quality(let row): row.json
    case .guardian(let row): row.json
    case .assignment(let row): row.json
    }
  }
}

extension RequestRow {
  fileprivate var json: [(key: String, value: JSONValue)] {
    let request = record.value
    return [
      ("reference", .text(reference)), ("case", .text(caseRow.reference)), ("kind", .text(kind)),
      ("occasion", JSONValue(occasion)), ("received", .text(request.receivedOn.iso)),
      ("assignedTo", JSONValue(assignedTo)), ("due", JSONValue(request.courtDay?.iso)),
      ("sent", JSONValue(request.sentOn?.iso)), ("settled", JSONValue(request.settledOn?.iso)),
    ]
  }
}

extension CalendarRow {
  fileprivate var json: [(key: String, value: JSONValue)] {
    let entry = record.value
    return [
      ("day", .text(entry.day.iso)), ("time", JSONValue(entry.time?.text)),
      ("kind", .text(entry.kind.rawValue)), ("about", JSONValue(caseRow?.reference)),
      ("place", JSONValue(place)),
    ]
  }
}

extension FollowUpRow {
  fileprivate var json: [(key: String, value: JSONValue)] {
    let followUp = record.value
    return [
      ("due", .text(followUp.dueOn.iso)), ("text", .text(followUp.text)),
      ("owner", JSONValue(owner)), ("about", JSONValue(caseRow?.reference)),
      ("every", JSONValue(followUp.every?.text)), ("done", JSONValue(followUp.doneOn?.iso)),
    ]
  }
}

extension ContactRow {
  fileprivate var json: [(key: String, value: JSONValue)] {
    let contact = record.value
    return [
      ("day", .text(contact.day.iso)), ("kind", .text(contact.kind.rawValue)),
      ("minutes", contact.minutes.map { .number($0) } ?? .null),
      ("about", .list(cases.map { .text($0.reference) })),
      ("reached", contact.reached.map { .flag($0) } ?? .null),
    ]
  }
}

extension QualityRow {
  fileprivate var json: [(key: String, value: JSONValue)] {
    [
      ("finding", .text(kind.rawValue)), ("case", .text(caseRow.reference)),
      ("other", JSONValue(other?.reference)),
    ]
  }
}
