import ArgumentParser
import Foundation
import Wording

/// The help of the commands in the language that the command line asks for.
enum CommandHelp {
  static let wording: Wording = {
    let arguments = CommandLine.arguments
    let typed = arguments.firstIndex(of: "--language").map { arguments.index(after: $0) }
    let option = typed.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil }
    let environment = ProcessInfo.processInfo.environment
    return Wording(Language(option: option, environment: environment))
  }()

  static func line(_ key: StaticString) -> String { wording[TextKey(key)] }
}

extension ArgumentHelp {
  /// The help text of a key; `value` is a text key or, without one, shown as it is.
  static func text(_ key: StaticString, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp("\(CommandHelp.line(key))", valueName: value)
  }
}
