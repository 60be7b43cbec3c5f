import TerminalKit
import Wording

/// What works on every screen, behind the screen's own commands.
enum GeneralCommand: String, CommandName {
  case up = "move.up"
  case down = "move.down"
  case pageUp = "move.pageUp"
  case pageDown = "move.pageDown"
  case first = "move.first"
  case last = "move.last"
  case today = "area.today"
  case cases = "area.cases"
  case guardians = "area.guardians"
  case proposals = "area.proposals"
  case deadlines = "area.deadlines"
  case overview = "overview.open"
  case taskAreas = "catalogue.taskAreas"
  case courts = "catalogue.courts"
  case users = "catalogue.users"
  case requestKinds = "catalogue.requestKinds"
  case requestOccasions = "catalogue.requestOccasions"
  case textModules = "catalogue.textModules"
  case dealingRules = "catalogue.dealingRules"
  case absences = "catalogue.absences"
  case reviewRules = "catalogue.reviewRules"
  case settings = "office.settings"
  case palette = "desk.palette"
  case help = "desk.help"
  case suspend = "desk.suspend"
  case quit = "desk.quit"

  var movement: Movement? {
    switch self {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .first: .first
    case .last: .last
    default: nil
    }
  }

  /// The catalogue that the command opens.
  var catalogue: ListDeclaration? {
    switch self {
    case .taskAreas: .taskAreas
    case .courts: .courts
    case .users: .users
    case .requestKinds: .requestKinds
    case .requestOccasions: .requestOccasions
    case .textModules: .textModules
    case .dealingRules: .dealingRules
    case .absences: .absences
    case .reviewRules: .reviewRules
    default: nil
    }
  }

  static func table(_ wording: Wording) -> CommandTable<GeneralCommand> {
    CommandTable(everywhere(wording) + catalogues(wording))
  }

  /// Rarely opened, so they have no keys: the palette finds them by name.
  private static func catalogues(_ wording: Wording) -> [Binding<GeneralCommand>] {
    [
      Binding(command: .taskAreas, text: TextKey("open.taskAreas"), group: .groupDesk, wording),
      Binding(command: .courts, text: TextKey("open.courts"), group: .groupDesk, wording),
      Binding(command: .users, text: TextKey("open.users"), group: .groupDesk, wording),
      Binding(command: .absences, text: TextKey("open.absences"), group: .groupDesk, wording),
      Binding(
        command: .reviewRules, text: TextKey("open.reviewRules"), group: .groupDesk, wording),
      Binding(
        command: .dealingRules, text: TextKey("open.dealingRules"), group: .groupDesk, wording),
      Binding(
        command: .requestKinds, text: TextKey("open.requestKinds"), group: .groupDesk, wording),
      Binding(
        command: .requestOccasions, text: TextKey("open.requestOccasions"), group: .groupDesk,
        wording),
      Binding(command: .textModules, text: TextKey("open.textModules"), group: .groupDesk, wording),
      Binding(command: .overview, text: TextKey("open.overview"), group: .groupDesk, wording),
      Binding(command: .settings, text: TextKey("open.settings"), group: .groupDesk, wording),
    ]
  }

  private static func everywhere(_ wording: Wording) -> [Binding<GeneralCommand>] {
    [
      Binding([.up, "k"], command: .up, text: TextKey("move.up"), group: .groupMoving, wording),
      Binding(
        [.down, "j"], command: .down, text: TextKey("move.down"), group: .groupMoving, wording),
      Binding(
        [.pageUp], command: .pageUp, text: TextKey("move.pageUp"), group: .groupMoving, wording),
      Binding(
        [.pageDown], command: .pageDown, text: TextKey("move.pageDown"), group: .groupMoving,
        wording),
      Binding(
        [.home, "g"], command: .first, text: TextKey("move.first"), group: .groupMoving, wording),
      Binding(
        [.end, "G"], command: .last, text: TextKey("move.last"), group: .groupMoving, wording),
      Binding(["1"], command: .today, text: TextKey("area.today"), group: .groupDesk, wording),
      Binding(
        ["5"], command: .deadlines, text: TextKey("area.deadlines"), group: .groupDesk, wording),
      Binding(
        ["3"], command: .guardians, text: TextKey("area.guardians"), group: .groupDesk, wording),
      Binding(
        ["4"], command: .proposals, text: TextKey("area.proposals"), group: .groupDesk, wording),
      Binding(["2"], command: .cases, text: TextKey("area.cases"), group: .groupDesk, wording),
      Binding(
        [":", .control("p")], command: .palette, text: TextKey("desk.palette"), group: .groupDesk,
        wording),
      Binding(
        ["?", .function(1)], command: .help, text: TextKey("desk.help"), group: .groupDesk, wording,
        footer: .pinned),
      Binding(
        [.control("z")], command: .suspend, text: TextKey("desk.suspend"), group: .groupDesk,
        wording),
      Binding(
        ["q", .function(10)], command: .quit, text: TextKey("desk.quit"), group: .groupDesk, wording
      ),
    ]
  }
}

extension TextKey {
  static let groupMoving = TextKey("group.moving")
  static let groupDesk = TextKey("group.desk")
  static let groupList = TextKey("group.list")
  static let groupFilter = TextKey("group.filter")
  static let groupMarked = TextKey("group.marked")
  static let groupCase = TextKey("group.case")
  static let groupForm = TextKey("group.form")
  static let groupPaper = TextKey("group.paper")
}
