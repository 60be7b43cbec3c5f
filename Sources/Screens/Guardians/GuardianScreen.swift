import Guardianship
import Sheets
import TerminalKit
import Wording

/// One guardian: offices now and before, inquiries, papers, agreement, trainings, talks, history.
struct GuardianScreen: Screen {
  static let kind = ScreenKind.guardian

  let id: Guardian.ID
  /// What the list knew, for the title until the guardian is read.
  let title: String

  var detail: GuardianDetail?
  var isGone = false
  var view: RecordView
  /// What is being asked about somebody who is lost.
  var loss: GuardianLoss.Cause?
  var lostOn: Day?
  /// Whether the guardian has just been made and the number is to be said.
  var isNew = false

  init(_ id: Guardian.ID, name: String) {
    self.id = id
    title = name
    view = RecordView { .guardianHistory(id, before: $0, limit: $1) }
  }

  var target: RecordReference? { view.target }

  mutating func appear(in desk: Surroundings) -> [Step] {
    view.forgetHistory()
    return [.read(.guardian(id))]
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    view.height = desk.layout.content.height
    return rebuild(in: desk)
  }

  private mutating func rebuild(in desk: Surroundings) -> [Step] {
    guard let detail else { return [] }
    let sheet = RecordSheet(
      guardian: detail, asOf: desk.today, office: desk.session?.office.name ?? "",
      wording: desk.wording)
    let lines = RecordLines(
      sheet, head: [detail.record.reference], width: desk.layout.content.width)
    return view.show(lines, names: detail.names, in: desk)
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] { view.move(movement) }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .guardian(_, let detail):
      self.detail = detail
      isGone = detail == nil
      let further = rebuild(in: desk)
      return announce(in: desk) + further
    case .guardianHistory(_, let before, let changes, let hasMore):
      return view.take(changes, before: before, hasMore: hasMore) ? rebuild(in: desk) : []
    case .record(_, let entry?):
      return [.open(RecordForm(entry), in: desk)]
    case .registerChanged: return appear(in: desk)
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk))] + appear(in: desk)
    default: return []
    }
  }

  private mutating func announce(in desk: Surroundings) -> [Step] {
    guard isNew, let row = detail?.row else { return [] }
    isNew = false
    let text = desk.wording.text(.guardianMade, row.reference, row.record.value.listName)
    return [.say(StatusLine(text, role: .success))]
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    canvas.fill(layout.content)
    canvas.writeTitle(
      desk.wording.text(.guardianPath, name), end: detail?.row.reference ?? "", in: layout.title)
    guard detail != nil else {
      let sentence = desk.wording[isGone ? .recordGone : .detailReading]
      return canvas.writeInstead(sentence, in: layout.content)
    }
    view.draw(in: layout.content, on: &canvas)
  }
}

extension TextKey {
  fileprivate static let guardianMade = TextKey("guardian.made")
  fileprivate static let guardianPath = TextKey("guardian.path")
}
