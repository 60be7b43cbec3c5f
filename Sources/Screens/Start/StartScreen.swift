import Guardianship
import TerminalKit
import Wording
struct StartScreen: Screen {
  static let name = "start"
  enum Command: String, CommandName { case back = "x.back" }
  var state: ScreenState { .start(self) }
  func table(_ wording: Wording) -> CommandTable<Command> { CommandTable([]) }
  func refusal(of command: Command, in desk: Surroundings) -> String? { nil }
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] { [] }
  func draw(in desk: Surroundings, on canvas: inout Canvas) {}
}
