public import Guardianship
public import Sheets

extension GuardianDetail {
  /// The guardian as the list has it, with what hangs on it.
  public var json: [(key: String, value: JSONValue)] {
    row.json + [
      ("cases", .list(assignments.map { .object($0.json) })),
      ("inquiries", .list(inquiries.map(\.json))),
      ("trainings", .list(trainings.map { $0.value.json })),
      ("agreements", .list(agreements.map { agreement($0.value) })),
    ]
  }

  private func agreement(_ agreement: Agreement) -> JSONValue {
    let association = agreement.association.flatMap { names.guardians[$0]?.listName }
    return .object([
      ("partner", JSONValue(association ?? agreement.partner)),
      ("contact", JSONValue(agreement.contact)), ("signed", JSONValue(agreement.signedOn?.iso)),
      ("ended", JSONValue(agreement.endedOn?.iso)), ("substitutes", .flag(agreement.substitutes)),
      ("introduced", JSONValue(agreement.introducedOn?.iso)),
    ])
  }
}

extension GuardianDetail.Line {
  fileprivate var json: JSONValue {
    let inquiry = record.value
    return .object([
      ("case", JSONValue(caseRow?.reference)), ("asked", .text(inquiry.askedOn.iso)),
      ("answer", .text(inquiry.answer.rawValue)),
      ("answered", JSONValue(inquiry.answeredOn?.iso)), ("reason", JSONValue(inquiry.reason)),
      ("askAgain", JSONValue(inquiry.askAgainFrom?.iso)),
    ])
  }
}

extension Training {
  fileprivate var json: JSONValue {
    .object([
      ("kind", .text(kind.rawValue)), ("day", .text(day.iso)), ("topic", JSONValue(topic)),
      ("minutes", minutes.map { .number($0) } ?? .null),
    ])
  }
}
