import Guardianship
import TerminalKit
import Wording

/// What several screens do with work: settle it, say why it is due.
enum WorkSteps {
  static func why(_ explanation: DeadlineExplanation?, in desk: Surroundings) -> [Step] {
    let wording = desk.wording
    var lines: [String] = []
    if let deadline = explanation?.deadline {
      lines = wording.explanation(of: deadline)
    } else if let entry = explanation?.entry?.value, let day = entry.settledOn {
      lines = [
        wording.name(entry.key.rule),
        wording.text(.whySettled, wording.day(day), entry.note ?? wording[.noValue]),
      ]
    } else {
      lines = [wording[.whyGone]]
    }
    return [.ask(Dialogs.message(wording[.whyTitle], lines.joined(separator: "\n"), wording))]
  }

  /// The form of a record, with today in it where it is said to be done.
  static func open(_ entry: RecordEntry, settles: Bool = false, in desk: Surroundings) -> [Step] {
    var form = RecordForm(entry)
    if settles, let done = entry.reference.kind.description.list?.done {
      switch done {
      case .filled(let day): form.proposed = [day: desk.today.iso]
      case .not(let answer, _): form.start = .field(answer)
      }
    }
    if settles, entry.reference.kind == .courtRequest, entry.values[.requestSettledOn] == nil {
      form.proposed =
        entry.values[.requestSentOn] == nil
        ? [.requestSentOn: desk.today.iso]
        : [
          .requestSettledOn: desk.today.iso,
          .requestSettlement: CourtRequest.Settlement.answered.rawValue,
        ]
    }
    return [.open(form, in: desk)]
  }

  /// What an operation came to, with the name of whom it was about.
  static func say(
    _ operation: Operation, _ outcome: Outcome, among rows: [ListRow], in desk: Surroundings
  ) -> Step {
    let record: RecordReference? =
      switch operation {
      case .finishFollowUps(let ids, _):
        ids.count == 1 ? ids.first.map { RecordReference($0) } : nil
      case .edit(let edits): edits.first?.record
      default: nil
      }
    var status = Dialogs.status(operation, outcome, in: desk)
    if case .done = outcome, let record,
      let name = rows.first(where: { $0.reference == record })?.caseRow?.name
    {
      status.text += " · " + name
    }
    return .say(status)
  }

  /// The row under the cursor is another one than a moment ago.
  static func otherRow(_ row: ListRow, in desk: Surroundings) -> Step {
    let name = row.caseRow?.name ?? desk.wording[TextKey("work.noCase")]
    return .warn(desk.wording.text(TextKey("work.otherRow"), name))
  }

  /// One key makes a Wiedervorlage or a Termin done.
  static func finish(_ entry: RecordEntry, in desk: Surroundings) -> [Step] {
    switch entry.reference.kind {
    case .followUp:
      let operation = Operation.finishFollowUps([FollowUp.ID(entry.reference.id)], on: desk.today)
      return [.perform(operation)]
    case .calendarEntry:
      let held = CalendarEntry.State.held.rawValue
      return [.perform(.edit([entry.edit([.calendarState: held])]))]
    default: return open(entry, settles: true, in: desk)
    }
  }
}

extension TextKey {
  static let whyTitle = TextKey("why.title")
  static let whyGone = TextKey("why.gone")
  static let whySettled = TextKey("why.settled")
  static let groupWork = TextKey("group.work")
}
