import Guardianship
import Sheets
import TerminalKit
import Wording

/// A case as lines: the sheet that is printed as Fallblatt too, and what has changed.
struct CaseLines {
  private(set) var body: RecordLines

  static let history = "history"
  /// The sections that stand beside the list.
  private static let brief: Set<String> = [
    CaseSection.guardianship.rawValue, CaseSection.scope.rawValue,
    CaseSection.deadlines.rawValue, CaseSection.plans.rawValue, CaseSection.person.rawValue,
    CaseSection.court.rawValue,
  ]

  init(_ detail: CaseDetail, in desk: Surroundings, width: Int) {
    let sheet = RecordSheet(
      case: detail, asOf: desk.today,
      office: desk.session?.office.name ?? "", wording: desk.wording)
    body = RecordLines(
      sheet, head: [detail.person.reference, detail.file.reference], width: width)
  }

  /// Any other record, to put its changes below it.
  init(_ body: RecordLines) { self.body = body }

  var lines: [RecordLine] { body.lines }
  var brief: [RecordLine] {
    body.lines.filter { $0.section.map { CaseLines.brief.contains($0) } ?? true }
  }

  /// Puts what has changed below the record, the latest first.
  mutating func add(
    _ history: [Change], hasMore: Bool, names: CaseDetail.Names, in desk: Surroundings
  ) {
    let wording = desk.wording
    body.start(CaseLines.history, wording[.sectionHistory], isEmpty: history.isEmpty && !hasMore)
    for change in history {
      let parts = [
        desk.moment(change.at), change.user, wording.name(change.operation), change.reason,
        change.isUndone ? wording[.undone] : nil,
      ]
      body.add(
        parts.compactMap { $0?.isEmpty == false ? $0 : nil }.joined(separator: " · "),
        in: CaseLines.history)
      for field in change.fields {
        let from = wording.value(field.from, of: field.field, taskAreas: names.taskAreas)
        let to = wording.value(field.to, of: field.field, taskAreas: names.taskAreas)
        body.add(
          "\(wording.label(field.field)): \(from) → \(to)", in: CaseLines.history, role: .dimmed,
          indent: 2)
      }
    }
    if hasMore { body.add(wording[.historyMore], in: CaseLines.history, role: .dimmed) }
  }
}
