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

  /// The area that a list belongs to.
  init?(_ list: ListName) {
    guard let area = Area.allCases.first(where: { $0.lists.contains(list) }) else { return nil }
    self = area
  }

  /// Its lists, the one that it opens with first.
  var lists: [ListName] {
    let own: [ListName] =
      switch self {
      case .today: []
      case .cases: [.cases]
      case .guardians: [.guardians]
      case .proposals: [.assignments]
      case .deadlines: ListName.ofWork
      }
    let beside = RecordKind.allCases.filter { kind in
      kind.description.list.map { own.contains($0.beside) } ?? false
    }
    return own + beside.map { .records($0) }
  }

  /// Those of its lists that the user's role sees.
  func lists(in desk: Surroundings) -> [ListName] { lists.filter(desk.sees) }

  /// Whether the user's role has anything to do there.
  func isSeen(in desk: Surroundings) -> Bool { lists.isEmpty || !lists(in: desk).isEmpty }

  var name: TextKey {
    switch self {
    case .today: TextKey("desk.areaToday")
    case .cases: TextKey("desk.areaCases")
    case .guardians: TextKey("desk.areaGuardians")
    case .proposals: TextKey("desk.areaProposals")
    case .deadlines: TextKey("desk.areaDeadlines")
    }
  }

  /// The area as it is when it is gone to for the first time.
  func beginning(in desk: Surroundings) -> any Screen {
    lists(in: desk).first.map { ListScreen($0, today: desk.today) } ?? TodayScreen()
  }
}
