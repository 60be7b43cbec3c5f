import Guardianship

/// How a draft keeps the form of a record, and makes it again.
extension RecordForm {
  var draftKey: DraftKey {
    DraftKey(form: .record(kind), caseID: caseID, record: entry?.reference)
  }

  var basis: Draft.Basis? { entry?.basis }

  /// Whom it is about and, of a new record, what it has from where it was opened.
  var kept: [String: String] {
    guard !particulars.isReadWithCase else { return [:] }
    var kept: [String: String] = [:]
    for field in particulars.carried where isNew { kept[field.rawValue] = preset[field] }
    kept[Draft.subject] = subject
    return kept
  }

  /// The form of a draft of a new record.
  ///
  /// - Parameter file: the case it belongs to; nothing where it belongs to none.
  init(
    new kind: RecordKind, _ draft: Draft, of file: (id: Case.ID, name: String)?,
    in desk: Surroundings
  ) {
    var carried = FieldValues()
    for field in kind.particulars.carried where draft.texts[field.rawValue] != nil {
      carried[field] = draft.texts[field.rawValue]
    }
    self.init(
      new: kind, of: file, about: draft.texts[Draft.subject], in: desk, carried)
  }
}

extension Draft {
  /// Whom or what the form is about, among what a draft keeps.
  static let subject = "subject"
}
