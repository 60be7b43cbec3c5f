import Guardianship

/// How a draft finds its form again.
extension Draft {
  /// What has to be read before the form can open; nothing where nothing has.
  var reading: Effect? {
    switch form {
    case .record(let kind):
      if let record, !kind.particulars.isReadWithCase { return .read(.record(record)) }
    case .deed(.deadline):
      if let caseID, let key = try? DeadlineForm.key(of: self) {
        return .read(.deadline(key, caseID))
      }
    case .deed: break
    }
    return caseID.map { .read(.detail($0)) }
  }

  /// The form of a draft about no case; nothing where it cannot be about none.
  func form(in desk: Surroundings) -> (any FormDescription)? {
    switch form {
    case .record(let kind): RecordForm(new: kind, self, of: nil, in: desk)
    case .deed(let deed): deed == .newCase ? NewCaseForm() : nil
    }
  }

  /// The form of a draft about a case; nothing where its record is gone.
  func form(of detail: CaseDetail, in desk: Surroundings) -> (any FormDescription)? {
    func found<Record>(_ records: [Versioned<Record>]) -> Versioned<Record>? {
      records.first { $0.reference == record }
    }
    switch form {
    case .record(let kind):
      if let record { return detail.form(of: record, asOf: basis, in: desk) }
      var form = RecordForm(
        new: kind, self, of: (detail.file.id, detail.person.value.listName), in: desk)
      form.requests = detail.work.openRequests(in: desk.wording)
      return form
    case .deed(let deed):
      switch deed {
      case .newCase, .deadline: return nil
      case .move: return MoveForm(detail: detail)
      case .court: return CourtForm(detail, asOf: basis)
      case .order where record == nil: return OrderForm(new: nil, detail)
      case .order: return found(detail.orders).map { OrderForm(detail, $0.asOf(basis)) }
      case .ending: return EndingForm(detail: detail)
      case .endingAssignment:
        return found(detail.assignments).map {
          AssignmentEndingForm(detail: detail, assignment: $0.asOf(basis))
        }
      case .reopening: return ReopeningForm(detail: detail)
      case .voiding:
        guard let record, let version = detail.versionOfVoidable(record) else { return nil }
        return VoidingForm(detail: detail, record: record, version: basis?.version ?? version)
      case .newRequests: return RequestsForm(detail: detail)
      case .sendingReport:
        return found(detail.work.reports).map {
          SendingForm(detail: detail, matter: .report($0.asOf(basis)))
        }
      case .sendingProposal:
        return found(detail.assignments).map {
          SendingForm(detail: detail, matter: .proposal($0.asOf(basis)))
        }
      case .returning, .asking, .answering:
        return found(detail.assignments).map {
          ReviewTextForm(
            deed: deed, proposal: $0.asOf(basis), subject: detail.person.value.listName)
        }
      }
    }
  }
}

extension CaseDetail {
  /// The version of a record that can be made void by itself; nothing for any other record.
  func versionOfVoidable(_ record: RecordReference) -> Int? {
    if record.kind.particulars.isReadWithCase { return nil }
    return entry(record)?.version ?? orders.first { $0.reference == record }?.version
  }

  /// The form that changes a record of the case; nothing for one without a form of its own.
  func form(
    of record: RecordReference, asOf basis: Draft.Basis? = nil, in desk: Surroundings
  ) -> RecordForm? {
    guard let entry = entry(record) else { return nil }
    var form = RecordForm(entry.asOf(basis))
    form.requests = work.openRequests(in: desk.wording)
    return form
  }

  /// A record of the case with a form of its own, to be changed; nothing for any other record.
  func entry(_ record: RecordReference) -> RecordEntry? {
    func found<Record>(_ records: [Versioned<Record>]) -> RecordEntry? {
      records.first { $0.reference == record }.map {
        RecordEntry($0, caseID: file.id, subject: person.value.listName)
      }
    }
    return switch record.kind {
    case .person: found([person])
    case .residence: found(residences)
    case .caseFile: found([file])
    case .party: found(parties)
    case .directive: found(directives)
    case .courtRequest: found(work.requests)
    case .calendarEntry: found(work.calendar)
    case .followUp: found(work.followUps)
    case .contact: found(work.contacts)
    case .caseEvent: found(work.events)
    case .socialReport: found(work.reports)
    case .inquiry: found(work.inquiries)
    case .assignment: found(assignments)
    default: nil
    }
  }
}
