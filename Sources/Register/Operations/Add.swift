import Guardianship

extension Ledger {
  /// An ended case takes records as well: heirs write after the end.
  func add(_ new: NewRecord) throws -> Performed {
    if new.kind == .assignment { return try propose(Assignment(new.values)) }
    if let id = new.caseID { _ = try record(RecordReference(id)) }
    try checkNew(new)
    let links: [RecordTable.Link: Int64] = new.caseID.map { [.caseFile: $0.rawValue] } ?? [:]
    let created = try insert(new.kind, new.values, links: links)
    if new.kind == .socialReport { try sendRequest(of: SocialReport(new.values)) }
    return Performed(created: created)
  }

  /// What a record by itself cannot check: today, and whom it names.
  private func checkNew(_ new: NewRecord) throws {
    switch new.kind {
    case .directive: try refuseFuture(new.values, .directiveSignedOn)
    case .contact:
      try refuseFuture(new.values, .contactDay)
      try refuseUnknownCases(new.values)
    case .socialReport: try refuseFuture(new.values, .reportSentOn)
    case .caseEvent: try refuseFuture(new.values, .eventHappenedOn)
    case .inquiry: try refuseFuture(new.values, .inquiryAskedOn)
    case .proof:
      try refuseFuture(new.values, .proofIssuedOn)
      try refuseFuture(new.values, .proofHandedInOn)
    case .training: try refuseFuture(new.values, .trainingDay)
    case .calendarEntry: try refuseInactive(new.values, .calendarUser)
    case .followUp: try refuseInactive(new.values, .followUpOwner)
    case .dealingRule: try refuseInactive(new.values, .dealingCaseworker)
    case .absence:
      try refuseInactive(new.values, .absenceUser)
      try refuseInactive(new.values, .absenceSubstitute)
    default: break
    }
  }

  /// - Throws: `inTheFuture`.
  func refuseFuture(_ values: FieldValues, _ field: Field) throws(Refusal) {
    if let day = values[field].flatMap({ Day(iso: $0) }) { try refuseFuture(day, field) }
  }

  /// - Throws: `notFound` and `recordVoided` for a case that a contact cannot be about, `notSeen`.
  func refuseUnknownCases(_ values: FieldValues) throws {
    let contact = try Contact(values)
    try Rights.check(contact, for: user.value.role)
    for id in contact.cases { _ = try record(id) }
  }

  /// - Throws: `unknownUser`.
  func refuseInactive(_ values: FieldValues, _ field: Field) throws {
    guard let id = values[field].flatMap({ Int64($0) }) else { return }
    _ = try Register.activeUser(User.ID(id), in: db)
  }
}
