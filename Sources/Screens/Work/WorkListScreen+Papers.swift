import Guardianship
import TerminalKit
import Wording

/// What `p` prints: the list, and in the lists of guardians and of proposals the papers about them.
extension WorkListScreen {
  /// The papers that the user may print here; the list only where it has rows.
  func papers(in desk: Surroundings) -> [PaperRequest] {
    let list = window.rows.isEmpty ? [] : [PaperRequest(query.list.paper, of: .rows(query))]
    let others: [PaperRequest] =
      switch query.list {
      case .guardians: [PaperRequest(.volunteers, of: .rows(query)), PaperRequest(.load)]
      case .assignments:
        [PaperRequest(.reviewList), PaperRequest(.searches, of: .copies(of: Filter(), 1))]
      default: []
      }
    return list + others.filter { desk.refusal(ofPrinting: $0.paper) == nil }
  }

  /// Asks which paper where there are several.
  func print(in desk: Surroundings) -> [Step] {
    let papers = papers(in: desk)
    guard papers.count > 1 else { return papers.first.map(open) ?? [] }
    let options = papers.map { request in
      PickerOption(
        id: request.paper.rawValue, title: title(of: request.paper, desk.wording))
    }
    return [
      .show(
        .picker(
          PickerOverlay(.question(.paper), title: desk.wording[.whichPaper], options: options)))
    ]
  }

  func print(_ id: String, in desk: Surroundings) -> [Step] {
    papers(in: desk).first { $0.paper.rawValue == id }.map(open) ?? []
  }

  private func open(_ request: PaperRequest) -> [Step] { [.open(.paper(PaperScreen(request)))] }

  private func title(of paper: Paper, _ wording: Wording) -> String {
    let title = wording[paper.entry.title]
    return paper == query.list.paper ? wording.text(.paperOfList, title) : title
  }
}

extension TextKey {
  fileprivate static let whichPaper = TextKey("work.whichPaper")
  fileprivate static let paperOfList = TextKey("work.paperOfList")
}
