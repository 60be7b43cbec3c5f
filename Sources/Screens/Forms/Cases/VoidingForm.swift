import Guardianship
import TerminalKit
import Wording

/// Takes a record of a case out of the lists.
struct VoidingForm: FormDescription {
  let detail: CaseDetail
  let record: RecordReference
  let version: Int

  var draftKey: DraftKey { DraftKey(.voiding, of: detail.file.id, record) }
  var basis: Draft.Basis? { Draft.Basis(version: version, values: [:]) }
  var subject: String? { detail.person.value.listName }

  func texts(in desk: Surroundings) -> [Slot: String] { [:] }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    [make.entry(name(make.desk.wording)), make.reason()]
  }

  /// The record that is taken out, in words.
  private func name(_ wording: Wording) -> String {
    let party = detail.parties.first { $0.reference == record }?.value
    let directive = detail.directives.first { $0.reference == record }?.value
    let order = detail.orders.first { $0.reference == record }?.value
    let parts = [
      party?.name, directive.map { wording.name($0.kind) }, directive?.holder,
      order.map { wording.name($0.kind) }, order?.decidedOn.map { wording.day($0) },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  func missing(_ answers: FormAnswers) -> [Slot: String] { answers.missingReason }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    .void(record, basedOn: version, reason: answers[.reason])
  }
}
