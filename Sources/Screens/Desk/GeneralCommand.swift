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
  case findCase = "case.find"
  case openedCases = "case.recent"
  case overview = "overview.open"
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

  static func table(_ wording: Wording) -> CommandTable<GeneralCommand> {
    CommandTable(everywhere(wording) + byName(wording))
  }

  /// Rarely opened, so they have no keys: the palette finds them by name.
  static func byName(_ wording: Wording) -> [Binding<GeneralCommand>] {
    [
      Binding(command: .overview, text: TextKey("open.overview"), group: .groupDesk, wording),
      Binding(command: .settings, text: TextKey("open.settings"), group: .groupDesk, wording),
    ]
  }

  static func everywhere(_ wording: Wording) -> [Binding<GeneralCommand>] {
    [
      Binding([.up, "k"], command: .up, group: .groupMoving, wording),
      Binding([.down, "j"], command: .down, group: .groupMoving, wording),
      Binding([.pageUp], command: .pageUp, group: .groupMoving, wording),
      Binding([.pageDown], command: .pageDown, group: .groupMoving, wording),
      Binding([.home, "g"], command: .first, group: .groupMoving, wording),
      Binding([.end, "G"], command: .last, group: .groupMoving, wording),
      Binding(["1"], command: .today, group: .groupDesk, wording),
      Binding(["5"], command: .deadlines, group: .groupDesk, wording),
      Binding(["3"], command: .guardians, group: .groupDesk, wording),
      Binding(["4"], command: .proposals, group: .groupDesk, wording),
      Binding(["2"], command: .cases, group: .groupDesk, wording),
      Binding(["/", .control("f")], command: .findCase, group: .groupDesk, wording),
      Binding([.control("o")], command: .openedCases, group: .groupDesk, wording),
      Binding([":", .control("p")], command: .palette, group: .groupDesk, wording),
      Binding(["?", .function(1)], command: .help, group: .groupDesk, wording, footer: .pinned),
      Binding([.control("z")], command: .suspend, group: .groupDesk, wording),
      Binding(["q", .function(10)], command: .quit, group: .groupDesk, wording),
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
