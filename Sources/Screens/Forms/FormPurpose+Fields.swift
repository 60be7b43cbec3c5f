import Guardianship
import TerminalKit
import Wording

extension FormPurpose {
  /// The fields in the order of the form; which ones may depend on what stands in others.
  func fields(_ make: FormFields) -> [FormField<Slot>] {
    recordFields(make) + (changesRecord(make) ? [changeReason(make)] : [])
  }

  private func recordFields(_ make: FormFields) -> [FormField<Slot>] {
    switch self {
    case .newCase: newCaseFields(make)
    case .person: FormPurpose.personFields.map { make.field($0, isRequired: $0 == .personFamily) }
    case .residence: FormPurpose.addressFields.map { make.field($0) } + [make.field(.residenceFrom)]
    case .move:
      [make.field(.residenceKind, isRequired: true), make.field(.residenceFrom, isRequired: true)]
        + FormPurpose.addressFields.map { make.field($0) }
    case .caseFile(let detail):
      [make.field(.caseWishes), make.field(.caseCause), make.field(.caseRemark)]
        + (detail.file.value.importNote == nil ? [] : [make.field(.caseImportNote)])
    case .court: courtFields(make)
    case .newOrder, .order: orderFields(make)
    case .ending:
      [
        make.field(.caseEndReason, isRequired: true), make.field(.caseEndedOn, isRequired: true),
        make.extra(.note, .labelNote, .area(TextArea(make.text(.extra(.note))), rows: 3)),
      ]
    case .reopening:
      [
        make.extra(
          .day, .labelReopenedOn, .date(make.date(make.text(.extra(.day)), century: .near))),
        reason(make),
      ]
    case .endingAssignment(let detail, let assignment):
      [
        entry(detail.names.guardians[assignment.value.guardian]?.listName ?? "", make),
        make.field(.assignmentEndedOn, isRequired: true),
        make.field(.assignmentEndReason, isRequired: true), make.field(.assignmentEndedByDeath),
      ]
    case .voiding(let detail, let record, _):
      [entry(name(of: record, detail, make.desk.wording), make), reason(make)]
    case .record(let form):
      form.fields { make.text(.field($0)) }.map {
        $0.field == .assignmentRequest
          ? make.request(among: form.requests)
          : make.field($0.field, isRequired: $0.isRequired, hint: RecordForm.hints[$0.field])
      }
    case .requests:
      [make.requestKinds()]
        + RequestsForm.fields.map {
          make.field(
            $0, isRequired: $0 == .requestReceivedOn,
            hint: $0 == .requestAssignedTo ? TextKey("form.hint.dealing") : nil)
        }
    case .deadline(let form):
      [entry(make.desk.wording.name(form.explanation.key.rule), make)]
        + DeadlineForm.fields.map { make.field($0) }
    }
  }

  /// Whether a record of a case is corrected, so that the history can hold why.
  private func changesRecord(_ make: FormFields) -> Bool {
    switch self {
    case .person, .residence, .caseFile, .order: true
    case .record(let form): form.entry != nil && form.kind.isOfRecord
    case .court: make.text(.extra(.reason)) == "correct"
    default: false
    }
  }

  private func changeReason(_ make: FormFields) -> FormField<Slot> {
    make.extra(
      .changeReason, .labelChangeReason, .text(TextField(make.text(.extra(.changeReason)))))
  }

  private func entry(_ title: String, _ make: FormFields) -> FormField<Slot> {
    FormField(.extra(.knownPerson), label: make.desk.wording[.labelEntry], input: .fixed(title))
  }

