import Guardianship

/// The person of a case, the address and the case itself.
extension RecordForm.Particulars {
  static let person = RecordForm.Particulars(isReadWithCase: true)

  /// The address on record is corrected; a new one is a `MoveForm`.
  static let residence = RecordForm.Particulars(
    hidden: [.residenceKind, .residenceTo], isReadWithCase: true)

  static let caseFile = RecordForm.Particulars(
    fields: { form, _ in
      [.caseWishes, .caseCause, .caseRemark, .caseFileReference]
        + (form.seen[.caseImportNote] == nil ? [] : [.caseImportNote])
    }, isReadWithCase: true)
}
