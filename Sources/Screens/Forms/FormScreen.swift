import Guardianship
import TerminalKit
import Wording
struct FormScreen: Screen {
  static let name = "form"
  enum Command: String, CommandName { case back = "x.back" }
  var state: ScreenState { .form(self) }
  func table(_ wording: Wording) -> CommandTable<Command> { CommandTable([]) }
  func refusal(of command: Command, in desk: Surroundings) -> String? { nil }
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] { [] }
  func draw(in desk: Surroundings, on canvas: inout Canvas) {}
}
extension FormScreen { init(_ p: FormPurpose, in desk: Surroundings) {}
 mutating func restore(_ t: [String: String], in desk: Surroundings) {} }
