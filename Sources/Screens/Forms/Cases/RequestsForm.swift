import Guardianship
import TerminalKit
import Wording

/// A letter of the court: its days and the Aufträge that are in it.
struct RequestsForm: FormDescription {
  let detail: CaseDetail

  var draftKey: DraftKey { DraftKey(.newRequests, of: detail.file.id) }
  var subject: String? { detail.person.value.listName }
  var isNew: Bool { true }

  func texts(in desk: Surroundings) -> [Slot: String] {
    [.field(.requestReceivedOn): desk.wording.day(desk.today)]
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    let kinds = make.desk.choices.terms(of: .requestKind, besides: "").map {
      ("\($0.id.rawValue)", $0.value.name)
    }
    return [
      make.check(.extra(.requestKinds), .labelRequestKinds, kinds),
      make.field(.requestReceivedOn, isRequired: true), make.field(.requestLetterOf),
      make.field(.requestOccasion), make.field(.requestDueOn),
      make.field(.requestAssignedTo, hint: .hintDealing), make.field(.requestNote),
    ]
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    var requests: [CourtRequest] = []
    for kind in answers[.requestKinds].split(separator: " ") {
      requests.append(
        try CourtRequest(answers.values.merging([.requestKind: String(kind)])))
    }
    guard !requests.isEmpty else { throw .missing(.requestKind) }
    return .receiveRequests(RequestReceipt(caseID: detail.file.id, requests: requests))
  }

  func place(of field: Field, _ answers: FormAnswers) -> Slot {
    field == .requestKind ? .extra(.requestKinds) : .field(field)
  }
}

extension TextKey {
  fileprivate static let labelRequestKinds = TextKey("form.label.requestKinds")
  fileprivate static let hintDealing = TextKey("form.hint.dealing")
}
