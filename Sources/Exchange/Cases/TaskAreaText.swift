/// Task areas in one cell: split at comma, semicolon, slash and line break; a name in double quotes
/// stays whole, so that an export can write a name that has a comma in it.
enum TaskAreaText {
  static func names(_ text: String) -> [String] {
    var names: [String] = []
    var name = ""
    var isQuoted = false
    func finish() {
      let cleaned = name.singleSpaced.trimmedASCII
      name = ""
      guard !cleaned.isEmpty, !cleaned.allSatisfy({ "-–•*".contains($0) }) else { return }
      let bare = cleaned.trimmingPrefix { "-–•* ".contains($0) }.description
      if !names.contains(bare) { names.append(bare) }
    }
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, separators.contains(character) {
        finish()
      } else {
        name.append(character)
      }
    }
    finish()
    return names
  }

  /// The names as an export writes them.
  static func text(_ names: [String]) -> String {
    names.map { name in name.contains(where: separators.contains) ? "\"\(name)\"" : name }
      .joined(separator: "; ")
  }

  private static let separators: Set<Character> = [",", ";", "/", "\n"]
}
