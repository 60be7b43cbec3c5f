import Guardianship
import TerminalKit
import Wording

/// A new address; one that is on record is corrected in the form of the residence.
struct MoveForm: FormDescription {
  let detail: CaseDetail

  static let address: [Field] = [
    .residenceStreet, .residencePostcode, .residencePlace, .residenceDistrict,
  ]

  var draftKey: DraftKey { DraftKey(.move, of: detail.file.id) }
  var subject: String? { detail.person.value.listName }

  func texts(in desk: Surroundings) -> [Slot: String] {
    [
      .field(.residenceKind): Residence.Kind.home.rawValue,
      .field(.residenceFrom): desk.wording.day(desk.today),
    ]
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    [make.field(.residenceKind, isRequired: true), make.field(.residenceFrom, isRequired: true)]
      + MoveForm.address.map { make.field($0) }
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    _ = try answers.requiredDay(.residenceFrom)
    return .move(detail.person.id, to: try Residence(answers.values))
  }
}
