import ArgumentParser
import Screens
import Wording

/// What `geleit paper` prints: a paper of the register, or a page of the handbook that the program
/// writes itself.
enum PrintedPage: ExpressibleByArgument {
  case paper(Paper)
  case handbook(Handbook)

  enum Handbook: String, CaseIterable {
    case keys
    case rules

    var title: TextKey {
      switch self {
      case .keys: TextKey("keys.title")
      case .rules: TextKey("rules.title")
      }
    }

    func markdown(_ wording: Wording) -> String {
      switch self {
      case .keys: KeyList.markdown(wording)
      case .rules: RuleTable.markdown(wording)
      }
    }
  }

  init?(argument: String) {
    if let paper = Paper(rawValue: argument) {
      self = .paper(paper)
    } else if let page = Handbook(rawValue: argument) {
      self = .handbook(page)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    Paper.allCases.map(\.rawValue) + Handbook.allCases.map(\.rawValue)
  }

  var paper: Paper? { if case .paper(let paper) = self { paper } else { nil } }

  /// Every word with the title of what it stands for.
  static var help: String {
    let titles = Paper.allCases.map(\.entry.title) + Handbook.allCases.map(\.title)
    return zip(allValueStrings, titles).map { "\($0) \(CommandHelp.wording[$1])" }
      .joined(separator: ", ")
  }
}