  /// The record that is taken out, in words.
  private func name(
    of record: RecordReference, _ detail: CaseDetail, _ wording: Wording
  ) -> String {
    let party = detail.parties.first { $0.reference == record }?.value
    let directive = detail.directives.first { $0.reference == record }?.value
    let order = detail.orders.first { $0.reference == record }?.value
    let parts = [
      party?.name, directive.map { wording.name($0.kind) }, directive?.holder,
      order.map { wording.name($0.kind) }, order?.decidedOn.map { wording.day($0) },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func reason(_ make: FormFields) -> FormField<Slot> {
    make.extra(.reason, .labelReason, .area(TextArea(make.text(.extra(.reason))), rows: 3))
  }

  static let personFields: [Field] = [
    .personFamily, .personGiven, .personBirthName, .personTitle, .personBorn, .personSex,
    .personLivingSituation, .personPhone, .personLanguages, .personInterpreter, .personVisitHints,
    .personAddressBlocked, .personDiedOn,
  ]
  static let addressFields: [Field] = [
    .residenceStreet, .residencePostcode, .residencePlace, .residenceDistrict,
  ]

  private func newCaseFields(_ make: FormFields) -> [FormField<Slot>] {
    let known = make.text(.extra(.knownPerson))
    let person: [FormField<Slot>] =
      known.isEmpty
      ? [
        make.field(.personFamily, isRequired: true), make.field(.personGiven),
        make.field(.personBorn), make.field(.personSex),
      ] + FormPurpose.addressFields.map { make.field($0) } + [make.field(.personPhone)]
      : [make.extra(.knownPerson, .labelKnownPerson, .fixed(known))]
    let statuses = [CaseStatus.inquiry, .investigating].map {
      ($0.rawValue, make.desk.wording.name($0))
    }
    return person + [
      make.extra(
        .openedOn, .labelOpenedOn, .date(make.date(make.text(.extra(.openedOn)), century: .near))),
      make.extra(
        .startStatus, .labelStatus, make.choice(make.text(.extra(.startStatus)), statuses)),
      make.field(.courtPeriodCourt), make.field(.courtPeriodFileNumber),
      make.extra(
        .caseworker, .labelCaseworker, make.choice(make.text(.extra(.caseworker)), make.users)),
      make.field(.caseWishes), make.field(.caseCause), make.field(.caseRemark),
    ]
  }

  private func courtFields(_ make: FormFields) -> [FormField<Slot>] {
    let wording = make.desk.wording
    let reasons = [
      ("correct", wording[.courtCorrect]), ("change", wording[.courtChange]),
    ]
    var fields = [
      make.field(.courtPeriodCourt, isRequired: true), make.field(.courtPeriodFileNumber),
    ]
    if detail?.court != nil {
      fields.append(
        make.extra(
          .reason, .labelCourtReason, make.choice(make.text(.extra(.reason)), reasons)))
    }
    if make.text(.extra(.reason)) != "correct" {
      fields.append(make.field(.courtPeriodFrom, isRequired: true))
    }
    return fields
  }
}

extension RecordKind {
  /// Whether a change of it is a correction of a case, so that the history can hold why.
  fileprivate var isOfRecord: Bool {
    switch self {
    case .party, .directive, .contact, .courtRequest, .caseEvent, .socialReport: true
    default: false
    }
  }
}

extension TextKey {
  static let notADay = TextKey("form.notADay")
  static let labelNote = TextKey("form.label.note")
  static let labelReason = TextKey("form.label.reason")
  static let labelChangeReason = TextKey("form.label.changeReason")
  static let labelEntry = TextKey("form.label.entry")
  static let labelRequestKinds = TextKey("form.label.requestKinds")
  static let labelReopenedOn = TextKey("form.label.reopenedOn")
  static let labelKnownPerson = TextKey("form.label.knownPerson")
  static let labelOpenedOn = TextKey("form.label.openedOn")
  static let labelStatus = TextKey("form.label.status")
  static let labelCaseworker = TextKey("form.label.caseworker")
  static let labelCourtReason = TextKey("form.label.courtReason")
  static let courtCorrect = TextKey("form.courtCorrect")
  static let courtChange = TextKey("form.courtChange")
}
