extension CommandTable {
  /// What is wrong with the table where it lies over another one, whose keys it must not take for
  /// other commands.
  public func flaws<Other>(over general: CommandTable<Other>) -> [String] {
    flaws()
      + bindings.flatMap { binding in
        binding.keys.compactMap { key -> String? in
          guard let other = general.command(for: key, typing: false)?.rawValue,
            other != binding.command.rawValue
          else { return nil }
          return "\(key.name) stands for \(binding.command.rawValue) and for \(other) everywhere"
        }
      }
  }

  /// What is wrong with the table by itself, one sentence each; a test expects none.
  public func flaws() -> [String] {
    var flaws: [String] = []
    var owners: [Key: Command] = [:]
    for binding in bindings {
      let name = binding.command.rawValue
      if binding.help.isEmpty { flaws.append("\(name) has no help") }
      if binding.label.isEmpty { flaws.append("\(name) has no label") }
      if displayWidth(of: binding.label) > 12 { flaws.append("the label of \(name) is too wide") }
      for key in binding.keys {
        if let owner = owners[key] {
          flaws.append("\(key.name) stands for \(owner.rawValue) and for \(name)")
        }
        owners[key] = binding.command
      }
    }
    return flaws
  }
}
