import Guardianship
import TerminalKit
import Wording

/// Überblick for supervisors: the queue, who is gone, what is without a proposal, loads as bars with
/// their numbers, and what the courts made of the proposals.
struct OverviewScreen: ScrollingScreen {
  static let kind = ScreenKind.overview

  enum Command: String, CommandName {
    case open = "today.open"
    case paper = "overview.paper"
    case nextSection = "section.next"
    case previousSection = "section.previous"
    case back = "detail.back"
  }

  var overview: Overview?
  var shown = ShownLines()

  static let commands: [ScreenCommand<OverviewScreen>] = [
    .init(
      .open, .enter, group: .groupList, footer: .shown,
      needs: .that(.overviewNoList) { $0.shown.target != nil }),
    .init(.paper, "p", group: .groupPaper, footer: .shown),
    .init(.nextSection, .tab, group: .groupMoving, footer: .shown),
    .init(.previousSection, .backTab, group: .groupMoving),
    .init(.back, .escape, .backspace, group: .groupMoving),
  ]

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back]
    case .paper: return [.open(PaperScreen(PaperRequest(.load)))]
    case .nextSection: shown.jump(1)
    case .previousSection: shown.jump(-1)
    case .open: return shown.target.map { $0.open() } ?? []
    }
    return []
  }

  mutating func appear(in desk: Surroundings) -> [Step] {
    [.read(.overview)]
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .overview(let overview):
      self.overview = overview
      rebuild(in: desk)
      return []
    case .registerChanged: return [.read(.overview)]
    default: return []
    }
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    canvas.write(
      desk.wording[.overviewTitle], in: desk.layout.title.inset(left: 1), role: .heading)
    shown.draw(
      in: desk, waiting: overview == nil ? desk.wording[.detailReading] : nil, on: &canvas)
  }
}

extension TextKey {
  fileprivate static let overviewTitle = TextKey("overview.title")
  fileprivate static let overviewNoList = TextKey("overview.noList")
}
