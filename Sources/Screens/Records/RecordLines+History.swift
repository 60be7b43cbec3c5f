import Guardianship
import Sheets
import TerminalKit
import Wording

extension RecordLines {
  /// A case: the sheet that is printed as Fallblatt too.
  init(_ detail: CaseDetail, in desk: Surroundings, width: Int) {
    let sheet = RecordSheet(
      case: detail, asOf: desk.today,
      office: desk.session?.office.name ?? "", wording: desk.wording)
    self.init(sheet, head: [detail.person.reference, detail.file.reference], width: width)
  }

  /// The sections that stand beside the list.
  private static let brief: Set<String> = [
    CaseSection.guardianship.rawValue, CaseSection.scope.rawValue,
    CaseSection.deadlines.rawValue, CaseSection.plans.rawValue, CaseSection.person.rawValue,
    CaseSection.court.rawValue,
  ]

  var brief: [RecordLine] {
    lines.filter { $0.section.map { RecordLines.brief.contains($0) } ?? true }
  }

  private static let history = "history"

  /// Puts what has changed below the record, the latest first.
  mutating func add(
    _ history: [Change], hasMore: Bool, names: CaseDetail.Names, in desk: Surroundings
  ) {
    let (wording, section) = (desk.wording, RecordLines.history)
    start(section, wording[.sectionHistory], isEmpty: history.isEmpty && !hasMore)
    for change in history {
      let parts = [
        desk.moment(change.at), change.user, wording.name(change.operation), change.reason,
        change.isUndone ? wording[.undone] : nil,
      ]
      add(
        parts.compactMap { $0?.isEmpty == false ? $0 : nil }.joined(separator: " · "),
        in: section)
      for field in change.fields {
        let from = wording.value(field.from, of: field.field, taskAreas: names.taskAreas)
        let to = wording.value(field.to, of: field.field, taskAreas: names.taskAreas)
        add(
          "\(wording.label(field.field)): \(from) → \(to)", in: section, role: .dimmed, indent: 2)
      }
    }
    if hasMore { add(wording[.historyMore], in: section, role: .dimmed) }
  }
}
