import Guardianship
import TerminalKit
import Wording

/// A paper before it is printed: its form, its pages as text, and where it goes.
struct PaperScreen: Screen {
  static let kind = ScreenKind.paper

  enum Command: String, CommandName {
    case turn = "paper.turn"
    case decision = "paper.decision"
    case district = "paper.district"
    case save = "paper.save"
    case printOut = "paper.print"
    case nextPage = "paper.nextPage"
    case previousPage = "paper.previousPage"
    case right = "paper.right"
    case left = "paper.left"
    case back = "paper.back"
  }

  var request: PaperRequest
  /// Nothing until the pages have been laid out.
  var pages: [[String]]?
  var page = 0
  /// The width that the pages were asked for.
  var columns = 0
  var view = Viewport()
  /// The path that waits for the answer whether a file may be replaced.
  var path: String?

  init(_ request: PaperRequest) { self.request = request }

  static let commands: [ScreenCommand<PaperScreen>] = [
    .init(
      .save, "s", .function(2), text: TextKey("print.save"), group: .groupPaper, footer: .shown,
      needs: .that(.paperLayingOut) { $0.pages != nil }),
    .init(
      .printOut, "d", text: TextKey("print.print"), group: .groupPaper, footer: .shown,
      needs: .that(.paperLayingOut) { $0.pages != nil }),
    .init(.turn, "f", text: TextKey("print.turn"), group: .groupPaper, footer: .shown),
    .init(
      .decision, "b", text: TextKey("print.decision"), group: .groupPaper, footer: .shown,
      needs: .that(.paperNoDecision) { $0.request.paper.isList }),
    .init(
      .district, "o", text: TextKey("print.district"), group: .groupPaper,
      needs: .that(.paperNoDistrict) { $0.request.paper == .visits }),
    .init(.nextPage, .tab, text: TextKey("print.nextPage"), group: .groupMoving, footer: .shown),
    .init(.previousPage, .backTab, text: TextKey("print.previousPage"), group: .groupMoving),
    .init(
      .right, .right, text: TextKey("print.right"), group: .groupMoving, footer: .shown,
      needs: .tooWide),
    .init(.left, .left, text: TextKey("print.left"), group: .groupMoving, needs: .tooWide),
    .init(
      .back, .escape, .backspace, text: TextKey("print.back"), group: .groupMoving, footer: .shown),
  ]

  mutating func appear(in desk: Surroundings) -> [Step] { layOutAgain(in: desk) }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    view.height = desk.layout.content.height
    guard pages != nil, columns != desk.layout.content.width else { return [] }
    return layOutAgain(in: desk)
  }

  /// Another paper: it is shown from its upper left corner.
  private mutating func begin(in desk: Surroundings) -> [Step] {
    pages = nil
    view.scroll(sideways: -view.left, width: columns)
    return layOutAgain(in: desk)
  }

  /// The pages come anew; until then the old ones stay on the screen.
  private mutating func layOutAgain(in desk: Surroundings) -> [Step] {
    columns = desk.layout.content.width
    return [.effect(.file(.preview(request, columns: columns - 1)))]
  }

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .turn:
      request.isLandscape.toggle()
      return begin(in: desk)
    case .decision:
      request.hasDecisionLines.toggle()
      return begin(in: desk)
    case .district:
      request.isByDistrict.toggle()
      return begin(in: desk)
    case .save: return [.ask(savePrompt(in: desk))]
    case .printOut:
      return [.effect(.file(.print(request))), .say(StatusLine(desk.wording[.paperPrinting]))]
    case .nextPage: turnPage(by: 1)
    case .previousPage: turnPage(by: -1)
    case .right: view.scroll(sideways: columns / 2, width: columns)
    case .left: view.scroll(sideways: -columns / 2, width: columns)
    case .back: return [.back]
    }
    return []
  }

  private mutating func turnPage(by step: Int) {
    guard let pages else { return }
    show(page: max(0, min(page + step, pages.count - 1)))
  }

  private mutating func show(page: Int) {
    guard let pages, pages.indices.contains(page) else { return }
    self.page = page
    view.lines = pages[page].map { StyledLine($0) }
    view.scroll(to: 0)
    view.scroll(sideways: 0, width: columns)
  }

  /// Scrolls within the page and goes on to the next one at its end.
  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    let before = view.top
    view.move(movement)
    if view.top == before {
      if movement == .pageDown { turnPage(by: 1) }
      if movement == .pageUp { turnPage(by: -1) }
    }
    return []
  }

  private func savePrompt(in desk: Surroundings) -> Prompt {
    let name = request.fileName(on: desk.today, desk.wording)
    return Prompt(
      .exportPath, title: desk.wording[.paperSaveTitle], hint: desk.wording[.paperSaveHint],
      text: path ?? name)
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    guard case .typed(.exportPath, let typed) = answer, !typed.trimmed.isEmpty else { return [] }
    path = typed.trimmed
    return [.effect(.file(.savePaper(request, path: typed.trimmed, replacing: false)))]
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .paperPages(request, let pages):
      self.pages = pages
      show(page: min(page, max(0, pages.count - 1)))
      return []
    case .saved(let path):
      return [.say(StatusLine(desk.wording.text(.fileSaved, path), role: .success))]
    case .fileExists(let existing):
      guard existing == path else { return [] }
      let effect = Effect.file(.savePaper(request, path: existing, replacing: true))
      return [.ask(Dialogs.replaceFile(existing, then: effect, desk))]
    default: return []
    }
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    var parts = [wording[request.paper.entry.title]]
    parts.append(wording[request.isLandscape ? .paperLandscape : .paperPortrait])
    if request.hasDecisionLines { parts.append(wording[.paperWithDecision]) }
    if request.isByDistrict { parts.append(wording[.paperByDistrict]) }
    let place = pages.map { wording.text(.paperPage, "\(page + 1)", wording.count($0.count)) } ?? ""
    canvas.writeTitle(parts.joined(separator: " · "), end: place, in: layout.title)
    canvas.fill(layout.content)
    guard pages != nil else {
      return canvas.writeInstead(wording[.paperLayingOut], in: layout.content)
    }
    view.draw(in: layout.content, on: &canvas)
  }
}

extension Need where S == PaperScreen {
  fileprivate static var tooWide: Need {
    Need { screen, desk in
      screen.view.overhang(width: desk.layout.content.width) == 0 ? desk.wording[.paperFits] : nil
    }
  }
}

extension TextKey {
  static let paperLayingOut = TextKey("print.layingOut")
  static let paperNoDecision = TextKey("print.noDecision")
  static let paperSaveTitle = TextKey("print.saveTitle")
  static let paperSaveHint = TextKey("print.saveHint")
  fileprivate static let paperPrinting = TextKey("print.printing")
  static let paperLandscape = TextKey("print.landscape")
  static let paperPortrait = TextKey("print.portrait")
  fileprivate static let paperNoDistrict = TextKey("print.noDistrict")
  fileprivate static let paperByDistrict = TextKey("print.byDistrict")
  static let paperWithDecision = TextKey("print.withDecision")
  static let paperFits = TextKey("print.fits")
  static let paperPage = TextKey("print.page")
}
