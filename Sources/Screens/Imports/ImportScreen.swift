import Guardianship
import TerminalKit
import Wording
struct ImportScreen: Screen {
  static let name = "import"
  enum Command: String, CommandName { case back = "x.back" }
  var state: ScreenState { .importing(self) }
  func table(_ wording: Wording) -> CommandTable<Command> { CommandTable([]) }
  func refusal(of command: Command, in desk: Surroundings) -> String? { nil }
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] { [] }
  func draw(in desk: Surroundings, on canvas: inout Canvas) {}
}
