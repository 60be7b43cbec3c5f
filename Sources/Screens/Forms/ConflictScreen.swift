import Guardianship
import TerminalKit
import Wording
struct ConflictScreen: Screen {
  static let name = "conflict"
  enum Command: String, CommandName { case back = "x.back" }
  var state: ScreenState { .conflict(self) }
  func table(_ wording: Wording) -> CommandTable<Command> { CommandTable([]) }
  func refusal(of command: Command, in desk: Surroundings) -> String? { nil }
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] { [] }
  func draw(in desk: Surroundings, on canvas: inout Canvas) {}
}
