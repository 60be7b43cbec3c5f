import Guardianship
import TerminalKit
import Wording

extension ImportScreen {
  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    let title =
      phase == .choosing
      ? wording[.importTitle] : wording[.importTitle] + " · " + request.path
    canvas.write(title, in: layout.title.inset(left: 1, right: 1), role: .heading)
    canvas.fill(layout.content)
    switch phase {
    case .choosing: form?.draw(in: layout.content.inset(right: 1, top: 1), on: &canvas)
    case .reading(let progress):
      draw(progress, wording[.importReading], in: layout.content, wording, on: &canvas)
    case .running(let progress):
      draw(progress, wording[.importRunning], in: layout.content, wording, on: &canvas)
    case .looking, .finished: view.draw(in: layout.content, on: &canvas)
    }
  }

  private func draw(
    _ progress: Progress?, _ title: String, in rect: Rect, _ wording: Wording,
    on canvas: inout Canvas
  ) {
    canvas.placeCursor(at: rect.inset(left: 1, top: 1).origin)
    let bar = ProgressBar(progress, title: title, wording)
    bar.draw(in: rect.inset(left: 1, right: 1, top: 1), on: &canvas)
    canvas.writeWrapped(
      wording[.importEscape], in: rect.inset(left: 1, right: 1, top: 3), role: .dimmed)
  }

  mutating func fillView(in desk: Surroundings) {
    let width = desk.layout.content.width - 2
    switch phase {
    case .looking(let preview):
      view.lines = ImportLines(wording: desk.wording, width: width, showsAll: showsAll)
        .lines(of: preview, decided: doubts, courts, request.decisions)
    case .finished(let report, let rejects):
      view.lines = ImportLines(wording: desk.wording, width: width, showsAll: showsAll)
        .lines(of: report, rejects: rejects)
    default: view.lines = []
    }
  }
}

extension ProgressBar {
  /// "298 von 491  noch 1 s"; an empty bar as long as nothing is known.
  init(_ progress: Progress?, title: String, _ wording: Wording) {
    guard let progress, let total = progress.total, total > 0 else {
      let done = progress.map { wording.count($0.done) } ?? ""
      self.init(title: title, detail: done, fraction: 0)
      return
    }
    var detail = wording.text(.listCount, wording.count(progress.done), wording.count(total))
    if let seconds = progress.secondsLeft {
      detail += "  " + wording.text(.secondsLeft, wording.count(seconds))
    }
    self.init(title: title, detail: detail, fraction: Double(progress.done) / Double(total))
  }
}
