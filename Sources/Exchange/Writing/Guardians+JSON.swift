public import Guardianship

extension GuardianRow {
  /// The guardian under its stable keys. `state` is `active` where offices are held, else the stage.
  public var json: [(key: String, value: JSONValue)] {
    let guardian = record.value
    let state = guardian.stage == .ready && isActive ? "active" : guardian.stage.rawValue
    return [
      ("reference", .text(reference)), ("name", .text(guardian.listName)),
      (
        "kinds",
        .list(
          GuardianKind.allCases.filter(kinds.contains).map { .text($0.rawValue) })
      ),
      ("district", JSONValue(guardian.address.district)), ("activeCases", .number(activeCases)),
      ("capacity", guardian.capacity.map { .number($0) } ?? .null),
      ("reportedCases", guardian.reportedLoad.map { .number($0) } ?? .null),
      ("state", .text(state)), ("papers", .text(papers.rawValue)),
      ("proofs", .list(proofs.map(\.json))), ("agreement", JSONValue(agreementOn?.iso)),
      ("takesStrangers", guardian.takesStrangers.map { .flag($0) } ?? .null),
      ("lastTalk", JSONValue(lastTalk?.iso)), ("nextTalk", JSONValue(nextTalk?.iso)),
    ]
  }
}

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

extension Proof {
  fileprivate var json: JSONValue {
    .object([
      ("kind", .text(kind.rawValue)), ("issued", JSONValue(issuedOn?.iso)),
      ("handedIn", JSONValue(handedInOn?.iso)), ("result", .text(result.rawValue)),
    ])
  }
}

extension AssignmentRow {
  /// The assignment under its stable keys; case and guardian by their references.
  public var json: [(key: String, value: JSONValue)] {
    let assignment = record.value
    return [
      ("reference", .text(reference)), ("case", .text(caseRow.reference)),
      ("guardian", .text(guardianReference)), ("role", .text(assignment.role.rawValue)),
      ("kind", .text(assignment.kind.rawValue)), ("state", .text(assignment.state.rawValue)),
      ("tie", JSONValue(assignment.tie?.rawValue)),
      ("from", JSONValue(assignment.effectiveOn?.iso)), ("to", JSONValue(assignment.endedOn?.iso)),
      ("taskAreas", .list(taskAreas.map { .text($0) })), ("proposedBy", JSONValue(proposedBy)),
      ("reviewedBy", .list(reviewedBy.map { .text($0) })),
      ("reviewLater", .flag(assignment.proposal.reviewLater)),
      ("course", JSONValue(assignment.proposal.course?.rawValue)),
      ("endReason", JSONValue(assignment.endReason)),
    ]
  }
}
