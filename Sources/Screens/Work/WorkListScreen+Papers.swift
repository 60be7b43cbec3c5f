import Guardianship
import TerminalKit
import Wording

/// What `p` prints: the list, and in the lists of guardians and of proposals the papers about them.
extension WorkListScreen {
  /// The papers that the user may print here; the list only where it has rows.
  func papers(in desk: Surroundings) -> [PaperRequest.Subject] {
    let list = window.rows.isEmpty ? [] : [PaperRequest.Subject.work(query)]
    let others: [PaperRequest.Subject] =
      switch query.list {
      case .guardians: [.volunteers(query.filter), .load]
      case .assignments: [.reviewList, .searches(Filter(), copies: 1)]
      default: []
      }
    guard let role = desk.session?.user.role else { return list }
    return list
      + others.filter { paper in
        do throws(Refusal) {
          try paper.check(for: role)
          return true
        } catch {
          return false
        }
      }
  }

  /// Asks which paper where there are several.
  func print(in desk: Surroundings) -> [Step] {
    let papers = papers(in: desk)
    guard papers.count > 1 else {
      return papers.first.map { [.open(.paper(PaperScreen($0, in: desk)))] } ?? []
    }
    let options = papers.map { paper in
      PickerOption(
        id: paper.fileName(on: desk.today, desk.wording), title: title(of: paper, desk.wording))
    }
    return [
      .show(
        .picker(
          PickerOverlay(.question(.paper), title: desk.wording[.whichPaper], options: options)))
    ]
  }

  func print(_ id: String, in desk: Surroundings) -> [Step] {
    guard
      let paper = papers(in: desk).first(where: { $0.fileName(on: desk.today, desk.wording) == id })
    else {
      return []
    }
    return [.open(.paper(PaperScreen(paper, in: desk)))]
  }

  private func title(of paper: PaperRequest.Subject, _ wording: Wording) -> String {
    guard case .work = paper else { return paper.title(wording) }
    return wording.text(.paperOfList, paper.title(wording))
  }
}

extension TextKey {
  fileprivate static let whichPaper = TextKey("work.whichPaper")
  fileprivate static let paperOfList = TextKey("work.paperOfList")
}
