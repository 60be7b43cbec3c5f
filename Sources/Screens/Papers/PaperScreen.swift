import Guardianship
import TerminalKit
import Wording
struct PaperScreen: Screen {
  static let name = "paper"
  enum Command: String, CommandName { case back = "x.back" }
  var state: ScreenState { .paper(self) }
  func table(_ wording: Wording) -> CommandTable<Command> { CommandTable([]) }
  func refusal(of command: Command, in desk: Surroundings) -> String? { nil }
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] { [] }
  func draw(in desk: Surroundings, on canvas: inout Canvas) {}
}
extension PaperScreen { init(_ p: PaperRequest.Subject, in desk: Surroundings) {} }
