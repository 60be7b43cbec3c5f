import Guardianship
import Wording

extension Surroundings {
  /// The beginning of what was typed, so that the draft is recognised.
  func beginning(of draft: Draft) -> String {
    let telling: [Field] = [
      .personFamily, .personGiven, .partyName, .caseWishes, .orderKind, .taskAreaName, .courtName,
      .userName, .contactText, .followUpText, .calendarNote, .reportPersonal,
    ]
    return telling.compactMap { field in
      draft.texts[field.rawValue].flatMap { text in
        text.isEmpty ? nil : wording.value(text, of: field)
      }
    }.joined(separator: ", ")
  }
}
