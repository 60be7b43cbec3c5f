import Guardianship

/// Every form keeps a draft, and every draft finds its form again.
extension FormPurpose {
  /// Which draft keeps what is typed.
  var draftKey: DraftKey {
    DraftKey(form: draftForm, caseID: caseID, record: record)
  }

  /// What a draft keeps besides what is typed, to find its form again.
  var kept: [String: String] {
    switch self {
    case .record(let form): form.kept
    case .deadline(let form): form.kept
    default: [:]
    }
  }

  /// Whether the form makes something that the register does not have.
  var isNew: Bool {
    switch self {
    case .newCase, .newOrder, .requests: true
    case .record(let form): form.entry == nil
    default: false
    }
  }

  private var draftForm: Draft.FormKind {
    switch self {
    case .newCase: .newCase
    case .person: .person
    case .residence: .residence
    case .move: .move
    case .caseFile: .caseFile
    case .court: .court
    case .newOrder, .order: .order
    case .ending: .ending
    case .reopening: .reopening
    case .endingAssignment: .endingAssignment
    case .voiding: .voiding
    case .record(let form): form.draftForm
    case .requests: .newRequests
    case .deadline: .deadline
    }
  }

  /// The form of a draft about a case; nothing where its record is gone.
  init?(_ draft: Draft, of detail: CaseDetail, in desk: Surroundings) {
    switch draft.form {
    case .person: self = .person(detail)
    case .move: self = .move(detail)
    case .caseFile: self = .caseFile(detail)
    case .court: self = .court(detail)
    case .ending: self = .ending(detail)
    case .reopening: self = .reopening(detail)
    case .newRequests:
      self = .requests(
        RequestsForm(caseID: detail.file.id, subject: detail.person.value.displayName))
    case .order where draft.record == nil: self = .newOrder(detail, nil)
    default:
      if draft.record == nil, let kind = RecordForm.kind(of: draft.form) {
        var form = RecordForm(
          new: kind, of: detail.file.id,
          subject: draft.texts[Draft.subject] ?? detail.person.value.displayName,
          preset: RecordForm.preset(of: kind, draft: draft, in: desk))
        form.requests = detail.work.openRequests(in: desk.wording)
        self = .record(form)
      } else {
        self.init(draft.form, draft.record, of: detail)
      }
    }
  }

  /// The form that works on one record of a case.
  private init?(_ form: Draft.FormKind, _ record: RecordReference?, of detail: CaseDetail) {
    guard let record else { return nil }
    switch form {
    case .residence:
      guard let found = detail.residences.first(where: { $0.reference == record }) else {
        return nil
      }
      self = .residence(detail, found)
    case .order:
      guard let found = detail.orders.first(where: { $0.reference == record }) else { return nil }
      self = .order(detail, found)
    case .endingAssignment:
      guard let found = detail.assignments.first(where: { $0.reference == record }) else {
        return nil
      }
      self = .endingAssignment(detail, found)
    case .voiding:
      guard let version = detail.versionOfVoidable(record) else { return nil }
      self = .voiding(detail, record, basedOn: version)
    default: return nil
    }
  }

  /// The form of a draft of a new record about no case.
  init?(newOf draft: Draft, in desk: Surroundings) {
    if draft.form == .newCase {
      self = .newCase
    } else if let kind = RecordForm.kind(of: draft.form) {
      self = .record(
        RecordForm(
          new: kind, of: nil, subject: draft.texts[Draft.subject],
          preset: RecordForm.preset(of: kind, draft: draft, in: desk)))
    } else {
      return nil
    }
  }
}

extension CaseDetail {
  /// The version of a record that can be made void by itself; nothing for any other record.
  func versionOfVoidable(_ record: RecordReference) -> Int? {
    entry(record)?.version ?? orders.first { $0.reference == record }?.version
  }

  /// A record of the case that stands by itself, to be changed; nothing for any other record.
  func entry(_ record: RecordReference) -> RecordEntry? {
    func found<Record>(_ records: [Versioned<Record>]) -> RecordEntry? {
      records.first { $0.reference == record }.map {
        RecordEntry($0, caseID: file.id, subject: person.value.displayName)
      }
    }
    return switch record.kind {
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
