import Guardianship

/// Every form keeps a draft, and every draft finds its form again.
extension FormPurpose {
  /// Which draft keeps what is typed.
  var draftKey: DraftKey {
    DraftKey(form: draftForm, caseID: detail?.file.id, record: record)
  }

  private var draftForm: Draft.FormKind {
    switch self {
    case .newCase: .newCase
    case .person: .person
    case .residence: .residence
    case .move: .move
    case .caseFile: .caseFile
    case .court: .court
    case .party: .party
    case .directive: .directive
    case .newOrder, .order: .order
    case .ending: .ending
    case .reopening: .reopening
    case .endingAssignment: .endingAssignment
    case .voiding: .voiding
    case .taskArea: .taskArea
    case .courtEntry: .courtEntry
    case .user: .user
    }
  }

  /// The form of a draft about a case; nothing where its record is gone.
  init?(_ draft: Draft, of detail: CaseDetail) {
    switch draft.form {
    case .person: self = .person(detail)
    case .move: self = .move(detail)
    case .caseFile: self = .caseFile(detail)
    case .court: self = .court(detail)
    case .ending: self = .ending(detail)
    case .reopening: self = .reopening(detail)
    case .party where draft.record == nil: self = .party(detail, nil)
    case .directive where draft.record == nil: self = .directive(detail, nil)
    case .order where draft.record == nil: self = .newOrder(detail)
    default: self.init(draft.form, draft.record, of: detail)
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
    case .party:
      guard let found = detail.parties.first(where: { $0.reference == record }) else { return nil }
      self = .party(detail, found)
    case .directive:
      guard let found = detail.directives.first(where: { $0.reference == record }) else {
        return nil
      }
      self = .directive(detail, found)
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

  /// The form of a draft about no case; nothing where its entry is gone.
  init?(_ draft: Draft, among choices: Choices) {
    let record = draft.record
    switch draft.form {
    case .newCase: self = .newCase
    case .taskArea:
      let entry = choices.taskAreas.first { $0.reference == record }
      if record != nil, entry == nil { return nil }
      self = .taskArea(entry)
    case .courtEntry:
      let entry = choices.courts.first { $0.reference == record }
      if record != nil, entry == nil { return nil }
      self = .courtEntry(entry)
    case .user:
      let entry = choices.users.first { $0.reference == record }
      if record != nil, entry == nil { return nil }
      self = .user(entry)
    default: return nil
    }
  }
}

extension CaseDetail {
  /// The version of a record that can be made void by itself; nothing for any other record.
  func versionOfVoidable(_ record: RecordReference) -> Int? {
    parties.first { $0.reference == record }?.version
      ?? directives.first { $0.reference == record }?.version
      ?? orders.first { $0.reference == record }?.version
  }
}
