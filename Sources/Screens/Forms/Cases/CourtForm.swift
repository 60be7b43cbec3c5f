import Guardianship
import TerminalKit
import Wording

/// Court and file number of a case: corrected, or changed from a day on.
struct CourtForm: FormDescription {
  let detail: CaseDetail
  /// Court and number as they were read; nothing where there are none yet.
  let court: Versioned<CourtPeriod>?

  init(_ detail: CaseDetail, asOf basis: Draft.Basis? = nil) {
    self.detail = detail
    court = detail.court?.asOf(basis)
  }

  /// What a change is; a draft keeps the raw values.
  private enum Occasion: String, CaseIterable {
    case correct
    case change

    var name: TextKey {
      switch self {
      case .correct: TextKey("form.courtCorrect")
      case .change: TextKey("form.courtChange")
      }
    }
  }

  var draftKey: DraftKey { DraftKey(.court, of: detail.file.id) }
  var basis: Draft.Basis? { court?.basis }
  var subject: String? { detail.person.value.listName }

  func texts(in desk: Surroundings) -> [Slot: String] {
    let from = desk.wording.day(desk.today)
    guard let court = court?.value else {
      return [
        .field(.courtPeriodFrom): from, .field(.courtPeriodCourt): desk.choices.onlyCourt,
      ]
    }
    let occasion: Occasion = court.fileNumber == nil ? .change : .correct
    return court.values.inputs(in: desk).merging(
      [.field(.courtPeriodFrom): from, .extra(.reason): occasion.rawValue]) { $1 }
  }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    let corrects = make.text(.extra(.reason)) == Occasion.correct.rawValue
    let occasions = Occasion.allCases.map { ($0.rawValue, make.desk.wording[$0.name]) }
    var fields = [
      make.field(.courtPeriodCourt, isRequired: true), make.field(.courtPeriodFileNumber),
    ]
    if court != nil {
      fields.append(make.choice(.extra(.reason), .labelCourtReason, occasions))
    }
    fields.append(
      corrects ? make.changeReason() : make.field(.courtPeriodFrom, isRequired: true))
    return fields
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    guard let court: Court.ID = answers.identifier(.field(.courtPeriodCourt)) else {
      throw .missing(.courtPeriodCourt)
    }
    if answers[.reason] == Occasion.correct.rawValue, let period = self.court {
      return RecordEntry(period).edited(answers.values)
    }
    return .changeCourt(
      detail.file.id, court: court,
      fileNumber: answers.values[.courtPeriodFileNumber].flatMap { FileNumber($0) },
      from: try answers.requiredDay(.courtPeriodFrom))
  }

  func warnings(_ answers: FormAnswers) -> [Warning] { answers.fileNumberWarnings }
}

extension TextKey {
  fileprivate static let labelCourtReason = TextKey("form.label.courtReason")
}
