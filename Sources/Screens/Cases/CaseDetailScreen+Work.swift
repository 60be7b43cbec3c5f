import Guardianship
import TerminalKit
import Wording

/// What is to be done in a case: new contacts, Termine, Aufträge, and settling what is due.
extension CaseDetailScreen {
  /// The form of a new record of this case.
  func new(
    _ kind: RecordKind, _ detail: CaseDetail, in desk: Surroundings, _ values: FieldValues = [:]
  ) -> RecordForm {
    var form = RecordForm(
      new: kind, of: (detail.file.id, detail.person.value.listName), in: desk, values)
    form.requests = detail.work.openRequests(in: desk.wording)
    return form
  }

  mutating func settle(_ detail: CaseDetail, in desk: Surroundings) -> [Step] {
    if let deadline { return reading.read(deadline, of: id, to: .settle) }
    guard let entry = settleable(detail) else { return [] }
    return WorkSteps.finish(entry, in: desk)
  }

  /// The record under the cursor that can be done.
  func settleable(_ detail: CaseDetail) -> RecordEntry? {
    guard let target, [.followUp, .calendarEntry, .courtRequest].contains(target.kind) else {
      return nil
    }
    return detail.entry(target)
  }

  /// Duties without a day, with their paragraphs.
  func checklist(_ detail: CaseDetail, in desk: Surroundings) -> [Step] {
    let wording = desk.wording
    let current = detail.currentAssignments(on: desk.today).map(\.value)
    let lines = ChecklistDuty.duties(of: current).map { duty in
      HelpGroup.Line(
        keys: [duty.id.rawValue],
        help: "\(wording.name(duty.id)) · \(wording.name(duty.owedBy)) · \(duty.paragraph)")
    }
    guard !lines.isEmpty else {
      return [.say(StatusLine(wording[.checklistNone]))]
    }
    let groups = [HelpGroup(title: detail.person.value.listName, lines: lines)]
    let size = Overlay.helpArea(in: Rect(desk.size)).size
    return [.show(.help(Help(title: wording[.checklistTitle], groups: groups, size: size)))]
  }
}

extension TextKey {
  fileprivate static let checklistTitle = TextKey("checklist.title")
  fileprivate static let checklistNone = TextKey("checklist.none")
}
