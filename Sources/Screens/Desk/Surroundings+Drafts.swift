import Guardianship
import Wording

extension Surroundings {
  /// The form of a draft as its title says it: a new record is not called a changed one.
  func name(of draft: Draft) -> String {
    guard draft.record == nil, case .record(let kind) = draft.form else {
      return wording.name(draft.form)
    }
    return RecordForm(new: kind, draft, of: nil, in: self).title(wording)
  }

  /// The beginning of what was typed, so that the draft is recognised.
  func beginning(of draft: Draft) -> String {
    let telling: [Field] = [
      .personFamily, .personGiven, .partyName, .caseWishes, .orderKind, .taskAreaName, .courtName,
      .userName, .contactText, .followUpText, .calendarNote, .reportPersonal,
    ]
    let whom = draft.texts[Draft.subject].map { [$0] } ?? []
    let typed = telling.compactMap { field in
      draft.texts[field.rawValue].flatMap { text in
        text.isEmpty ? nil : wording.value(text, of: field)
      }
    }
    return (whom + typed).joined(separator: ", ")
  }
}
