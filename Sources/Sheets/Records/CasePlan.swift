import Guardianship
import Wording

/// A Termin or a Wiedervorlage of a case, in words.
struct CasePlan {
  let day: Day
  let time: TimeOfDay?
  let isFollowUp: Bool
  let words: String
  let owner: String?
  let record: RecordReference

  /// "24.11.2026, 09:30".
  func moment(_ wording: Wording) -> String {
    [wording.day(day), time?.text].compactMap(\.self).joined(separator: ", ")
  }
}

extension CaseSheet {
  /// Termine that are planned and Wiedervorlagen that wait, in the order of their days.
  var plansAhead: [CasePlan] {
    let entries = detail.work.calendar.filter { $0.value.state == .planned }.map { record in
      let entry = record.value
      let words = [
        wording.name(entry.kind), entry.place(addressBlocked: person.addressBlocked), entry.note,
      ].compactMap(\.self)
      return CasePlan(
        day: entry.day, time: entry.time, isFollowUp: false,
        words: words.joined(separator: ", "), owner: user(entry.user), record: record.reference)
    }
    let followUps = detail.work.followUps.filter { $0.value.doneOn == nil }.map { record in
      let every = record.value.every.map {
        " (" + wording.text(TextKey("followUp.every"), wording.interval($0)) + ")"
      }
      return CasePlan(
        day: record.value.dueOn, time: nil, isFollowUp: true,
        words: record.value.text + (every ?? ""), owner: user(record.value.owner),
        record: record.reference)
    }
    return (entries + followUps).sorted {
      ($0.day.number, $0.time?.minutes ?? -1) < ($1.day.number, $1.time?.minutes ?? -1)
    }
  }

  func user(_ id: User.ID?) -> String? { id.flatMap { detail.work.users[$0]?.name } }
}
