import Guardianship
import TerminalKit
import Wording

/// The areas of the desk, each by its number key. A number stays once it is given.
enum Area: Int, CaseIterable, Sendable {
  case today = 1
  case cases = 2
  case guardians = 3
  case proposals = 4
  case deadlines = 5

  var number: Int { rawValue }

  /// Whether the user's role has anything to do there.
  func isSeen(in desk: Surroundings) -> Bool { self != .deadlines || desk.sees(.deadlines) }

  var name: TextKey {
    switch self {
    case .today: TextKey("desk.areaToday")
    case .cases: TextKey("desk.areaCases")
    case .guardians: TextKey("desk.areaGuardians")
    case .proposals: TextKey("desk.areaProposals")
    case .deadlines: TextKey("desk.areaDeadlines")
    }
  }
}

extension ScreenState {
  /// The area that the screen is the list of; nothing for what is opened from one.
  var area: Area? {
    switch self {
    case .today: .today
    case .cases: .cases
    case .work(let screen):
      switch screen.query.list {
      case .guardians: .guardians
      case .assignments: .proposals
      default: .deadlines
      }
    default: nil
    }
  }

  /// An area as it is when it is gone to for the first time.
  static func beginning(of area: Area, in desk: Surroundings) -> ScreenState {
    switch area {
    case .today: .today(TodayScreen())
    case .cases: .cases(CaseListScreen(query: ListQuery(.cases, today: desk.today)))
    case .guardians: .work(WorkListScreen(.guardians, today: desk.today))
    case .proposals: .work(WorkListScreen(.assignments, today: desk.today))
    case .deadlines: .work(WorkListScreen(.deadlines, today: desk.today))
    }
  }
}
